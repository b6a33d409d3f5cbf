import * as v from 'valibot';
import { PlaceLeftSchema } from '../domain/return-position.ts';
import {
  EventKey,
  FollowKey,
  FollowOfFileSchema,
  FollowSubjectSchema,
} from '../domain/follow-schema.ts';
import {
  Colour,
  DayOrNull,
  Href,
  Id,
  Key,
  Note,
  PaperToSaveSchema,
  Stance,
  State,
  Tags,
  WholePaperSchema,
} from '../domain/paper-schema.ts';
import {
  KeptTextSchema,
  QuoteId,
  QuoteToKeepSchema,
  SeenTextSchema,
  WholeQuoteSchema,
} from '../domain/quote-schema.ts';
import type { MessageName } from './protocol.ts';
import { CitationsAskedSchema } from './reading-citations-schema.ts';

/** The largest number of ids or keys in one message. */
const MOST_IDS = 300;
const MOST_KEYS = 500;
/** A bulk edit may take in the whole list. */
const MOST_EDITED = 100_000;
/** Each line of a list may cost a request. */
const MOST_LINES = 20;
/** The longest reports cite several hundred papers. */
const MOST_CITED = 1000;

const Change = v.strictObject({
  addTags: v.optional(Tags),
  removeTags: v.optional(Tags),
  note: v.optional(Note),
  state: v.optional(State),
  stance: v.optional(Stance),
  colour: v.optional(Colour),
  removed: v.optional(v.boolean()),
});
const Blocks = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const Marks = v.strictObject({
  key: Key,
  tags: Tags,
  note: Note,
  state: State,
  stance: Stance,
  colour: Colour,
  removed: v.boolean(),
  absent: v.optional(v.boolean()),
});
/** Names one act, so that it is not done twice. */
const Act = v.optional(v.pipe(v.string(), v.uuid()));

const QuoteMarks = v.pipe(
  v.array(v.strictObject({ id: QuoteId, removed: v.boolean() })),
  v.maxLength(MOST_EDITED),
);
/** Rows in sight, or texts in one message. */
const MOST_SNIPPETS = 100;
const Terms = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(2), v.maxLength(200))),
  v.maxLength(20),
);

const Words = (most: number) => v.pipe(v.string(), v.maxLength(most));
const PaperRead = v.strictObject({
  key: Key,
  paperId: v.nullable(Id),
  title: Words(1000),
  kind: Words(200),
  date: DayOrNull,
  cited: v.pipe(
    v.array(
      v.strictObject({
        id: Id,
        places: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
      }),
    ),
    v.maxLength(MOST_CITED),
  ),
});

/** Where a reader may want links to lead (`utils/domain/destinations.ts`). */
const OpenTkPage = v.pipe(
  v.string(),
  v.regex(/^https:\/\/berthub\.eu\/tkconv\/document\.html\?nummer=\d{4}D\d{4,6}$/),
);

