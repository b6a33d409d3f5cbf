import { isFresh } from './expiry.ts';

/** What a cache keeps: the entry itself says until when it may be used. */
export interface Expiring {
  /** Milliseconds since 1970. */
  expires: number;
}

/** Entries that are used until they expire. Losing one costs a request, never work of the reader; so nothing here throws. */
export interface TtlCache<Entry extends Expiring> {
  /** The fresh ones of these, by key. @param now milliseconds since 1970 */
  getFresh(keys: readonly string[], now: number): Promise<Map<string, Entry>>;
  /** One entry, also when it has expired. */
  peek(key: string): Promise<Entry | undefined>;
  /** Adds or replaces entries; those that expire first are dropped when there are too many. */
  put(entries: readonly Entry[]): Promise<void>;
}

/** What both forms of a cache, on disk and in memory, must know of their entries. */
export interface TtlCacheOptions<Entry> {
  keyOf(entry: Entry): string;
  /** The longest that entries of this kind are used; one that expires later was written while the clock ran ahead. */
  maxTtlMs: number;
  maxEntries: number;
  /** How large an entry is, in characters; with it goes how large all of them together may be. */
  size?: { of(entry: Entry): number; max: number };
}

/** One fresh entry of a cache. */
export async function getFresh<Entry extends Expiring>(
  cache: TtlCache<Entry>,
  key: string,
  now: number,
): Promise<Entry | undefined> {
  return (await cache.getFresh([key], now)).get(key);
}

/**
 * Which entries are too many.
 * @param entries those that expire first at the head
 * @param spared keys of the entries that were just added
 */
export function surplusOf<Entry>(
  entries: readonly Entry[],
  { keyOf, maxEntries, size }: TtlCacheOptions<Entry>,
  spared: ReadonlySet<string>,
): string[] {
  let count = entries.length;
  let total = size ? entries.reduce((sum, entry) => sum + size.of(entry), 0) : 0;
  const surplus: string[] = [];
  for (const entry of entries) {
    if (count <= maxEntries && total <= (size?.max ?? Infinity)) break;
    if (spared.has(keyOf(entry))) continue;
    surplus.push(keyOf(entry));
    count -= 1;
    total -= size?.of(entry) ?? 0;
  }
  return surplus;
}

/** The form that leaves nothing on disk. */
export interface MemoryTtlCache<Entry extends Expiring> extends TtlCache<Entry> {
  clear(): void;
}

export function memoryTtlCache<Entry extends Expiring>(
  options: TtlCacheOptions<Entry>,
): MemoryTtlCache<Entry> {
  const { keyOf, maxTtlMs } = options;
  const entries = new Map<string, Entry>();
  return {
    getFresh: (keys, now) =>
      Promise.resolve(
        new Map(
          keys.flatMap((key) => {
            const entry = entries.get(key);
            return entry && isFresh(entry.expires, now, maxTtlMs) ? [[key, entry] as const] : [];
          }),
        ),
      ),
    peek: (key) => Promise.resolve(entries.get(key)),
    put: (added) => {
      for (const entry of added) entries.set(keyOf(entry), entry);
      const oldestFirst = [...entries.values()].toSorted((a, b) => a.expires - b.expires);
      const spared = new Set(added.map(keyOf));
      for (const key of surplusOf(oldestFirst, options, spared)) entries.delete(key);
      return Promise.resolve();
    },
    clear: () => entries.clear(),
  };
}

/** Uses, for each call, the cache that is picked at that moment. */
export function pickedTtlCache<Entry extends Expiring>(
  pick: () => Promise<TtlCache<Entry>>,
): TtlCache<Entry> {
  return {
    getFresh: async (keys, now) => (await pick()).getFresh(keys, now),
    peek: async (key) => (await pick()).peek(key),
    put: async (entries) => (await pick()).put(entries),
  };
}
