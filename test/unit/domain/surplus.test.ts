import { describe, expect, it } from 'vitest';
import { memoryTtlCache, pickedTtlCache, surplusOf } from '../../../utils/domain/ttl-cache.ts';

const entries = (...sizes: number[]) =>
  sizes.map((size, index) => ({ id: 'abcdef'.charAt(index), size, expires: index + 1 }));
type Entry = ReturnType<typeof entries>[number];
const keyOf = ({ id }: Entry) => id;
const size = { of: (entry: Entry) => entry.size, max: 10 };

describe('entries that are too many', () => {
  it.each([
    ['none within both bounds', [5, 5], 2, '', ''],
    ['one above the number', [1, 1, 1], 2, '', 'a'],
    ['two above the number', [1, 1, 1, 1], 2, '', 'ab'],
    ['one above the size', [1, 5, 5], 9, '', 'a'],
    ['as many as the size takes', [5, 6, 5], 9, '', 'ab'],
    ['not those that were just added', [1, 1, 1], 2, 'a', 'b'],
    ['none where all were just added', [20, 1, 1], 2, 'abc', ''],
    ['by number and size at once', [1, 9, 2, 1], 3, '', 'ab'],
  ])('%s', (_, sizes, maxEntries, spared, surplus) =>
    expect(
      surplusOf(entries(...sizes), { keyOf, maxTtlMs: 1, maxEntries, size }, new Set(spared)),
    ).toEqual([...surplus]),
  );

  it('are told by number alone where no size is bounded', () =>
    expect(surplusOf(entries(99, 99), { keyOf, maxTtlMs: 1, maxEntries: 2 }, new Set())).toEqual(
      [],
    ));
});

it('a cache in memory drops those that expire first, whatever the order in which they came', async () => {
  const cache = memoryTtlCache<Entry>({
    keyOf,
    maxTtlMs: 100,
    maxEntries: 2,
  });
  await cache.put([{ id: 'late', size: 1, expires: 50 }]);
  await cache.put([{ id: 'early', size: 1, expires: 10 }]);
  await cache.put([{ id: 'middle', size: 1, expires: 30 }]);
  expect([...(await cache.getFresh(['early', 'middle', 'late'], 0)).keys()]).toEqual([
    'middle',
    'late',
  ]);
});

it('a picked cache gives an entry also when it has expired', async () => {
  const cache = memoryTtlCache<Entry>({ keyOf, maxTtlMs: 100, maxEntries: 2 });
  const picked = pickedTtlCache(() => Promise.resolve(cache));
  await picked.put(entries(1));
  expect([...(await picked.getFresh(['a'], 99)).keys()]).toEqual([]);
  expect(await picked.peek('a')).toEqual({ id: 'a', size: 1, expires: 1 });
});
