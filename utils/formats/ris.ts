import { evenSpaces } from '../domain/text.ts';
import { PUBLISHER, workOf, type Reference, type Work } from './reference.ts';

/** The types of RIS that Zotero reads back as what they were. */
const TYPES: Record<Work, string> = { report: 'RPRT', bill: 'BILL', hearing: 'HEAR' };

/**
 * Writes references as RIS, the format every reference manager reads: a tag of two letters, two spaces, a dash, and
 * lines that end in CR LF.
 */
export function toRis(references: readonly Reference[]): string {
  return references.map(record).join('\r\n');
}

function record(reference: Reference): string {
  const { number, title, kind, date, dossier, address } = reference;
  const fields: [string, string | null][] = [
    ['TY', TYPES[workOf(kind)]],
    ['TI', title],
    ['PB', PUBLISHER],
    ['DA', date && `${date.replaceAll('-', '/')}/`],
    ['PY', date && date.slice(0, 4)],
    ['M1', number],
    ['M3', kind],
    ['T3', dossier && `Kamerstukdossier ${dossier}`],
    ['LA', 'nl'],
    ['UR', address],
  ];
  // A line break within a value would end its line early.
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${evenSpaces(value)}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}
