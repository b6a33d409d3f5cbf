/**
 * Every citation holds a digit, but for those that these words begin (as `utils/citations/scan.ts` has them); `hierna` may
 * give a paper a name. A test reads all of the grammar's examples to hold this true.
 */
const FIGURE = /\d/;
const WORDS = /[Mm]otie|mende|[Bb]id|dem|hierna|\.\s*a\./;

/**
 * Whether a text may hold a citation, or a name for a paper; what may not is not sent to be read. Places where such a
 * name stands again are looked for apart.
 * @param text with its white space in any form
 */
export function mayCite(text: string): boolean {
  return FIGURE.test(text) || WORDS.test(text);
}
