import { isFresh } from '../domain/expiry.ts';
import type { Database, OfficialXmlRecord, ResolvedRecord } from './database.ts';

/** Bounds of the cache of official texts: a paper has some 0.04 to 1 million characters, one page needs one. */
const MOST_XML_RECORDS = 40;
const MOST_XML_CHARACTERS = 20_000_000;
const MOST_RESOLVED = 5_000;
/** Published papers and their texts are believed longest. */
const LONGEST = 30 * 24 * 3600 * 1000;

/** What was asked of the official sources before. Losing it costs requests, never work of the reader. */
export interface Caches {
  resolved(ids: string[], now: number): Promise<Map<string, ResolvedRecord>>;
  /** Also answers that are no longer believed: how often a paper was missed counts on. */
  misses(id: string): Promise<number>;
  keepResolved(records: ResolvedRecord[]): Promise<void>;
  officialXml(id: string, now: number): Promise<OfficialXmlRecord | undefined>;
  keepOfficialXml(record: OfficialXmlRecord): Promise<void>;
}

/** A database that cannot be read is like an empty cache: the page's links work all the same. */
export function caches(database: Database): Caches {
  return {
    resolved: async (ids, now) => {
      const records = await orNothing(database.resolved.bulkGet(ids), []);
      return new Map(
        records.flatMap((record) =>
          record && isFresh(record.expires, now, LONGEST) ? [[record.id, record] as const] : [],
        ),
      );
    },
    misses: async (id) => (await orNothing(database.resolved.get(id), undefined))?.misses ?? 0,
    keepResolved: async (records) => {
      await database.resolved.bulkPut(records);
      const surplus = (await database.resolved.count()) - MOST_RESOLVED;
      if (surplus > 0) await database.resolved.orderBy('expires').limit(surplus).delete();
    },
    officialXml: async (id, now) => {
      const record = await orNothing(database.officialXml.get(id), undefined);
      return record && isFresh(record.expires, now, LONGEST) ? record : undefined;
    },
    keepOfficialXml: async (record) => {
      await database.officialXml.put(record);
      await trimOfficialXml(database, record.id);
    },
  };
}

async function orNothing<T>(reading: PromiseLike<T>, nothing: T): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    console.warn('Kamerlezer: cache', error);
    return nothing;
  }
}

/** Oldest out until the rest is within bounds; the one just asked for stays. */
async function trimOfficialXml(database: Database, keep: string): Promise<void> {
  const records = await database.officialXml.orderBy('expires').toArray();
  let count = records.length;
  let characters = records.reduce((sum, record) => sum + record.size, 0);
  for (const { id, size } of records) {
    if (count <= MOST_XML_RECORDS && characters <= MOST_XML_CHARACTERS) return;
    if (id === keep) continue;
    await database.officialXml.delete(id);
    count -= 1;
    characters -= size;
  }
}
