import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createFollowRescue } from '../../../../utils/background/follow/follow-rescue.ts';
import { createFollowList } from '../../../../utils/background/follow/follow-list.ts';
import { openDatabase } from '../../../../utils/store/database.ts';
import { followStore } from '../../../../utils/store/follow-store.ts';

const storage = fakeBrowser.storage.local;
beforeEach(() => fakeBrowser.reset());
const emptyStore = () => followStore(openDatabase(`rescue-${Math.random()}`));

it('puts back what is followed when the database is gone, and passes over what is no follow', async () => {
  const store = emptyStore();
  await createFollowList(store, () => 0).follow({
    key: 'dossier:24801-02',
    title: 'Raad',
    href: '',
  });
  await createFollowRescue(store).changed();
  const { 'follow-mirror': copy } = await storage.get<{ 'follow-mirror': unknown[] }>();
  await storage.set({ 'follow-mirror': [...copy, { key: 'x y', title: 1 }] });
  const lost = emptyStore();
  await createFollowRescue(lost).checked;
  expect(await lost.follows()).toEqual(await store.follows());
});

it('leaves alone what the reader let go of', async () => {
  const store = emptyStore();
  const following = createFollowList(store, () => 0);
  await following.follow({ key: 'dossier:24801-02', title: 'Raad', href: '' });
  await createFollowRescue(store).changed();
  await following.unfollow('dossier:24801-02');
  await createFollowRescue(store).checked;
  expect(await following.list()).toEqual([]);
});

it('writes no copy any more once it rests, so that erasing has the last word', async () => {
  const store = emptyStore();
  await createFollowList(store, () => 0).follow({
    key: 'dossier:24801-02',
    title: 'Raad',
    href: '',
  });
  const rescue = createFollowRescue(store);
  void rescue.changed();
  await rescue.rest();
  expect(await storage.get()).toHaveProperty('follow-mirror');
  await storage.clear();
  await new Promise((wake) => setTimeout(wake, 20));
  expect(await storage.get()).toEqual({});
});
