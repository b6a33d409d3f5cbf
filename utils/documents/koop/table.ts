import type { Block, Table, TableCell } from '../model.ts';
import { elementsOf, type XmlElement } from '../xml-tree.ts';

const MAX_SPAN = 1000;

/**
 * Reads a CALS table: `title`, `tgroup`, `thead` and `tbody` with rows of entries. Merged columns are named by `namest`
 * and `nameend`, or by a `spanspec` that names them; merged rows are counted by `morerows`.
 * @param readCell reads what is in an entry
 */
export function readKoopTable(
  table: XmlElement,
  readCell: (entry: XmlElement) => Block[],
): Block[] {
  return elementsOf(table).flatMap((part) => {
    if (part.name === 'tgroup') return readGroup(part, readCell);
    return part.name === 'title' || part.name === 'bijschrift' ? readCell(part) : [];
  });
}

/** The columns of a group by name, from 0, and its named spans. */
interface Columns {
  names: string[];
  spans: Map<string, Record<string, string>>;
}

function readGroup(group: XmlElement, readCell: (entry: XmlElement) => Block[]): Block[] {
  const parts = elementsOf(group);
  const columns: Columns = {
    names: parts
      .filter(({ name }) => name === 'colspec')
      .map(({ attributes }, index) => attributes['colname'] ?? String(index + 1)),
    spans: new Map(
      parts
        .filter(({ name }) => name === 'spanspec')
        .map(({ attributes }) => [attributes['spanname'] ?? '', attributes]),
    ),
  };
  const rows = parts.flatMap((part) => {
    /** How many rows more a cell above takes of each column. */
    const taken: number[] = [];
    return elementsOf(part)
      .filter(({ name }) => name === 'row')
      .map((row) => readRow(row, part.name === 'thead', columns, taken, readCell));
  });
  const filled = rows.filter((row) => row.length > 0);
  const read: Table = { kind: 'table', rows: filled };
  return filled.length > 0 ? [read] : [];
}

function readRow(
  row: XmlElement,
  header: boolean,
  columns: Columns,
  taken: number[],
  readCell: (entry: XmlElement) => Block[],
): TableCell[] {
  const isFree = taken.map((rows) => rows <= 0);
  for (const [column, rows] of taken.entries()) taken[column] = (rows ?? 0) - 1;
  const cells: TableCell[] = [];
  let column = 0;
  for (const entry of elementsOf(row).filter(({ name }) => name === 'entry')) {
    const { from, colSpan } = placeOf(entry, columns);
    // Columns that are passed over are empty cells, but for those that a cell above takes.
    for (; column < from; column++)
      if (isFree[column] ?? true) cells.push({ header, colSpan: 1, rowSpan: 1, blocks: [] });
    while (isFree[column] === false) column++;
    const rowSpan = spanOf(Number(entry.attributes['morerows'] ?? 0) + 1);
    taken.splice(column, colSpan, ...Array<number>(colSpan).fill(rowSpan - 1));
    column += colSpan;
    cells.push({ header, colSpan, rowSpan, blocks: readCell(entry) });
  }
  return cells;
}

/** The column that an entry says it begins in, -1 when it does not, and how many it takes. */
function placeOf(
  { attributes }: XmlElement,
  { names, spans }: Columns,
): { from: number; colSpan: number } {
  const { namest, nameend } = spans.get(attributes['spanname'] ?? '') ?? attributes;
  const from = names.indexOf(namest ?? attributes['colname'] ?? '');
  const to = names.indexOf(nameend ?? '');
  return { from, colSpan: from >= 0 && to > from ? to - from + 1 : 1 };
}

function spanOf(value: number): number {
  return value >= 1 && value <= MAX_SPAN ? value : 1;
}