/** What each message must look like before any handler sees it. */
export const SCHEMAS = {
  resolve: v.strictObject({ ids: v.pipe(v.array(Id), v.maxLength(MOST_IDS)) }),
  readCitations: CitationsAskedSchema,
  candidates: v.strictObject({
    name: v.pipe(v.string(), v.minLength(2), v.maxLength(120)),
    kind: v.picklist(['motie', 'amendement']),
    dossier: v.pipe(v.string(), v.regex(/^\d{5}(?:-[\dA-Z]{1,7})?$/)),
    before: DayOrNull,
  }),
  officialXml: v.strictObject({ id: v.pipe(Id, v.regex(/^kst-[\dA-Za-z-]+$/)) }),
  openReader: v.strictObject({}),
  readingPlace: v.strictObject({ key: Key }),
  keepReadingPlace: v.strictObject({ key: Key, block: Blocks, of: v.optional(Blocks) }),
  isSaved: v.strictObject({ keys: v.pipe(v.array(Key), v.maxLength(MOST_KEYS)) }),
  save: v.strictObject({ paper: PaperToSaveSchema }),
  unsave: v.strictObject({ key: Key }),
  restore: v.strictObject({ key: Key }),
  list: v.strictObject({}),
  context: v.strictObject({
    number: v.pipe(v.string(), v.regex(/^\d{4}D\d{4,6}$/)),
    ondernummer: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99_999))),
  }),
  loadPart: v.strictObject({ part: v.picklist(['cards', 'context-panel']) }),
  edit: v.strictObject({
    keys: v.pipe(v.array(Key), v.maxLength(MOST_EDITED)),
    change: Change,
    act: Act,
  }),
  putBack: v.strictObject({
    marks: v.pipe(v.array(Marks), v.maxLength(MOST_EDITED)),
    quotes: v.optional(QuoteMarks),
  }),
  bin: v.strictObject({}),
  health: v.strictObject({}),
  dismissRescue: v.strictObject({}),
  planList: v.strictObject({
    lines: v.pipe(
      v.array(v.strictObject({ line: v.number(), text: v.pipe(v.string(), v.maxLength(1000)) })),
      v.maxLength(MOST_LINES),
    ),
  }),
  savePapers: v.strictObject({
    papers: v.pipe(v.array(PaperToSaveSchema), v.maxLength(MOST_EDITED)),
    act: Act,
  }),
  eraseEverything: v.strictObject({}),
  jump: v.strictObject({ text: v.pipe(v.string(), v.maxLength(2000)) }),
  paperRead: v.strictObject({ paper: PaperRead }),
  readMarks: v.strictObject({ ids: v.pipe(v.array(Id), v.maxLength(MOST_KEYS * 2)) }),
  forgetRead: v.strictObject({}),
  knownBadges: v.strictObject({ numbers: v.pipe(v.array(Key), v.maxLength(MOST_KEYS)) }),
  leavePlace: v.strictObject({ key: Key, place: PlaceLeftSchema }),
  placeLeft: v.strictObject({ key: Key }),
  firstLines: v.strictObject({ id: v.pipe(Id, v.regex(/^kst-[\dA-Za-z-]+$/)) }),
  openBeside: v.strictObject({ href: v.union([Href, OpenTkPage]) }),
  importPapers: v.strictObject({
    papers: v.pipe(v.array(WholePaperSchema), v.maxLength(MOST_EDITED)),
    quotes: v.pipe(v.array(WholeQuoteSchema), v.maxLength(MOST_EDITED)),
    mode: v.picklist(['merge', 'replace']),
    act: Act,
  }),
  keepText: SeenTextSchema,
  keepQuote: v.strictObject({ key: Key, quote: QuoteToKeepSchema }),
  quotes: v.strictObject({}),
  editQuotes: v.strictObject({ marks: QuoteMarks, act: Act }),
  findInTexts: v.strictObject({ terms: Terms }),
  snippets: v.strictObject({
    keys: v.pipe(v.array(Key), v.maxLength(MOST_SNIPPETS)),
    terms: Terms,
  }),
  paperTexts: v.strictObject({ key: Key }),
  keptText: v.strictObject({ key: Key, textHash: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/)) }),
  takeOutTexts: v.strictObject({ keys: v.pipe(v.array(Key), v.maxLength(MOST_SNIPPETS)) }),
  putBackTexts: v.strictObject({
    texts: v.pipe(v.array(KeptTextSchema), v.maxLength(MOST_SNIPPETS)),
  }),
  follow: v.strictObject({ subject: FollowSubjectSchema }),
  unfollow: v.strictObject({ key: FollowKey }),
  isFollowed: v.strictObject({ keys: v.pipe(v.array(FollowKey), v.maxLength(MOST_KEYS)) }),
  follows: v.strictObject({}),
  followAll: v.strictObject({
    follows: v.pipe(v.array(FollowOfFileSchema), v.maxLength(MOST_EDITED)),
  }),
  events: v.strictObject({}),
  markEventsSeen: v.strictObject({
    keys: v.pipe(v.array(EventKey), v.maxLength(MOST_EDITED)),
    seen: v.boolean(),
  }),
  checkNow: v.strictObject({}),
} satisfies Record<MessageName, v.GenericSchema>;
