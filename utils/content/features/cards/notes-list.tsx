import { render } from 'preact';
import { NotesList } from '../../../../components/cards/NotesList.tsx';
import type { Note } from '../../site/notes/note.ts';
import type { CardPage } from './card-page.ts';
import { notePieces } from './note-pieces.ts';

/**
 * Opens the list of a paper's notes, for papers whose page shows none; each has its way back to the text.
 * @param current the note the user came from
 * @param backTo brings the user to a note's mark
 */
export function openNotesList(
  page: CardPage,
  notes: Note[],
  current: number,
  backTo: (index: number) => void,
): void {
  const sheet = page.doc.createElement('div');
  sheet.className = 'sheet';
  sheet.setAttribute('role', 'dialog');
  sheet.setAttribute('aria-label', page.t('notesOfPaper'));
  sheet.setAttribute('popover', 'manual');
  const leaving = new AbortController();
  const close = () => {
    leaving.abort();
    render(null, sheet);
    sheet.remove();
    page.ui.release();
  };
  if (page.text) page.ui.enclose(page.text);
  page.ui.root.append(sheet);
  const leaveTo = (index: number) => {
    close();
    backTo(index);
  };
  const leave = () => leaveTo(current);
  render(
    <NotesList
      t={page.t}
      language={page.language}
      notes={notes.map((note) => ({ label: note.label, paragraphs: notePieces(note, page) }))}
      current={current}
      backToText={leaveTo}
      close={leave}
    />,
    sheet,
  );
  sheet.showPopover();
  sheet.querySelector<HTMLElement>('[data-current] button')?.focus();
  page.signal.addEventListener('abort', close, { signal: leaving.signal });
  closeOnEscape(page, leave, leaving.signal);
}

/** On the window, to be asked before the site's own Escape. */
function closeOnEscape(page: CardPage, close: () => void, signal: AbortSignal): void {
  page.doc.defaultView?.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    },
    { signal, capture: true },
  );
}
