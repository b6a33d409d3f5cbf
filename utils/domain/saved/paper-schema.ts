import * as v from 'valibot';
import { COLOURS, LONGEST_NOTE, LONGEST_TAG, MOST_TAGS, STANCES } from './saved-paper.ts';

/** Hosts a saved paper may be read at. */
const READING_HOSTS = new Set([
  'www.tweedekamer.nl',
  'tweedekamer.nl',
  'zoek.officielebekendmakingen.nl',
  'repository.overheid.nl',
]);

/** Ids of the official publisher, document and zaak numbers, ECLI: letters, digits and a few joints, never a slash. */
export const Id = v.pipe(v.string(), v.maxLength(80), v.regex(/^[\w.:()-]+$/));
const GUID = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}';
/** Things that have no number of their own are called by kind and name: `dossier:21501-02`, `persoon:<guid>`. */
export const THING = new RegExp(
  `^(?:dossier:\\d{5}(?:-[\\dA-Z]{1,7})?|(?:persoon|commissie|fractie):${GUID})$`,
);
const NUMBER =
  /^(?:\d{4}[ZDPA]\d{4,6}|TZ\d{6}-\d+|(?:kst|ah|h|stb|stcrt|blg|kv|nds|trb)-[\w-]{1,60})$/;
export const Key = v.pipe(
  v.string(),
  v.maxLength(80),
  v.check((key) => NUMBER.test(key) || THING.test(key), 'key'),
);
export const DayOrNull = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)));
/** Where a paper may be read: https, one of the official hosts. */
export const Href = v.pipe(v.string(), v.maxLength(2000), v.check(isReadingAddress, 'address'));

/** What a page, a card, a list or a file may hand over of a paper. */
export const PaperToSaveSchema = v.strictObject({
  key: Key,
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(1000)),
  kind: v.pipe(v.string(), v.maxLength(200)),
  date: DayOrNull,
  dossier: v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{1,20}$/))),
  paperId: v.nullable(Id),
  href: Href,
});

export const Tags = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TAG))),
  v.maxLength(MOST_TAGS),
);
export const Note = v.pipe(v.string(), v.maxLength(LONGEST_NOTE));
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

/** Only https, no user, no port, and one of the hosts where papers are read. */
function isReadingAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return (
    url.protocol === 'https:' &&
    READING_HOSTS.has(url.hostname) &&
    url.port === '' &&
    url.username === '' &&
    url.password === ''
  );
}
