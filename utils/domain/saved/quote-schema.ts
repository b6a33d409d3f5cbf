import * as v from 'valibot';
import { Href, Instant, Key } from './paper-schema.ts';
import { KEPT_SOURCES, MAX_KEPT_CHARS, MAX_KEPT_PARAGRAPHS } from './kept-text.ts';
import { MAX_QUOTE_CHARS } from './quote.ts';

const Hash = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/));
export const QuoteId = v.pipe(v.string(), v.regex(/^[\da-f]{32}$/));
const Words = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(MAX_QUOTE_CHARS),
  v.check((words) => words.trim() !== '', 'words'),
);
const Block = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)));
const Version = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)));
const InstantOrEmpty = v.union([v.literal(''), Instant]);

/** What a document page may hand over of a quote. */
export const QuoteToKeepSchema = v.strictObject({ words: Words, block: Block });

/** A quote from a file. */
export const WholeQuoteSchema = v.strictObject({
  id: QuoteId,
  key: Key,
  words: Words,
  citation: v.pipe(v.string(), v.maxLength(500)),
  href: Href,
  block: Block,
  textHash: v.nullable(Hash),
  version: Version,
  takenAt: Instant,
  goneAt: InstantOrEmpty,
  changedAt: Instant,
  removedAt: InstantOrEmpty,
});

const Paragraphs = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(MAX_KEPT_CHARS))),
  v.minLength(1),
  v.maxLength(MAX_KEPT_PARAGRAPHS),
  v.check(
    (paragraphs) => paragraphs.reduce((sum, { length }) => sum + length, 0) <= MAX_KEPT_CHARS,
    'too-long',
  ),
);

/** A text that a document page or a file hands over. */
export const SeenTextSchema = v.strictObject({
  key: Key,
  source: v.picklist(KEPT_SOURCES),
  fileHash: v.nullable(Hash),
  paragraphs: Paragraphs,
  certain: v.boolean(),
});
export const KeptTextSchema = v.strictObject({
  ...SeenTextSchema.entries,
  textHash: Hash,
  version: Version,
  firstSeen: Instant,
  lastSeen: Instant,
  characters: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
