import type { MarkedNote } from '../../site/notes/note.ts';
import type { CitationOccurrence } from './citation-occurrences.ts';
import type { KnownCitations } from './known-citations.ts';

/** A text with its citations: the page's own, or the one that the reading view shows. */
export interface TextOnPage {
  /** Null when the page has no text. */
  text: HTMLElement | null;
  citations: KnownCitations;
  /** When it aborts, nothing of ours may be left in the text. */
  signal: AbortSignal;
}

/** What a marked element stands for, with the text it stands in: all that its card needs beside the page. */
export type MarkTarget = { in: TextOnPage } & (NoteTarget | CitationTarget);

export interface NoteTarget {
  kind: 'note';
  /** All notes of the text in order, and which of them this is. */
  notes: MarkedNote[];
  index: number;
  /** The marked element of each note; null for a note whose place in the text was lost. */
  marks: (HTMLElement | null)[];
}

export interface CitationTarget {
  kind: 'citation';
  occurrence: CitationOccurrence;
}

/** Filled by the features that mark the text; marked elements may come and go. */
export type MarkedElements = WeakMap<HTMLElement, MarkTarget>;
