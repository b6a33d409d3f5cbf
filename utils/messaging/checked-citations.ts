import { CodedError } from '../domain/coded-error.ts';
import type { FoundCitation, SentCitation } from '../citations/found.ts';
import type { Passage, PlacedAlias } from '../citations/read-passages.ts';

/** What was read of passages, checked against them. */
export interface CheckedCitations {
  read: FoundCitation[][][];
  given: PlacedAlias[];
}

/**
 * Looks at what the background read before the page relies on it: each citation lies in its paragraph, in the order of
 * the text. By hand, since a long paper has thousands of them.
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

const WORDS = [
  'kind',
  'reading',
  'dossier',
  'toevoeging',
  'ondernummer',
  'pagina',
  'naam',
  'official',
  'boundTo',
  'address',
] as const;

function isCitation(value: unknown): value is SentCitation {
  if (typeof value !== 'object' || value === null) return false;
  const { start, end, id, kind, alsoDossiers = [], address } = value as SentCitation;
  const isPlace =
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    (id === null || typeof id === 'string') &&
    typeof kind === 'string';
  const hasWords = WORDS.every((name) =>
    ['string', 'undefined'].includes(typeof (value as SentCitation)[name]),
  );
  return (
    isPlace &&
    hasWords &&
    Array.isArray(alsoDossiers) &&
    alsoDossiers.every((one) => typeof one === 'string') &&
    (address === undefined || address.startsWith('https://'))
  );
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
