import { cutText, evenSpaces } from '../domain/text.ts';
import { parseKamerNumber } from '../domain/ids/kamer-number.ts';
import { parseDossierId, parseKamerstukId, printKamerstukId } from '../domain/ids/kamerstuk-id.ts';
import { findCitations, type Citation } from './index.ts';
import { isSearchedPublication } from '../domain/ids/publication-id.ts';
import { idsFromAddress } from '../domain/kamer-address.ts';

/** What a person typed or selected, as it was read. */
export type ParsedInput =
  /** A paper or a whole dossier, by an id the official sources can be asked for: `kst-36715-30`, `2025D34482`, `kst-21501-02`. */
  | { what: 'paper'; id: string }
  /** Something else of the Kamer that has a number of its own. */
  | { what: 'record'; kind: RecordKind; number: string }
  /** Words, to be searched in mijn; empty when nothing was typed. */
  | { what: 'words'; words: string };

export type RecordKind = 'zaak' | 'activiteit' | 'toezegging';

/** Longer texts are no number that someone typed; a selection or a line of a list may hold a sentence. */
const MAX_INPUT_CHARS = 1000;

/**
 * Reads where a short text leads: an address, a number as one types it (`36715 30`, `21501-02 3180`), an id, or a
 * citation as papers write it. The first one in the text counts.
 */
export function parseInput(text: string): ParsedInput {
  const words = cutText(evenSpaces(text), MAX_INPUT_CHARS);
  const bare = withoutWrapping(words);
  return (
    fromAddress(words) ??
    fromShorthand(bare) ??
    fromCitations(words, bare) ?? { what: 'words', words }
  );
}

/**
 * A number as it was pasted: in brackets or printed quotes, with a stop behind it, wide digits, or marks that are not
 * seen. Straight double quotes stay: they ask mijn for a phrase.
 */
function withoutWrapping(words: string): string {
  const plain = words.normalize('NFKC').replace(/[\p{Cf}'“”„‘’‚«»()[\]<>]+/gu, ' ');
  return evenSpaces(plain).replace(/ ?[.,;:]$/, '');
}

/** Addresses of the Kamer, the publisher and OpenTK, which carry the number in the query or as the page's name. */
function fromAddress(words: string): ParsedInput | null {
  const address = /https?:\/\/\S+/.exec(words)?.[0].replace(/["';,)>]+$/, '');
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  const { document, other } = idsFromAddress(url);
  if (document) return { what: 'paper', id: document };
  return (
    fromKamerNumber(other ?? '') ??
    fromQuery(url.searchParams) ??
    fromDossierPath(url.pathname) ??
    fromCitations(url.pathname.replaceAll('/', ' '))
  );
}

const fromDossierPath = (path: string) =>
  fromShorthand(/\/dossier\/([\w-]+)/.exec(path)?.[1] ?? '');

/** `?nummer=36600&toevoeging=VII` of OpenTK, `?ksd=36715` of the Kamer. */
function fromQuery(query: URLSearchParams): ParsedInput | null {
  const number = query.get('nummer') ?? query.get('ksd');
  if (!number) return null;
  const whole = [number, query.get('toevoeging')].filter(Boolean).join('-');
  return fromShorthand(whole) ?? fromCitations(whole);
}

/**
 * `36715` · `36715 30` · `36 715, nr. 30` · `21501-02` · `21501-02 3180` · `36600 VII` · `36600-VII-12` · `35925 E`: the whole
 * text and nothing else. Two digits behind a dossier are a paper's number, but for 21501, the one dossier of which parts
 * have numbers, and where a dash joins them and a number follows (`24801-02 3180`).
 */
function fromShorthand(words: string): ParsedInput | null {
  return fromOldNumber(words) ?? fromNewNumber(words);
}

/** `9496, nr. 12`: dossiers had four digits until about 1970. Without "nr." four digits are a year or anything. */
function fromOldNumber(words: string): ParsedInput | null {
  const [, dossier, ondernummer] = /^(\d{4}),?\s?nrs?\.?\s?(\d{1,5})$/i.exec(words) ?? [];
  const isYear = /^(?:19|20)/.test(dossier ?? '');
  return dossier && !isYear ? asPaper(printKamerstukId(dossier, null, ondernummer)) : null;
}

function fromNewNumber(words: string): ParsedInput | null {
  const parts =
    /^([1-4]\d)[\s.]?(\d{3})(?:([\s-]{1,3})([A-Z]{1,7}|\d{2}(?!\d)))?(?:[\s,;:/-]{1,3}(?:nrs?\.?\s?)?(\d{1,5}[a-z]?|[A-Z]{1,3}))?$/i.exec(
      words,
    );
  if (!parts) return null;
  const [, tens, rest, joint = '', second = '', third] = parts;
  const dossier = `${tens}${rest}`;
  if (second === '' || /^nrs?$/i.test(second))
    return asPaper(printKamerstukId(dossier, null, number(third)));
  return withSecond(dossier, second, third, joint.includes('-'));
}

/** @param joined whether a dash joins the dossier to what stands behind it */
function withSecond(
  dossier: string,
  second: string,
  third: string | undefined,
  joined: boolean,
): ParsedInput | null {
  if (isToevoeging(dossier, second) || (joined && third !== undefined))
    return asPaper(printKamerstukId(dossier, second.toUpperCase(), number(third)));
  return third === undefined ? asPaper(printKamerstukId(dossier, null, second)) : null;
}

/** Letters, and in the one dossier of which parts have numbers two digits. */
const isToevoeging = (dossier: string, text: string) => /^[A-Z]/i.test(text) || dossier === '21501';

/** Letters of the Eerste Kamer are capitals; a letter behind a number is small. */
const number = (typed: string | undefined) =>
  /^[A-Z]+$/i.test(typed ?? '') ? typed?.toUpperCase() : typed?.toLowerCase();

const asPaper = (id: string): ParsedInput | null =>
  parseKamerstukId(id) || parseDossierId(id) ? { what: 'paper', id } : null;

/** @param bare the text without what it was wrapped in, which hides a number from the grammar of citations */
function fromCitations(text: string, bare = text): ParsedInput | null {
  const number = NUMBER_IN_TEXT.exec(text);
  for (const citation of findCitations(text)) {
    if (number && number.index <= citation.start) break;
    const typed = fromCitation(citation);
    if (typed) return typed;
  }
  return fromKamerNumber(number?.[0] ?? bare);
}

/** In any letter case; papers write capitals and five digits, which is all that the grammar of citations reads. */
const NUMBER_IN_TEXT = /(?<![\dA-Za-z])(?:\d{4}[DZA]\d{4,6}|TZ\d{6}-\d{1,4})(?![\dA-Za-z])/i;

function fromKamerNumber(text: string): ParsedInput | null {
  const { kind, number } = parseKamerNumber(text) ?? {};
  if (!kind || !number || kind === 'stemming') return null;
  return kind === 'document' ? { what: 'paper', id: number } : { what: 'record', kind, number };
}

function fromCitation({ id, kind }: Citation): ParsedInput | null {
  if (id === null) return null;
  return (
    fromKamerNumber(id) ??
    (kind === 'document-nummer' || isSearchedPublication(id) ? { what: 'paper', id } : null)
  );
}
