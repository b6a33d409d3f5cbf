import { parseDossierId, parseKamerstukId } from '../domain/ids/kamerstuk-id.ts';
import { isDocumentNumber } from '../domain/ids/kamer-number.ts';
import { isSearchedPublication } from '../domain/ids/publication-id.ts';

/** Where a reader may look for what was not found here; none of these was found to exist. */
export interface Elsewhere {
  at: 'kamer' | 'publisher' | 'kamer-search';
  href: string;
}

/**
 * Pages at which a paper with this id would stand, and the Kamer's own search. The address of the search was seen in
 * the site's pages and in links of its staff (2025).
 * @param id `kst-36715-30`, `2025D34482`, `2025Z14929`, or words
 */
export function elsewhere(id: string): Elsewhere[] {
  const search: Elsewhere = {
    at: 'kamer-search',
    href: `https://www.tweedekamer.nl/zoeken?qry=${encodeURIComponent(id.replace(/^kst-/, ''))}`,
  };
  const dossier = dossierOf(id);
  if (isDocumentNumber(id))
    return [
      { at: 'kamer', href: `https://www.tweedekamer.nl/kamerstukken/detail?id=${id}&did=${id}` },
      search,
    ];
  if (dossier)
    return [
      { at: 'publisher', href: `https://zoek.officielebekendmakingen.nl/dossier/${dossier}` },
      search,
    ];
  return isSearchedPublication(id)
    ? [{ at: 'publisher', href: `https://zoek.officielebekendmakingen.nl/${id}.html` }, search]
    : [search];
}

/** Chapters of the budget; a letter alone may as well be a paper of the Eerste Kamer, whose dossier is then the safe answer. */
const CHAPTER = /^kst-\d{5}-[IVX]{2,}$/;

/** The publisher's list of a dossier's papers, also for a number that is not in it. */
function dossierOf(id: string): string | null {
  const parts = (CHAPTER.test(id) ? null : parseKamerstukId(id)) ?? parseDossierId(id);
  return parts ? [parts.dossier, parts.toevoeging].filter(Boolean).join('-') : null;
}
