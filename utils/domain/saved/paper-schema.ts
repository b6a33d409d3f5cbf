import { MAX_HREF_CHARS, MAX_KIND_CHARS, MAX_TITLE_CHARS } from './saved-paper.ts';
import { isReadingAddress } from '../addresses.ts';
import { isNamedKey } from '../ids/named-key.ts';
import { parseKamerNumber } from '../ids/kamer-number.ts';
import { isPublicationId } from '../ids/publication-id.ts';
import * as v from 'valibot';
import { COLOURS, MAX_NOTE_CHARS, MAX_TAG_CHARS, MAX_PAPER_TAGS, STANCES } from './saved-paper.ts';

/** Ids of the official publisher, document and zaak numbers, ECLI: letters, digits and a few joints, never a slash. */
export const Id = v.pipe(v.string(), v.maxLength(80), v.regex(/^[\w.:()-]+$/));
const isKey = (key: string) =>
  parseKamerNumber(key)?.number === key || isPublicationId(key) || isNamedKey(key);
/** What a saved thing is called by: a number of the Kamer, an id of the publisher, or kind and name. */
export const Key = v.pipe(v.string(), v.maxLength(80), v.check(isKey, 'key'));
export const DayOrNull = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)));
/** Where a paper may be read: https, one of the official hosts. */
export const Href = v.pipe(
  v.string(),
  v.maxLength(MAX_HREF_CHARS),
  v.check(isReadingAddress, 'address'),
);

/** What a page, a card, a list or a file may hand over of a paper. */
export const PaperToSaveSchema = v.strictObject({
  key: Key,
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TITLE_CHARS)),
  kind: v.pipe(v.string(), v.maxLength(MAX_KIND_CHARS)),
  date: DayOrNull,
  dossier: v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{1,20}$/))),
  paperId: v.nullable(Id),
  href: Href,
});

export const Tags = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TAG_CHARS))),
  v.maxLength(MAX_PAPER_TAGS),
);
export const Note = v.pipe(v.string(), v.maxLength(MAX_NOTE_CHARS));
export const State = v.picklist(['new', 'opened', 'read']);
export const Stance = v.picklist(STANCES);
export const Colour = v.picklist(COLOURS);
export const Instant = v.pipe(v.string(), v.isoTimestamp());

/** A saved paper from outside this database, with all that is the reader's own; in the bin when `removedAt` is filled. */
export const WholePaperSchema = v.strictObject({
  ...PaperToSaveSchema.entries,
  savedAt: Instant,
  tags: Tags,
  note: Note,
  state: State,
  // Files of version 1 have neither.
  stance: v.optional(Stance, ''),
  colour: v.optional(Colour, ''),
  changedAt: Instant,
  removedAt: v.union([v.literal(''), Instant]),
});
