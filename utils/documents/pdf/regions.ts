import { lineText, type Line } from './lines.ts';
import { joinRows } from './tables.ts';

/** A column of running text is at least this wide, in sizes of its type; cells of tables seldom are. */
const MIN_PROSE_WIDTH = 14;
const MIN_PROSE_LINES = 3;
/** Of running text this share of the lines reaches at least `LONG_LINE` of the column's width. */
const MIN_LONG_SHARE = 0.5;
const LONG_LINE = 0.7;
/** Columns stand this far apart, in sizes of the type. */
const MIN_GUTTER = 0.8;

/** A region that a gutter parts in two. */
interface Split {
  left: Line[];
  right: Line[];
}

/**
 * Puts the lines of a page in the order in which they are read: top to bottom, and where columns stand side by side one
 * after the other. Columns are told by where they stand, not by the order in which the file draws them. A narrow column
 * in the margin, such as the sender's details on a letter of a ministry, comes after the text that it stands beside.
 */
export function inReadingOrder(lines: Line[]): Line[] {
  const down = lines.toSorted((one, other) => other.y - one.y || one.x - other.x);
  return orderRegion(down, 0);
}

/** Columns within columns are no deeper than this. */
const MAX_DEPTH = 3;

function orderRegion(lines: Line[], depth: number): Line[] {
  if (depth >= MAX_DEPTH || lines.length < MIN_PROSE_LINES + 1) return joinRows(lines);
  const found = bestSplit(lines);
  if (!found) return joinRows(lines);
  const { above, split, below } = found;
  const parts = isProse(split.left) ? [split.left, split.right] : [split.right, split.left];
  return [
    ...orderRegion(above, depth),
    ...parts.flatMap((part) => orderRegion(part, depth + 1)),
    ...orderRegion(below, depth),
  ];
}

interface FoundSplit {
  above: Line[];
  split: Split;
  below: Line[];
}

/** The gutter with the most lines on both sides; null when nothing stands side by side but cells. */
function bestSplit(lines: Line[]): FoundSplit | null {
  const edges = new Set(lines.map(({ x }) => Math.round(x)));
  let best: FoundSplit | null = null;
  for (const edge of edges) {
    for (const found of splitsAt(lines, edge))
      if (!best || countOf(found) > countOf(best)) best = found;
  }
  return best;
}

function countOf({ split }: FoundSplit): number {
  return (
    Math.min(split.left.length, split.right.length) * 1000 + split.left.length + split.right.length
  );
}

/** The bands of a page, from one line over the edge to the next, in which the edge parts two columns. */
function splitsAt(lines: Line[], edge: number): FoundSplit[] {
  const found: FoundSplit[] = [];
  let from = 0;
  const close = (to: number) => {
    const band = lines.slice(from, to);
    const left = band.filter((line) => line.x < edge - 1);
    const right = band.filter((line) => line.x >= edge - 1);
    if (isColumns({ left, right }))
      found.push({ above: lines.slice(0, from), split: { left, right }, below: lines.slice(to) });
  };
  lines.forEach((line, index) => {
    const isOver = line.x < edge - 1 && line.right > edge - MIN_GUTTER * line.size;
    if (!isOver) return;
    close(index);
    from = index + 1;
  });
  close(lines.length);
  return found;
}

function isColumns({ left, right }: Split): boolean {
  const [first, second] = [isProse(left), isProse(right)];
  if (left.length === 0 || right.length === 0 || !(first || second)) return false;
  if (first && second) return true;
  const [text, margin] = first ? [left, right] : [right, left];
  return margin.length >= 2 && !isBesideRows(text, margin);
}

/** Whether most lines are as long as their column is wide. */
function isProse(lines: Line[]): boolean {
  if (lines.length < MIN_PROSE_LINES) return false;
  const from = Math.min(...lines.map(({ x }) => x));
  const width = Math.max(...lines.map(({ right }) => right)) - from;
  const size = Math.max(...lines.map((line) => line.size));
  const long = lines.filter((line) => line.right - line.x >= LONG_LINE * width);
  return width >= MIN_PROSE_WIDTH * size && long.length >= MIN_LONG_SHARE * lines.length;
}

/** Figures and labels on the lines of the text are cells of a table, or numbers of its items. */
function isBesideRows(text: Line[], margin: Line[]): boolean {
  const beside = margin.filter((line) =>
    text.some(
      (other) => Math.abs(other.y - line.y) < 0.3 * line.size && other.size <= line.size * 1.1,
    ),
  );
  const short = margin.filter((line) =>
    /^[\p{N}\p{P}\p{Sc}\s]*$|^\p{L}{1,3}[.)]?$/u.test(lineText(line)),
  );
  return beside.length === margin.length && short.length >= 0.5 * margin.length;
}
