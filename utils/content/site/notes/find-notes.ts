import { readBlocks } from '../text-block.ts';
import { linkedNotes } from './linked.ts';
import type { FoundNotes, MarkedNote } from './note.ts';
import type { NoteInText } from '../../../documents/notes-in-text.ts';
import { bareText, placeNotes } from './overlay.ts';
import { supMarks, superscriptNotes, type SupMark } from './superscript.ts';

/** A digit glued to a word, a bracket or a year: only then is the official text worth asking for. */
const GLUED_DIGIT = /(?:[\p{L})\]»”"'’%]|(?<!\d)[.,;:?!])\d{1,3}(?![\d.,]\d|\p{L})|\d{4}\d{1,3}\b/u;
/** Digits with what stands around them; looked for first, since a whole paper is looked through at a stretch. */
const FIGURES = /\d+/g;
const AROUND = 2;

function hasGluedDigit(text: string): boolean {
  for (const { 0: run, index } of text.matchAll(FIGURES)) {
    if (GLUED_DIGIT.test(text.slice(Math.max(0, index - AROUND), index + run.length + AROUND)))
      return true;
  }
  return false;
}

/** Gives the notes of the official publication; empty when it has none. */
export type LoadOfficialNotes = () => Promise<readonly NoteInText[]>;

/**
 * Finds a paper's notes by a ladder: links in the page, `sup` marks with their list, and else the notes of the official
 * publication laid over the page's text. What no rung finds is not guessed.
 * @param container the paper's text
 * @param loadOfficial asks for the notes of the official publication; called only where the page has marks or glued
 * digits
 */
export async function findNotes(
  container: HTMLElement,
  loadOfficial: LoadOfficialNotes,
): Promise<FoundNotes> {
  const linked = linkedNotes(container);
  if (linked.length > 0) return { rung: 'linked', notes: linked };
  const superscript = superscriptNotes(container);
  if (superscript.length > 0) return { rung: 'superscript', notes: superscript };
  const official = await officialNotes(container, loadOfficial);
  return official.length > 0 ? { rung: 'official', notes: official } : { rung: 'none', notes: [] };
}

async function officialNotes(
  container: HTMLElement,
  loadOfficial: LoadOfficialNotes,
): Promise<MarkedNote[]> {
  const marks = supMarks(container);
  if (marks.length === 0 && !hasGluedDigit(container.textContent ?? '')) return [];
  const official = await loadOfficial();
  return marks.length > 0 ? pairWithSup(official, marks) : layOver(official, container);
}

/** Marks and official notes in the same order; a mark whose number differs from the next note's is passed over. */
function pairWithSup(official: readonly NoteInText[], marks: SupMark[]): MarkedNote[] {
  const found: MarkedNote[] = [];
  let next = 0;
  for (const { label, element } of marks) {
    const note = official[next];
    if (note?.label !== label) continue;
    next += 1;
    found.push({ note: { label, paragraphs: note.paragraphs, place: null }, element });
  }
  return found;
}

function layOver(official: readonly NoteInText[], container: HTMLElement): MarkedNote[] {
  if (official.length === 0) return [];
  const page = bareText([...readBlocks(container)]);
  const positions = placeNotes(official, page.text);
  return official.flatMap((note, index) => {
    const at = positions[index];
    if (at === null || at === undefined) return [];
    return [
      {
        note: { label: note.label, paragraphs: note.paragraphs, place: null },
        range: page.rangeAt(at, note.label.length),
      },
    ];
  });
}
