import { defineBackground } from 'wxt/utils/define-background';
import { readingHistoryHandlers } from '../utils/background/reading-history/handlers.ts';
import { createReturnPositions } from '../utils/background/reading-history/return-positions.ts';
import { createReadingHistory } from '../utils/background/reading-history/reading-history.ts';
import { dayInTheHague } from '../utils/domain/dates.ts';
import { jump } from '../utils/background/resolver/look-up.ts';
import { pushMijnChanged } from '../utils/messaging/pushes.ts';
import { createConverterHost } from '../utils/background/converter-host.ts';
import { createScriptLoader } from '../utils/background/script-loader.ts';
import { serveMessages } from '../utils/messaging/server.ts';
import { browser } from '../utils/browser/browser.ts';
import { eraseEverything } from '../utils/background/saved/erase.ts';
import { createFollowService } from '../utils/background/follow/compose.ts';
import { planList } from '../utils/background/saved/exchange/plan-list.ts';
import { healthOf } from '../utils/background/saved/health.ts';
import { createMirror } from '../utils/background/saved/mirror.ts';
import { createRescue } from '../utils/background/saved/rescue.ts';
import { createPaperList } from '../utils/background/saved/saved-papers.ts';
import {
  createTextsAndQuotes,
  textsAndQuotesHandlers,
} from '../utils/background/saved/texts-and-quotes-handlers.ts';
import { findCandidates } from '../utils/background/resolver/candidates.ts';
import { officialNotes } from '../utils/background/resolver/official-notes.ts';
import { officialXml } from '../utils/background/resolver/official-xml.ts';
import { getFresh } from '../utils/domain/ttl-cache.ts';
import { newestVersion } from '../utils/domain/context/newest-version.ts';
import { createContexts } from '../utils/background/resolver/contexts.ts';
import { createCitationReader } from '../utils/background/resolver/citation-service.ts';
import { isInPrivateWindow, privateBrowsingMonitor } from '../utils/browser/private-browsing.ts';
import { createReadingPositions } from '../utils/browser/reading-positions.ts';
import { createResolver } from '../utils/background/resolver/resolver.ts';
import { createHttp } from '../utils/sources/http.ts';
import { createKoopSearch } from '../utils/sources/koop/search.ts';
import { createContextClient } from '../utils/sources/tk/context/context-client.ts';
import { createSchemaCache } from '../utils/sources/tk/schema-cache.ts';
import { createTkClient } from '../utils/sources/tk/client.ts';
import { sessionCaches } from '../utils/store/caches.ts';
import { openContextCache } from '../utils/store/context-cache.ts';
import { openDatabase, type Database } from '../utils/store/database.ts';
import { eraseDatabases } from '../utils/store/erase.ts';
import { welcomeOnInstall } from '../utils/background/welcome.ts';
import { openReadingHistoryDb } from '../utils/store/reading-history-db.ts';
import { savedPapers } from '../utils/store/saved-papers.ts';
import { registerBrowserUi } from '../utils/background/browser-ui/register.ts';
import type { Handlers } from '../utils/messaging/protocol/messages.ts';

const now = () => Date.now();
const sleep = (ms: number) => new Promise<void>((wake) => setTimeout(wake, ms));

export default defineBackground(() => {
  welcomeOnInstall();
  const database = openDatabase();
  const sources = createSources(database);
  const storage = createStorage(database, sources);
  const { contextCache, contexts, models, http } = sources;
  const following = createFollowService({
    database,
    http: http.lowPriority,
    models,
    contexts,
    contextCache,
    paperList: storage.paperList,
    now,
  });
  serveMessages({
    ...sourceHandlers(sources),
    ...savedHandlers(storage),
    ...readingHandlers(sources),
    ...following.handlers,
    planList: ({ lines }) =>
      storage.whenReady(() =>
        planList({ papers: storage.papers, resolver: sources.resolver }, lines),
      ),
    loadScript: loadScript(),
    eraseEverything: () =>
      eraseEverything({
        rescue: storage.rescue,
        following,
        eraseDatabases,
        areas: [browser.storage.local, browser.storage.session],
        erased: pushMijnChanged,
      }),
    lookUp: ({ text }) => jump(sources.resolver, text),
  });
  registerBrowserUi({
    lookUp: (text) => jump(sources.resolver, text),
    today,
    list: () => storage.whenReady(storage.paperList.list),
    save: (paper) => storage.mutate(() => storage.paperList.save(paper)),
    isSaved: (keys) => storage.whenReady(() => storage.paperList.isSaved(keys)),
  });
});

const today = () => dayInTheHague(now());

