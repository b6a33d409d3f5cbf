import type { Citation } from '../citations/index.ts';
import type { Note } from '../page/notes/note.ts';
import type { KnownCitations } from './known-citations.ts';
import { addressWithPage } from './reading/page-address.ts';
import type { NotePiece } from './views.ts';

/**
 * Cuts a note's paragraphs at the papers they cite; only what was found carries its paper.
 */
export function notePieces(note: Note, citations: KnownCitations): NotePiece[][] {
  return note.paragraphs.map((paragraph) => pieces(paragraph, citations.readParagraph(note, paragraph), citations));
}

function pieces(text: string, cited: Citation[], citations: KnownCitations): NotePiece[] {
  const found: NotePiece[] = [];
  let from = 0;
  for (const citation of cited) {
    const answer = citations.answer(citation.id);
    if (answer?.status !== 'found' || citation.start < from) continue;
    if (citation.start > from) found.push({ text: text.slice(from, citation.start) });
    found.push({ text: citation.raw, paper: { ...answer.paper, href: addressWithPage(answer.paper, citation) } });
    from = citation.end;
  }
  if (from < text.length) found.push({ text: text.slice(from) });
  return found;
}
