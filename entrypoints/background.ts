import { defineBackground } from 'wxt/utils/define-background';
import { registerBrowserUi } from '../utils/background/browser-ui/register.ts';
import { createConverterHost } from '../utils/background/converter-host.ts';
import { createFollowService } from '../utils/background/follow/follow-service.ts';
import { readingHandlers } from '../utils/background/reading-history/compose.ts';
import { jump } from '../utils/background/resolver/look-up.ts';
import {
  createSources,
  sourceHandlers,
  type Sources,
} from '../utils/background/resolver/sources.ts';
import { eraseEverything } from '../utils/background/saved/erase.ts';
import { planList } from '../utils/background/saved/exchange/plan-list.ts';
import { createStorage, savedHandlers, type Storage } from '../utils/background/saved/storage.ts';
import { createScriptLoader } from '../utils/background/script-loader.ts';
import { welcomeOnInstall } from '../utils/background/welcome.ts';
import { browser } from '../utils/browser/browser.ts';
import { dayInTheHague } from '../utils/domain/dates.ts';
import type { Handlers } from '../utils/messaging/protocol/messages.ts';
import { pushMijnChanged } from '../utils/messaging/pushes.ts';
import { serveMessages } from '../utils/messaging/server.ts';
import { openDatabase, type Database } from '../utils/store/database.ts';
import { eraseDatabases } from '../utils/store/erase.ts';

const now = () => Date.now();
const today = () => dayInTheHague(now());

export default defineBackground(() => {
  welcomeOnInstall();
  const database = openDatabase();
  const sources = createSources(database, (address, init) => fetch(address, init));
  const storage = createStorage(database, sources.contextCache.contexts);
  const following = createFollowing(database, sources, storage);
  serveMessages({
    ...sourceHandlers(sources),
    ...savedHandlers(storage),
    ...readingHandlers(sources, now),
    ...following.handlers,
    planList: ({ lines }) => storage.whenReady(() => planList({ ...storage, ...sources }, lines)),
    loadScript: loadScript(),
    eraseEverything: eraser(storage, following),
  });
  offerInBrowser(sources, storage);
});

function createFollowing(database: Database, sources: Sources, { paperList }: Storage) {
  const { http, models, contexts, contextCache } = sources;
  return createFollowService({
    database,
    http,
    models,
    contexts,
    contextCache,
    paperList,
    now,
  });
}

function loadScript(): Handlers['loadScript'] {
  const load = createScriptLoader(createConverterHost());
  return ({ script }, sender) => load(script, sender);
}

function eraser(
  { rescue }: Storage,
  following: ReturnType<typeof createFollowing>,
): Handlers['eraseEverything'] {
  const areas = [browser.storage.local, browser.storage.session];
  return () =>
    eraseEverything({ rescue, following, eraseDatabases, areas, erased: pushMijnChanged });
}

/** Address bar, menus and keys. */
function offerInBrowser({ resolver }: Sources, { paperList, whenReady, mutate }: Storage): void {
  registerBrowserUi({
    lookUp: (text) => jump(resolver, text),
    today,
    list: () => whenReady(paperList.list),
    save: (paper) => mutate(() => paperList.save(paper)),
    isSaved: (keys) => whenReady(() => paperList.isSaved(keys)),
  });
}
