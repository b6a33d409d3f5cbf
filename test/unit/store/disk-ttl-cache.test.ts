import 'fake-indexeddb/auto';
import Dexie, { type Table } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { getFresh } from '../../../utils/domain/ttl-cache.ts';
import { diskTtlCache } from '../../../utils/store/disk-ttl-cache.ts';

const entry = (id: string, expires: number, size = 1) => ({ id, expires, size });
type Entry = ReturnType<typeof entry>;
const OPTIONS = { keyOf: ({ id }: Entry) => id, maxTtlMs: 100, maxEntries: 2 };

let table: Table<Entry, string>;
beforeEach(() => {
  const database = new Dexie(`test-${Math.random()}`);
  database.version(1).stores({ entries: 'id, expires' });
  table = database.table('entries');
});

describe('a cache on disk', () => {
  it('gives what has not expired and does not expire too late; also to a cache made anew', async () => {
    await diskTtlCache(table, OPTIONS).put([entry('a', 50), entry('b', 101)]);
    const cache = diskTtlCache(table, OPTIONS);
    expect([...(await cache.getFresh(['a', 'b', 'c'], 0)).keys()]).toEqual(['a']);
    expect(await getFresh(cache, 'a', 50)).toBeUndefined();
    expect(await cache.peek('a')).toEqual(entry('a', 50));
  });

  it('drops those that expire first when there are too many', async () => {
    await diskTtlCache(table, OPTIONS).put([entry('a', 30), entry('b', 10), entry('c', 20)]);
    expect((await table.toArray()).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('drops by size as well, but never what was just added', async () => {
    const cache = diskTtlCache(table, {
      ...OPTIONS,
      maxEntries: 9,
      size: { of: ({ size }) => size, max: 10 },
    });
    await cache.put([entry('a', 30, 5), entry('b', 20, 5)]);
    expect(await table.count()).toBe(2);
    await cache.put([entry('c', 10, 4)]);
    expect((await table.toArray()).map(({ id }) => id)).toEqual(['a', 'c']);
    await cache.put([entry('d', 5, 11)]);
    expect((await table.toArray()).map(({ id }) => id)).toEqual(['d']);
  });

  it('that fails is an empty one, and never an error', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const cache = diskTtlCache(table, OPTIONS);
    vi.spyOn(table, 'bulkGet').mockRejectedValue(new Error('no') as never);
    vi.spyOn(table, 'bulkPut').mockRejectedValue(new Error('no') as never);
    await cache.put([entry('a', 50)]);
    expect(await cache.peek('a')).toBeUndefined();
    expect(await cache.getFresh(['a'], 0)).toEqual(new Map());
    warn.mockRestore();
  });
});
