import * as v from 'valibot';
import { isReadingAddress } from '../addresses.ts';
import { parseKamerNumber } from '../ids/kamer-number.ts';
import { isNamedKey } from '../ids/named-key.ts';
import { isPublicationId } from '../ids/publication-id.ts';
import {
  MAX_HREF_CHARS,
  MAX_KIND_CHARS,
  MAX_NOTE_CHARS,
  MAX_TAG_CHARS,
  MAX_PAPER_TAGS,
  MAX_TITLE_CHARS,
} from './bounds.ts';
import { COLOURS, READING_STATES, STANCES } from './readers-part.ts';
import { PaperRecordSchema } from './saved-paper.ts';

/** What may come in from a page, a card, a list or a file; the record behind it is `saved-paper.ts`. */

/** Ids of the official publisher, document and zaak numbers, ECLI: letters, digits and a few joints, never a slash. */
export const IdSchema = v.pipe(v.string(), v.maxLength(80), v.regex(/^[\w.:()-]+$/));

const isKey = (key: string) =>
  parseKamerNumber(key)?.number === key || isPublicationId(key) || isNamedKey(key);
/** What a saved thing is called by: a number of the Kamer, an id of the publisher, or kind and name. */
export const KeySchema = v.pipe(v.string(), v.maxLength(80), v.check(isKey, 'key'));

export const DayOrNullSchema = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)));
export const InstantSchema = v.pipe(v.string(), v.isoTimestamp());
export const InstantOrEmptySchema = v.union([v.literal(''), InstantSchema]);
/** SHA-256 in hexadecimal digits. */
export const HashSchema = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/));
/** Version number of a document, where it is known. */
export const VersionSchema = v.nullable(
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
);
/** Where a paper may be read: https, one of the official hosts. */
export const HrefSchema = v.pipe(
  v.string(),
  v.maxLength(MAX_HREF_CHARS),
  v.check(isReadingAddress, 'address'),
);

export const TagsSchema = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TAG_CHARS))),
  v.maxLength(MAX_PAPER_TAGS),
);
export const NoteSchema = v.pipe(v.string(), v.maxLength(MAX_NOTE_CHARS));
export const ReadingStateSchema = v.picklist(READING_STATES);
export const StanceSchema = v.picklist(STANCES);
export const ColourSchema = v.picklist(COLOURS);

/** What a page, a card, a list or a file may hand over of a paper. */
export const PaperToSaveSchema = v.strictObject({
  key: KeySchema,
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TITLE_CHARS)),
  kind: v.pipe(v.string(), v.maxLength(MAX_KIND_CHARS)),
  date: DayOrNullSchema,
  dossier: v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{1,20}$/))),
  paperId: v.nullable(IdSchema),
  href: HrefSchema,
});

/** A saved paper from a file, with all that is the reader's own; in the bin when `removedAt` is filled. */
export const ImportedPaperSchema = v.strictObject({
  ...PaperRecordSchema.entries,
  ...PaperToSaveSchema.entries,
  tags: TagsSchema,
  note: NoteSchema,
  removedAt: InstantOrEmptySchema,
});
