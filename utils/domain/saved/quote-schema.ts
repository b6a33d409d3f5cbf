import * as v from 'valibot';
import { MAX_QUOTE_CHARS } from './bounds.ts';
import {
  HashSchema,
  HrefSchema,
  InstantOrEmptySchema,
  InstantSchema,
  KeySchema,
  VersionSchema,
} from './paper-schema.ts';
import { QuoteRecordSchema } from './quote.ts';

export const QuoteIdSchema = v.pipe(v.string(), v.regex(/^[\da-f]{32}$/));
const Words = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(MAX_QUOTE_CHARS),
  v.check((words) => words.trim() !== '', 'words'),
);
const Block = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)));

/** What a document page may hand over of a quote. */
export const QuoteToKeepSchema = v.strictObject({ words: Words, block: Block });

/** A quote from a file. */
export const ImportedQuoteSchema = v.strictObject({
  ...QuoteRecordSchema.entries,
  id: QuoteIdSchema,
  key: KeySchema,
  words: Words,
  citation: v.pipe(v.string(), v.maxLength(500)),
  href: HrefSchema,
  block: Block,
  textHash: v.nullable(HashSchema),
  version: VersionSchema,
  takenAt: InstantSchema,
  goneAt: InstantOrEmptySchema,
  changedAt: InstantSchema,
  removedAt: InstantOrEmptySchema,
});
