import type { MarkedNote } from '../../site/notes/note.ts';
import type { CitationOccurrence } from './citation-occurrences.ts';
import type { DocumentPage } from '../feature.ts';

/** What a mark in the text stands for, with the page (or the reading view) it stands in: all that its card needs. */
export type MarkTarget = { page: DocumentPage } & (NoteTarget | CitationTarget);

export interface NoteTarget {
  kind: 'note';
  /** All notes of the paper with their marks, in order, and which one this is. */
  notes: MarkedNote[];
  marks: HTMLElement[];
  index: number;
}

export interface CitationTarget {
  kind: 'citation';
  occurrence: CitationOccurrence;
}

/** Filled by the features that mark the text; marks may come and go. */
export type MarkedElements = WeakMap<HTMLElement, MarkTarget>;
