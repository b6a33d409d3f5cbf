import type { PollCursor } from './poll-cursor.ts';
import type { FollowSubject } from './follow-schema.ts';

/** A followed thing with what the page tells of it. */
export interface FollowView extends FollowSubject {
  since: string;
  /** ISO instant, or empty before the first round. */
  checkedAt: string;
  /** Why the last round could not ask everything of it, a machine word; empty when it could. */
  trouble: string;
  /** What is known of a followed activity. */
  activity: Extract<PollCursor['known'][string], { what: 'activity' }>['activity'] | null;
}
