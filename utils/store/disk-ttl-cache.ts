import { logWarning } from '../browser/log.ts';
import type { Table } from 'dexie';
import { isFresh } from '../domain/expiry.ts';
import {
  surplusOf,
  type Expiring,
  type TtlCache,
  type TtlCacheOptions,
} from '../domain/ttl-cache.ts';

/**
 * The form of a cache that outlives the browser. A table that cannot be read is an empty cache, and one that cannot be
 * written costs requests: what was asked for is shown all the same.
 * @param table its primary key is what `keyOf` gives, and `expires` is an index
 */
export function diskTtlCache<Entry extends Expiring>(
  table: Table<Entry, string>,
  options: TtlCacheOptions<Entry>,
): TtlCache<Entry> {
  const { keyOf, maxTtlMs } = options;
  const entriesOf = (keys: readonly string[]) =>
    orElse(async () => (await table.bulkGet([...keys])).flatMap((entry) => entry ?? []), []);
  return {
    getFresh: async (keys, now) => {
      const entries = await entriesOf(keys);
      return new Map(
        entries
          .filter(({ expires }) => isFresh(expires, now, maxTtlMs))
          .map((entry) => [keyOf(entry), entry]),
      );
    },
    peek: async (key) => (await entriesOf([key]))[0],
    put: (entries) =>
      orElse(async () => {
        await table.bulkPut(entries);
        await trim(table, options, new Set(entries.map(keyOf)));
      }, undefined),
  };
}

async function trim<Entry extends Expiring>(
  table: Table<Entry, string>,
  options: TtlCacheOptions<Entry>,
  justAdded: ReadonlySet<string>,
): Promise<void> {
  if (options.size) {
    const entries = await table.orderBy('expires').toArray();
    return table.bulkDelete(surplusOf(entries, options, justAdded));
  }
  const surplus = (await table.count()) - options.maxEntries;
  if (surplus > 0) await table.orderBy('expires').limit(surplus).delete();
}

async function orElse<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    logWarning('cache', error);
    return otherwise;
  }
}
