import { citeDossier } from '../domain/ids/dossier-number.ts';
import { parseSeriesId } from '../domain/ids/publication-id.ts';
import { parseKamerstukId } from '../domain/ids/kamerstuk-id.ts';
import type { Paper } from '../domain/paper.ts';
import { sessionYear } from './session-year.ts';

/**
 * A paper as a Dutch legal text cites it (Aanwijzingen voor de regelgeving, 3.43): `Kamerstukken II 2024/25, 23432, nr. 569`,
 * `Kamerstukken I 2008/09, 31700 VI, D`, `Handelingen II 2010/11, nr. 108, item 5`, `Aanhangsel Handelingen II 2014/15, nr. 12`.
 * A paper without a number in a dossier is named by its kind, day and document number. A year that is not known is left out.
 */
export function legalReference(paper: Paper): string {
  const id = paper.id ?? '';
  return kamerstuk(id, paper.date) ?? series(id) ?? byNumber(paper);
}

function kamerstuk(id: string, date: string | null): string | null {
  const parts = parseKamerstukId(id);
  if (!parts) return null;
  // Papers of the Eerste Kamer have letters, or in older years a number with a letter behind it.
  const first = /[A-Za-z]/.test(parts.ondernummer);
  const number = /^\d/.test(parts.ondernummer) ? `nr. ${parts.ondernummer}` : parts.ondernummer;
  const year = date ? ` ${sessionYear(date)}` : '';
  return `Kamerstukken ${first ? 'I' : 'II'}${year}, ${citeDossier(parts)}, ${number}`;
}

const CHAMBERS = { tk: 'II', ek: 'I' } as const;
const GAZETTES = { stb: 'Stb.', stcrt: 'Stcrt.', trb: 'Trb.' } as const;

function series(id: string): string | null {
  const parts = parseSeriesId(id);
  if (!parts) return null;
  if ('year' in parts) return `${GAZETTES[parts.series]} ${parts.year}, ${parts.number}`;
  const chamber = CHAMBERS[parts.chamber];
  const session = `${parts.session.slice(0, 4)}/${parts.session.slice(6)}`;
  if (parts.series === 'ah')
    return `Aanhangsel Handelingen ${chamber} ${session}, nr. ${parts.number}`;
  return `Handelingen ${chamber} ${session}, nr. ${parts.number}${itemOf(parts.item)}`;
}

/** Debates of older years are numbered by their pages. */
function itemOf(item: string | null): string {
  if (item === null) return '';
  return item.includes('-') ? `, p. ${item}` : `, item ${item}`;
}

function byNumber({ kind, title, date, number, id }: Paper): string {
  return [kind || title, date, number ?? id].filter(Boolean).join(', ');
}
