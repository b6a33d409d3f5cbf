import { kindOf } from './follow.ts';
import * as v from 'valibot';
import { Href, Instant } from '../saved/paper-schema.ts';

/** Key of a thing that can be followed (`follow.ts`). */
export const FollowKey = v.pipe(
  v.string(),
  v.maxLength(505),
  v.check((key) => kindOf(key) !== null, 'key'),
);
const Title = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));
/** A search in mijn has no address of its own. */
const HrefOrNone = v.union([v.literal(''), Href]);

export const FollowSubjectSchema = v.strictObject({
  key: FollowKey,
  title: Title,
  href: HrefOrNone,
});

/** A followed thing from a file. */
export const FollowOfFileSchema = v.strictObject({
  ...FollowSubjectSchema.entries,
  since: Instant,
});
/** A followed thing out of its second copy. */
export const FollowSchema = v.strictObject({
  ...FollowOfFileSchema.entries,
  removedAt: v.union([v.literal(''), Instant]),
});

/** Keys of events are made by ourselves; only their length is bounded. */
export const EventKey = v.pipe(v.string(), v.minLength(1), v.maxLength(800));
