import type { SavedPaper } from '../domain/saved/saved-paper.ts';

/** Columns of the file, Dutch as the papers are. */
const COLUMNS: [string, (paper: SavedPaper) => string][] = [
  ['nummer', ({ key }) => key],
  ['kamerstuk', ({ paperId }) => paperId ?? ''],
  ['titel', ({ title }) => title],
  ['soort', ({ kind }) => kind],
  ['datum', ({ date }) => date ?? ''],
  ['dossier', ({ dossier }) => dossier ?? ''],
  ['tags', ({ tags }) => tags.join(', ')],
  ['notitie', ({ note }) => note],
  ['stand', ({ state }) => ({ new: 'nieuw', opened: 'geopend', read: 'gelezen' })[state]],
  ['bewaard', ({ savedAt }) => savedAt],
  ['adres', ({ href }) => href],
];

/**
 * Writes papers as a table for spreadsheets: a mark for UTF-8 in front, semicolons (what spreadsheets in the Netherlands
 * expect), every field in quotes.
 */
export function toCsv(papers: readonly SavedPaper[]): string {
  return `\uFEFF${csvTable(COLUMNS, papers)}`;
}

/** The same of anything, without the mark. @param columns each with its heading and how its field is read */
export function csvTable<Row>(
  columns: readonly [string, (row: Row) => string][],
  rows: readonly Row[],
): string {
  const lines = rows.map((row) => columns.map(([, read]) => field(read(row))).join(';'));
  return `${[columns.map(([name]) => field(name)).join(';'), ...lines].join('\r\n')}\r\n`;
}

/** A spreadsheet takes a field that starts like a formula for one, in quotes too; an apostrophe in front makes it text. */
function field(text: string): string {
  const guarded = /^[\s\u00a0]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text)
    ? `'${text}`
    : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}
