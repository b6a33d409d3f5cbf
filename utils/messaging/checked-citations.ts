import { CodedError } from '../domain/coded-error.ts';
import type { FoundCitation, SentCitation } from '../citations/found.ts';
import { CITATION_KINDS, READINGS } from '../domain/citation-kind.ts';
import type { Passage, PlacedAlias } from '../citations/read-passages.ts';

/** What was read of passages, checked against them. */
export interface CheckedCitations {
  read: FoundCitation[][][];
  given: PlacedAlias[];
}

/**
 * Looks at what the background read before the page relies on it: each citation lies in its paragraph, in the order of
 * the text. A table in place of a library's schema, which would be a twentieth of the page's script.
 * @throws CodedError when anything is not as it should be
 */
export function checkedCitations(answer: unknown, passages: readonly Passage[]): CheckedCitations {
  const { read, given } = (answer ?? {}) as { read?: unknown; given?: unknown };
  expect(Array.isArray(read) && read.length === passages.length);
  return {
    read: passages.map(({ paragraphs }, index) =>
      checkedPassage((read as unknown[])[index], paragraphs),
    ),
    given: checkedAliases(given),
  };
}

function checkedPassage(read: unknown, paragraphs: string[]): FoundCitation[][] {
  expect(Array.isArray(read) && read.length === paragraphs.length);
  return paragraphs.map((text, index) => checkedParagraph((read as unknown[])[index], text));
}

function checkedParagraph(read: unknown, text: string): FoundCitation[] {
  expect(Array.isArray(read));
  let from = 0;
  return (read as unknown[]).map((citation) => {
    expect(
      isCitation(citation) &&
        citation.start >= from &&
        citation.start < citation.end &&
        citation.end <= text.length,
    );
    from = citation.start;
    return { ...citation, raw: text.slice(citation.start, citation.end) };
  });
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isOneOf =
  (options: readonly unknown[]): Check =>
  (value) =>
    options.includes(value);
const orNone =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

/** What each field of a citation must be; the two flags are only ever asked whether they are there. */
const FIELDS: Record<Exclude<keyof SentCitation, 'implied' | 'confirmed' | 'askable'>, Check> = {
  start: Number.isInteger,
  end: Number.isInteger,
  id: (value) => value === null || isText(value),
  kind: isOneOf(CITATION_KINDS),
  reading: isOneOf(READINGS),
  dossier: orNone(isText),
  toevoeging: orNone(isText),
  ondernummer: orNone(isText),
  alsoDossiers: orNone((value) => Array.isArray(value) && value.every(isText)),
  pagina: orNone(isText),
  naam: orNone(isText),
  official: orNone(isText),
  boundTo: orNone(isText),
  address: orNone((value) => isText(value) && (value as string).startsWith('https://')),
};

function isCitation(value: unknown): value is SentCitation {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  return Object.entries(FIELDS).every(([name, check]) => check(fields[name]));
}

function checkedAliases(given: unknown): PlacedAlias[] {
  const isAlias = (one: Partial<PlacedAlias> | null) =>
    typeof one?.name === 'string' &&
    Number.isInteger(one.at) &&
    typeof one.citation === 'object' &&
    one.citation !== null;
  expect(Array.isArray(given) && (given as PlacedAlias[]).every(isAlias));
  return given as PlacedAlias[];
}

function expect(condition: boolean): asserts condition {
  if (!condition) throw new CodedError('mismatched-citations');
}
