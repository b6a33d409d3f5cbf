/** Words the reader took from a paper, with all that is needed to cite and find them again. */
export interface Quote {
  /** By paper, words and place: the same words taken twice are one quote. */
  id: string;
  /** Key of the paper. */
  key: string;
  /** Paragraphs are parted by line breaks. */
  words: string;
  /** The paper as legal texts cite it. */
  citation: string;
  /** The paper's address with a text fragment. */
  href: string;
  /** Which paragraph of the text it begins in, counted from 0; null when that is not known. */
  block: number | null;
  /** Of the text it was taken from: SHA-256, version and source; null where no text was kept. */
  textHash: string | null;
  version: number | null;
  /** ISO instant. */
  takenAt: string;
  /** ISO instant of the first text seen without these words; empty while they stand there. */
  goneAt: string;
  /** ISO instant of the last change. */
  changedAt: string;
}

/** A quote as stored and taken out; removed when `removedAt` is filled. */
export interface WholeQuote extends Quote {
  removedAt: string;
}

/** What a document page hands over. */
export interface QuoteToKeep {
  words: string;
  block: number | null;
}

/** Whether a quote was there before an act; enough to undo it. */
export interface QuoteSnapshot {
  id: string;
  removed: boolean;
}

/** Longer than this is no quote but a copy. */
export const MAX_QUOTE_CHARS = 5_000;
