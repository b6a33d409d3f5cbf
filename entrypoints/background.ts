import { defineBackground } from 'wxt/utils/define-background';
import { openConverter } from '../utils/converter/host.ts';
import { injectReader } from '../utils/converter/inject.ts';
import { pushMijnChanged } from '../utils/messages/push.ts';
import { runPart } from '../utils/messages/run-part.ts';
import { serveMessages } from '../utils/messages/server.ts';
import { browser } from '../utils/browser.ts';
import { composeFollowing } from '../utils/following/compose.ts';
import { planList } from '../utils/mijn/exchange/plan-list.ts';
import { healthOf } from '../utils/mijn/health.ts';
import { createMirror } from '../utils/mijn/mirror.ts';
import { createRescue } from '../utils/mijn/rescue.ts';
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
  const papers = savedPapers(database);
  const mijn = createMijn(papers, now);
  const area = browser.storage.local;
  const mirror = createMirror(area);
  const rescue = createRescue({ papers, mirror, area, now, later: (work, pause) => void setTimeout(work, pause) });

  const places = createReadingPlaces(now);

  const reading = async <T>(ask: () => Promise<T>): Promise<T> => {
    await rescue.checked;
    return ask();
  };
  const changing = async <T>(act: () => Promise<T>): Promise<T> => {
    const result = await reading(act);
    void rescue.changed();
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
      if ((await reading(() => mijn.isSaved([key]))).length > 0) await places.keep(key, block);
      return null;
    },
    isSaved: ({ keys }) => reading(() => mijn.isSaved(keys)),
    save: ({ paper }) => changing(() => mijn.save(paper)),
    unsave: ({ key }) => changing(() => mijn.unsave(key)),
    restore: ({ key }) => changing(() => mijn.restore(key)),
    list: () => reading(mijn.list),
    edit: ({ keys, change }) => changing(() => mijn.edit(keys, change)),
    putBack: ({ marks }) => changing(() => mijn.putBack(marks)),
    planList: ({ lines }) => reading(() => planList({ papers, resolver }, lines)),
    savePapers: ({ papers: all }) => changing(() => mijn.saveAll(all)),
    importPapers: ({ papers: all, mode }) => changing(() => mijn.importAll(all, mode)),
    bin: () => reading(mijn.bin),
    health: () => reading(() => healthOf({ papers, mirror, rescue })),
    dismissRescue: () => rescue.dismiss(),
    context: (asked) => contexts.of(asked),
    loadPart: ({ part }, sender) => runPart(part, sender),
    ...composeFollowing({ database, http, models, contexts, contextCache, mijn, area, now }),
  });
});
