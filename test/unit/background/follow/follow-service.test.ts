import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createFollowService } from '../../../../utils/background/follow/follow-service.ts';
import type { ContextAnswer } from '../../../../utils/domain/context/paper-context.ts';
import { memoryTtlCache } from '../../../../utils/domain/ttl-cache.ts';
import type { ContextRecord } from '../../../../utils/store/context-cache.ts';
import { openDatabase } from '../../../../utils/store/database.ts';

const KEY = '2031D00001';
const NOW = Date.parse('2031-07-01T10:00:00Z');
const page = {
  id: fakeBrowser.runtime.id,
  url: `https://www.tweedekamer.nl/kamerstukken/detail?id=${KEY}&did=${KEY}`,
  frameId: 0,
  tab: { id: 1 },
};
const askContext = vi.fn(() => Promise.resolve<ContextAnswer>({ state: 'none' }));

beforeEach(() => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  Object.assign(fakeBrowser.action, {
    setBadgeText: () => Promise.resolve(),
    setBadgeBackgroundColor: () => Promise.resolve(),
  });
});

const forgetRests = vi.fn();

function startService() {
  const contexts = memoryTtlCache<ContextRecord>({
    keyOf: ({ number }) => number,
    maxTtlMs: 1000,
    maxEntries: 10,
  });
  const service = createFollowService({
    database: openDatabase(`service-${Math.random()}`),
    http: { forgetRests, lowPriority: {} as never },
    models: {} as never,
    contexts: { of: askContext },
    contextCache: { contexts } as never,
    paperList: { list: () => Promise.resolve([]) } as never,
    now: () => NOW,
  });
  return { contexts, service };
}

it('lets a page follow by what is known around it, however old, without asking anew', async () => {
  const { contexts, service } = startService();
  await contexts.put([{ number: KEY, answer: { state: 'none' }, expires: NOW - 1 }]);
  expect(await service.handlers.isFollowed({ keys: [KEY] }, page)).toEqual([]);
  expect(askContext).not.toHaveBeenCalled();
});

it('asks where nothing is known', async () => {
  const { service } = startService();
  await service.handlers.isFollowed({ keys: [KEY] }, page);
  expect(askContext).toHaveBeenCalledOnce();
});

it('asks past every rest when the user asks for a poll', async () => {
  const { service } = startService();
  await service.handlers.pollNow({}, page);
  expect(forgetRests).toHaveBeenCalledOnce();
});
