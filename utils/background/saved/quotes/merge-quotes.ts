import type { QuoteRecord } from '../../../domain/saved/quote.ts';

/**
 * Makes one of two states of the same quote: as it was changed last, with the first moment it was taken. The order of the
 * two does not matter, and doing it again changes nothing.
 */
export function mergedQuote(a: QuoteRecord, b: QuoteRecord): QuoteRecord {
  const takenAt = a.takenAt < b.takenAt ? a.takenAt : b.takenAt;
  return { ...(isLater(a, b) ? a : b), takenAt };
}

function isLater(a: QuoteRecord, b: QuoteRecord): boolean {
  if (a.changedAt !== b.changedAt) return a.changedAt > b.changedAt;
  return rank(a) > rank(b);
}

/** The moment it was taken is merged apart and decides nothing. */
function rank(quote: QuoteRecord): string {
  return JSON.stringify(Object.entries({ ...quote, takenAt: '' }).toSorted());
}
