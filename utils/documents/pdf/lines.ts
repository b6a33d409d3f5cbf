import type { Gap } from '../model.ts';
import { evenSpaces } from '../../domain/text.ts';

/** A stretch of words as the file draws it; lengths in points, y grows upwards from the foot of the page. */
export interface Run {
  text: string;
  x: number;
  /** Of the baseline. */
  y: number;
  width: number;
  /** Height of the type. */
  size: number;
  font: string;
}

/** What is printed on one line. */
export interface Line {
  runs: Run[];
  page: number;
  x: number;
  right: number;
  y: number;
  /** Of most of its letters. */
  size: number;
  font: string;
  /** Stands in the place of a table: its rows, and the lines of each cell. */
  table?: Line[][][];
  /** Stands in the place of what cannot be shown. */
  gap?: Gap['what'];
}

/** A page as lines, top to bottom in reading order. */
export interface Page {
  /** From 0. */
  index: number;
  height: number;
  lines: Line[];
  /** Whether it is a picture, with hardly any text. */
  isPicture?: boolean;
}

/**
 * Puts runs on lines. Files draw their words in reading order but for heads, feet and notes, so runs that follow each
 * other are one line as long as they go right on about one baseline. What stands far apart on it, as cells do, is not
 * joined; see `regions.ts` for the order.
 */
export function toLines(all: Run[], page: number): Line[] {
  const runs = all.filter((run) => !isGap(run));
  const lines: OpenLine[] = [];
  for (const run of runs) {
    const line = lines.at(-1);
    const last = line?.runs.at(-1);
    if (!line || !last || !goesOn(line, last, run)) {
      lines.push({ runs: [run], tallest: run.size });
      continue;
    }
    line.runs.push(run);
    line.tallest = Math.max(line.tallest, run.size);
  }
  return joinNear(lines.map((line) => toLine(line.runs, page)));
}

/** Words of one line stand no further apart than this, in sizes of the type; cells and columns do. */
const MAX_WORD_GAP = 2;

/** White space that the library puts where nothing is drawn. */
function isGap({ text, width, size }: Run): boolean {
  return text.trim() === '' && width > MAX_WORD_GAP * size;
}

/** A line that may go on. */
interface OpenLine {
  runs: Run[];
  /** The largest size in it, kept so that a line of many runs is not looked through for each of them. */
  tallest: number;
}

/** All words of a line, with a space where there is room for one. */
export function lineText({ runs }: Pick<Line, 'runs'>): string {
  return evenSpaces(
    runs.reduce((text, run, index) => text + spaceBefore(runs[index - 1], run) + run.text, ''),
  );
}

/** The space between two runs, where the file draws none of its own. */
export function spaceBefore(before: Run | undefined, run: Run): string {
  if (!before || /\s$/.test(before.text) || /^\s/.test(run.text)) return '';
  return run.x - (before.x + before.width) > 0.15 * Math.min(before.size, run.size) ? ' ' : '';
}

/** What occurs for most letters. */
export function mostCommon<T>(values: Iterable<[T, number]>): T | undefined {
  const counts = new Map<T, number>();
  for (const [value, count] of values) counts.set(value, (counts.get(value) ?? 0) + count);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

function goesOn({ runs, tallest }: OpenLine, last: Run, run: Run): boolean {
  const size = Math.max(tallest, run.size);
  const baseline = runs.find((one) => one.size > 0.8 * size)?.y ?? last.y;
  const gap = run.x - last.x - last.width;
  return (
    Math.abs(run.y - baseline) < 0.6 * size && gap >= -0.3 * size && gap <= MAX_WORD_GAP * size
  );
}

function toLine(runs: Run[], page: number): Line {
  const size = mostCommon(runs.map((run) => [run.size, run.text.trim().length])) ?? 0;
  const main = runs.find((run) => run.size === size) ?? runs[0];
  const words = runs.filter((run) => run.text.trim() !== '');
  return {
    runs,
    page,
    x: Math.min(...words.map((run) => run.x)),
    right: Math.max(...words.map((run) => run.x + run.width)),
    y: main?.y ?? 0,
    size,
    font: mostCommon(runs.map((run) => [run.font, run.text.trim().length])) ?? '',
  };
}

/** Joins what the file draws apart but stands close on one baseline, such as a mark and its note. */
function joinNear(lines: Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines.toSorted((one, other) => other.y - one.y || one.x - other.x)) {
    const at = joined.findLastIndex(
      (before, index) => index >= joined.length - MAX_LOOK_BACK && isNear(before, line),
    );
    const before = joined[at];
    if (before) joined[at] = joinLines([before, line]);
    else joined.push(line);
  }
  return joined;
}

/** No more parts than this stand on one baseline. */
const MAX_LOOK_BACK = 12;

function isNear(one: Line, other: Line): boolean {
  const size = Math.max(one.size, other.size);
  const gap = Math.max(one.x, other.x) - Math.min(one.right, other.right);
  return isOnOneBaseline(one, other) && gap >= -0.3 * size && gap <= MAX_WORD_GAP * size;
}

export function isOnOneBaseline(one: Line, other: Line): boolean {
  return Math.abs(one.y - other.y) < 0.35 * Math.max(one.size, other.size);
}

/** Lines of one baseline as one line, left to right. */
export function joinLines(lines: Line[]): Line {
  const ordered = lines.toSorted((one, other) => one.x - other.x);
  return toLine(
    ordered.flatMap(({ runs }) => runs),
    ordered[0]?.page ?? 0,
  );
}
