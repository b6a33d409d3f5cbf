/**
 * The extension's lines in the browser's console, all in English: what the line is about, then what happened. Nothing
 * of a paper's text or of the reader's own words goes in.
 */
export function logWarning(about: string, ...what: unknown[]): void {
  console.warn(`Kamerlezer: ${about}`, ...what);
}

/** A fault in our own code, as opposed to a service or a disk that failed. */
export function logError(about: string, ...what: unknown[]): void {
  console.error(`Kamerlezer: ${about}`, ...what);
}
