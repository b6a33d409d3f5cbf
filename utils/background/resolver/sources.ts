import { toldAnswer } from '../../domain/context/told-answer.ts';
import { dayInTheHague } from '../../domain/dates.ts';
import { privateBrowsingMonitor } from '../../browser/private-browsing.ts';
import type { HandlersOf } from '../../messaging/protocol/messages.ts';
import type { citationMessages } from '../../messaging/protocol/citations.ts';
import type { documentMessages } from '../../messaging/protocol/documents.ts';
import type { paperMessages } from '../../messaging/protocol/papers.ts';
import { createHttp, type HttpDeps } from '../../sources/http.ts';
import { createKoopSearch } from '../../sources/koop/search.ts';
import { createTkClient } from '../../sources/tk/client.ts';
import { createContextClient } from '../../sources/tk/context/context-client.ts';
import { createSchemaCache } from '../../sources/tk/schema-cache.ts';
import { sessionCaches } from '../../store/caches.ts';
import { openContextCache } from '../../store/context-cache.ts';
import type { Database } from '../../store/database.ts';
import { findCandidates } from './candidates.ts';
import { createCitationReader } from './citation-service.ts';
import { createContexts } from './contexts.ts';
import { jump } from './look-up.ts';
import { officialNotes } from './official-notes.ts';
import { officialXml } from './official-xml.ts';
import { createResolver } from './resolver.ts';

const now = () => Date.now();
const sleep = (ms: number) => new Promise<void>((wake) => setTimeout(wake, ms));

/** The official sources with what is kept of their answers. */
export type Sources = ReturnType<typeof createSources>;

/** @param fetch the browser's way out */
export function createSources(database: Database, fetch: HttpDeps['fetch']) {
  const isPrivate = privateBrowsingMonitor(now);
  const http = createHttp({ fetch: leavingNothing(fetch, isPrivate), now, sleep });
  const caches = sessionCaches(database, isPrivate);
  const contextCache = openContextCache(isPrivate);
  const models = createSchemaCache(http.lowPriority, contextCache, now);
  const tk = createTkClient(http, now, models);
  const client = createContextClient(http.lowPriority, now, models);
  return {
    http,
    caches,
    contextCache,
    models,
    tk,
    contexts: createContexts({ client, cache: contextCache, now }),
    resolver: createResolver({ caches, now, tk, koop: createKoopSearch(http) }),
    officialXml: (id: string) => officialXml({ http, caches, now }, id),
  };
}

/** In a private session nothing may stay in the browser's own cache, which is on disk as well. */
function leavingNothing(
  fetch: HttpDeps['fetch'],
  isPrivate: () => Promise<boolean>,
): HttpDeps['fetch'] {
  return async (address, init) =>
    fetch(address, (await isPrivate()) ? { ...init, cache: 'no-store' } : init);
}

type SourceMessages = typeof citationMessages &
  Pick<typeof documentMessages, 'notes'> &
  Pick<typeof paperMessages, 'context' | 'forgetRests'>;

/** Answers what the official sources know. */
export function sourceHandlers(sources: Sources): HandlersOf<SourceMessages> {
  const { resolver, officialXml: xmlOf, tk, contexts, http } = sources;
  return {
    resolve: ({ ids }) => resolver.resolve(ids),
    readCitations: createCitationReader({ officialXml: xmlOf, now, sleep }),
    findNamedMotions: (asked) => findCandidates(tk, asked),
    notes: ({ id }) => officialNotes(xmlOf, id),
    context: async (asked) => toldAnswer(await contexts.of(asked), dayInTheHague(now())),
    forgetRests: () => {
      http.forgetRests();
      return Promise.resolve(null);
    },
    lookUp: ({ text }) => jump(resolver, text),
  };
}
