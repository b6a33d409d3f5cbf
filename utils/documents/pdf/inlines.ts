import { text, tidyInlines } from '../inline-text.ts';
import type { Inline } from '../model.ts';
import { lineText, spaceBefore, type Line, type Run } from './lines.ts';
import { isRaised } from './note-labels.ts';
import { seam, type Vocabulary } from './hyphenation.ts';

/** Finds the note that a mark on a page stands for, or null when it is an exponent or the like. */
export type NoteFinder = (label: string, page: number) => number | null;

/**
 * Makes inlines of a paragraph's lines: words joined over line ends, raised numbers as note marks where there is such a
 * note, and a mark where a new page begins.
 * @param pageStarts the label of each page that begins within or before these lines; used up as they are met
 */
export function toInlines(
  lines: Line[],
  findNote: NoteFinder,
  vocabulary: Vocabulary,
  pageStarts: Map<number, string>,
): Inline[] | null {
  const inlines: Inline[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const joint = before && seam(lineText(before), lineText(line), vocabulary);
    if (joint?.dropHyphen) dropLastLetter(inlines);
    const label = pageStarts.get(line.page);
    if (line.gap)
      inlines.push({ kind: 'gap', what: line.gap, page: label ?? String(line.page + 1) });
    if (label !== undefined) {
      pageStarts.delete(line.page);
      inlines.push({ kind: 'page-mark', page: label });
    }
    if (joint?.between) inlines.push(text(joint.between));
    inlines.push(...lineInlines(line, findNote));
  });
  return tidyInlines(
    inlines.map((inline) =>
      inline.kind === 'text' ? { ...inline, text: inline.text.replace(/\s+/g, ' ') } : inline,
    ),
  );
}

function lineInlines(line: Line, findNote: NoteFinder): Inline[] {
  const words = trimmed(line.runs);
  return words.flatMap((run, index): Inline[] => {
    const space = spaceBefore(words[index - 1], run);
    const raised = isRaised(run, line);
    const marks = raised && index > 0 ? marksOf(run, line.page, findNote) : null;
    if (marks) return marks;
    return [
      ...(space ? [text(space)] : []),
      raised && /^\s*\d/.test(run.text) ? text(run.text, ['sup']) : text(run.text),
    ];
  });
}

/** One mark, or several parted by commas; all of them must be notes. */
function marksOf({ text: words }: Run, page: number, findNote: NoteFinder): Inline[] | null {
  const labels = words.trim().split(/[\s,]+/);
  if (!labels.every((label) => /^(?:\d{1,3}|\*{1,3})$/.test(label))) return null;
  const notes = labels.map((label) => findNote(label, page));
  if (notes.some((note) => note === null)) return null;
  return [
    ...notes.map((note): Inline => ({ kind: 'note-mark', note: note ?? 0 })),
    ...(/\s$/.test(words) ? [text(' ')] : []),
  ];
}

function trimmed(runs: Run[]): Run[] {
  const first = runs.findIndex((run) => run.text.trim() !== '');
  const last = runs.findLastIndex((run) => run.text.trim() !== '');
  return runs.slice(first, last + 1);
}

function dropLastLetter(inlines: Inline[]): void {
  const at = inlines.findLastIndex((inline) => inline.kind === 'text' && inline.text.trim() !== '');
  const last = inlines[at];
  if (last?.kind === 'text')
    inlines.splice(at, inlines.length, {
      ...last,
      text: last.text.replace(/[-\u2010\u00ad]\s*$/, ''),
    });
}
