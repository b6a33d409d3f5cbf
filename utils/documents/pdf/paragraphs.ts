import { labelOf, raisedLabels } from './note-labels.ts';
import { lineText, mostCommon, type Line } from './lines.ts';

/** Lines that belong together. */
export type LineGroup = Line[];

/** With fewer wide steps among all steps from line to line, the room between paragraphs is chance. */
const MIN_SPACED_SHARE = 0.08;

/** How the text is set, learnt from the paper itself. */
export interface Setting {
  /** Size and font of most letters. */
  size: number;
  font: string;
  /** From baseline to baseline, as a share of the size. */
  leading: number;
  /** Whether paragraphs have room between them. */
  spaced: boolean;
}

/** Learns how a paper is set from its lines. */
export function settingOf(pages: { lines: Line[] }[]): Setting {
  // A short letter may have more words in its notes than in its text.
  const lines = pages.flatMap((page) => page.lines.slice(0, firstNote(page.lines)));
  const size =
    mostCommon(
      lines.flatMap((line) =>
        line.runs.map((run): [number, number] => [run.size, run.text.length]),
      ),
    ) ?? 10;
  const font =
    mostCommon(
      lines.filter((line) => line.size === size).map((line) => [line.font, lineText(line).length]),
    ) ?? '';
  const pitches = pages.flatMap(({ lines: own }) =>
    own.flatMap((line, index): [number, number][] => {
      const above = own[index - 1];
      const pitch =
        above && above.size === size && line.size === size ? (above.y - line.y) / size : 0;
      return pitch > 0.8 && pitch < 5 ? [[Math.round(pitch * 20) / 20, 1]] : [];
    }),
  );
  const leading = mostCommon(pitches) ?? 1.2;
  const wider = pitches.filter(([pitch]) => pitch > leading * 1.25).length;
  return { size, font, leading, spaced: wider >= MIN_SPACED_SHARE * pitches.length && wider > 0 };
}

/** Where the notes of a page begin: the first line in smaller type with the label of a mark above it. */
function firstNote(lines: Line[]): number {
  const marks = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const size = marks.get(labelOf(line) ?? '');
    if (size !== undefined && line.size < size) return index;
    for (const label of raisedLabels([line])) marks.set(label, line.size);
  }
  return lines.length;
}

const LIST_START = /^(?:[•▪◦○●■–-]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)/;
/** Room that a line may leave by chance, as a share of the size. */
const SLACK = 0.4;

/**
 * Puts lines together into paragraphs, over page ends too. A line begins a new paragraph when there is more room above
 * it than between lines, when it is set otherwise, or when its first word would still have fitted on the line before.
 * @param lines of all pages in order
 */
export function toParagraphs(lines: Line[], setting: Setting): LineGroup[] {
  const edgeOf = rightEdges(lines);
  const groups: LineGroup[] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    if (group && above && continues(above, line, group, setting, edgeOf)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** Up to where a line's neighbours reach: those of its page, or of its column where the page has more than one. */
function rightEdges(lines: Line[]): (line: Line) => number {
  const gutters = guttersOf(lines);
  const columnOf = ({ page, right }: Line) =>
    `${page} ${right <= (gutters.get(page) ?? Infinity) ? 'left' : 'right'}`;
  const edges = new Map<string, number>();
  for (const line of lines)
    edges.set(columnOf(line), Math.max(edges.get(columnOf(line)) ?? 0, line.right));
  return (line) => edges.get(columnOf(line)) ?? line.right;
}

/** Where the second column begins on pages whose text goes up again after it came down. */
function guttersOf(lines: Line[]): Map<number, number> {
  const gutters = new Map<number, number>();
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (above && above.page === line.page && line.y > above.y + 3 * line.size)
      gutters.set(line.page, Math.min(gutters.get(line.page) ?? Infinity, line.x));
  });
  return gutters;
}

function continues(
  above: Line,
  line: Line,
  group: LineGroup,
  setting: Setting,
  edgeOf: (line: Line) => number,
): boolean {
  if (isOtherKind(above, line)) return false;
  if (above.page !== line.page) return goesOnOverPage(above, line) || isFull(above, line, edgeOf);
  if (isFarBelow(above, line, setting)) return false;
  // An indented first line, unless the whole paragraph hangs.
  if (group.length > 1 && line.x > above.x + line.size) return false;
  if (isMidSentence(above, line)) return true;
  const nearlyFull = above.x + NEARLY_FULL * (edgeOf(above) - above.x);
  return (setting.spaced && above.right > nearlyFull) || isFull(above, line, edgeOf);
}

function goesOnOverPage(above: Line, line: Line): boolean {
  const isUnfinished = /^\p{Ll}/u.test(lineText(line)) && !/[.!?:]$/.test(lineText(above));
  return isUnfinished || isMidSentence(above, line);
}

/** The first word of the next line would not have fitted on this one. */
function isFull(above: Line, line: Line, edgeOf: (line: Line) => number): boolean {
  return firstWordWidth(line) + (0.25 - SLACK) * line.size > edgeOf(above) - above.right;
}

/** Set otherwise, the begin of an item, or no words at all. */
function isOtherKind(above: Line, line: Line): boolean {
  if (standsAlone(above) || standsAlone(line)) return true;
  if (Math.abs(above.size - line.size) > 0.08 * above.size || isSetApart(above, line)) return true;
  return LIST_START.test(lineText(line));
}

/** More room above it than between lines, or higher up: in the next column. */
function isFarBelow(above: Line, line: Line, { leading }: Setting): boolean {
  const room = Math.max(1.25 * leading, leading + 0.25) * line.size;
  return above.y - line.y > room || above.y <= line.y;
}

/** A line of this share of the width may end early by chance, where paragraphs are told by the room between them. */
const NEARLY_FULL = 0.8;

/** A table, or what cannot be shown. */
function standsAlone({ table, gap }: Line): boolean {
  return table !== undefined || gap !== undefined;
}

/** With ragged edges a line may end early; a sentence that goes on in a small letter tells that it is no end. */
function isMidSentence(above: Line, line: Line): boolean {
  const [before, after] = [lineText(above), lineText(line)];
  if (/[\p{L}\p{N}]-$/u.test(before)) return /^[\p{L}\p{N}]/u.test(after);
  return /^\p{Ll}/u.test(after) && /[\p{L}\p{N},)’'"”–-]$/u.test(before);
}

/** One whole line in another font than the other. */
function isSetApart(above: Line, line: Line): boolean {
  return above.font !== line.font && isOneFont(above) && isOneFont(line);
}

function isOneFont({ runs, font }: Line): boolean {
  return runs.every(
    (run) => run.font === font || run.text.trim() === '' || run.text.trim().length < 4,
  );
}

function firstWordWidth({ runs }: Line): number {
  let width = 0;
  for (const run of runs) {
    const word = /^\s*\S*/.exec(run.text)?.[0] ?? '';
    width += (run.width * word.length) / Math.max(1, run.text.length);
    if (word.length < run.text.length && word.trim() !== '') break;
  }
  return width;
}
