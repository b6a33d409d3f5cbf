import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCitations, type Citation } from '../../../utils/citations/index.ts';

/** Pieces that citations are made of; strung together at random they come close to real ones. */
const PIECES = [
  'Kamerstuk',
  'Kamerstukken II',
  '2024/25',
  '2024-2025',
  ',',
  '36 410',
  '24801',
  '-02',
  'XVI',
  'A',
  'nr.',
  'nrs.',
  '12',
  '3180',
  'en',
  't/m',
  '(',
  ')',
  ';',
  '.',
  'motie',
  '-',
  'Van',
  'Dalen',
  'c.s.',
  'Stb.',
  '2020',
  'artikel',
  '3:46',
  'Awb',
  'Wet',
  'op',
  'de',
  'Handelingen',
  'item',
  'Aanhangsel',
  'ECLI:NL:HR:2014:707',
  'COM(2020)',
  '(R2114)',
  'ibid.',
  'was',
  'stuk',
  '2025D34482',
  'kst-36410-7',
  '\u00a0',
  '\n',
  '\u00ad',
  '/',
  "'t",
  'Richtlijn (EU) 2023/2668',
  'hierna:',
  '–',
  '𝒳',
];
const nearCitations = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .chain((pieces) => fc.constantFrom('', ' ').map((glue) => pieces.join(glue)));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ maxLength: 300 }),
  nearCitations,
);

/** The order by place, and no overlap but of range members that are not written out. */
function expectSound(text: string, citations: Citation[]): void {
  let end = 0;
  for (const citation of citations) {
    expect(citation.start).toBeGreaterThanOrEqual(0);
    expect(citation.end).toBeLessThanOrEqual(text.length);
    expect(citation.start).toBeLessThan(citation.end);
    expect(citation.raw).toBe(text.slice(citation.start, citation.end));
    if (citation.implied) continue;
    expect(citation.start).toBeGreaterThanOrEqual(end);
    end = citation.end;
  }
  expect(citations.map(({ start }) => start)).toEqual(
    citations.map(({ start }) => start).sort((a, b) => a - b),
  );
}

describe('on any text', () => {
  it('never throws; offsets are in range, ordered and do not overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => expectSound(text, findCitations(text))),
      { numRuns: 2000 },
    );
  });

  it('does not care which white space stands between the words', () => {
    const meaning = (text: string) =>
      findCitations(text).map(({ start, end, id, kind, form }) => ({ start, end, id, kind, form }));
    const spaces = fc.infiniteStream(fc.constantFrom(' ', '\u00a0', '\n', '\u2009'));
    fc.assert(
      fc.property(nearCitations, spaces, (text, stream) => {
        const varied = text.replace(/\s/g, () => stream.next().value as string);
        expect(meaning(varied)).toEqual(meaning(text.replace(/\s/g, ' ')));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the work grows with the text', () => {
  /** Texts that make a careless recogniser look back or ahead again and again. */
  const HARD: Record<string, string> = {
    'words of labels': 'Kamerstukken II vergaderjaar ',
    numbers: '36 410, ',
    digits: '1',
    lists: '12, 13 en ',
    hyphens: 'Kamer-',
    names: 'motie Van de Van de Bos en ',
    articles: 'artikel 3, eerste lid, ',
    'capitals before articles': 'Algemene Wet op de Wet art. ',
    brackets: '(36 410 (',
    spaces: ' '.repeat(50),
    'short forms': 'was nr. 7; ',
    citations: 'Kamerstuk 36 410, nr. 3; nr. 4; motie-Bos; ',
  };

  for (const [name, piece] of Object.entries(HARD)) {
    it(`ten times the text takes at most twelve times the work: ${name}`, () => {
      const text = piece.repeat(Math.ceil(10_000 / piece.length));
      expect(workOn(text.repeat(10)) / workOn(text)).toBeLessThanOrEqual(12);
    });
  }
});

/**
 * How many characters are looked at, through strings' own methods and searches: a measure of work that is the same on
 * every machine, as time is not.
 */
function workOn(text: string): number {
  let looked = 0;
  const restore = [
    counting(String.prototype, 'charCodeAt', () => {
      looked += 1;
    }),
    counting(String.prototype, 'charAt', () => {
      looked += 1;
    }),
    counting(String.prototype, 'slice', (part: string) => {
      looked += part.length;
    }),
    counting(String.prototype, 'replace', (part: string) => {
      looked += part.length;
    }),
    counting(RegExp.prototype, 'exec', (_found, [subject], from, to) => {
      looked += to > from ? to - from : (subject as string).length;
    }),
  ];
  findCitations(text);
  for (const undo of restore) undo();
  return looked;
}

type Count = (result: never, args: unknown[], from: number, to: number) => unknown;

/** Tells of every call of a built-in method, with where a search with a place of its own went from and to. */
function counting(owner: object, name: string, count: Count): () => void {
  const methods = owner as Record<string, (...args: unknown[]) => unknown>;
  const original = methods[name] as (...args: unknown[]) => unknown;
  methods[name] = function (this: { lastIndex?: number }, ...args: unknown[]) {
    const from = this.lastIndex ?? 0;
    const result = Reflect.apply(original, this, args);
    count(result as never, args, from, this.lastIndex ?? 0);
    return result;
  };
  return () => {
    methods[name] = original;
  };
}
