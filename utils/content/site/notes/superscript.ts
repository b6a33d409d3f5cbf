import { markLabel, type MarkedNote } from './note.ts';
import { noteParagraphs } from './note-text.ts';

/** The `sup` marks of a text in reading order, with their number. */
export interface SupMark {
  label: string;
  element: HTMLElement;
}

/**
 * All `sup` elements that hold nothing but a number and do not begin their block (there they number a note's text).
 * Exponents such as m² cannot be told from marks by shape alone; they drop out when no note answers to them.
 */
export function supMarks(container: HTMLElement): SupMark[] {
  const marks: SupMark[] = [];
  for (const element of container.querySelectorAll('sup')) {
    const label = markLabel(element.textContent);
    if (label && !startsBlock(element)) marks.push({ label, element });
  }
  return marks;
}

/**
 * Second rung: `sup` marks whose notes stand at the end of the page's text, as a numbered list with an item for each mark or
 * as paragraphs that begin with their number. Each mark takes the next note with its number; a mark without one stays text.
 */
export function superscriptNotes(container: HTMLElement): MarkedNote[] {
  const marks = supMarks(container);
  if (marks.length === 0) return [];
  const places = notePlaces(container, marks);
  const found: MarkedNote[] = [];
  for (const { label, element } of marks) {
    const index = places.findIndex((place) => place.label === label);
    const place = places[index];
    if (!place) continue;
    places.splice(index, 1);
    found.push({ note: { label, paragraphs: place.paragraphs, place: place.element }, element });
  }
  return found;
}

interface NotePlace {
  label: string;
  element: HTMLElement;
  paragraphs: string[];
}

function notePlaces(container: HTMLElement, marks: SupMark[]): NotePlace[] {
  const lastMark = marks.at(-1)?.element;
  if (!lastMark) return [];
  const scope = container.parentElement ?? container;
  const behind = (element: Element) =>
    !!(lastMark.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  const listed = noteItems([...scope.querySelectorAll('ol')].filter(behind), marks).map(
    ({ item, label }) => place(item, label),
  );
  const paragraphs = [...scope.querySelectorAll<HTMLElement>('p, div')]
    .filter(behind)
    .map((item) => place(item, leadingLabel(item)));
  return [...listed, ...paragraphs].filter((found) => found !== null);
}

function place(element: HTMLElement, label: string | null): NotePlace | null {
  const paragraphs = label ? noteParagraphs(element, label) : [];
  return label && paragraphs.length > 0 ? { label, element, paragraphs } : null;
}

/**
 * The items of the list that has one for each mark, counting on from the lowest (exponents in between do not count), or of
 * all lists together. An item shows no number of its own: with one too many or too few, each could stand at another's mark.
 */
function noteItems(lists: HTMLOListElement[], marks: SupMark[]): NumberedItem[] {
  let next = Math.min(...marks.map(({ label }) => Number(label)));
  const wanted = marks.flatMap(({ label }) => (Number(label) === next ? [next++] : [])).join();
  const numbered = lists.map(itemsOf);
  return (
    [...numbered, numbered.flat()].find(
      (items) => items.map(({ label }) => label).join() === wanted,
    ) ?? []
  );
}

interface NumberedItem {
  item: HTMLElement;
  label: string;
}

/** A list's items with the numbers that the browser shows before them. */
function itemsOf({ children, start }: HTMLOListElement): NumberedItem[] {
  return ([...children] as HTMLElement[]).map((item, index) => ({
    item,
    label: String((start || 1) + index),
  }));
}

/** A paragraph's own number: in a leading `sup`, or digits set apart from what follows. */
function leadingLabel(paragraph: HTMLElement): string | null {
  const sup = [...paragraph.querySelectorAll('sup')].find(startsBlock);
  if (sup) return markLabel(sup.textContent);
  return /^\s*[[(]?(\d{1,3})[\])]?[.\s\u00a0]\s*\S/.exec(paragraph.textContent ?? '')?.[1] ?? null;
}

function startsBlock(element: Element): boolean {
  const block = element.closest('p, li, td, dd, div');
  if (!block) return false;
  const before = element.ownerDocument.createRange();
  before.setStart(block, 0);
  before.setEndBefore(element);
  return before.toString().trim() === '';
}
