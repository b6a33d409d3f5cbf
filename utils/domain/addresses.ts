import { isDocumentNumber, type DocumentNumber } from './ids/kamer-number.ts';
import { parseDossierId } from './ids/kamerstuk-id.ts';
import { hasPublisherPage } from './ids/publication-id.ts';

/** Every address that the extension leads to or asks, once. What goes into them is encoded, so no number leads to another host or page. */

const KAMER = 'https://www.tweedekamer.nl';
const PUBLISHER = 'https://zoek.officielebekendmakingen.nl';
const OPENTK = 'https://berthub.eu/tkconv';

/** Where the Kamer's own site is, with scheme and port: a match pattern lets any port of the host in. */
export const KAMER_ORIGINS: ReadonlySet<string> = new Set([KAMER, 'https://tweedekamer.nl']);
/** The same as match patterns of the browser. */
export const KAMER_PATTERNS: string[] = [...KAMER_ORIGINS].map((origin) => `${origin}/*`);

/** The page of a document on the Kamer's site; the folder in its path is no proof of its kind (seen 2025). */
export function paperPage(number: DocumentNumber): string {
  return `${KAMER}/kamerstukken/detail?id=${number}&did=${number}`;
}

/** The file behind a document (seen 2025-10-04). */
export function downloadAddress(number: string): string {
  return `${KAMER}/downloads/document?id=${encodeURIComponent(number)}`;
}

/** Whether an address is that of a document's file to the letter, whatever the letter case of its number. */
export function isDownloadAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return (
    url.origin === KAMER &&
    url.protocol === 'https:' &&
    url.pathname === '/downloads/document' &&
    !url.username &&
    !url.password &&
    isDocumentNumber(url.searchParams.get('id') ?? '')
  );
}

/** The page of a toezegging (seen 2025). */
export function toezeggingPage(number: string): string {
  return `${KAMER}/kamerstukken/toezeggingen/detail?id=${encodeURIComponent(number)}`;
}

/** Kinds of the plenary Kamer; an open list, so what is not known is a committee's (a wrong guess opens the page too). */
const PLENARY =
  /^(?:Plenair|Stemming|Regeling van werkzaamheden|Vragenuur|Mondelinge vragen|Tweeminutendebat|Hamerstuk|Interpellatie|Beëdiging|Afscheid|Herdenking|Constituerende|Verenigde vergadering|Dertigledendebat|Spoeddebat)/i;

/** The page of an activity: plenary meetings and those of committees have their own addresses (seen 2025). */
export function activityPage(number: string, kind: string): string {
  const path = PLENARY.test(kind)
    ? 'plenaire_vergaderingen/details/activiteit'
    : 'commissievergaderingen/details';
  return `${KAMER}/debat_en_vergadering/${path}?id=${encodeURIComponent(number)}`;
}

/** The Kamer's own search (seen in the site's pages and in links of its staff, 2025). */
export function kamerSearch(words: string): string {
  return `${KAMER}/zoeken?qry=${encodeURIComponent(words.toWellFormed())}`;
}

/**
 * The publisher's page of a publication: `https://zoek.officielebekendmakingen.nl/kst-23432-569.html`.
 * @returns null for an id that has none there: appendices, papers not yet laid out, whole dossiers
 */
export function publisherPage(id: string): string | null {
  return hasPublisherPage(id) ? `${PUBLISHER}/${id}.html` : null;
}

/**
 * The same where the words around an id tell a paper from a dossier: `kst-35570-A` is then a letter of the Eerste Kamer.
 */
export function publisherPaperPage(id: string): string | null {
  return publisherPage(id) ?? (parseDossierId(id) ? `${PUBLISHER}/${id}.html` : null);
}

/** Where the publisher has whatever it keeps under an id, page or file: what its own search leads to. */
export function publisherRecord(id: string): string {
  return publisherPage(id) ?? `${PUBLISHER}/${encodeURIComponent(id)}`;
}

/** The publisher's list of a dossier's papers; the Kamer's site has no page for a dossier. */
export function dossierPage(dossier: string): string {
  return `${PUBLISHER}/dossier/${encodeURIComponent(dossier)}`;
}

/** A publication in XML. */
export function officialXmlAddress(id: string): string {
  return `${PUBLISHER}/${encodeURIComponent(id)}.xml`;
}

/** Whether an address is one of the publisher's. */
export function isPublisherAddress(address: string): boolean {
  return address.startsWith(`${PUBLISHER}/`);
}

/** A document at OpenTK, a separate site (addresses from its source, May 2026). */
export function openTkDocument(number: DocumentNumber): string {
  return `${OPENTK}/document.html?nummer=${number}`;
}

/** Whether an address is that of a document at OpenTK, to the letter. */
export function isOpenTkDocument(address: string): boolean {
  const number = address.slice(`${OPENTK}/document.html?nummer=`.length);
  return isDocumentNumber(number) && address === openTkDocument(number);
}

/** A person at OpenTK: the Kamer's own page has a name in its address that cannot be computed. */
export function openTkPerson(number: number): string {
  return `${OPENTK}/persoon.html?nummer=${number}`;
}

/** A committee at OpenTK. @param id the service's guid */
export function openTkCommittee(id: string): string {
  return `${OPENTK}/commissie.html?id=${id}`;
}

const READING_HOSTS: ReadonlySet<string> = new Set([
  'www.tweedekamer.nl',
  'tweedekamer.nl',
  'zoek.officielebekendmakingen.nl',
  'repository.overheid.nl',
]);

/** Whether a paper may be read at an address: https, no user, no port, and one of the official hosts. */
export function isReadingAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username, password } = new URL(address);
  return (
    protocol === 'https:' &&
    READING_HOSTS.has(hostname) &&
    [port, username, password].every((part) => part === '')
  );
}
