/**
 * The text of an element with every run of white space (NBSP too) as one space; empty for null.
 * @param element any element of the page
 */
export function plainText(element: Element | null): string {
  return evenSpaces(element?.textContent ?? '');
}

/** A text with every run of white space (NBSP too) as one space, and none around it. */
export function evenSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * A text without white space and without what only tells where a word may be broken (soft hyphens, joiners, marks): what
 * stays equal wherever it is shown.
 */
export function withoutInvisible(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '');
}

/**
 * A text of at most so many characters (UTF-16 units), without half a sign at its end.
 * @returns the text itself when it is short enough
 */
export function cutText(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  return text.slice(0, maxChars).replace(/[\ud800-\udbff]$/, '');
}
