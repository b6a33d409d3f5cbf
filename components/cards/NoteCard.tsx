import type { NoteCardView } from './views.ts';
import { NotePieces } from './NotePieces.tsx';

/** One note at its mark. */
export function NoteCard({ label, paragraphs, language, t, toFootnote }: NoteCardView) {
  return (
    <div class="card-body">
      <p class="card-label">{t('noteTitle', label)}</p>
      <NotePieces paragraphs={paragraphs} language={language} />
      {toFootnote && (
        <div class="card-actions">
          <button type="button" onClick={toFootnote}>
            {t('toFootnote')}
          </button>
        </div>
      )}
    </div>
  );
}
