import { defineBackground } from 'wxt/utils/define-background';
import { openConverter } from '../utils/converter/host.ts';
import { injectReader } from '../utils/converter/inject.ts';
import { pushMijnChanged } from '../utils/messages/push.ts';
import { runPart } from '../utils/messages/run-part.ts';
import { serveMessages } from '../utils/messages/server.ts';
import { createMijn } from '../utils/mijn/mijn.ts';
import { findCandidates } from '../utils/resolver/candidates.ts';
import { officialXml } from '../utils/resolver/official-xml.ts';
import { createContexts } from '../utils/resolver/contexts.ts';
import { createReadingPlaces } from '../utils/reading-places.ts';
import { createResolver } from '../utils/resolver/resolver.ts';
import { createHttp } from '../utils/sources/http.ts';
import { createKoopSearch } from '../utils/sources/koop/search.ts';
import { createContextClient } from '../utils/sources/tk/context/context-client.ts';
import { createModels } from '../utils/sources/tk/models.ts';
import { createTkClient } from '../utils/sources/tk/client.ts';
import { caches } from '../utils/store/caches.ts';
import { openContextCache } from '../utils/store/context-cache.ts';
import { openDatabase } from '../utils/store/database.ts';
import { savedPapers } from '../utils/store/saved-papers.ts';

export default defineBackground(() => {
  const now = () => Date.now();
  const database = openDatabase();
  const http = createHttp({ fetch: (address, init) => fetch(address, init), now, sleep: (ms) => new Promise((wake) => setTimeout(wake, ms)) });
  const parts = { http, caches: caches(database), now };
  const contextCache = openContextCache();
  const models = createModels(http, contextCache, now);
  const tk = createTkClient(http, now, models);
  const contexts = createContexts({ client: createContextClient(http, now, models), cache: contextCache, now });
  const resolver = createResolver({ ...parts, tk, koop: createKoopSearch(http) });
  const mijn = createMijn(savedPapers(database), now);

  const places = createReadingPlaces(now);

  const andTell = async <T>(change: Promise<T>): Promise<T> => {
    const result = await change;
    void pushMijnChanged();
    return result;
  };

  serveMessages({
    resolve: ({ ids }) => resolver.resolve(ids),
    candidates: (asked) => findCandidates(tk, asked),
    officialXml: ({ id }) => officialXml(parts, id),
    openReader: async (_, { tab }) => {
      await Promise.all([openConverter(), injectReader(tab)]);
      return null;
    },
    readingPlace: async ({ key }) => {
      const block = await places.get(key);
      return block === null ? null : { block };
    },
    keepReadingPlace: async ({ key, block }) => {
      if ((await mijn.isSaved([key])).length > 0) await places.keep(key, block);
      return null;
    },
    isSaved: ({ keys }) => mijn.isSaved(keys),
    save: ({ paper }) => andTell(mijn.save(paper)),
    unsave: ({ key }) => andTell(mijn.unsave(key)),
    restore: ({ key }) => andTell(mijn.restore(key)),
    list: () => mijn.list(),
    context: (asked) => contexts.of(asked),
    loadPart: ({ part }, sender) => runPart(part, sender),
  });
});
