import * as v from 'valibot';
import { Href, Instant, THING } from '../saved/paper-schema.ts';

const NUMBER = /^(?:\d{4}[ZDA]\d{4,6}|TZ\d{6}-\d+)$/;
const SEARCH = /^zoek:.{1,500}$/;

/** Key of a thing that can be followed (`follow.ts`). */
export const FollowKey = v.pipe(
  v.string(),
  v.maxLength(505),
  v.check((key) => NUMBER.test(key) || THING.test(key) || SEARCH.test(key), 'key'),
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
