import type { Block, Table, TableCell } from '../model.ts';
import { childOf, elementsOf, type XmlElement } from '../xml-tree.ts';
import { numberOf, toggleOf, valueOf } from './word-xml.ts';

const MAX_SPAN = 1000;

/**
 * Reads a table (`w:tbl`). A cell that is merged downwards is told by the cells below it, which say that they go on.
 * @param readCell reads what is in a cell
 */
export function readWordTable(table: XmlElement, readCell: (cell: XmlElement) => Block[]): Table {
  /** The cell that may go on downwards, by the column that it begins in. */
  const above = new Map<number, TableCell>();
  const rows = insideOf(table, 'w:tr')
    .filter((row) => !childOf(childOf(row, 'w:trPr'), 'w:del'))
    .map((row) => readRow(row, above, readCell));
  return { kind: 'table', rows };
}

function readRow(
  row: XmlElement,
  above: Map<number, TableCell>,
  readCell: (cell: XmlElement) => Block[],
): TableCell[] {
  const properties = childOf(row, 'w:trPr');
  const header = toggleOf(properties, 'w:tblHeader') ?? false;
  let column = numberOf(valueOf(properties, 'w:gridBefore')) ?? 0;
  return insideOf(row, 'w:tc').flatMap((element): TableCell[] => {
    const cell = childOf(element, 'w:tcPr');
    const colSpan = spanOf(numberOf(valueOf(cell, 'w:gridSpan')));
    const from = column;
    column += colSpan;
    const merge = valueOf(cell, 'w:vMerge');
    const upper = above.get(from);
    if (merge !== undefined && merge !== 'restart' && upper) {
      upper.rowSpan = spanOf(upper.rowSpan + 1);
      return [];
    }
    const read = { header, colSpan, rowSpan: 1, blocks: readCell(element) };
    if (merge === undefined) above.delete(from);
    else above.set(from, read);
    return [read];
  });
}

/** Rows and cells may stand in controls, bookmarks and the like; a table within a cell is that cell's. */
function insideOf(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return child.name === 'w:tbl' || child.name === 'w:p' || child.name === 'w:tc'
      ? []
      : insideOf(child, name);
  });
}

function spanOf(value: number | undefined): number {
  return value !== undefined && value >= 1 && value <= MAX_SPAN ? value : 1;
}
