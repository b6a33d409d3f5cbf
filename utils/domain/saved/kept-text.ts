import * as v from 'valibot';
import { MAX_KEPT_CHARS, MAX_KEPT_PARAGRAPHS } from './bounds.ts';
import { HashSchema, InstantSchema, KeySchema, VersionSchema } from './paper-schema.ts';

/** Where a kept text was read: the official page's own text, the publisher's XML, or the Kamer's file. */
export const KEPT_SOURCES = ['page', 'koop', 'docx', 'pdf'] as const;
export type KeptSource = (typeof KEPT_SOURCES)[number];

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
  /** Key of the paper. */
  key: KeySchema,
  source: v.picklist(KEPT_SOURCES),
  /** SHA-256 of the file it was read from; null for a text of the page. */
  fileHash: v.nullable(HashSchema),
  paragraphs: Paragraphs,
  /**
   * Whether note digits were told apart from words; not so while the publisher's text is out of reach. A certain text
   * takes the place of one that is not.
   */
  certain: v.boolean(),
});
export type SeenText = v.InferOutput<typeof SeenTextSchema>;

/** A kept text of a saved paper, with its words. */
export const KeptTextSchema = v.strictObject({
  ...SeenTextSchema.entries,
  /** SHA-256 of the text as it is compared (`comparisonKey`); tells one text of a paper from another. */
  textHash: HashSchema,
  /** Version number of the document, where the Kamer's service told it. */
  version: VersionSchema,
  firstSeen: InstantSchema,
  lastSeen: InstantSchema,
  /** Its length. */
  characters: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type KeptText = v.InferOutput<typeof KeptTextSchema>;

/** What is known of one kept text of a saved paper. */
export type KeptTextInfo = Omit<KeptText, 'paragraphs'>;

/** What became of a text that was handed over. */
export type KeepTextResult = 'first' | 'same' | 'changed' | 'not-saved';

/** How far the reader came in a paper. */
export interface ReadingPlace {
  /** So many blocks of the text were read, of so many; places kept by older versions do not know of how many. */
  block: number;
  of?: number | undefined;
  /** Milliseconds since 1970. */
  at: number;
}

/** What is kept of the texts of one paper. */
export interface PaperTexts {
  texts: KeptTextInfo[];
  place: ReadingPlace | null;
}
