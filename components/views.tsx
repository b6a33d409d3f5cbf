import { render, type VNode } from 'preact';
import type { Views } from './cards/views.ts';
import { CandidatesCard } from './cards/CandidatesCard.tsx';
import { CitationCard } from './cards/CitationCard.tsx';
import { NoteCard } from './cards/NoteCard.tsx';
import { NotesList } from './cards/NotesList.tsx';
import { ReasonCard } from './cards/ReasonCard.tsx';

const draw = (node: VNode | null, into: HTMLElement) => render(node, into);

/** Draws what cards and the list of notes show. */
export const views: Views = {
  noteCard: (into, view) => draw(<NoteCard {...view} />, into),
  notesList: (into, view) => draw(<NotesList {...view} />, into),
  citationCard: (into, view) => draw(<CitationCard {...view} />, into),
  reason: (into, view) => draw(<ReasonCard {...view} />, into),
  candidates: (into, view) => draw(<CandidatesCard {...view} />, into),
  clear: (into) => draw(null, into),
};
