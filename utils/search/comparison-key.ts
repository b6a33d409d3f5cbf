import { withoutInvisible } from '../domain/text.ts';

/** A note's mark as a bare digit behind a word: on the official page it is text or not, by what could be found of the notes. */
const NOTE_DIGITS = /(?<=\p{L}{3}[.,;:!?)”’"']?)\d{1,3}(?![\p{L}\d])/gu;

/**
 * A text as it is compared: without white space, soft hyphens and note digits, so that another way of setting the same
 * words (other paragraphs, other source) is no other text.
 */
export function comparisonKey(text: string): string {
  return withoutInvisible(text.replace(NOTE_DIGITS, '')).normalize('NFC');
}

/**
 * Whether a text still holds a quote's words.
 * @param paragraphs of the text, in order
 */
export function holdsQuote(paragraphs: readonly string[], words: string): boolean {
  return comparisonKey(paragraphs.join('\n')).includes(comparisonKey(words));
}
