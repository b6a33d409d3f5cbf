import * as v from 'valibot';
import { HrefSchema, InstantOrEmptySchema, InstantSchema } from '../saved/paper-schema.ts';
import { kindOf } from './follow.ts';

/**
 * A thing that is followed, as the reader chose it: what a stored record must be to be read. What is known of it is
 * kept apart (`poll-cursor.ts`) and can be lost.
 */
export const FollowSchema = v.object({
  /**
   * The thing's own number where it has one (`2025D34482`, `2025Z14929`, `2025A04278`, `TZ202501-066`), else its kind
   * and what the source calls it (`dossier:21501-02`, `persoon:<guid>`, `commissie:<guid>`, `fractie:<guid>`), or a
   * search in mijn (`zoek:tag:zorg`).
   */
  key: v.string(),
  title: v.string(),
  /** Where one can read of it; on an official host, or empty for a search in mijn. */
  href: v.string(),
  /** ISO instant. */
  since: v.string(),
  /** ISO instant; empty while it is followed. Let go, it can be taken up again for 30 days. */
  removedAt: v.string(),
});
export type Follow = v.InferOutput<typeof FollowSchema>;

/** What the reader wants to hear of. */
export type FollowSubject = Pick<Follow, 'key' | 'title' | 'href'>;
/** A followed thing as it goes into a file and comes back. */
export type ExportedFollow = Omit<Follow, 'removedAt'>;

/** Key of a thing that can be followed (`follow.ts`). */
export const FollowKeySchema = v.pipe(
  v.string(),
  v.maxLength(505),
  v.check((key) => kindOf(key) !== null, 'key'),
);

/** What a page may ask to follow. */
export const FollowSubjectSchema = v.strictObject({
  key: FollowKeySchema,
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(1000)),
  href: v.union([v.literal(''), HrefSchema]),
});
/** A followed thing from a file. */
export const ExportedFollowSchema = v.strictObject({
  ...FollowSubjectSchema.entries,
  since: InstantSchema,
});
/** A followed thing out of its second copy. */
export const MirroredFollowSchema = v.strictObject({
  ...ExportedFollowSchema.entries,
  removedAt: InstantOrEmptySchema,
});

/** The extension makes the keys of events itself, so only their length is bounded. */
export const EventKeySchema = v.pipe(v.string(), v.minLength(1), v.maxLength(800));

/** What a stored event must be. Only the poll writes what stands inside; a record of another shape is left out. */
export const FollowEventShape = v.looseObject({
  key: v.string(),
  follow: v.string(),
  at: v.string(),
  seenAt: v.string(),
  href: v.string(),
  reason: v.looseObject({ name: v.string() }),
});
/** What a stored cursor must be; the same holds for it. */
export const PollCursorShape = v.looseObject({
  key: v.string(),
  checkedAt: v.string(),
  trouble: v.string(),
  markedOn: v.string(),
  stamps: v.record(v.string(), v.string()),
  known: v.record(v.string(), v.looseObject({ what: v.string() })),
});
