import type { PaperToSave } from '../saved/saved-paper.ts';
import type { Paper } from '../paper.ts';

/** What a document page tells of the papers it cites. */
export interface CitedPage {
  paper: PaperToSave;
  /** `none`: the page has no text to read; `reading`: it is being read; `ready`: this is all. */
  text: 'none' | 'reading' | 'ready';
  /** Each cited paper once, in the order in which the text first names it. */
  entries: CitedEntry[];
}

export interface CitedEntry {
  /** As cited; null for a motie or amendement by name that no number goes with. */
  id: string | null;
  /** As the text writes it where it first does. */
  words: string;
  /** Null when it was not found. */
  paper: Paper | null;
  /** Why it was not found; null when it was. */
  reason: 'number-unknown' | 'not-found' | 'unreachable' | 'by-name' | null;
  /** All places, also those that are not listed. */
  count: number;
  /** The first places, at most `MAX_LISTED_PLACES`. */
  places: CitedPlace[];
}

export interface CitedPlace {
  /** The label of the note it stands in; null in the text itself. */
  note: string | null;
  /** The words around it. */
  around: string;
}

export const MAX_LISTED_PLACES = 30;
