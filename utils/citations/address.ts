import { dossierPage, paperPage, publisherPaperPage, toezeggingPage } from '../domain/addresses.ts';
import { isDocumentNumber, isToezeggingNumber } from '../domain/ids/kamer-number.ts';
import { isDossierIdOnly } from '../domain/ids/kamerstuk-id.ts';
import type { Citation, CitationKind } from './types.ts';

/** How each kind's address is built of its id; null when the id gives none. */
type Builder = (id: string) => string | null;

/** Kinds without an evidenced address have none (forms as evidenced for each host in 2025 and 2026). */
const BUILDERS: Partial<Record<CitationKind, Builder>> = {
  kamerstuk: publication,
  aanhangsel: publication,
  handelingen: publication,
  stb: publication,
  stcrt: publication,
  trb: publication,
  'document-nummer': (id) => (isDocumentNumber(id) ? paperPage(id) : null),
  'toezegging-nummer': (id) => (isToezeggingNumber(id) ? toezeggingPage(id) : null),
  ecli: (id) =>
    /^ECLI:NL:[A-Z\d:.]+$/.test(id) ? `https://deeplink.rechtspraak.nl/uitspraak?id=${id}` : null,
  'eu-act': (id) =>
    /^\d{5}[A-Z]{1,2}\d{4}$/.test(id)
      ? `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${id}`
      : null,
  law: (id) =>
    /^jci1\.3:c:BWB[RV]\d{7}&artikel=[\w:.]+$/.test(id) ? `https://wetten.overheid.nl/${id}` : null,
};

function publication(id: string): string | null {
  return isDossierIdOnly(id) ? dossierPage(id.slice('kst-'.length)) : publisherPaperPage(id);
}

/**
 * Where a citation of this kind stands, if it exists: only a source can tell that, and for laws, judgments and acts of
 * the Union none is asked.
 *
 * @returns an https address on the kind's own host, or null when its id gives none
 */
export function addressOf({ kind, id }: Pick<Citation, 'kind' | 'id'>): string | null {
  return id === null ? null : (BUILDERS[kind]?.(id) ?? null);
}
