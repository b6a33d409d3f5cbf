/** How far the reader is with a paper: just saved, opened from the list, read. */
export type ReadingState = 'new' | 'opened' | 'read';

/** What the reader thinks of a paper, or that it is to be watched; empty for nothing said. */
export const STANCES = ['', 'for', 'against', 'watch'] as const;
export type Stance = (typeof STANCES)[number];

/** Colours a reader may give, each with a name in words; empty for none. */
export const COLOURS = ['', 'red', 'yellow', 'green', 'blue', 'purple'] as const;
export type Colour = (typeof COLOURS)[number];

/** One paper in mijn, as the reader's own machine keeps it. The key is the document number (`2025D34482`). */
export interface SavedPaper {
  key: string;
  title: string;
  /** `Brief regering`, `Motie`, … ; empty when the page did not say. */
  kind: string;
  /** `YYYY-MM-DD` or null. */
  date: string | null;
  /** `21501-02`, or null. */
  dossier: string | null;
  /** The paper's id at the official publisher (`kst-21501-02-3180`), or null. */
  paperId: string | null;
  /** The address it was saved from; always on www.tweedekamer.nl or an official publication host. */
  href: string;
  /** ISO instant. */
  savedAt: string;
  /** In the order the reader gave them; never two that differ in letter case or diacritics only. */
  tags: string[];
  /** The reader's own words; may be empty. */
  note: string;
  state: ReadingState;
  stance: Stance;
  colour: Colour;
  /** ISO instant of the reader's last act on it: saved, tagged, noted, coloured, read. */
  changedAt: string;
}

/** What a page or a card hands over to be saved; the keeper adds the moment and the reader's own part. */
export type PaperToSave = Pick<
  SavedPaper,
  'key' | 'title' | 'kind' | 'date' | 'dossier' | 'paperId' | 'href'
>;

/** A paper in the bin. */
export interface RemovedPaper extends SavedPaper {
  /** ISO instant; 30 days later it is erased. */
  removedAt: string;
}

/** What is the reader's own on a paper, as it stood; enough to undo an act. */
export interface PaperSnapshot {
  key: string;
  tags: string[];
  note: string;
  state: ReadingState;
  stance: Stance;
  colour: Colour;
  removed: boolean;
  /** It was not there at all: undone, it was never saved. */
  absent?: boolean | undefined;
}

/** An act on one or more papers; what is absent stays as it is. */
export interface Change {
  addTags?: string[] | undefined;
  removeTags?: string[] | undefined;
  note?: string | undefined;
  state?: ReadingState | undefined;
  stance?: Stance | undefined;
  colour?: Colour | undefined;
  removed?: boolean | undefined;
}

/** Bounds that a reader never meets and a faulty file does; longer titles and kinds are cut when a paper is kept. */
export const MAX_TITLE_CHARS = 1000;
export const MAX_KIND_CHARS = 200;
export const MAX_HREF_CHARS = 2000;
export const MAX_PAPER_TAGS = 50;
export const MAX_TAG_CHARS = 60;
export const MAX_NOTE_CHARS = 10_000;
