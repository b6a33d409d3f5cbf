import { MARK, unwrap, wrapRange } from '../page/wrap.ts';
import type { MarkedNote, Note } from '../page/notes/note.ts';
import { timingsFor } from '../preview/timings.ts';
import type { DrawnCard } from '../preview/preview-kind.ts';
import type { DocumentPage, Feature } from './feature.ts';
import { notePieces } from './note-pieces.ts';
import { openNotesList } from './notes-list.ts';

/** Attributes we may set on an element that is the page's own. */
const OWN_ATTRIBUTES = [MARK, 'data-note', 'tabindex', 'role', 'aria-label'];

/** Shows a note where the eye is: at its mark. */
export const footnotePreviews: Feature = {
  name: 'footnote-previews',
  async start(page) {
    const { notes } = await page.notes;
    if (page.signal.aborted || notes.length === 0) return;
    const marks = markNotes(notes, page);
    page.preview({
      selector: `[${MARK}="note"]`,
      timings: timingsFor(page.settings.previews, 'note'),
      opensOnPress: true,
      card: (mark, via) => {
        const index = marks.indexOf(mark);
        const note = notes[index]?.note;
        return note ? noteCard(page, note, via === 'press' ? () => toFootnote(page, notes, marks, index) : undefined) : null;
      },
    });
  },
};

/** Marks every note; from the last to the first, so that offsets in a shared text node stay true. */
function markNotes(notes: MarkedNote[], page: DocumentPage): HTMLElement[] {
  const made: HTMLElement[] = [];
  const borrowed: [HTMLElement, Map<string, string | null>][] = [];
  const marks = notes.map((): HTMLElement | null => null);
  for (let index = notes.length - 1; index >= 0; index--) {
    const marked = notes[index];
    if (!marked) continue;
    if (marked.element) borrowed.push([marked.element, remember(marked.element)]);
    const mark = marked.element ?? wrapRange(marked.range, () => page.doc.createElement('span'))[0];
    if (!mark) continue;
    if (!marked.element) made.push(mark);
    dress(mark, marked.note, page);
    marks[index] = mark;
  }
  page.signal.addEventListener('abort', () => {
    unwrap(made);
    for (const [element, before] of borrowed) giveBack(element, before);
  });
  return marks as HTMLElement[];
}

function dress(mark: HTMLElement, note: Note, page: DocumentPage): void {
  mark.setAttribute(MARK, 'note');
  mark.setAttribute('data-note', note.label);
  if (!mark.hasAttribute('href') && !mark.hasAttribute('tabindex')) mark.tabIndex = 0;
  if (!mark.hasAttribute('role')) mark.setAttribute('role', 'button');
  mark.setAttribute('aria-label', page.t('noteTitle', note.label));
}

function remember(element: HTMLElement): Map<string, string | null> {
  return new Map(OWN_ATTRIBUTES.map((name) => [name, element.getAttribute(name)]));
}

function giveBack(element: HTMLElement, before: Map<string, string | null>): void {
  for (const [name, value] of before) {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

/** A card with nothing to press is a tooltip; a note that cites papers, or one that was pressed, is a dialog. */
function noteCard(page: DocumentPage, note: Note, toFootnote: (() => void) | undefined): DrawnCard {
  const role = () => (toFootnote || citesPapers(page, note) ? 'dialog' : 'tooltip');
  return {
    role: role(),
    label: page.t('noteTitle', note.label),
    draw: (into, controls) => {
      const act = toFootnote && (() => (controls.close(), toFootnote()));
      const draw = () => {
        if (controls.gone.aborted) return;
        into.setAttribute('role', role());
        const paragraphs = notePieces(note, page);
        page.views.noteCard(into, { label: note.label, paragraphs, t: page.t, language: page.language, ...(act && { toFootnote: act }) });
        controls.settle();
      };
      draw();
      // A note can be opened before its cited papers were looked up.
      void page.citations.settled.then(draw);
    },
  };
}

function citesPapers(page: DocumentPage, note: Note): boolean {
  return notePieces(note, page).some((pieces) => pieces.some((piece) => piece.paper));
}

/** To the note in the page where the page shows it, else to our list of the paper's notes. */
function toFootnote(page: DocumentPage, notes: MarkedNote[], marks: HTMLElement[], index: number): void {
  const place = notes[index]?.note.place;
  const backTo = (which: number) => {
    marks[which]?.scrollIntoView({ block: 'center' });
    marks[which]?.focus();
  };
  if (!place) return openNotesList(page, notes.map(({ note }) => note), index, backTo);
  place.scrollIntoView({ block: 'center' });
  showWayBack(page, place, () => backTo(index));
}

/** Beside a note in the page: one button that leads back to the mark, until it is used or left. */
function showWayBack(page: DocumentPage, place: HTMLElement, back: () => void): void {
  page.ui.enclose(place);
  const button = page.doc.createElement('button');
  button.className = 'way-back';
  button.textContent = page.t('backToText');
  const { top, right } = place.getBoundingClientRect();
  Object.assign(button.style, { top: `${top}px`, left: `${Math.max(8, Math.min(right, innerWidth - 8) - 180)}px` });
  button.setAttribute('popover', 'manual');
  const leaving = new AbortController();
  const leave = () => {
    // First deaf, then gone: taking away a focused element fires its blur.
    leaving.abort();
    button.remove();
    page.ui.release();
  };
  button.addEventListener('click', () => (leave(), back()), { signal: leaving.signal });
  button.addEventListener('blur', leave, { signal: leaving.signal });
  page.signal.addEventListener('abort', leave, { signal: leaving.signal });
  page.ui.root.append(button);
  button.showPopover();
  button.focus({ preventScroll: true });
}
