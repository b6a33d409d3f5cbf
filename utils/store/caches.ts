import {
  memoryTtlCache,
  type MemoryTtlCache,
  type TtlCache,
  type TtlCacheOptions,
} from '../domain/ttl-cache.ts';
import type { Database, OfficialXmlRecord, ResolvedRecord } from './database.ts';
import { diskTtlCache } from './disk-ttl-cache.ts';
import { diskUnlessPrivate } from './private-caches.ts';

/** Published papers and their texts are used longest. */
const MAX_TTL_MS = 30 * 24 * 3600 * 1000;

const RESOLUTIONS: TtlCacheOptions<ResolvedRecord> = {
  keyOf: ({ id }) => id,
  maxTtlMs: MAX_TTL_MS,
  maxEntries: 5_000,
};
/** A paper has some 40 thousand to a million characters, and one page needs one paper. */
const OFFICIAL_XML: TtlCacheOptions<OfficialXmlRecord> = {
  keyOf: ({ id }) => id,
  maxTtlMs: MAX_TTL_MS,
  maxEntries: 40,
  size: { of: ({ size }) => size, max: 20_000_000 },
};
const MAX_XML_IN_MEMORY = 8;

/** What the official sources answered before. */
export interface Caches {
  /** By id of the paper. An entry that expired still tells how often its paper was missed. */
  resolutions: TtlCache<ResolvedRecord>;
  /** By id of the paper. */
  officialXml: TtlCache<OfficialXmlRecord>;
}

/** Kept in the reader's database. */
export function diskCaches({ resolved, officialXml }: Database): Caches {
  return {
    resolutions: diskTtlCache(resolved, RESOLUTIONS),
    officialXml: diskTtlCache(officialXml, OFFICIAL_XML),
  };
}

/** Kept as long as the script runs. */
export function memoryCaches(): {
  resolutions: MemoryTtlCache<ResolvedRecord>;
  officialXml: MemoryTtlCache<OfficialXmlRecord>;
} {
  return {
    resolutions: memoryTtlCache(RESOLUTIONS),
    officialXml: memoryTtlCache({ ...OFFICIAL_XML, maxEntries: MAX_XML_IN_MEMORY }),
  };
}

/** On disk, but in memory for a private session: which papers were asked for would stay on disk. */
export function sessionCaches(database: Database, isPrivate: () => Promise<boolean>): Caches {
  const [disk, memory] = [diskCaches(database), memoryCaches()];
  return {
    resolutions: diskUnlessPrivate(isPrivate, disk.resolutions, memory.resolutions),
    officialXml: diskUnlessPrivate(isPrivate, disk.officialXml, memory.officialXml),
  };
}
