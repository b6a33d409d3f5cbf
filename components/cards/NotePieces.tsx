import type { Paper } from '../../utils/domain/paper.ts';
import { PaperLine } from './PaperLine.tsx';
import type { Language } from '../../utils/i18n/translator.ts';

/** A piece of a note: words, or words that cite a paper which was found. */
export interface NotePiece {
  text: string;
  paper?: Paper;
}

/** A note as it is drawn. */
export interface NoteView {
  label: string;
  paragraphs: NotePiece[][];
}

/** A note's words with the papers it cites as links, and under each paragraph what those papers are. */
export function NotePieces({
  paragraphs,
  language,
}: {
  paragraphs: NotePiece[][];
  language: Language;
}) {
  return (
    <>
      {paragraphs.map((pieces) => (
        <>
          <p class="note-text">
            {pieces.map((piece) =>
              piece.paper ? <a href={piece.paper.href}>{piece.text}</a> : piece.text,
            )}
          </p>
          {pieces.map(
            (piece) => piece.paper && <PaperLine paper={piece.paper} language={language} />,
          )}
        </>
      ))}
    </>
  );
}
