import type { FoundCitation } from '../../../citations/found.ts';
import type { Note } from '../../site/notes/note.ts';
import type { CardPage } from './card-page.ts';
import { asLinked } from '../citations/linked-paper.ts';
import type { NotePiece } from '../../../../components/cards/NotePieces.tsx';

/**
 * Cuts a note's paragraphs at the papers they cite; only what was found carries its paper.
 */
export function notePieces(note: Note, page: CardPage): NotePiece[][] {
  return note.paragraphs.map((paragraph, index) =>
    pieces(paragraph, page.citations.reading.ofParagraph(note, index), page),
  );
}

function pieces(text: string, cited: FoundCitation[], page: CardPage): NotePiece[] {
  const found: NotePiece[] = [];
  let from = 0;
  for (const citation of cited) {
    const answer = page.citations.answer(citation.id);
    if (answer?.status !== 'found' || citation.start < from) continue;
    if (citation.start > from) found.push({ text: text.slice(from, citation.start) });
    found.push({ text: citation.raw, paper: asLinked(answer.paper, page, citation) });
    from = citation.end;
  }
  if (from < text.length) found.push({ text: text.slice(from) });
  return found;
}
