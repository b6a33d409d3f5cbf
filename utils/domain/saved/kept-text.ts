/** Where a kept text was read: the official page's own text, the publisher's XML, or the Kamer's file. */
export const KEPT_SOURCES = ['page', 'koop', 'docx', 'pdf'] as const;
export type KeptSource = (typeof KEPT_SOURCES)[number];

/** What is known of one kept text of a saved paper. */
export interface KeptTextInfo {
  /** Key of the paper. */
  key: string;
  /** SHA-256 of the text as it is compared (`comparisonKey`); tells one text of a paper from another. */
  textHash: string;
  /** SHA-256 of the file it was read from; null for a text of the page. */
  fileHash: string | null;
  source: KeptSource;
  /** Version number of the document, where the Kamer's service told it. */
  version: number | null;
  /** ISO instants. */
  firstSeen: string;
  lastSeen: string;
  /** Its length. */
  characters: number;
  /** False for a text in which note digits may stand among the words; a certain one takes its place. */
  certain: boolean;
}

/** A text that a page or a file hands over. */
export interface SeenText {
  key: string;
  source: KeptSource;
  fileHash: string | null;
  paragraphs: string[];
  /** Whether note digits were told apart from words; not so while the publisher's text is out of reach. */
  certain: boolean;
}

/** A kept text with its words. */
export interface KeptText extends KeptTextInfo {
  paragraphs: string[];
}

/** What became of a text that was handed over. */
export type KeepTextResult = 'first' | 'same' | 'changed' | 'not-saved';

/** Bounds: the longest papers (budget appendices) have some 1.5 million characters. */
export const MAX_KEPT_CHARS = 2_000_000;
export const MAX_KEPT_PARAGRAPHS = 40_000;
/** Texts of one paper; of more, the oldest but the very first goes. */
export const MAX_TEXTS = 10;
/** How far the reader came in a paper. */
export interface ReadingPlace {
  /** So many blocks of the text were read, of so many; places kept by older versions do not know of how many. */
  block: number;
  of?: number | undefined;
  /** Milliseconds since 1970. */
  at: number;
}
export interface PaperTexts {
  texts: KeptTextInfo[];
  place: ReadingPlace | null;
}
