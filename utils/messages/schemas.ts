import * as v from 'valibot';
import { LONGEST_NOTE, LONGEST_TAG, MOST_TAGS } from '../mijn/saved-paper.ts';
import type { MessageName } from './protocol.ts';

/** The largest number of ids or keys in one message. */
const MOST_IDS = 300;
const MOST_KEYS = 500;
/** A bulk edit may take in the whole list. */
const MOST_EDITED = 100_000;

/** Hosts a saved paper may be read at. */
const READING_HOSTS = new Set(['www.tweedekamer.nl', 'tweedekamer.nl', 'zoek.officielebekendmakingen.nl', 'repository.overheid.nl']);

/** Ids of the official publisher, document and zaak numbers, ECLI: letters, digits and a few joints, never a slash. */
const Id = v.pipe(v.string(), v.maxLength(80), v.regex(/^[\w.:()-]+$/));
const Key = v.pipe(v.string(), v.regex(/^(?:\d{4}[ZDPA]\d{4,6}|TZ\d{6}-\d+|(?:kst|ah|h|stb|stcrt|blg|kv|nds|trb)-[\w-]{1,60})$/));

const Href = v.pipe(v.string(), v.maxLength(2000), v.check(isReadingAddress, 'address'));
const DayOrNull = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)));

const PaperToSave = v.strictObject({
  key: Key,
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(1000)),
  kind: v.pipe(v.string(), v.maxLength(200)),
  date: DayOrNull,
  dossier: v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{1,20}$/))),
  paperId: v.nullable(Id),
  href: Href,
});

const Tags = v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TAG))), v.maxLength(MOST_TAGS));
const Note = v.pipe(v.string(), v.maxLength(LONGEST_NOTE));
const State = v.picklist(['new', 'opened', 'read']);

const Change = v.strictObject({
  addTags: v.optional(Tags),
  removeTags: v.optional(Tags),
  note: v.optional(Note),
  state: v.optional(State),
  removed: v.optional(v.boolean()),
});
const Marks = v.strictObject({ key: Key, tags: Tags, note: Note, state: State, removed: v.boolean() });

/** What each message must look like before any handler sees it. */
export const SCHEMAS = {
  resolve: v.strictObject({ ids: v.pipe(v.array(Id), v.maxLength(MOST_IDS)) }),
  candidates: v.strictObject({
    name: v.pipe(v.string(), v.minLength(2), v.maxLength(120)),
    kind: v.picklist(['motie', 'amendement']),
    dossier: v.pipe(v.string(), v.regex(/^\d{5}(?:-[\dA-Z]{1,7})?$/)),
    before: DayOrNull,
  }),
  officialXml: v.strictObject({ id: v.pipe(Id, v.regex(/^kst-[\dA-Za-z-]+$/)) }),
  isSaved: v.strictObject({ keys: v.pipe(v.array(Key), v.maxLength(MOST_KEYS)) }),
  save: v.strictObject({ paper: PaperToSave }),
  unsave: v.strictObject({ key: Key }),
  restore: v.strictObject({ key: Key }),
  list: v.strictObject({}),
  edit: v.strictObject({ keys: v.pipe(v.array(Key), v.maxLength(MOST_EDITED)), change: Change }),
  putBack: v.strictObject({ marks: v.pipe(v.array(Marks), v.maxLength(MOST_EDITED)) }),
  bin: v.strictObject({}),
  health: v.strictObject({}),
  dismissRescue: v.strictObject({}),
} satisfies Record<MessageName, v.GenericSchema>;

/** Only https, no user, no port, and one of the hosts where papers are read. */
function isReadingAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === 'https:' && READING_HOSTS.has(url.hostname) && url.port === '' && url.username === '' && url.password === '';
}
