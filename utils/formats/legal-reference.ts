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
  return (
    kamerstuk(id, paper.date) ??
    handelingen(id) ??
    aanhangsel(id) ??
    publication(id) ??
    byNumber(paper)
  );
}

function kamerstuk(id: string, date: string | null): string | null {
  const parts = parseKamerstukId(id);
  if (!parts) return null;
  // Papers of the Eerste Kamer have letters, or in older years a number with a letter behind it.
  const first = /[A-Za-z]/.test(parts.ondernummer);
  const number = /^\d/.test(parts.ondernummer) ? `nr. ${parts.ondernummer}` : parts.ondernummer;
  const year = date ? ` ${sessionYear(date)}` : '';
  return `Kamerstukken ${first ? 'I' : 'II'}${year}, ${dossierName(parts.dossier, parts.toevoeging)}, ${number}`;
}

/** `21501-02`, but `36600 VII`. */
function dossierName(dossier: string, toevoeging: string | null): string {
  if (toevoeging === null) return dossier;
  return /^\d/.test(toevoeging) ? `${dossier}-${toevoeging}` : `${dossier} ${toevoeging}`;
}

function handelingen(id: string): string | null {
  const [, chamber, from = '', to = '', number, item] =
    /^h-(tk|ek)-(\d{4})(\d{4})-(\d+)-(\d+)/.exec(id) ?? [];
  return chamber
    ? `Handelingen ${chamberOf(chamber)} ${from}/${to.slice(2)}, nr. ${number}, item ${item}`
    : null;
}

function aanhangsel(id: string): string | null {
  const [, chamber, from = '', to = '', number] =
    /^ah-(tk|ek)-(\d{4})(\d{4})-(\d+)$/.exec(id) ?? [];
  return chamber
    ? `Aanhangsel Handelingen ${chamberOf(chamber)} ${from}/${to.slice(2)}, nr. ${number}`
    : null;
}

const chamberOf = (code: string) => (code === 'tk' ? 'II' : 'I');

function publication(id: string): string | null {
  const [, series, year, number] = /^(stb|stcrt|trb)-(\d{4})-(\d+)$/.exec(id) ?? [];
  return series ? `${series[0]?.toUpperCase()}${series.slice(1)}. ${year}, ${number}` : null;
}

function byNumber({ kind, title, date, number, id }: Paper): string {
  return [kind || title, date, number ?? id].filter(Boolean).join(', ');
}
