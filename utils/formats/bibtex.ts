import { evenSpaces } from '../domain/text.ts';
import { dateParts, PUBLISHER, workOf, type Reference } from './reference.ts';

/** What TeX reads as a command, and how it is written to be read as itself. */
const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/**
 * Writes references as BibTeX in UTF-8. A title stands in double braces, so that no style changes its capitals; each
 * entry's name is the paper's number, made different where the same number comes twice.
 */
export function toBibtex(references: readonly Reference[]): string {
  const names = new Map<string, number>();
  return references
    .map((reference) => entry(reference, nameFor(reference.number, names)))
    .join('\n');
}

/** Letters, digits and dashes only: the one set that every BibTeX takes. */
function nameFor(number: string, names: Map<string, number>): string {
  const name = number.replace(/[^\dA-Za-z-]/g, '-') || 'stuk';
  const times = (names.get(name) ?? 0) + 1;
  names.set(name, times);
  return times === 1 ? name : `${name}-${times}`;
}

function entry(reference: Reference, name: string): string {
  const { number, title, kind, dossier, address } = reference;
  const date = dateParts(reference.date);
  const type = workOf(kind) === 'report' ? 'techreport' : 'misc';
  const fields: [string, string | null][] = [
    ['title', `{${escape(title)}}`],
    ['author', `{${PUBLISHER}}`],
    [type === 'techreport' ? 'institution' : 'howpublished', PUBLISHER],
    [type === 'techreport' ? 'type' : 'keywords', escape(kind)],
    ['number', escape(number)],
    ['year', date && String(date[0])],
    ['month', date && String(date[1])],
    ['date', date && reference.date],
    ['note', dossier && escape(`Kamerstukdossier ${dossier}`)],
    ['url', address.replace(/[{}\\\s]/g, encodeURIComponent)],
  ];
  const lines = fields.flatMap(([field, value]) => (value ? [`  ${field} = {${value}},`] : []));
  return [`@${type}{${name},`, ...lines, '}', ''].join('\n');
}

function escape(text: string): string {
  return evenSpaces(text).replace(/[\\{}$&#%_^~]/g, (sign) => ESCAPES[sign] ?? sign);
}
