import { createFollowList } from './follow-list.ts';
import { createFollowRescue } from './follow-rescue.ts';
import { poll } from './poll.ts';
import type { SavedPaperList } from '../saved/paper-list.ts';
import type { HttpClient } from '../../sources/http.ts';
import { createFollowClient } from '../../sources/tk/follow/follow-client.ts';
import type { SchemaCache } from '../../sources/tk/schema-cache.ts';
import type { ContextCache } from '../../store/context-cache.ts';
import type { Database } from '../../store/database.ts';
import { followStore } from '../../store/follow-store.ts';
import { searchSaved } from './search-saved.ts';
import { registerFollow, type FollowService } from './follow-handlers.ts';
import type { KnownContexts } from './keys-on-page.ts';

interface Background {
  database: Database;
  http: Pick<HttpClient, 'lowPriority' | 'forgetRests'>;
  models: SchemaCache;
  contexts: Pick<KnownContexts, 'of'>;
  contextCache: ContextCache;
  paperList: SavedPaperList;
  now(): number;
}

/** Puts following together out of what the background has. */
export function createFollowService({
  database,
  http,
  models,
  contexts,
  contextCache,
  paperList,
  now,
}: Background): FollowService {
  const store = followStore(database);
  const { ask } = createFollowClient(http.lowPriority, now, models);
  const search = async (query: string) => searchSaved(await paperList.list(), query, now());
  const service = registerFollow({
    following: createFollowList(store, now),
    rescue: createFollowRescue(store),
    // What is kept tells enough, however old: what stands on a page one looks at does not go away.
    contexts: {
      of: contexts.of,
      kept: async (number) => (await contextCache.contexts.peek(number))?.answer,
    },
    run: (startedAt, progress) => poll({ store, ask, search, now, progress }, startedAt),
    now,
  });
  const { pollNow } = service.handlers;
  return {
    ...service,
    handlers: {
      ...service.handlers,
      // What the user presses is asked at once, whatever rests.
      pollNow: (input, sender) => {
        http.forgetRests();
        return pollNow(input, sender);
      },
    },
  };
}
