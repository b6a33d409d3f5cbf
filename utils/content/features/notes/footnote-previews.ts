import { MARK, unwrap, wrapRange } from '../../site/wrap.ts';
import type { MarkedNote, Note } from '../../site/notes/note.ts';
import type { DocumentPage, Feature } from '../feature.ts';

/** Attributes we may set on an element that is the page's own. */
const OWN_ATTRIBUTES = [MARK, 'data-note', 'tabindex', 'role', 'aria-label'];

/** Makes the marks of notes places where the note can be shown: where the eye is. */
export const footnotePreviews: Feature = {
  name: 'footnote-previews',
  async start(page) {
    const { notes } = await page.notes;
    if (page.signal.aborted || notes.length === 0) return;
    const marks = markNotes(notes, page);
    for (const [index, mark] of marks.entries())
      if (mark) page.markedElements.set(mark, { in: page, kind: 'note', notes, marks, index });
  },
};

/**
 * Marks every note, from the last to the first, so that offsets in a shared text node stay true.
 * @returns the marked element of each note; null where the text holds its place no longer
 */
function markNotes(notes: MarkedNote[], page: DocumentPage): (HTMLElement | null)[] {
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
  return marks;
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
