import type { CleanPage } from './running-headers.ts';
import { lineText, type Line } from './lines.ts';

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
 * of the next page.
 * @param body size of the text's type
 */
export function splitNotes(pages: CleanPage[], body: number): SplitPage[] {
  let last: FoundNote | undefined;
  return pages.map((page) => {
    const from = firstOfFoot(page.lines, body);
    const foot = page.lines.slice(from);
    const labelled = foot.findIndex((line) => labelOf(line) !== null);
    // Small type without any label is a note only where one was left unfinished.
    const isNotes =
      labelled === 0 ||
      (labelled > 0 && last !== undefined) ||
      (labelled < 0 && foot.length > 0 && last !== undefined && runsOn(last));
    if (!isNotes) return { ...page, notes: [] };
    const notes: FoundNote[] = [];
    for (const line of foot) {
      const label = labelOf(line);
      if (label !== null) notes.push({ label, lines: [withoutLabel(line, label)] });
      else (notes.at(-1) ?? last)?.lines.push(line);
    }
    last = notes.at(-1) ?? last;
    return { ...page, lines: page.lines.slice(0, from), notes };
  });
}

/** Where the small type begins that reaches down to the page's end. */
function firstOfFoot(lines: Line[], body: number): number {
  let from = lines.length;
  while (from > 0 && (lines[from - 1]?.size ?? body) < body * MAX_NOTE_SIZE) from -= 1;
  // A caption or the like may stand above the first note.
  const first = lines.slice(from).findIndex((line) => labelOf(line) !== null);
  const continues = first > 0 && from > 0 && gapAbove(lines, from) < gapAbove(lines, from + first);
  return continues ? from + first : from;
}

function gapAbove(lines: Line[], index: number): number {
  const above = lines[index - 1];
  const line = lines[index];
  return above && line ? above.y - line.y : 0;
}

/** A note begins with its number: raised, or set apart by a space. */
function labelOf(line: Line): string | null {
  const first = line.runs.find((run) => run.text.trim() !== '');
  const raised =
    first &&
    first.size < line.size * 0.85 &&
    /^\s*[[(]?(\d{1,3}|\*{1,3})[\])]?\s*$/.exec(first.text);
  if (raised) return raised[1] ?? null;
  return /^[[(]?(\d{1,3})[\])]?[.)]?\s+\S/.exec(lineText(line))?.[1] ?? null;
}

/** Takes the label out of the line's first words. */
function withoutLabel(line: Line, label: string): Line {
  let open = true;
  const runs = line.runs.flatMap((run) => {
    if (!open || run.text.trim() === '') return open ? [] : [run];
    open = false;
    const rest = run.text
      .replace(/^\s*[[(]?/, '')
      .slice(label.length)
      .replace(/^[\])]?[.)]?\s*/, '');
    return rest === '' ? [] : [{ ...run, text: rest }];
  });
  return { ...line, runs };
}

/** A note whose last line does not end a sentence is not finished. */
function runsOn({ lines }: FoundNote): boolean {
  const last = lines.at(-1);
  return last !== undefined && !/[.!?:»”"')\]]\s*$/.test(lineText(last));
}
