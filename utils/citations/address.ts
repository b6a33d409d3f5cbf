import { parseDossierId } from '../domain/ids/kamerstuk-id.ts';
import { isDocumentNumber } from '../domain/ids/kamer-number.ts';
import type { Citation, CitationKind } from './types.ts';

const PUBLISHER = 'zoek.officielebekendmakingen.nl';
const KAMER = 'www.tweedekamer.nl';

/** How each kind's address is built of its id, and the one host that it may lead to. Kinds without an evidenced address have none. */
const ADDRESSES: Partial<Record<CitationKind, { host: string; path(id: string): string | null }>> =
  {
    kamerstuk: { host: PUBLISHER, path: publication },
    aanhangsel: { host: PUBLISHER, path: publication },
    handelingen: { host: PUBLISHER, path: publication },
    stb: { host: PUBLISHER, path: publication },
    stcrt: { host: PUBLISHER, path: publication },
    trb: { host: PUBLISHER, path: publication },
    'document-nummer': {
      host: KAMER,
      path: (id) => (isDocumentNumber(id) ? `/kamerstukken/detail?id=${id}&did=${id}` : null),
    },
    'toezegging-nummer': {
      host: KAMER,
      path: (id) =>
        /^TZ\d{6}-\d{1,4}$/.test(id) ? `/kamerstukken/toezeggingen/detail?id=${id}` : null,
    },
    ecli: {
      host: 'deeplink.rechtspraak.nl',
      path: (id) => (/^ECLI:NL:[A-Z\d:.]+$/.test(id) ? `/uitspraak?id=${id}` : null),
    },
    'eu-act': {
      host: 'eur-lex.europa.eu',
      path: (id) =>
        /^\d{5}[A-Z]{1,2}\d{4}$/.test(id) ? `/legal-content/NL/TXT/?uri=CELEX:${id}` : null,
    },
    law: {
      host: 'wetten.overheid.nl',
      path: (id) => (/^jci1\.3:c:BWB[RV]\d{7}&artikel=[\w:.]+$/.test(id) ? `/${id}` : null),
    },
  };

function publication(id: string): string | null {
  if (!/^(?:kst|ah|h|stb|stcrt|trb)-[\w-]+$/.test(id)) return null;
  const dossier = /^kst-(?:\d{5}|21501-\d{2})$/.test(id) ? parseDossierId(id) : null;
  return dossier ? `/dossier/${id.slice('kst-'.length)}` : `/${id}.html`;
}

/**
 * Where a citation of this kind stands, if it exists: only a source can tell that, and for laws, judgments and acts of
 * the Union none is asked. (Address forms: as evidenced for each host in 2025 and 2026.)
 *
 * @returns an https address on the kind's own host, or null when its id gives none
 */
export function addressOf({ kind, id }: Pick<Citation, 'kind' | 'id'>): string | null {
  const known = id === null ? undefined : ADDRESSES[kind];
  const path = known?.path(id ?? '');
  if (!known || !path) return null;
  const address = `https://${known.host}${path}`;
  return URL.canParse(address) && new URL(address).host === known.host ? address : null;
}
