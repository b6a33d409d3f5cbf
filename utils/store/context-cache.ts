import Dexie, { type EntityTable } from 'dexie';
import type { ContextAnswer } from '../domain/context/paper-context.ts';
import { isFresh } from '../domain/expiry.ts';
import type { StoredSchema, SchemaStore } from '../sources/tk/schema-cache.ts';

export interface ContextRecord {
  /** Document number. */
  number: string;
  answer: ContextAnswer;
  /** Milliseconds since 1970. */
  expires: number;
}

/** What was asked around papers before. Losing it costs requests, never work of the reader. */
export interface ContextCache extends SchemaStore {
  context(number: string, now: number): Promise<ContextAnswer | undefined>;
  keepContext(record: ContextRecord): Promise<void>;
}

type ContextDatabase = Dexie & {
  contexts: EntityTable<ContextRecord, 'number'>;
  models: EntityTable<StoredSchema, 'version'>;
};

/** A context has some 5 to 50 thousand characters. */
const MOST_CONTEXTS = 300;
/** They are believed for a quarter of an hour. */
const LONGEST = 3600 * 1000;

/** Opens the cache of contexts; apart from the reader's own database, so that nothing here can stand in its way. */
export function openContextCache(name = 'kamerlezer-context'): ContextCache {
  const database = new Dexie(name) as ContextDatabase;
  database.version(1).stores({ contexts: 'number, expires', models: 'version' });
  return {
    context: async (number, now) => {
      const record = await database.contexts.get(number);
      return record && isFresh(record.expires, now, LONGEST) ? record.answer : undefined;
    },
    keepContext: async (record) => {
      await database.contexts.put(record);
      const surplus = (await database.contexts.count()) - MOST_CONTEXTS;
      if (surplus > 0) await database.contexts.orderBy('expires').limit(surplus).delete();
    },
    model: (version) => database.models.get(version),
    keepModel: async (kept) => void (await database.models.put(kept)),
  };
}
