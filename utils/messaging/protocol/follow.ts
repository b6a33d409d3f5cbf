import * as v from 'valibot';
import type { FollowEvent } from '../../domain/follow/follow-event.ts';
import {
  EventKeySchema,
  FollowKeySchema,
  ExportedFollowSchema,
  FollowSubjectSchema,
} from '../../domain/follow/follow-schema.ts';
import type { FollowView } from '../../domain/follow/follow-view.ts';
import { FROM_BOTH, FROM_EXTENSION, type, type Declarations } from '../declaration.ts';
import { MAX_BULK, MAX_KEYS } from './fields.ts';

/** Following things of the Kamer. A page may follow, and ask after, only what stands on it. */
export const followMessages = {
  /** Follows a thing; followed again within 30 days, it goes on where it stopped. */
  follow: {
    from: FROM_BOTH,
    input: v.strictObject({ subject: FollowSubjectSchema }),
    output: type<null>(),
  },
  /** Stops following a thing; `follow` undoes it. */
  unfollow: {
    from: FROM_BOTH,
    input: v.strictObject({ key: FollowKeySchema }),
    output: type<null>(),
  },
  /** Which of these are followed. */
  isFollowed: {
    from: FROM_BOTH,
    input: v.strictObject({ keys: v.pipe(v.array(FollowKeySchema), v.maxLength(MAX_KEYS)) }),
    output: type<string[]>(),
  },
  /** Everything that is followed, in the order in which that began. */
  follows: {
    from: FROM_EXTENSION,
    input: v.strictObject({}),
    output: type<FollowView[]>(),
  },
  /** Follows what a file lists, all or none; gives the keys that are new. */
  followAll: {
    from: FROM_EXTENSION,
    input: v.strictObject({
      follows: v.pipe(v.array(ExportedFollowSchema), v.maxLength(MAX_BULK)),
    }),
    output: type<string[]>(),
  },
  /** What happened to what is followed, newest first. */
  events: {
    from: FROM_EXTENSION,
    input: v.strictObject({}),
    output: type<FollowEvent[]>(),
  },
  /** Marks events as seen, or as not seen again. */
  markEventsSeen: {
    from: FROM_EXTENSION,
    input: v.strictObject({
      keys: v.pipe(v.array(EventKeySchema), v.maxLength(MAX_BULK)),
      seen: v.boolean(),
    }),
    output: type<null>(),
  },
  /** Starts a poll; its progress stands in the stored status. */
  pollNow: {
    from: FROM_EXTENSION,
    input: v.strictObject({}),
    output: type<null>(),
  },
} satisfies Declarations;
