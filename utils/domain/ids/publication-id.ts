import type { Branded } from './brand.ts';
import { parseDossierId } from './kamerstuk-id.ts';

/** An id of the official publisher: `kst-21501-02-3180`, `ah-tk-20242025-393`, `blg-1184123`. */
export type PublicationId = Branded<'PublicationId'>;

/** What an id of a numbered series says; kamerstukken are read by `parseKamerstukId`. */
export type SeriesId =
  | { series: 'ah'; chamber: Chamber; session: string; number: string }
  | { series: 'h'; chamber: Chamber; session: string; number: string; item: string | null }
  | { series: 'stb' | 'stcrt' | 'trb'; year: string; number: string };

/** Tweede Kamer or Eerste Kamer, as the publisher writes them. */
export type Chamber = 'tk' | 'ek';

/**
 * Series: kamerstukken, questions with their answers (aanhangsel), debates (Handelingen), Staatsblad, Staatscourant,
 * Tractatenblad, appendices (bijlagen), written questions, papers that are not printed (niet-dossierstukken).
 */
const PUBLICATION = /^(?:kst|ah|h|stb|stcrt|trb|blg|kv|nds)-[\w-]{1,60}$/;
/** Series that the publisher's search can be asked for. */
const SEARCHED = /^(?:kst|ah|h|stb|stcrt|trb|blg)-/;
/** Series whose publications are pages; appendices and the like are files alone. */
const WITH_PAGE = /^(?:kst|ah|h|stb|stcrt|trb)-/;
/** Not yet laid out: the number is the publisher's own, and there is no page behind it (`kst-1259252`). */
const NOT_LAID_OUT = /^(?:kst|ah)-\d{6,}$/;

/** Whether this is an id of the official publisher, of any series. */
export function isPublicationId(id: string): id is PublicationId {
  return PUBLICATION.test(id);
}

/** Whether this is an id that the official publisher's search can be asked for. */
export function isSearchedPublication(id: string): id is PublicationId {
  return isPublicationId(id) && SEARCHED.test(id);
}

/**
 * Whether the publisher has a page under this id. `kst-36600-VII` may be a whole dossier, which has an address of its
 * own, so it counts as having none.
 */
export function hasPublisherPage(id: string): id is PublicationId {
  return (
    isPublicationId(id) &&
    WITH_PAGE.test(id) &&
    !NOT_LAID_OUT.test(id) &&
    parseDossierId(id) === null
  );
}

/**
 * @param id as the publisher writes it
 * @returns null for ids of other series, and for those that carry the publisher's own number alone (`ah-1234567`)
 */
export function parseSeriesId(id: string): SeriesId | null {
  return parseAanhangsel(id) ?? parseHandelingen(id) ?? parseGazette(id);
}

/** @returns the id as the publisher writes it; `parseSeriesId` reads it back */
export function printSeriesId(parts: SeriesId): PublicationId {
  const fields =
    'chamber' in parts
      ? [parts.series, parts.chamber, parts.session, parts.number, 'item' in parts && parts.item]
      : [parts.series, parts.year, parts.number];
  return fields.filter(Boolean).join('-') as PublicationId;
}

function parseAanhangsel(id: string): SeriesId | null {
  const [, chamber, session, number] = /^ah-(tk|ek)-(\d{8})-(\d{1,5})$/.exec(id) ?? [];
  return session && number ? { series: 'ah', chamber: chamber as Chamber, session, number } : null;
}

/** An item is a number; of older years it is the pages, `100-108`. */
function parseHandelingen(id: string): SeriesId | null {
  const [, chamber, session, number, item] =
    /^h-(tk|ek)-(\d{8})-(\d{1,4})(?:-(\d{1,5}(?:-\d{1,5})?))?$/.exec(id) ?? [];
  if (!session || !number) return null;
  return { series: 'h', chamber: chamber as Chamber, session, number, item: item ?? null };
}

function parseGazette(id: string): SeriesId | null {
  const [, series, year, number] = /^(stb|stcrt|trb)-(\d{4})-(\d{1,5})$/.exec(id) ?? [];
  return year && number ? { series: series as 'stb' | 'stcrt' | 'trb', year, number } : null;
}
