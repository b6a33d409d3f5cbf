import type { CardTranslator } from './texts.ts';
import type { Language } from '../../utils/i18n/translator.ts';
import { NotePieces, type NoteView } from './NotePieces.tsx';

export interface NotesListProps {
  t: CardTranslator;
  language: Language;
  notes: NoteView[];
  /** Which note has the focus at first. */
  current: number;
  backToText(index: number): void;
  close(): void;
}

/** All notes of a paper whose page shows none; each with its way back to the text. */
export function NotesList({ notes, current, backToText, close, language, t }: NotesListProps) {
  return (
    <div class="sheet-body">
      <div class="sheet-head">
        <h2>{t('notesOfPaper')}</h2>
        <button type="button" onClick={close}>
          {t('close')}
        </button>
      </div>
      <ol class="notes">
        {notes.map((note, index) => (
          <li key={index} {...(index === current ? { 'data-current': '' } : {})}>
            <span class="card-label">{t('noteTitle', note.label)}</span>
            <NotePieces paragraphs={note.paragraphs} language={language} />
            <button
              type="button"
              class="quiet"
              onClick={() => backToText(index)}
              aria-label={`${t('backToText')}: ${t('noteTitle', note.label)}`}
            >
              {t('backToText')}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
