import { isOnOneBaseline, joinLines, lineText, type Line } from './lines.ts';

/** Fewer rows than this may be a label and its value. */
const MIN_ROWS = 3;
const MIN_ROWS_OF_MANY_CELLS = 2;
const MANY_CELLS = 3;
/** A row that goes on stands this close to the one above it, from baseline to baseline in sizes of the type. */
const MAX_ROW_PITCH = 4;

/** A number, letter or bullet before an item or a note. */
const MARKER = /^(?:[•▪◦○●■–-]|[[(]?(?:\d{1,3}|[a-zA-Z]|\*{1,3})[\])]?[.)]?)$/;

/**
 * Puts the parts of each printed line together, top to bottom, and rows whose cells stand in columns into tables. A
 * table is told by where its cells stand, whichever way the file draws them.
 */
export function joinRows(lines: Line[]): Line[] {
  const rows = rowsOf(lines);
  const joined: Line[] = [];
  for (let index = 0; index < rows.length;) {
    const end = endOfTable(rows, index);
    const table = end === null ? null : toTable(rows.slice(index, end));
    if (table && end !== null) {
      joined.push(table);
      index = end;
      continue;
    }
    const row = rows[index];
    if (row) joined.push(joinLines(row));
    index++;
  }
  return joined;
}

function rowsOf(lines: Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const line of lines.toSorted((one, other) => other.y - one.y || one.x - other.x)) {
    const row = rows.at(-1);
    if (row?.[0] && isOnOneBaseline(row[0], line)) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => withMarker(row.toSorted((one, other) => one.x - other.x)));
}

/** A marker and its words are no two cells. */
function withMarker(row: Line[]): Line[] {
  const [first, second, ...rest] = row;
  if (!first || !second || rest.length > 0 || !MARKER.test(lineText(first))) return row;
  return [joinLines([first, second])];
}

/** The row behind the last one of a table that begins here; null when none does. */
function endOfTable(rows: Line[][], start: number): number | null {
  let end = start;
  while (
    end < rows.length &&
    isRowOf(rows.slice(Math.max(start, end - MAX_LOOK_BACK), end), rows[end] ?? [])
  )
    end++;
  const own = rows.slice(start, end);
  const cells = Math.max(0, ...own.map((row) => row.length));
  const enough = cells >= MANY_CELLS ? MIN_ROWS_OF_MANY_CELLS : MIN_ROWS;
  return own.filter((row) => row.length > 1).length >= enough ? end : null;
}

/** A row is compared with no more rows above it than this, so that long tables take no longer for each row. */
const MAX_LOOK_BACK = 20;

function isRowOf(above: Line[][], row: Line[]): boolean {
  const [first] = row;
  const last = above.at(-1)?.[0];
  if (!first || !last) return row.length > 1;
  if (last.y - first.y > MAX_ROW_PITCH * first.size) return false;
  return row.length > 1 || goesOn(row, above);
}

/** A second line of a cell: it stands close, and within one column that is not the first. */
function goesOn([line]: Line[], rows: Line[][]): boolean {
  const above = rows.at(-1)?.[0];
  if (!line || !above || above.y - line.y > 1.5 * line.size) return false;
  const cell = rows.flat().find((one) => Math.abs(one.x - line.x) < 0.5 * line.size);
  const first = Math.min(...rows.flat().map(({ x }) => x));
  return cell !== undefined && line.x > first + line.size;
}

/** Where a column stands. */
interface Column {
  from: number;
  to: number;
}

/** Null when the cells do not stand in columns. */
function toTable(rows: Line[][]): Line | null {
  const columns = columnsOf(rows.flat());
  const columnOf = (line: Line) =>
    columns.findIndex(({ from, to }) => line.x >= from - 1 && line.right <= to + 1);
  const table: Line[][][] = [];
  for (const row of rows) {
    const places = row.map(columnOf);
    if (new Set(places).size < places.length) return null;
    const last = table.at(-1);
    if (row.length === 1 && last && places[0] !== undefined) {
      last[places[0]]?.push(...row);
      continue;
    }
    table.push(columns.map((_, column) => row.filter((_line, index) => places[index] === column)));
  }
  const all = rows.flat();
  if (columns.length < 2) return null;
  const x = Math.min(...all.map((line) => line.x));
  const right = Math.max(...all.map((line) => line.right));
  const [first] = all;
  return first
    ? { ...first, runs: [], x, right, y: Math.min(...all.map(({ y }) => y)), table }
    : null;
}

/** The columns of cells: where they stand above each other. */
function columnsOf(cells: Line[]): Column[] {
  const columns: Column[] = [];
  for (const { x, right } of cells.toSorted((one, other) => one.x - other.x)) {
    const last = columns.at(-1);
    if (last && x <= last.to) last.to = Math.max(last.to, right);
    else columns.push({ from: x, to: right });
  }
  return columns;
}
