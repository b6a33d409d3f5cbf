import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { getFresh } from '../../../utils/domain/ttl-cache.ts';
import { diskCaches, sessionCaches, type Caches } from '../../../utils/store/caches.ts';
import { openContextCache, type ContextCache } from '../../../utils/store/context-cache.ts';
import { openDatabase } from '../../../utils/store/database.ts';

const SOON = 60_000;
const ID = 'kst-24801-1';
const NUMBER = '2031D00001';

let isPrivate: boolean;
/** What was written to disk, past every session. */
let disk: Caches & { contexts: ContextCache['contexts'] };
let session: Caches & { contexts: ContextCache['contexts'] };
beforeEach(() => {
  isPrivate = true;
  const database = openDatabase(`test-${Math.random()}`);
  const contextName = `test-${Math.random()}`;
  const { contexts } = openContextCache(() => Promise.resolve(isPrivate), contextName);
  session = { ...sessionCaches(database, () => Promise.resolve(isPrivate)), contexts };
  const onDisk = openContextCache(() => Promise.resolve(false), contextName);
  disk = { ...diskCaches(database), contexts: onDisk.contexts };
});

const putAll = async () => {
  const resolution = { status: 'not-found' as const, id: ID };
  await session.resolutions.put([{ id: ID, resolution, expires: SOON, misses: 3 }]);
  await session.officialXml.put([{ id: ID, xml: '<a/>', expires: SOON, size: 4 }]);
  await session.contexts.put([{ number: NUMBER, answer: { state: 'none' }, expires: SOON }]);
};
const known = async ({ resolutions, officialXml, contexts }: typeof disk, now = 0) => [
  (await getFresh(resolutions, ID, now))?.misses,
  (await resolutions.peek(ID))?.misses,
  (await getFresh(officialXml, ID, now))?.xml,
  (await getFresh(contexts, NUMBER, now))?.answer.state,
];
const ALL = [3, 3, '<a/>', 'none'];
const NOTHING = [undefined, undefined, undefined, undefined];

describe('what is asked in a private session', () => {
  it('is known meanwhile, never on disk, and forgotten when the session is over', async () => {
    await putAll();
    expect(await known(session)).toEqual(ALL);
    expect(await known(session, SOON)).toEqual([undefined, 3, undefined, undefined]);
    expect(await known(disk)).toEqual(NOTHING);
    isPrivate = false;
    expect(await known(session)).toEqual(NOTHING);
    isPrivate = true;
    expect(await known(session)).toEqual(NOTHING);
  });

  it('leaves what is on disk as it was', async () => {
    isPrivate = false;
    await putAll();
    isPrivate = true;
    expect(await known(session)).toEqual(NOTHING);
    expect(await known(disk)).toEqual(ALL);
    isPrivate = false;
    expect(await known(session)).toEqual(ALL);
  });
});
