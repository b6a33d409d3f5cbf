import { isFresh } from '../domain/expiry.ts';
import type { Caches } from './caches.ts';
import type { ContextCache, ContextRecord } from './context-cache.ts';
import type { OfficialXmlRecord, ResolvedRecord } from './database.ts';
import { createSecretShelf } from './secret-shelf.ts';

/** In memory there is room for what a few papers need. */
const MOST = { resolved: 5000, texts: 8, contexts: 100 };

/** The same caches, which write nothing that comes while it is secret: which papers were asked for would stay on disk. */
export function secretCaches(disk: Caches, isSecret: () => Promise<boolean>): Caches {
  const resolved = createSecretShelf<ResolvedRecord>(isSecret, MOST.resolved);
  const texts = createSecretShelf<OfficialXmlRecord>(isSecret, MOST.texts);
  return {
    resolved: async (ids, now) => {
      const [known, held] = await Promise.all([disk.resolved(ids, now), resolved.held()]);
      const inMemory = ids.flatMap((id) => believed(held.get(id), now) ?? []);
      return new Map([...known, ...inMemory.map((record) => [record.id, record] as const)]);
    },
    misses: async (id) => (await resolved.held()).get(id)?.misses ?? disk.misses(id),
    keepResolved: async (records) => {
      if (!(await resolved.keep(records.map((record) => [record.id, record]))))
        await disk.keepResolved(records);
    },
    officialXml: async (id, now) =>
      believed((await texts.held()).get(id), now) ?? disk.officialXml(id, now),
    keepOfficialXml: async (record) => {
      if (!(await texts.keep([[record.id, record]]))) await disk.keepOfficialXml(record);
    },
  };
}

/** The same for what stands around papers. The services' own descriptions of themselves tell nothing of a reader. */
export function secretContextCache(
  disk: ContextCache,
  isSecret: () => Promise<boolean>,
): ContextCache {
  const contexts = createSecretShelf<ContextRecord>(isSecret, MOST.contexts);
  return {
    ...disk,
    context: async (number, now) =>
      believed((await contexts.held()).get(number), now)?.answer ?? disk.context(number, now),
    keepContext: async (record) => {
      if (!(await contexts.keep([[record.number, record]]))) await disk.keepContext(record);
    },
  };
}

function believed<Kept extends { expires: number }>(
  record: Kept | undefined,
  now: number,
): Kept | undefined {
  return record && isFresh(record.expires, now, Infinity) ? record : undefined;
}
