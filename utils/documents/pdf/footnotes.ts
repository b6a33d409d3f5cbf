import type { CleanPage } from './running-headers.ts';
import { lineText, type Line } from './lines.ts';
import { labelOf, raisedLabels } from './note-labels.ts';

/** Notes are set this much smaller than the text, or smaller still. */
const MAX_NOTE_SIZE = 0.93;

/** A note as found at the foot of a page. */
export interface FoundNote {
  label: string;
  /** The lines, the first one without its label. */
  lines: Line[];
}

export interface SplitPage extends CleanPage {
  notes: FoundNote[];
}

/**
 * Parts the notes at the foot of each page from its text. A note that runs over goes on, without a label, at the foot
 * of the next page. What has no mark in the text is no note: small type may also be a table or the sender's address.
 * @param body size of the text's type
 */
export function splitNotes(pages: CleanPage[], body: number): SplitPage[] {
  const marks = raisedLabels(
    pages.flatMap(({ lines }) => lines),
    body,
  );
  const label = (line: Line) => {
    const found = labelOf(line);
    return found !== null && marks.has(found) ? found : null;
  };
  let last: FoundNote | undefined;
  return pages.map((page) => {
    const from = firstOfFoot(page.lines, body, label);
    const foot = page.lines.slice(from);
    if (!isFootOfNotes(foot, label, last)) return { ...page, notes: [] };
    const notes = readFoot(foot, label, last);
    last = notes.at(-1) ?? last;
    return { ...page, lines: page.lines.slice(0, from), notes };
  });
}

type LabelOf = (line: Line) => string | null;

/** Small type without any label is a note only where one was left unfinished. */
function isFootOfNotes(foot: Line[], label: LabelOf, last: FoundNote | undefined): boolean {
  const labelled = foot.findIndex((line) => label(line) !== null);
  if (labelled < 0) return foot.length > 0 && last !== undefined && runsOn(last);
  return labelled === 0 || last !== undefined;
}

/** Lines before the first label go on with the last note of the page before. */
function readFoot(foot: Line[], label: LabelOf, last: FoundNote | undefined): FoundNote[] {
  const notes: FoundNote[] = [];
  for (const line of foot) {
    const found = label(line);
    if (found === null) (notes.at(-1) ?? last)?.lines.push(line);
    else notes.push({ label: found, lines: [withoutLabel(line, found)] });
  }
  return notes;
}

/** Where the small type begins that reaches down to the page's end. */
function firstOfFoot(lines: Line[], body: number, label: LabelOf): number {
  let from = lines.length;
  while (from > 0 && isNoteLine(lines[from - 1], body)) from -= 1;
  // A caption or the like may stand above the first note.
  const first = lines.slice(from).findIndex((line) => label(line) !== null);
  const continues = first > 0 && from > 0 && gapAbove(lines, from) < gapAbove(lines, from + first);
  return continues ? from + first : from;
}

/** A table in small type is no note. */
function isNoteLine(line: Line | undefined, body: number): boolean {
  return line !== undefined && !line.table && line.size < body * MAX_NOTE_SIZE;
}

function gapAbove(lines: Line[], index: number): number {
  const above = lines[index - 1];
  const line = lines[index];
  return above && line ? above.y - line.y : 0;
}

/** Takes the label, with its brackets and the like, out of the line's first words. */
function withoutLabel(line: Line, label: string): Line {
  const words = line.runs.map(({ text }) => text).join('');
  const escaped = label.replaceAll('*', '\\*');
  let rest =
    new RegExp(`^\\s*[[(]?\\s*${escaped}\\s*[\\])]?[.)]?\\s*`).exec(words)?.[0].length ?? 0;
  const runs = line.runs.flatMap((run) => {
    const dropped = Math.min(rest, run.text.length);
    rest -= dropped;
    return dropped === run.text.length && dropped > 0
      ? []
      : [{ ...run, text: run.text.slice(dropped) }];
  });
  return { ...line, runs };
}

/** A note whose last line does not end a sentence is not finished. */
function runsOn({ lines }: FoundNote): boolean {
  const last = lines.at(-1);
  return last !== undefined && !/[.!?:»”"')\]]\s*$/.test(lineText(last));
}
