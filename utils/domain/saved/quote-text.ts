import type { Quote } from './quote.ts';

/** A quote as one pastes it: the words in quotes, the citation, and the address. */
export function quoteText({ words, citation, href }: Quote): string {
  return `“${words.trim()}” (${citation})\n${href}`;
}
