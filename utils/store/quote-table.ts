import * as v from 'valibot';
import { QuoteRecordSchema, type QuoteRecord } from '../domain/saved/quote.ts';
import type { Database } from './database.ts';
import { withDatabase, writeToDatabase } from './store-error.ts';

/** The table of quotes; every change is one transaction, and every error a StoreError. */
export interface QuoteTable {
  get(ids: string[]): Promise<(QuoteRecord | undefined)[]>;
  /** Changes or makes quotes, all or none; nothing means one stays as it is. */
  update(
    ids: string[],
    change: (known: QuoteRecord | undefined, id: string) => QuoteRecord | undefined,
  ): Promise<QuoteRecord[]>;
  ofPaper(key: string): Promise<QuoteRecord[]>;
  everything(): Promise<QuoteRecord[]>;
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

function readable(record: unknown): QuoteRecord[] {
  const parsed = v.safeParse(QuoteRecordSchema, record);
  return parsed.success ? [parsed.output] : [];
}
