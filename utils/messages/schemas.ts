import * as v from 'valibot';
import { EventKey, FollowKey, FollowOfFileSchema, FollowSubjectSchema } from '../mijn/follow/follow-schema.ts';
import { DayOrNull, Id, Key, Note, PaperToSaveSchema, State, Tags, WholePaperSchema } from '../mijn/paper-schema.ts';
import type { MessageName } from './protocol.ts';

/** The largest number of ids or keys in one message. */
const MOST_IDS = 300;
const MOST_KEYS = 500;
/** A bulk edit may take in the whole list. */
const MOST_EDITED = 100_000;
/** Each line of a list may cost a request. */
const MOST_LINES = 20;

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
  openReader: v.strictObject({}),
  readingPlace: v.strictObject({ key: Key }),
  keepReadingPlace: v.strictObject({ key: Key, block: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)) }),
  isSaved: v.strictObject({ keys: v.pipe(v.array(Key), v.maxLength(MOST_KEYS)) }),
  save: v.strictObject({ paper: PaperToSaveSchema }),
  unsave: v.strictObject({ key: Key }),
  restore: v.strictObject({ key: Key }),
  list: v.strictObject({}),
  context: v.strictObject({
    number: v.pipe(v.string(), v.regex(/^\d{4}D\d{4,6}$/)),
    ondernummer: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99_999))),
  }),
  loadPart: v.strictObject({ part: v.picklist(['context-panel']) }),
  edit: v.strictObject({ keys: v.pipe(v.array(Key), v.maxLength(MOST_EDITED)), change: Change }),
  putBack: v.strictObject({ marks: v.pipe(v.array(Marks), v.maxLength(MOST_EDITED)) }),
  bin: v.strictObject({}),
  health: v.strictObject({}),
  dismissRescue: v.strictObject({}),
  planList: v.strictObject({
    lines: v.pipe(v.array(v.strictObject({ line: v.number(), text: v.pipe(v.string(), v.maxLength(1000)) })), v.maxLength(MOST_LINES)),
  }),
  savePapers: v.strictObject({ papers: v.pipe(v.array(PaperToSaveSchema), v.maxLength(MOST_EDITED)) }),
  importPapers: v.strictObject({ papers: v.pipe(v.array(WholePaperSchema), v.maxLength(MOST_EDITED)), mode: v.picklist(['merge', 'replace']) }),
  follow: v.strictObject({ subject: FollowSubjectSchema }),
  unfollow: v.strictObject({ key: FollowKey }),
  isFollowed: v.strictObject({ keys: v.pipe(v.array(FollowKey), v.maxLength(MOST_KEYS)) }),
  follows: v.strictObject({}),
  followAll: v.strictObject({ follows: v.pipe(v.array(FollowOfFileSchema), v.maxLength(MOST_EDITED)) }),
  events: v.strictObject({}),
  markEventsSeen: v.strictObject({ keys: v.pipe(v.array(EventKey), v.maxLength(MOST_EDITED)), seen: v.boolean() }),
  checkNow: v.strictObject({}),
} satisfies Record<MessageName, v.GenericSchema>;
