import { logWarning } from '../browser/log.ts';
import * as v from 'valibot';
import { PaperRecordSchema, type PaperRecord } from '../domain/saved/saved-paper.ts';
import type { Database } from './database.ts';
import { withDatabase, writeToDatabase } from './store-error.ts';

/** The table of saved papers; every change is one transaction, and every error a StoreError. */
export interface SavedPaperTable {
  get(keys: string[]): Promise<(PaperRecord | undefined)[]>;
  /**
   * Changes or makes records in one transaction: all or none. Settles when it is committed.
   * @param change what a record becomes; nothing means it stays as it is
   * @returns the records that were written
   */
  update(
    keys: string[],
    change: (known: PaperRecord | undefined, key: string) => PaperRecord | undefined,
  ): Promise<PaperRecord[]>;
  /** All that are in the list, newest first. */
  newestFirst(): Promise<PaperRecord[]>;
  /** All that were taken out and not yet erased, last one first. */
  removed(): Promise<PaperRecord[]>;
  /** List and bin, in no order. */
  everything(): Promise<PaperRecord[]>;
  /** Erases what was taken out before an instant (ISO), papers with their quotes and texts. */
  purgeRemovedBefore(instant: string): Promise<void>;
  /** How many records there are, in list and bin, damaged ones too. */
  count(): Promise<number>;
  /** How many records cannot be read. */
  damaged(): Promise<number>;
}

export function savedPaperTable(database: Database): SavedPaperTable {
  const table = database.saved;
  const read = <T>(work: () => PromiseLike<T>) => withDatabase(database, work);
  return {
    get: async (keys) => (await read(() => table.bulkGet(keys))).map(readable),
    update: (keys, change) =>
      writeToDatabase(database, () =>
        database.transaction('rw', table, async () => {
          const known = await table.bulkGet(keys);
          const next = keys.flatMap((key, index) => change(readable(known[index]), key) ?? []);
          await table.bulkPut(next);
          return next;
        }),
      ),
    newestFirst: async () => {
      const records = await read(() => table.orderBy('savedAt').reverse().toArray());
      return records
        .flatMap((record) => readable(record) ?? [])
        .filter(({ removedAt }) => removedAt === '');
    },
    removed: async () => {
      const records = await read(() => table.where('removedAt').above('').reverse().toArray());
      return records.flatMap((record) => readable(record) ?? []);
    },
    everything: async () =>
      (await read(() => table.toArray())).flatMap((record) => readable(record) ?? []),
    purgeRemovedBefore: (instant) => writeToDatabase(database, () => purge(database, instant)),
    count: () => read(() => table.count()),
    damaged: async () =>
      (await read(() => table.toArray())).filter((record) => !v.is(PaperRecordSchema, record))
        .length,
  };
}

/** A paper that is erased takes its quotes and texts along; a quote may also go alone. */
function purge(database: Database, instant: string): Promise<void> {
  const { saved, quotes, texts, textWords, wordPlaces, wordSegments } = database;
  return database.transaction(
    'rw',
    [saved, quotes, texts, textWords, wordPlaces, wordSegments],
    async () => {
      const keys = await saved.where('removedAt').between('0', instant).primaryKeys();
      await Promise.all([
        saved.bulkDelete(keys),
        textWords.bulkDelete(keys),
        wordPlaces.bulkDelete(keys),
        ...[texts, quotes].map((one) => one.where('key').anyOf(keys).delete()),
      ]);
      await quotes.where('removedAt').between('0', instant).delete();
      // A segment that knew words of an erased text goes; those of the others are put together anew.
      const segments = await wordSegments.where('keys').anyOf(keys).primaryKeys();
      await wordSegments.bulkDelete(segments);
      await wordPlaces.where('segment').anyOf(segments).modify({ segment: 0 });
    },
  );
}

function readable(record: unknown): PaperRecord | undefined {
  if (record === undefined) return undefined;
  const parsed = v.safeParse(PaperRecordSchema, record);
  if (parsed.success) return parsed.output;
  logWarning('a saved paper could not be read and is left out', (record as { key?: unknown }).key);
  return undefined;
}
