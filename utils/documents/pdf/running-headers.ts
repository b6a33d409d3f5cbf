import { lineText, type Line, type Page } from './lines.ts';
import { labelOf, raisedLabels } from './note-labels.ts';

/** The share of a page, from its edges, in which running heads and feet stand. */
const ZONE_SHARE = 0.13;
/** On so many of the pages a line must repeat to count as running. */
const MIN_PAGES_SHARE = 0.5;
/** The head that the publisher prints on every page, also on an only one. */
const OFFICIAL_HEAD = /^(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[-–]\d{4}/;
const PAGE_NUMBER =
  /^(?:(?:pagina|blz\.?|page)\s*)?[-–]?\s*(\d{1,4})\s*[-–]?\s*(?:(?:van|of|\/)\s*\d{1,4})?$/i;

export interface CleanPage extends Page {
  /** The number the page prints, else its place in the file. */
  label: string;
}

/** Takes running heads, running feet and page numbers away and tells which number each page had. */
export function stripRunningHeaders(pages: Page[]): CleanPage[] {
  const repeated = repeatedLines(pages);
  return pages.map((page) => {
    const edges = edgesOf(page);
    const marks = raisedLabels(page.lines);
    // Notes that differ in their numbers only stand at one height on many pages.
    const isNote = (line: Line) => line.y < page.height / 2 && marks.has(labelOf(line) ?? '');
    const isRunning = (line: Line) =>
      (repeated.has(shape(line)) && !isNote(line)) ||
      OFFICIAL_HEAD.test(lineText(line)) ||
      (PAGE_NUMBER.test(lineText(line)) && isOutermost(line, page, edges));
    const running = new Set(page.lines.filter((line) => inZone(line, page) && isRunning(line)));
    return {
      ...page,
      lines: page.lines.filter((line) => !running.has(line)),
      label: numberIn(running) ?? String(page.index + 1),
    };
  });
}

function repeatedLines(pages: Page[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const one of new Set(page.lines.filter((line) => inZone(line, page)).map(shape)))
      counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const least = pages.length === 2 ? 2 : Math.max(3, Math.ceil(pages.length * MIN_PAGES_SHARE));
  return new Set([...counts].filter(([, count]) => count >= least).map(([one]) => one));
}

/** A line with its numbers blotted out, and about where it stands. */
function shape(line: Line): string {
  return `${Math.round(line.y / 6)} ${lineText(line).replace(/\d+/g, '#')}`;
}

function inZone({ y }: Line, { height }: Page): boolean {
  return y > height * (1 - ZONE_SHARE) || y < height * ZONE_SHARE;
}

/** Where the lowest and the highest line of a page stand. */
interface Edges {
  low: number;
  high: number;
}

function edgesOf({ lines }: Page): Edges {
  return lines.reduce(
    ({ low, high }, { y }) => ({ low: Math.min(low, y), high: Math.max(high, y) }),
    { low: Infinity, high: -Infinity },
  );
}

/** A number alone in the zone may be a table's; a page number has nothing beyond it. */
function isOutermost({ y }: Line, { height }: Page, { low, high }: Edges): boolean {
  return y < height / 2 ? low >= y - 2 : high <= y + 2;
}

function numberIn(lines: Iterable<Line>): string | null {
  for (const line of lines) {
    const words = lineText(line);
    const found =
      PAGE_NUMBER.exec(words)?.[1] ?? /(?:pagina|blz\.?|page)\s+(\d{1,4})/i.exec(words)?.[1];
    if (found) return found;
  }
  return null;
}
