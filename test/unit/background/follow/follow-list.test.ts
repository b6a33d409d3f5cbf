import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import {
  createFollowList,
  type FollowList,
} from '../../../../utils/background/follow/follow-list.ts';
import { openDatabase } from '../../../../utils/store/database.ts';
import { followStore, type FollowStore } from '../../../../utils/store/follow-store.ts';

const DAY_MS = 24 * 3600 * 1000;
const START = Date.parse('2031-07-01T10:00:00Z');
const KEY = '2031D00001';
const subject = (title: string) => ({ key: KEY, title, href: '' });
const event = (key: string) => ({
  key,
  follow: KEY,
  at: '2031-07-01T11:00:00.000Z',
  seenAt: '',
  reason: { name: 'match' as const, title: 'Brief' },
  href: '',
});

let now: number;
let store: FollowStore;
let list: FollowList;

beforeEach(() => {
  now = START;
  store = followStore(openDatabase(`follow-list-${Math.random()}`));
  list = createFollowList(store, () => now);
});
const first = async () => (await store.follows())[0];

it('keeps the first moment of what is followed again, and takes the new title', async () => {
  await list.follow(subject('Brief'));
  now += DAY_MS;
  await list.unfollow(KEY);
  expect(await list.isFollowed([KEY, '2031D00002'])).toEqual([]);
  await list.follow(subject('Brief over water'));
  expect(await list.list()).toMatchObject([
    { title: 'Brief over water', since: '2031-07-01T10:00:00.000Z' },
  ]);
  expect(await list.isFollowed([KEY, '2031D00002'])).toEqual([KEY]);
});

it('keeps the first moment of letting go', async () => {
  await list.follow(subject('Brief'));
  await list.unfollow(KEY);
  now += DAY_MS;
  await list.unfollow(KEY);
  expect((await first())?.removedAt).toBe('2031-07-01T10:00:00.000Z');
});

it.each([
  [30, 1],
  [30.1, 0],
])('knows what was let go %d days ago as %d follow', async (days, known) => {
  await list.follow(subject('Brief'));
  await list.unfollow(KEY);
  now += days * DAY_MS;
  await list.tidy();
  expect(await store.follows()).toHaveLength(known);
});

it('leaves what is followed as it is when a file lists it too, and says what is new', async () => {
  await list.follow(subject('Brief'));
  const since = '2030-01-01T00:00:00.000Z';
  const ofFile = (key: string) => ({ ...subject('Uit een bestand'), key, since });
  expect(await list.followAll([ofFile(KEY), ofFile('2031D00002')])).toEqual(['2031D00002']);
  expect((await list.list()).map(({ title }) => title)).toEqual(['Uit een bestand', 'Brief']);
});

it('counts what was not seen, of what is followed', async () => {
  await list.follow(subject('Brief'));
  await store.commitPoll([], [event('one'), event('two')]);
  expect(await list.unseen()).toBe(2);
  await list.markSeen(['one'], true);
  expect(await list.unseen()).toBe(1);
  await list.markSeen(['one'], false);
  expect(await list.unseen()).toBe(2);
  await list.unfollow(KEY);
  expect(await list.unseen()).toBe(0);
  expect(await list.events()).toEqual([]);
});

it.each([
  [90, 2],
  [90.1, 1],
])('forgets only what was seen, %d days later: %d left', async (days, left) => {
  await list.follow(subject('Brief'));
  await store.commitPoll([], [event('one'), event('two')]);
  await list.markSeen(['one'], true);
  now += days * DAY_MS;
  await list.tidy();
  expect(await list.events()).toHaveLength(left);
});
