import * as v from 'valibot';
import type { Database, SavedRecord } from './database.ts';

/** What a stored record must be; an older or damaged one is left out of lists, said once, and never erased. */
const Record = v.object({
  key: v.pipe(v.string(), v.minLength(1)),
  title: v.string(),
  kind: v.string(),
  date: v.nullable(v.string()),
  dossier: v.nullable(v.string()),
  paperId: v.nullable(v.string()),
  href: v.pipe(v.string(), v.startsWith('https://')),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  removedAt: v.string(),
});

/** The table of saved papers; every change is one transaction. */
export interface SavedPapers {
  get(key: string): Promise<SavedRecord | undefined>;
  /** Changes or makes a record in one transaction; settles when it is committed. */
  update(key: string, change: (known: SavedRecord | undefined) => SavedRecord | undefined): Promise<SavedRecord | undefined>;
  /** All that are in the list, newest first. */
  newestFirst(): Promise<SavedRecord[]>;
  /** Erases what was taken out before an instant (ISO). */
  purgeRemovedBefore(instant: string): Promise<void>;
}

export function savedPapers(database: Database): SavedPapers {
  const table = database.saved;
  return {
    get: async (key) => readable(await table.get(key)),
    update: async (key, change) =>
      database.transaction('rw', table, async () => {
        const next = change(readable(await table.get(key)));
        if (next) await table.put(next);
        return next;
      }),
    newestFirst: async () => {
      const records = await table.orderBy('savedAt').reverse().toArray();
      return records.map(readable).filter((record): record is SavedRecord => record !== undefined && record.removedAt === '');
    },
    purgeRemovedBefore: async (instant) => {
      await table.where('removedAt').between('0', instant).delete();
    },
  };
}

function readable(record: unknown): SavedRecord | undefined {
  if (record === undefined) return undefined;
  const parsed = v.safeParse(Record, record);
  if (parsed.success) return parsed.output;
  console.warn('Kamerlezer: a saved paper could not be read and is left out', (record as { key?: unknown }).key);
  return undefined;
}
