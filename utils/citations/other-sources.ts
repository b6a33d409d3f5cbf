import { dossierPage, kamerSearch, paperPage, publisherPage } from '../domain/addresses.ts';
import { printDossierNumber } from '../domain/ids/dossier-number.ts';
import { isDocumentNumber } from '../domain/ids/kamer-number.ts';
import { parseDossierId, parseKamerstukId } from '../domain/ids/kamerstuk-id.ts';

/** Where a reader may look for what was not found here; none of these was found to exist. */
export interface Elsewhere {
  at: 'kamer' | 'publisher' | 'kamer-search';
  href: string;
}

/**
 * Pages at which a paper with this id would stand, and the Kamer's own search.
 * @param id `kst-36715-30`, `2025D34482`, `2025Z14929`, or words
 */
export function elsewhere(id: string): Elsewhere[] {
  const search: Elsewhere = { at: 'kamer-search', href: kamerSearch(id.replace(/^kst-/, '')) };
  if (isDocumentNumber(id)) return [{ at: 'kamer', href: paperPage(id) }, search];
  const dossier = dossierOf(id);
  const href = dossier ? dossierPage(dossier) : publisherPage(id);
  return href ? [{ at: 'publisher', href }, search] : [search];
}

/** Chapters of the budget; a letter alone may as well be a paper of the Eerste Kamer, whose dossier is then the safe answer. */
const CHAPTER = /^kst-\d{5}-[IVX]{2,}$/;

/** The publisher's list of a dossier's papers, also for a number that is not in it. */
function dossierOf(id: string): string | null {
  const parts = (CHAPTER.test(id) ? null : parseKamerstukId(id)) ?? parseDossierId(id);
  return parts && printDossierNumber(parts);
}
