import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { caches } from '../../../utils/store/caches.ts';
import { openContextCache, type ContextCache } from '../../../utils/store/context-cache.ts';
import { openDatabase, type ResolvedRecord } from '../../../utils/store/database.ts';
import { secretCaches, secretContextCache } from '../../../utils/store/secret-caches.ts';
import { createSecretShelf } from '../../../utils/store/secret-shelf.ts';

const SOON = 60_000;
const resolved = (id: string, misses = 0): ResolvedRecord => ({
  id,
  resolution: { status: 'not-found', id },
  expires: SOON,
  misses,
});
const context = (number: string) => ({ number, answer: { state: 'none' as const }, expires: SOON });
const text = (id: string) => ({ id, xml: '<a/>', expires: SOON, size: 4 });

let secret: boolean;
let disk: ReturnType<typeof caches>;
let contextDisk: ContextCache;
let known: ReturnType<typeof caches>;
let contexts: ContextCache;
beforeEach(() => {
  secret = true;
  disk = caches(openDatabase(`test-${Math.random()}`));
  contextDisk = openContextCache(`test-${Math.random()}`);
  const isSecret = () => Promise.resolve(secret);
  known = secretCaches(disk, isSecret);
  contexts = secretContextCache(contextDisk, isSecret);
});

const keepAll = async () => {
  await known.keepResolved([resolved('kst-1-1', 3)]);
  await known.keepOfficialXml(text('kst-1-1'));
  await contexts.keepContext(context('2031D00001'));
};
const onDisk = async () => [
  [...(await disk.resolved(['kst-1-1'], 0)).keys()],
  (await disk.officialXml('kst-1-1', 0))?.id,
  await contextDisk.context('2031D00001', 0),
];
const whatIsKnown = async (now = 0) => [
  [...(await known.resolved(['kst-1-1', 'kst-1-2'], now)).keys()],
  await known.misses('kst-1-1'),
  (await known.officialXml('kst-1-1', now))?.id,
  await contexts.context('2031D00001', now),
];

describe('what is asked while it is secret', () => {
  it('is known meanwhile, never on disk, and forgotten when it is over', async () => {
    await keepAll();
    expect(await whatIsKnown()).toEqual([['kst-1-1'], 3, 'kst-1-1', { state: 'none' }]);
    expect(await whatIsKnown(SOON)).toEqual([[], 3, undefined, undefined]);
    expect(await onDisk()).toEqual([[], undefined, undefined]);
    secret = false;
    const nothing = [[], 0, undefined, undefined];
    expect(await whatIsKnown()).toEqual(nothing);
    secret = true;
    expect(await whatIsKnown()).toEqual(nothing);
  });

  it('finds what was kept before; what comes afterwards is kept again', async () => {
    secret = false;
    await keepAll();
    secret = true;
    expect(await whatIsKnown()).toEqual([['kst-1-1'], 3, 'kst-1-1', { state: 'none' }]);
    expect(await onDisk()).toEqual([['kst-1-1'], 'kst-1-1', { state: 'none' }]);
  });

  it('takes no more memory than it may: the oldest go', async () => {
    const shelf = createSecretShelf<number>(() => Promise.resolve(true), 2);
    await shelf.keep([
      ['a', 1],
      ['b', 2],
    ]);
    await shelf.keep([
      ['a', 3],
      ['c', 4],
    ]);
    expect([...(await shelf.held())]).toEqual([
      ['a', 3],
      ['c', 4],
    ]);
  });
});
