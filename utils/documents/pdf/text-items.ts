import { Unreadable } from '../unreadable.ts';

/** How much may still be read of a paper; counted down as it is read. */
export interface Budget {
  letters: number;
  /** Pieces of text as the library hands them on: about a line, or a cell. */
  pieces: number;
  /** Pieces on any one page. */
  perPage: number;
}

/**
 * What is read of one paper at most. Papers of 1,000 pages have some four million letters in some hundred thousand
 * pieces (2026); a file of a few hundred kB can unpack to endless ones, each of which costs more than its letters.
 */
export function newBudget(): Budget {
  return { letters: 8_000_000, pieces: 400_000, perPage: 30_000 };
}

/**
 * Reads a page's text piece by piece, and lets go of it as soon as there is more than the budget allows.
 * @param budget of the whole paper; what was read is taken off
 * @throws Unreadable `too-large`
 */
export async function takePieces<Piece extends object>(
  stream: ReadableStream<{ items: Piece[] }>,
  budget: Budget,
): Promise<Piece[]> {
  const taken: Piece[] = [];
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const { items } = part.value;
    budget.pieces -= items.length;
    for (const item of items)
      budget.letters -= 'str' in item && typeof item.str === 'string' ? item.str.length : 0;
    for (const item of items) taken.push(item);
    if (budget.letters >= 0 && budget.pieces >= 0 && taken.length <= budget.perPage) continue;
    void reader.cancel(new Error('too-large'));
    throw new Unreadable('too-large');
  }
  return taken;
}
