import { parseKamerNumber, type KamerNumber } from './ids/kamer-number.ts';
import { KAMER_ORIGINS } from './addresses.ts';
/** The ids an address of www.tweedekamer.nl carries; which of them are there differs per page. */
export interface AddressIds {
  /** `2025D31484` */
  document: string | null;
  /** `2025Z13886`, also a vote `2015P02267` or an activity `2025A04278` */
  other: string | null;
}

/**
 * Tells whether an address can be a document page: under `/kamerstukken/`, with an id in its query.
 * The path's folder is no proof of the kind, so it is not looked at (seen on stored pages, 2025).
 * @param url address of the page
 */
export function isDocumentAddress(url: URL): boolean {
  // Not `origin`: a blob has that of the page that made it.
  if (!KAMER_ORIGINS.has(`${url.protocol}//${url.host}`) || !/\/kamerstukken\//i.test(url.pathname))
    return false;
  const ids = idsFromQuery(queryParameters(url));
  return ids.document !== null || ids.other !== null;
}

/**
 * Reads the ids from an address: `did` first, else `id`. Order and letter case vary, and links exist whose
 * `&` was escaped twice so that a name arrives as `amp;did` (seen in staff notes, 2020 to 2025).
 */
export function idsFromAddress(url: URL): AddressIds {
  return idsFromQuery(queryParameters(url));
}

/**
 * Reads the ids from query parameters whose names are already in lower case.
 * @param query name to value
 */
export function idsFromQuery(query: ReadonlyMap<string, string>): AddressIds {
  const ids = ['did', 'id'].flatMap((name) => parseKamerNumber(query.get(name) ?? '') ?? []);
  const isDocument = ({ kind }: KamerNumber) => kind === 'document';
  return {
    document: ids.find(isDocument)?.number ?? null,
    other: ids.find((id) => !isDocument(id))?.number ?? null,
  };
}

function queryParameters(url: URL): Map<string, string> {
  const query = new Map<string, string>();
  for (const [name, value] of url.searchParams) {
    const key = name.toLowerCase().replace(/^(?:amp;)+/, '');
    if (!query.has(key)) query.set(key, value.trim());
  }
  return query;
}
