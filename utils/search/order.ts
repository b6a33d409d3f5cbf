import type { SavedPaper } from '../domain/saved/saved-paper.ts';

/** By what a list can be ordered, the first one unless the reader chose. */
export const ORDERS = ['saved', 'date', 'title', 'dossier', 'changed'] as const;
export type Order = (typeof ORDERS)[number];

const ALPHABET = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/** Instants and days in ISO are in order as they are written; newest first, none last. */
function newest(a: string | null, b: string | null): number {
  return Number((a ?? '') < (b ?? '')) - Number((a ?? '') > (b ?? ''));
}

const COMPARE: Record<Order, (a: SavedPaper, b: SavedPaper) => number> = {
  saved: (a, b) => newest(a.savedAt, b.savedAt),
  date: (a, b) => newest(a.date, b.date),
  title: (a, b) => ALPHABET.compare(a.title, b.title),
  dossier: (a, b) =>
    Number(a.dossier === null) - Number(b.dossier === null) ||
    ALPHABET.compare(a.dossier ?? '', b.dossier ?? '') ||
    newest(a.date, b.date),
  changed: (a, b) => newest(a.changedAt, b.changedAt),
};

/** Puts papers in order: days newest first, words by the Dutch alphabet; what lacks the field comes last. */
export function ordered<Paper extends SavedPaper>(papers: readonly Paper[], order: Order): Paper[] {
  return papers.toSorted(COMPARE[order]);
}
