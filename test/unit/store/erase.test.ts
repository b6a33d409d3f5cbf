import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { eraseEverything } from '../../../utils/background/saved/erase.ts';
import { openContextCache } from '../../../utils/store/context-cache.ts';
import { openDatabase } from '../../../utils/store/database.ts';
import { eraseDatabases } from '../../../utils/store/erase.ts';
import { StoreError } from '../../../utils/store/store-error.ts';

const rescue = { checked: Promise.resolve(), rest: vi.fn(() => Promise.resolve()) };
const following = { rest: () => Promise.resolve(), erased: () => Promise.resolve() };

describe('erasing everything', () => {
  it('leaves no database, while connections are open, and they open anew', async () => {
    const database = openDatabase();
    await database.resolved.put({
      id: 'kst-1-1',
      resolution: { status: 'not-found', id: 'kst-1-1' },
      expires: 1,
      misses: 0,
    });
    const cache = openContextCache(() => Promise.resolve(false));
    await cache.contexts.put([
      {
        number: '2031D00001',
        answer: { state: 'unreachable', reason: 'offline', retryAt: null },
        expires: 1,
      },
    ]);
    expect(await indexedDB.databases()).toHaveLength(2);
    await eraseDatabases();
    expect(await indexedDB.databases()).toEqual([]);
    expect(await database.resolved.count()).toBe(0);
    expect(await cache.contexts.peek('2031D00001')).toBeUndefined();
  });

  it('stops the second copy first, clears both storages, and then tells', async () => {
    const order: string[] = [];
    const say = (what: string) => () => {
      order.push(what);
      return Promise.resolve();
    };
    await eraseEverything({
      rescue: { checked: Promise.resolve(), rest: say('rest') },
      following: { rest: say('following'), erased: say('alarms') },
      eraseDatabases: say('databases'),
      areas: [{ clear: say('local') }, { clear: say('session') }],
      erased: say('told'),
    });
    expect(order).toEqual(['rest', 'following', 'databases', 'local', 'session', 'alarms', 'told']);
  });

  it('clears the copy, or the list would come back out of it, also where a database stays, and says that one did', async () => {
    const clear = vi.fn(() => Promise.resolve());
    const erasing = eraseEverything({
      rescue,
      following,
      eraseDatabases: () => Promise.reject(new StoreError('blocked')),
      areas: [{ clear }],
      erased: () => Promise.resolve(),
    });
    await expect(erasing).rejects.toThrow('store-blocked');
    expect(clear).toHaveBeenCalledOnce();
  });
});