/** The official sources with what is kept of their answers. */
function createSources(database: Database) {
  const isPrivateSession = privateBrowsingMonitor(now);
  // The browser's own cache is on disk as well.
  const http = createHttp({
    fetch: async (address, init) =>
      fetch(address, (await isPrivateSession()) ? { ...init, cache: 'no-store' } : init),
    now,
    sleep,
  });
  const xmlDeps = { http, caches: sessionCaches(database, isPrivateSession), now };
  const contextCache = openContextCache(isPrivateSession);
  const models = createSchemaCache(http.lowPriority, contextCache, now);
  const tk = createTkClient(http, now, models);
  return {
    http,
    caches: xmlDeps.caches,
    contextCache,
    models,
    tk,
    contexts: createContexts({
      client: createContextClient(http.lowPriority, now, models),
      cache: contextCache,
      now,
    }),
    resolver: createResolver({ ...xmlDeps, tk, koop: createKoopSearch(http) }),
    officialXml: (id: string) => officialXml(xmlDeps, id),
  };
}

type Sources = ReturnType<typeof createSources>;

/** What the reader keeps, with its second copy. */
function createStorage(database: Database, { contextCache }: Sources) {
  const papers = savedPapers(database);
  const paperList = createPaperList(papers, now);
  const textsAndQuotes = createTextsAndQuotes({
    database,
    papers,
    now,
    versionOf: async (key) =>
      newestVersion((await getFresh(contextCache.contexts, key, now()))?.answer),
  });
  const mirror = createMirror();
  const rescue = createRescue({
    papers,
    quotes: textsAndQuotes.quoteRecords,
    mirror,
    now,
    later: (work, pause) => void setTimeout(work, pause),
  });
  const whenReady = async <T>(ask: () => Promise<T>): Promise<T> => {
    await rescue.checked;
    return ask();
  };
  const mutate = async <T>(act: () => Promise<T>): Promise<T> => {
    const result = await whenReady(act);
    void rescue.changed();
    void pushMijnChanged();
    return result;
  };
  const positions = createReadingPositions(now);
  return {
    ...textsAndQuotes,
    database,
    papers,
    paperList,
    mirror,
    rescue,
    positions,
    now,
    whenReady,
    mutate,
  };
}

type Storage = ReturnType<typeof createStorage>;

/** What the official sources answer. */
function sourceHandlers({ resolver, officialXml: xmlOf, tk, contexts }: Sources) {
  return {
    resolve: ({ ids }) => resolver.resolve(ids),
    readCitations: createCitationReader({ officialXml: xmlOf, now, sleep }),
    findNamedMotions: (asked) => findCandidates(tk, asked),
    notes: ({ id }) => officialNotes(xmlOf, id),
    context: (asked) => contexts.of(asked),
  } satisfies Partial<Handlers>;
}

/** What is done with the reader's own papers. */
function savedHandlers(storage: Storage) {
  const { paperList, positions, papers, mirror, rescue, whenReady, mutate } = storage;
  return {
    getReadingPosition: async ({ key }) => {
      const position = await positions.get(key);
      return position && { block: position.block };
    },
    saveReadingPosition: async ({ key, block, of }, sender) => {
      if (
        !isInPrivateWindow(sender) &&
        (await whenReady(() => paperList.isSaved([key]))).length > 0
      )
        await positions.save(key, block, of);
      return null;
    },
    isSaved: ({ keys }) => whenReady(() => paperList.isSaved(keys)),
    save: ({ paper }) => mutate(() => paperList.save(paper)),
    unsave: ({ key }) => mutate(() => paperList.unsave(key)),
    restore: ({ key }) => mutate(() => paperList.restore(key)),
    list: () => whenReady(paperList.list),
    bin: () => whenReady(paperList.bin),
    health: () => whenReady(() => healthOf({ papers, mirror, rescue })),
    dismissRescue: () => rescue.dismiss(),
    ...textsAndQuotesHandlers(storage),
  } satisfies Partial<Handlers>;
}

/** What this machine remembers of papers that were read on it. */
function readingHandlers({ caches, contextCache, officialXml: xmlOf }: Sources) {
  return readingHistoryHandlers({
    history: createReadingHistory({
      store: openReadingHistoryDb(),
      resolutions: caches.resolutions,
      now,
    }),
    positions: createReturnPositions(),
    contexts: contextCache.contexts,
    officialXml: xmlOf,
    now,
    today,
  });
}

function loadScript(): Handlers['loadScript'] {
  const load = createScriptLoader(createConverterHost());
  return ({ script }, sender) => load(script, sender);
}
