import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { diskCaches } from '../../../utils/store/caches.ts';
import { openDatabase, type Database } from '../../../utils/store/database.ts';
import { savedPaperTable } from '../../../utils/store/saved-paper-table.ts';
import { withDatabase, writeToDatabase } from '../../../utils/store/store-error.ts';

let name: string;
let database: Database;
beforeEach(() => {
  name = `trouble-${Math.random()}`;
  database = openDatabase(name);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const named = (errorName: string) => Object.assign(new Error(errorName), { name: errorName });

describe('a database in trouble', () => {
  it('is opened again when the browser failed at it once or twice', async () => {
    const open = database.open.bind(database);
    let failures = 2;
    vi.spyOn(database, 'open').mockImplementation(() =>
      failures-- > 0 ? (Promise.reject(named('UnknownError')) as ReturnType<typeof open>) : open(),
    );
    expect(await savedPaperTable(database).newestFirst()).toEqual([]);
  });

  it('that stays closed is unreadable, never an empty list', async () => {
    vi.spyOn(database, 'open').mockImplementation(
      () => Promise.reject(named('UnknownError')) as never,
    );
    await expect(savedPaperTable(database).newestFirst()).rejects.toMatchObject({
      code: 'store-unreadable',
    });
  });

  it('that the browser refuses is not tried again, and said to be forbidden', async () => {
    const open = vi
      .spyOn(database, 'open')
      .mockImplementation(
        () =>
          Promise.reject(
            Object.assign(named('OpenFailedError'), { inner: named('InvalidStateError') }),
          ) as never,
      );
    await expect(savedPaperTable(database).newestFirst()).rejects.toMatchObject({
      code: 'store-forbidden',
    });
    expect(open).toHaveBeenCalledOnce();
  });

  it('that another window holds is said to be blocked after a while, and opens when that one is closed', async () => {
    const other = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 5);
      request.onsuccess = () => resolve(request.result);
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const list = savedPaperTable(database).newestFirst();
    const refused = expect(list).rejects.toMatchObject({ code: 'store-blocked' });
    await vi.advanceTimersByTimeAsync(5_000);
    await refused;
    vi.useRealTimers();
    other.close();
    expect(await savedPaperTable(database).newestFirst()).toEqual([]);
  });

  it('makes room out of what can be fetched again when the disk is full', async () => {
    await diskCaches(database).resolutions.put([
      { id: 'kst-1-1', resolution: { status: 'not-found', id: 'kst-1-1' }, expires: 9, misses: 1 },
    ]);
    const work = vi
      .fn()
      .mockRejectedValueOnce(
        Object.assign(named('AbortError'), { inner: named('QuotaExceededError') }),
      )
      .mockResolvedValueOnce('kept');
    expect(await writeToDatabase(database, work)).toBe('kept');
    expect(await database.resolved.count()).toBe(0);
  });

  it('says that the disk is full when that was not enough', async () => {
    const work = () => Promise.reject(named('QuotaExceededError'));
    await expect(writeToDatabase(database, work)).rejects.toMatchObject({
      code: 'store-full',
      problem: 'full',
    });
    await expect(withDatabase(database, work)).rejects.toMatchObject({ problem: 'full' });
  });

  it('is an empty cache to the page', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(database.resolved, 'bulkGet').mockRejectedValue(named('UnknownError'));
    expect(await diskCaches(database).resolutions.getFresh(['kst-1-1'], 0)).toEqual(new Map());
  });
});
