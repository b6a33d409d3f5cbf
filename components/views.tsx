import { render, type VNode } from 'preact';
import type { Views } from '../utils/features/views.ts';
import { CandidatesCard } from './cards/CandidatesCard.tsx';
import { CitationCard } from './cards/CitationCard.tsx';
import { NoteCard } from './cards/NoteCard.tsx';
import { NotesList } from './cards/NotesList.tsx';
import { ReasonCard } from './cards/ReasonCard.tsx';
import { ContextLine } from './context/ContextLine.tsx';
import { SaveButton } from './cards/SaveButton.tsx';

const draw = (node: VNode | null, into: HTMLElement) => render(node, into);

/** Draws what the features of a document page show. */
export const views: Views = {
  noteCard: (into, view) => draw(<NoteCard {...view} />, into),
  notesList: (into, view) => draw(<NotesList {...view} />, into),
  citationCard: (into, view) => draw(<CitationCard {...view} />, into),
  reason: (into, view) => draw(<ReasonCard {...view} />, into),
  candidates: (into, view) => draw(<CandidatesCard {...view} />, into),
  saveButton: (into, view) => draw(<SaveButton {...view} />, into),
  contextLine: (into, view) => draw(<ContextLine {...view} />, into),
  clear: (into) => draw(null, into),
};
