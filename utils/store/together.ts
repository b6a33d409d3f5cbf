import type { Database } from './database.ts';
import { attemptWrite } from './trouble.ts';

/** Does several writes of papers, quotes and texts in one transaction: all or none. Nothing else may be waited for in it. */
export function together<T>(database: Database, work: () => Promise<T>): Promise<T> {
  const { saved, quotes, texts, textWords, wordPlaces } = database;
  // Dexie follows native promises only out of a function that is itself async.
  return attemptWrite(database, () => database.transaction('rw', [saved, quotes, texts, textWords, wordPlaces], async () => work()));
}
