import type { Block, Table, TableCell } from '../model.ts';
import { elementsOf, type XmlElement } from '../xml-tree.ts';

/**
 * Reads a CALS table: `title`, `tgroup`, `thead` and `tbody` with rows of entries. Columns that are merged are named
 * by `namest` and `nameend`, rows by `morerows`.
 * @param readCell reads what is in an entry
 */
export function readTable(table: XmlElement, readCell: (entry: XmlElement) => Block[]): Block[] {
  return elementsOf(table).flatMap((part) => {
    if (part.name === 'tgroup') return readGroup(part, readCell);
    return part.name === 'title' || part.name === 'bijschrift' ? readCell(part) : [];
  });
}

function readGroup(group: XmlElement, readCell: (entry: XmlElement) => Block[]): Block[] {
  const columns = elementsOf(group)
    .filter(({ name }) => name === 'colspec')
    .map(({ attributes }, index) => attributes['colname'] ?? String(index + 1));
  const rows = elementsOf(group).flatMap((part) =>
    elementsOf(part)
      .filter(({ name }) => name === 'row')
      .map((row) =>
        elementsOf(row)
          .filter(({ name }) => name === 'entry')
          .map((entry) => cell(entry, part.name === 'thead', columns, readCell)),
      ),
  );
  const filled = rows.filter((row) => row.length > 0);
  const read: Table = { kind: 'table', rows: filled };
  return filled.length > 0 ? [read] : [];
}

function cell(
  entry: XmlElement,
  header: boolean,
  columns: string[],
  readCell: (entry: XmlElement) => Block[],
): TableCell {
  const { namest, nameend, morerows } = entry.attributes;
  const from = columns.indexOf(namest ?? '');
  const to = columns.indexOf(nameend ?? '');
  const rowSpan = Number(morerows ?? 0) + 1;
  return {
    header,
    colSpan: from >= 0 && to > from ? to - from + 1 : 1,
    rowSpan: rowSpan >= 1 && rowSpan <= 1000 ? rowSpan : 1,
    blocks: readCell(entry),
  };
}
