import { Lexer } from './lexer.ts';
import { ruleFor } from './rules.ts';
import { nextPlace } from './scan.ts';
import type { Citation } from './types.ts';

/** What is known of the paper that the text is taken from. */
export interface Context {
  /** The dossier of the paper, for short forms that leave it out. */
  dossier?: string;
  /** `2024-2025`. */
  vergaderjaar?: string;
}

/**
 * Finds the citations in a text.
 *
 * @param text any text; offsets in the answer are UTF-16 units of it
 * @returns citations ordered by place; they do not overlap, but for members of a range that are not written out
 */
export function findCitations(text: string, _context: Context = {}): Citation[] {
  const lexer = new Lexer(text);
  const found: Citation[] = [];
  for (let at = nextPlace(text, 0); at >= 0; ) {
    lexer.restart(at);
    const citations = ruleFor(lexer)(lexer);
    found.push(...citations);
    at = nextPlace(text, Math.max(lexer.at(0).end, ...citations.map(({ end }) => end)));
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
