import type { FollowStore } from '../../store/follow-store.ts';
import { happeningsOf, keysOfHappenings } from '../../domain/follow/happenings.ts';
import type { FollowEvent } from '../../domain/follow/follow-event.ts';
import type { PollCursor } from '../../domain/follow/poll-cursor.ts';
import type { FollowView } from '../../domain/follow/follow-view.ts';
import type { FollowSubject } from '../../domain/follow/follow-schema.ts';
import type { ExportedFollow } from '../../domain/follow/follow-schema.ts';
import type { Follow } from '../../domain/follow/follow-schema.ts';

/** So long what was let go can be taken up again with all that was known of it, in milliseconds: 30 days. */
const UNFOLLOWED_TTL_MS = 30 * 24 * 3600 * 1000;
/** So long events stay after they were seen. */
const SEEN_EVENT_TTL_MS = 90 * 24 * 3600 * 1000;

/** What the reader follows. Every change settles only when it is committed; every error is a StoreError. */
export interface FollowList {
  /** Takes up a thing; one that is followed already stays as it was. What was let go comes back with its first moment. */
  follow(subject: FollowSubject): Promise<Follow>;
  /** Lets go. Following again within 30 days goes on where it stopped. */
  unfollow(key: string): Promise<null>;
  /** Takes up many, all or none; those that are followed stay as they are. @returns keys of the new ones */
  followAll(follows: ExportedFollow[]): Promise<string[]>;
  isFollowed(keys: string[]): Promise<string[]>;
  /** In the order in which they were taken up. */
  list(): Promise<FollowView[]>;
  /** What happened to what is followed, one message for each happening, newest first. */
  events(): Promise<FollowEvent[]>;
  markSeen(keys: string[], seen: boolean): Promise<null>;
  /** How many of these were not seen yet. */
  unseen(): Promise<number>;
  /** Erases what its time is over for. */
  tidy(): Promise<void>;
}

/** @param now milliseconds since 1970 */
export function createFollowList(store: FollowStore, now: () => number): FollowList {
  const instant = (before = 0) => new Date(now() - before).toISOString();
  const active = async () => (await store.follows()).filter(({ removedAt }) => removedAt === '');
  const events = async () => {
    const keys = new Set((await active()).map(({ key }) => key));
    return (await store.events()).filter(({ follow }) => keys.has(follow));
  };
  return {
    follow: async ({ key, title, href }) => {
      const [followed] = await store.update([key], (known) => ({
        since: instant(),
        ...known,
        key,
        title,
        href,
        removedAt: '',
      }));
      return followed as Follow;
    },
    unfollow: async (key) => {
      await store.update(
        [key],
        (known) => known && { ...known, removedAt: known.removedAt || instant() },
      );
      return null;
    },
    followAll: async (follows) => {
      const wanted = new Map(follows.map((one) => [one.key, one]));
      const written = await store.update([...wanted.keys()], (known, key) =>
        known?.removedAt === '' ? undefined : takenUp(wanted.get(key)),
      );
      return written.map(({ key }) => key);
    },
    isFollowed: async (keys) => {
      const followed = new Set((await active()).map(({ key }) => key));
      return keys.filter((key) => followed.has(key));
    },
    list: async () => {
      const follows = await active();
      const cursors = await store.cursors(follows.map(({ key }) => key));
      return follows.map((follow, index) => viewOf(follow, cursors[index]));
    },
    events: async () => happeningsOf(await events()),
    markSeen: async (keys, seen) => {
      const all = keysOfHappenings(await events(), keys);
      await store.setSeen(all, seen ? instant() : '');
      return null;
    },
    unseen: async () => happeningsOf(await events()).filter(({ seenAt }) => seenAt === '').length,
    tidy: () => store.forget(instant(UNFOLLOWED_TTL_MS), instant(SEEN_EVENT_TTL_MS)),
  };
}

const takenUp = (follow: ExportedFollow | undefined): Follow | undefined =>
  follow && { ...follow, removedAt: '' };

function viewOf({ key, title, href, since }: Follow, cursor: PollCursor | undefined): FollowView {
  const facts = cursor?.known[key];
  return {
    key,
    title,
    href,
    since,
    checkedAt: cursor?.checkedAt ?? '',
    trouble: cursor?.trouble ?? '',
    activity: facts?.what === 'activity' ? facts.activity : null,
  };
}
