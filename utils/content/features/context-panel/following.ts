import { send } from '../../../messaging/client.ts';
import { onMijnChanged } from '../../../messaging/pushes.ts';
import type { FollowSubject } from '../../../domain/follow/follow-schema.ts';

/** The page's view of what is followed: which of the things on it are. The list itself stays out of the page. */
export interface FollowingOnPage {
  has(key: string): boolean;
  /** Asks for these keys, and again whenever mijn changed. @returns whether they are others than before */
  watch(keys: string[]): boolean;
  /** Follows or lets go; settles after the background has committed it. */
  toggle(subject: FollowSubject): Promise<void>;
}

/** @param changed called after every change @param signal ends listening */
export function createFollowingOnPage(changed: () => void, signal: AbortSignal): FollowingOnPage {
  let watched: string[] = [];
  let followed = new Set<string>();
  const refresh = async () => {
    if (watched.length === 0 || signal.aborted) return;
    followed = new Set(await send('isFollowed', { keys: watched }));
    changed();
  };
  const refreshQuietly = () => void refresh().catch(() => undefined);
  onMijnChanged(refreshQuietly, signal);
  return {
    has: (key) => followed.has(key),
    watch: (keys) => {
      if (keys.join() === watched.join()) return false;
      watched = keys;
      refreshQuietly();
      return true;
    },
    toggle: async (subject) => {
      if (followed.has(subject.key)) await send('unfollow', { key: subject.key });
      else await send('follow', { subject });
      await refresh();
    },
  };
}
