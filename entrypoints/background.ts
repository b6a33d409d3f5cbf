import { defineBackground } from 'wxt/utils/define-background';
import { readingHistoryHandlers } from '../utils/background/reading-history/handlers.ts';
import { createReturnPositions } from '../utils/background/reading-history/return-positions.ts';
import { createReadingHistory } from '../utils/background/reading-history/reading-history.ts';
import { dayInTheHague } from '../utils/domain/dates.ts';
import { jump } from '../utils/background/resolver/look-up.ts';
import { pushMijnChanged } from '../utils/messaging/pushes.ts';
import { createConverterHost } from '../utils/background/converter-host.ts';
import { injectScript } from '../utils/background/inject-script.ts';
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
import { createResolver, type Resolver } from '../utils/background/resolver/resolver.ts';
import { createHttp, type Http } from '../utils/sources/http.ts';
import { createKoopSearch } from '../utils/sources/koop/search.ts';
import { createContextClient } from '../utils/sources/tk/context/context-client.ts';
import { createSchemaCache } from '../utils/sources/tk/schema-cache.ts';
import { createTkClient } from '../utils/sources/tk/client.ts';
import { sessionCaches, type Caches } from '../utils/store/caches.ts';
import { openContextCache, type ContextCache } from '../utils/store/context-cache.ts';
import { openDatabase, type Database } from '../utils/store/database.ts';
import { eraseDatabases } from '../utils/store/erase.ts';
import { welcomeOnInstall } from '../utils/background/welcome.ts';
import { openReadingHistoryDb } from '../utils/store/reading-history-db.ts';
import { savedPapers } from '../utils/store/saved-papers.ts';
import { registerBrowserUi } from '../utils/background/browser-ui/register.ts';

const now = () => Date.now();
const sleep = (ms: number) => new Promise<void>((wake) => setTimeout(wake, ms));

export default defineBackground(() => {
  welcomeOnInstall();
  const database = openDatabase();
  const { http, parts, contextCache, models, tk, contexts, resolver } = createSources(database);
  const papers = savedPapers(database);
  const mijn = createPaperList(papers, now);
  const keeping = createTextsAndQuotes({
    database,
    papers,
    now,
    versionOf: async (key) =>
      newestVersion((await getFresh(contextCache.contexts, key, now()))?.answer),
  });
  const openConverter = createConverterHost();
  const mirror = createMirror();
  const rescue = createRescue({
    papers,
    quotes: keeping.quoteRecords,
    mirror,
    now,
    later: (work, pause) => void setTimeout(work, pause),
  });

  const positions = createReadingPositions(now);
  const following = createFollowService({
    database,
    http: http.lowPriority,
    models,
    contexts,
    contextCache,
    mijn,
    now,
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

  serveMessages({
    resolve: ({ ids }) => resolver.resolve(ids),
    readCitations: createCitationReader({
      officialXml: (id) => officialXml(parts, id),
      now,
      sleep,
    }),
    findNamedMotions: (asked) => findCandidates(tk, asked),
    notes: ({ id }) => officialNotes((one) => officialXml(parts, one), id),
    getReadingPosition: async ({ key }) => {
      const position = await positions.get(key);
      return position && { block: position.block };
    },
    saveReadingPosition: async ({ key, block, of }, sender) => {
      if (!isInPrivateWindow(sender) && (await whenReady(() => mijn.isSaved([key]))).length > 0)
        await positions.save(key, block, of);
      return null;
    },
    isSaved: ({ keys }) => whenReady(() => mijn.isSaved(keys)),
    save: ({ paper }) => mutate(() => mijn.save(paper)),
    unsave: ({ key }) => mutate(() => mijn.unsave(key)),
    restore: ({ key }) => mutate(() => mijn.restore(key)),
    list: () => whenReady(mijn.list),
    planList: ({ lines }) => whenReady(() => planList({ papers, resolver }, lines)),
    ...textsAndQuotesHandlers({
      ...keeping,
      papers,
      database,
      mijn,
      positions,
      now,
      whenReady,
      mutate,
    }),
    bin: () => whenReady(mijn.bin),
    health: () => whenReady(() => healthOf({ papers, mirror, rescue })),
    dismissRescue: () => rescue.dismiss(),
    context: (asked) => contexts.of(asked),
    loadScript: ({ script }, sender) => injectScript(script, sender, openConverter),
    eraseEverything: () =>
      eraseEverything({
        rescue,
        following,
        eraseDatabases,
        areas: [browser.storage.local, browser.storage.session],
        erased: pushMijnChanged,
      }),
    ...serveCited({
      parts,
      resolver,
      contextCache,
      list: () => whenReady(mijn.list),
      save: (paper) => mutate(() => mijn.save(paper)),
      isSaved: (keys) => whenReady(() => mijn.isSaved(keys)),
    }),
    ...following.handlers,
  });
});

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
  const parts = { http, caches: sessionCaches(database, isPrivateSession), now };
  const contextCache = openContextCache(isPrivateSession);
  const models = createSchemaCache(http.lowPriority, contextCache, now);
  const tk = createTkClient(http, now, models);
  const contexts = createContexts({
    client: createContextClient(http.lowPriority, now, models),
    cache: contextCache,
    now,
  });
  const resolver = createResolver({ ...parts, tk, koop: createKoopSearch(http) });
  return { http, parts, contextCache, models, tk, contexts, resolver };
}

interface CitedParts extends Pick<
  Parameters<typeof registerBrowserUi>[0],
  'list' | 'save' | 'isSaved'
> {
  parts: { http: Http; caches: Caches; now(): number };
  resolver: Resolver;
  contextCache: ContextCache;
}

/** The ways in from the browser's own surface, and what the panel of cited papers and the jump box ask. */
function serveCited({ parts, resolver, contextCache, ...acts }: CitedParts) {
  const { now } = parts;
  const lookUp = (text: string) => jump(resolver, text);
  const today = () => dayInTheHague(now());
  registerBrowserUi({ lookUp, today, ...acts });
  return {
    lookUp: ({ text }: { text: string }) => lookUp(text),
    ...readingHistoryHandlers({
      history: createReadingHistory({
        store: openReadingHistoryDb(),
        resolutions: parts.caches.resolutions,
        now,
      }),
      positions: createReturnPositions(),
      contexts: contextCache.contexts,
      officialXml: (id) => officialXml(parts, id),
      now,
      today,
    }),
  };
}
