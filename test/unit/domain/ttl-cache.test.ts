import { describe, expect, it } from 'vitest';
import { getFresh, memoryTtlCache, pickedTtlCache } from '../../../utils/domain/ttl-cache.ts';

const entry = (id: string, expires: number, size = 1) => ({ id, expires, size });
const options = { keyOf: ({ id }: { id: string }) => id, maxTtlMs: 100, maxEntries: 2 };

describe('a cache in memory', () => {
  it('gives what has not expired, and what has only to who asks for that', async () => {
    const cache = memoryTtlCache<ReturnType<typeof entry>>(options);
    await cache.put([entry('a', 50)]);
    expect(await getFresh(cache, 'a', 49)).toEqual(entry('a', 50));
    expect(await getFresh(cache, 'a', 50)).toBeUndefined();
    expect(await cache.peek('a')).toEqual(entry('a', 50));
    expect(await cache.getFresh(['a', 'b'], 0)).toEqual(new Map([['a', entry('a', 50)]]));
  });

  it('does not use an entry longer than any may live: the clock ran ahead', async () => {
    const cache = memoryTtlCache<ReturnType<typeof entry>>(options);
    await cache.put([entry('a', 101), entry('b', 100)]);
    expect([...(await cache.getFresh(['a', 'b'], 0)).keys()]).toEqual(['b']);
  });

  it('drops those that expire first, by number and by size, but never what was just added', async () => {
    const cache = memoryTtlCache<ReturnType<typeof entry>>({
      ...options,
      size: { of: ({ size }) => size, max: 10 },
    });
    await cache.put([entry('a', 30), entry('b', 20)]);
    await cache.put([entry('c', 10)]);
    expect([...(await cache.getFresh(['a', 'b', 'c'], 0)).keys()]).toEqual(['a', 'c']);
    await cache.put([entry('d', 5, 10)]);
    expect([...(await cache.getFresh(['a', 'c', 'd'], 0)).keys()]).toEqual(['d']);
    await cache.put([entry('d', 5, 11)]);
    expect(await getFresh(cache, 'd', 0)).toEqual(entry('d', 5, 11));
  });

  it('is empty once it was cleared', async () => {
    const cache = memoryTtlCache<ReturnType<typeof entry>>(options);
    await cache.put([entry('a', 50)]);
    cache.clear();
    expect(await cache.peek('a')).toBeUndefined();
  });
});

it('picks the cache anew for every call', async () => {
  const newCache = () => memoryTtlCache<ReturnType<typeof entry>>(options);
  const caches = [newCache(), newCache()];
  let picked = 0;
  const cache = pickedTtlCache(() => Promise.resolve(caches[picked] ?? newCache()));
  await cache.put([entry('a', 50)]);
  picked = 1;
  expect([await getFresh(cache, 'a', 0), await cache.peek('a')]).toEqual([undefined, undefined]);
  expect(await caches[0]?.peek('a')).toEqual(entry('a', 50));
});
