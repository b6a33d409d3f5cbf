import * as v from 'valibot';
import type { WholeQuote } from '../domain/saved/quote.ts';
import type { Database } from './database.ts';
import { withDatabase, writeToDatabase } from './store-error.ts';

/** What a stored quote must be; a damaged one is left out of lists and never erased. */
export const QuoteRecordSchema = v.object({
  id: v.string(),
  key: v.string(),
  words: v.string(),
  citation: v.string(),
  href: v.pipe(v.string(), v.startsWith('https://')),
  block: v.nullable(v.number()),
  textHash: v.nullable(v.string()),
  version: v.nullable(v.number()),
  takenAt: v.string(),
  goneAt: v.string(),
  changedAt: v.string(),
  removedAt: v.string(),
});

/** The table of quotes; every change is one transaction, and every error a StoreError. */
export interface QuoteTable {
  get(ids: string[]): Promise<(WholeQuote | undefined)[]>;
  /** Changes or makes quotes, all or none; nothing means one stays as it is. */
  update(
    ids: string[],
    change: (known: WholeQuote | undefined, id: string) => WholeQuote | undefined,
  ): Promise<WholeQuote[]>;
  ofPaper(key: string): Promise<WholeQuote[]>;
  everything(): Promise<WholeQuote[]>;
}

export function quoteTable(database: Database): QuoteTable {
  const table = database.quotes;
  const read = <T>(work: () => PromiseLike<T>) => withDatabase(database, work);
  return {
    get: async (ids) => (await read(() => table.bulkGet(ids))).map((one) => readable(one)[0]),
    update: (ids, change) =>
      writeToDatabase(database, () =>
        database.transaction('rw', table, async () => {
          const known = await table.bulkGet(ids);
          const next = ids.flatMap((id, index) => change(readable(known[index])[0], id) ?? []);
          await table.bulkPut(next);
          return next;
        }),
      ),
    ofPaper: async (key) =>
      (await read(() => table.where('key').equals(key).toArray())).flatMap(readable),
    everything: async () => (await read(() => table.toArray())).flatMap(readable),
  };
}

function readable(record: unknown): WholeQuote[] {
  const parsed = v.safeParse(QuoteRecordSchema, record);
  return parsed.success ? [parsed.output] : [];
}
