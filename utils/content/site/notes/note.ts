import type { TextRange } from '../wrap.ts';

/** A note of a paper, as plain text; markup of any source ends at this door. */
export interface Note {
  /** What the mark shows: `1`. Labels may repeat in one paper (appendices, tables). */
  label: string;
  paragraphs: string[];
  /** Where the page itself shows the note; null when the text came from the official publication. */
  place: HTMLElement | null;
}

/** A note with the place of its mark in the page's text: an element of the page, or bare digits. */
export type MarkedNote = { note: Note } & (
  { element: HTMLElement; range?: undefined } | { range: TextRange; element?: undefined }
);

/** Which rung of the ladder found the notes; `none` leaves the feature off. */
export type NotesRung = 'linked' | 'superscript' | 'official' | 'none';

export interface FoundNotes {
  rung: NotesRung;
  notes: MarkedNote[];
}

/** A note mark as printed: digits, perhaps in brackets. Gives the digits, else null. */
export function markLabel(text: string | null): string | null {
  return /^[\s[(]*(\d{1,3})[\s\])]*$/.exec(text ?? '')?.[1] ?? null;
}
