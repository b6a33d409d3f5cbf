import * as v from 'valibot';

/**
 * Words the reader took from a paper, with all that is needed to cite and find them again: what a stored record must
 * be to be read. What comes in from outside is held to more (`quote-schema.ts`).
 */
export const QuoteSchema = v.object({
  /** By paper, words and place: the same words taken twice are one quote. */
  id: v.string(),
  /** Key of the paper. */
  key: v.string(),
  /** Paragraphs are parted by line breaks. */
  words: v.string(),
  /** The paper as legal texts cite it. */
  citation: v.string(),
  /** The paper's address with a text fragment. */
  href: v.pipe(v.string(), v.startsWith('https://')),
  /** Which paragraph of the text it begins in, counted from 0; null when that is not known. */
  block: v.nullable(v.number()),
  /** Of the text it was taken from: SHA-256, and version below; null where no text was kept. */
  textHash: v.nullable(v.string()),
  version: v.nullable(v.number()),
  /** ISO instant. */
  takenAt: v.string(),
  /** ISO instant of the first text seen without these words; empty while they stand there. */
  goneAt: v.string(),
  /** ISO instant of the last change. */
  changedAt: v.string(),
});
export type Quote = v.InferOutput<typeof QuoteSchema>;

/** A quote as it is stored and written to files; removed when `removedAt` is filled. */
export const QuoteRecordSchema = v.object({ ...QuoteSchema.entries, removedAt: v.string() });
export type QuoteRecord = v.InferOutput<typeof QuoteRecordSchema>;

/** What a document page hands over. */
export type QuoteToKeep = Pick<Quote, 'words' | 'block'>;

/** Whether a quote was there before an act; enough to undo it. */
export interface QuoteSnapshot {
  id: string;
  removed: boolean;
}
