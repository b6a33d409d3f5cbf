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
}

/** A page as lines, top to bottom in reading order. */
export interface Page {
  /** From 0. */
  index: number;
  height: number;
  lines: Line[];
}

/**
 * Puts runs on lines. Files draw their words in reading order but for heads, feet and notes, so runs that follow each
 * other are one line as long as they go right on about one baseline; then lines are put top to bottom, column by column.
 */
export function toLines(runs: Run[], page: number): Line[] {
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
  return inReadingOrder(joinParts(lines.map((line) => toLine(line.runs, page))));
}

/** A line that may go on. */
interface OpenLine {
  runs: Run[];
  /** The largest size in it, kept so that a line of many runs is not looked through for each of them. */
  tallest: number;
}

/** All words of a line, with a space where there is room for one. */
export function lineText({ runs }: Pick<Line, 'runs'>): string {
  return runs
    .reduce((text, run, index) => text + spaceBefore(runs[index - 1], run) + run.text, '')
    .replace(/\s+/g, ' ')
    .trim();
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
  return Math.abs(run.y - baseline) < 0.6 * size && run.x >= last.x + last.width - 0.3 * size;
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

/** Parts of one printed line that the file draws apart, such as the cells of a row or a mark before its note. */
function joinParts(lines: Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const near =
      last &&
      Math.abs(last.y - line.y) < 0.35 * Math.max(last.size, line.size) &&
      line.x >= last.right - 1;
    if (last && near) joined[joined.length - 1] = toLine([...last.runs, ...line.runs], line.page);
    else joined.push(line);
  }
  return joined;
}

/** Top to bottom; where two columns stand side by side the file's own order is kept. */
function inReadingOrder(lines: Line[]): Line[] {
  return hasColumns(lines) ? lines : lines.toSorted((one, other) => other.y - one.y);
}

function hasColumns(lines: Line[]): boolean {
  const beside = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next && next.x > line.right && next.y > line.y + 3 * line.size;
  });
  const left = Math.min(...beside.map((foot) => foot.right));
  return lines.filter((line) => line.x >= left).length > 5;
}
