import Dexie, { type EntityTable, type Table } from 'dexie';
import type { ContextAnswer } from '../domain/context/paper-context.ts';
import { memoryTtlCache, type TtlCache, type TtlCacheOptions } from '../domain/ttl-cache.ts';
import type { StoredSchema, SchemaStore } from '../sources/tk/schema-cache.ts';
import { diskTtlCache } from './disk-ttl-cache.ts';
import { diskUnlessPrivate } from './private-caches.ts';

export interface ContextRecord {
  /** Document number. */
  number: string;
  answer: ContextAnswer;
  /** Milliseconds since 1970. */
  expires: number;
}

/** What was asked around papers before, and the services' own descriptions of themselves. */
export interface ContextCache extends SchemaStore {
  /** By document number. */
  contexts: TtlCache<ContextRecord>;
}

type ContextDatabase = Dexie & {
  contexts: Table<ContextRecord, string>;
  models: EntityTable<StoredSchema, 'version'>;
};

/** A context has some 5 to 50 thousand characters; it is used for a quarter of an hour. */
const CONTEXTS: TtlCacheOptions<ContextRecord> = {
  keyOf: ({ number }) => number,
  maxTtlMs: 3600 * 1000,
  maxEntries: 300,
};
const MAX_CONTEXTS_IN_MEMORY = 100;

/**
 * Opens the cache of contexts; apart from the reader's own database, so that nothing here can stand in its way.
 * @param isPrivate whether what is asked now may leave nothing on disk; the descriptions tell nothing of a reader
 */
export function openContextCache(
  isPrivate: () => Promise<boolean>,
  name = 'kamerlezer-context',
): ContextCache {
  const database = new Dexie(name) as ContextDatabase;
  database.version(1).stores({ contexts: 'number, expires', models: 'version' });
  return {
    contexts: diskUnlessPrivate(
      isPrivate,
      diskTtlCache(database.contexts, CONTEXTS),
      memoryTtlCache({ ...CONTEXTS, maxEntries: MAX_CONTEXTS_IN_MEMORY }),
    ),
    model: (version) => database.models.get(version),
    keepModel: async (kept) => void (await database.models.put(kept)),
  };
}
