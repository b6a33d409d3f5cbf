import type { MarkedNote } from '../../site/notes/note.ts';
import type { Place } from './citation-occurrences.ts';
import type { DocumentPage } from '../feature.ts';

/** What a mark in the text stands for, with the page (or the reading view) it stands in: all that its card needs. */
export type Meaning = { page: DocumentPage } & (NoteMeaning | CitationMeaning);

export interface NoteMeaning {
  kind: 'note';
  /** All notes of the paper with their marks, in order, and which one this is. */
  notes: MarkedNote[];
  marks: HTMLElement[];
  index: number;
}

export interface CitationMeaning {
  kind: 'citation';
  place: Place;
}

/** Filled by the features that mark the text; marks may come and go. */
export type Meanings = WeakMap<HTMLElement, Meaning>;
