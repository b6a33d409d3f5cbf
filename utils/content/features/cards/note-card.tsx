import { render } from 'preact';
import { NoteCard } from '../../../../components/cards/NoteCard.tsx';
import type { MarkedNote, Note } from '../../site/notes/note.ts';
import type { DrawnCard } from '../../preview/preview-kind.ts';
import type { Via } from '../../preview/machine.ts';
import type { CardPage } from './card-page.ts';
import type { NoteTarget } from '../citations/marked-elements.ts';
import { notePieces } from './note-pieces.ts';
import { openNotesList } from './notes-list.tsx';

/** A note at its mark; one that was pressed leads on to the note's own place. */
export function noteCard(
  page: CardPage,
  { notes, marks, index }: NoteTarget,
  via: Via,
): DrawnCard | null {
  const note = notes[index]?.note;
  return note
    ? cardOf(page, note, via === 'press' ? () => toFootnote(page, notes, marks, index) : undefined)
    : null;
}

/** A card with nothing to press is a tooltip; a note that cites papers, or one that was pressed, is a dialog. */
function cardOf(page: CardPage, note: Note, toFootnote: (() => void) | undefined): DrawnCard {
  const role = () => (toFootnote || citesPapers(page, note) ? 'dialog' : 'tooltip');
  return {
    role: role(),
    label: page.t('noteTitle', note.label),
    draw: (into, controls) => {
      const act =
        toFootnote &&
        (() => {
          controls.close();
          toFootnote();
        });
      const draw = () => {
        if (controls.gone.aborted) return;
        into.setAttribute('role', role());
        render(
          <NoteCard
            label={note.label}
            paragraphs={notePieces(note, page)}
            t={page.t}
            language={page.language}
            toFootnote={act}
          />,
          into,
        );
        controls.settle();
      };
      draw();
      // A note can be opened before its cited papers were looked up.
      void page.citations.firstLookup.then(draw);
    },
  };
}

function citesPapers(page: CardPage, note: Note): boolean {
  return notePieces(note, page).some((pieces) => pieces.some((piece) => piece.paper));
}

/** To the note in the page where the page shows it, else to our list of the paper's notes. */
function toFootnote(
  page: CardPage,
  notes: MarkedNote[],
  marks: NoteTarget['marks'],
  index: number,
): void {
  const place = notes[index]?.note.place;
  const backTo = (which: number) => {
    marks[which]?.scrollIntoView({ block: 'center' });
    marks[which]?.focus();
  };
  if (!place)
    return openNotesList(
      page,
      notes.map(({ note }) => note),
      index,
      backTo,
    );
  place.scrollIntoView({ block: 'center' });
  showWayBack(page, place, () => backTo(index));
}

/** Beside a note in the page: one button that leads back to the mark, until it is used or left. */
function showWayBack(page: CardPage, place: HTMLElement, back: () => void): void {
  page.ui.enclose(place);
  const button = page.doc.createElement('button');
  button.className = 'way-back';
  button.textContent = page.t('backToText');
  const { top, right } = place.getBoundingClientRect();
  Object.assign(button.style, {
    top: `${top}px`,
    left: `${Math.max(8, Math.min(right, innerWidth - 8) - 180)}px`,
  });
  button.setAttribute('popover', 'manual');
  const leaving = new AbortController();
  const leave = () => {
    // First deaf, then gone: taking away a focused element fires its blur.
    leaving.abort();
    button.remove();
    page.ui.release();
  };
  const goBack = () => {
    leave();
    back();
  };
  button.addEventListener('click', goBack, { signal: leaving.signal });
  button.addEventListener('blur', leave, { signal: leaving.signal });
  page.signal.addEventListener('abort', leave, { signal: leaving.signal });
  page.ui.root.append(button);
  button.showPopover();
  button.focus({ preventScroll: true });
}
