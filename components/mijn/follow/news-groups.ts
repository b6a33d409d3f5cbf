import type { FollowEvent } from '../../../utils/domain/follow/follow-event.ts';
import type { FollowView } from '../../../utils/domain/follow/follow-view.ts';

/** What happened to one thing, newest first. */
export interface NewsGroup {
  follow: FollowView;
  events: FollowEvent[];
}

/**
 * Puts events with what they are about; the thing with the newest event comes first.
 * @param events newest first
 * @param seenToo whether those that were seen count
 */
export function newsGroups(
  follows: FollowView[],
  events: FollowEvent[],
  seenToo: boolean,
): NewsGroup[] {
  const byKey = new Map(follows.map((follow) => [follow.key, follow]));
  const shown = Map.groupBy(
    events.filter(({ seenAt }) => seenToo || seenAt === ''),
    ({ follow }) => follow,
  );
  return [...shown].flatMap(([key, own]) => {
    const follow = byKey.get(key);
    return follow ? [{ follow, events: own }] : [];
  });
}
