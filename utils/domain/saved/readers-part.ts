/** How far the reader is with a paper: just saved, opened from the list, read. */
export const READING_STATES = ['new', 'opened', 'read'] as const;
export type ReadingState = (typeof READING_STATES)[number];

/** What the reader thinks of a paper, or that it is to be watched; empty for nothing said. */
export const STANCES = ['', 'for', 'against', 'watch'] as const;
export type Stance = (typeof STANCES)[number];

/** Colours a reader may give, each with a name in words; empty for none. */
export const COLOURS = ['', 'red', 'yellow', 'green', 'blue', 'purple'] as const;
export type Colour = (typeof COLOURS)[number];

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
