import type { CardTranslator } from './texts.ts';
import type { Language } from '../../utils/i18n/translator.ts';
import { NotePieces, type NoteView } from './NotePieces.tsx';

export interface NoteCardProps extends NoteView {
  t: CardTranslator;
  language: Language;
  /** Absent in a plain tooltip. */
  toFootnote?: (() => void) | undefined;
}

/** One note at its mark. */
export function NoteCard({ label, paragraphs, language, t, toFootnote }: NoteCardProps) {
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
