import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createFollowRescue } from '../../../../utils/background/follow/follow-rescue.ts';
import { createFollowing } from '../../../../utils/background/follow/following.ts';
import { openDatabase } from '../../../../utils/store/database.ts';
import { followStore } from '../../../../utils/store/follow-store.ts';

const simpleStorage = () => {
  const kept = new Map<string, unknown>();
  return {
    kept,
    area: {
      get: (key: string) => Promise.resolve({ [key]: kept.get(key) }),
      set: (items: Record<string, unknown>) =>
        Promise.resolve(Object.entries(items).forEach(([key, value]) => kept.set(key, value))),
      remove: (key: string) => Promise.resolve(void kept.delete(key)),
    },
  };
};
const emptyStore = () => followStore(openDatabase(`rescue-${Math.random()}`));

it('puts back what is followed when the database is gone, and passes over what is no follow', async () => {
  const { kept, area } = simpleStorage();
  const store = emptyStore();
  await createFollowing(store, () => 0).follow({
    key: 'dossier:24801-02',
    title: 'Raad',
    href: '',
  });
  await createFollowRescue(store, area).changed();
  kept.set('follow-mirror', [
    ...(kept.get('follow-mirror') as unknown[]),
    { key: 'x y', title: 1 },
  ]);
  const lost = emptyStore();
  await createFollowRescue(lost, area).checked;
  expect(await lost.follows()).toEqual(await store.follows());
});

it('leaves alone what the reader let go of', async () => {
  const { area } = simpleStorage();
  const store = emptyStore();
  const following = createFollowing(store, () => 0);
  await following.follow({ key: 'dossier:24801-02', title: 'Raad', href: '' });
  await createFollowRescue(store, area).changed();
  await following.unfollow('dossier:24801-02');
  await createFollowRescue(store, area).checked;
  expect(await following.list()).toEqual([]);
});

it('writes no copy any more once it rests, so that erasing has the last word', async () => {
  const { kept, area } = simpleStorage();
  const store = emptyStore();
  await createFollowing(store, () => 0).follow({
    key: 'dossier:24801-02',
    title: 'Raad',
    href: '',
  });
  const rescue = createFollowRescue(store, area);
  void rescue.changed();
  await rescue.rest();
  expect(kept.has('follow-mirror')).toBe(true);
  kept.clear();
  await new Promise((wake) => setTimeout(wake, 20));
  expect(kept.size).toBe(0);
});
