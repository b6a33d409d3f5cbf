import { Unreadable } from '../unreadable.ts';

/** What may still be read of a paper; counted down while reading. */
export interface TextBudget {
  letters: number;
  /** Text items of the library: each about a line or a cell. */
  items: number;
  /** Items on any one page. */
  itemsPerPage: number;
}

/**
 * The budget of one paper. Papers of 1,000 pages have some four million letters in some hundred thousand items (2026);
 * a file of a few hundred kB can unpack to endless ones, each of which costs more than its letters.
 */
export function newBudget(): TextBudget {
  return { letters: 8_000_000, items: 400_000, itemsPerPage: 30_000 };
}

/**
 * Reads the text items of a page and stops as soon as they exceed the budget.
 * @param budget of the whole paper; reduced by what is read
 * @throws Unreadable `too-large`
 */
export async function readTextItems<Item extends object>(
  stream: ReadableStream<{ items: Item[] }>,
  budget: TextBudget,
): Promise<Item[]> {
  const taken: Item[] = [];
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const { items } = part.value;
    budget.items -= items.length;
    for (const item of items)
      budget.letters -= 'str' in item && typeof item.str === 'string' ? item.str.length : 0;
    for (const item of items) taken.push(item);
    if (budget.letters >= 0 && budget.items >= 0 && taken.length <= budget.itemsPerPage) continue;
    void reader.cancel(new Error('too-large'));
    throw new Unreadable('too-large');
  }
  return taken;
}
