import type { Database } from './database.ts';
import { writeToDatabase } from './store-error.ts';

/** A lost answer is asked for at once; so many acts, and for so long (milliseconds), are remembered. */
const MAX_COMPLETED_REQUESTS = 10;
const COMPLETED_REQUEST_TTL_MS = 10 * 60_000;

/** Does several writes of papers, quotes and texts in one transaction: all or none. Nothing else may be waited for in it. */
export function inTransaction<T>(database: Database, work: () => Promise<T>): Promise<T> {
  const { saved, quotes, texts, textWords, wordPlaces, acts } = database;
  // Dexie follows native promises only out of a function that is itself async.
  return writeToDatabase(database, () =>
    database.transaction('rw', [saved, quotes, texts, textWords, wordPlaces, acts], async () =>
      work(),
    ),
  );
}

/**
 * The same, once: the background may be stopped between the commit and its answer, and is then asked again. What undoes an
 * act would be lost if it were done a second time.
 * @param act the name of this very act, made by who asks for it; without one it is done each time
 */
export function runIdempotent<T>(
  database: Database,
  act: string | undefined,
  now: () => number,
  work: () => Promise<T>,
): Promise<T> {
  return inTransaction(database, async () => {
    const done = act === undefined ? undefined : await database.acts.get(act);
    if (done) return done.answer as T;
    const answer = await work();
    if (act !== undefined) await remember(database, { id: act, at: now(), answer });
    return answer;
  });
}

async function remember(
  { acts }: Database,
  record: { id: string; at: number; answer: unknown },
): Promise<void> {
  await acts
    .where('at')
    .below(record.at - COMPLETED_REQUEST_TTL_MS)
    .delete();
  const surplus = (await acts.count()) - MAX_COMPLETED_REQUESTS + 1;
  if (surplus > 0) await acts.orderBy('at').limit(surplus).delete();
  await acts.put(record);
}
