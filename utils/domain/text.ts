/**
 * The text of an element with every run of white space (NBSP too) as one space; empty for null.
 * @param element any element of the page
 */
export function plainText(element: Element | null): string {
  return evenSpaces(element?.textContent ?? '');
}

/** A text with every run of white space (NBSP too) as one space, and none around it. */
export function evenSpaces(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
