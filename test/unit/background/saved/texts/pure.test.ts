import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../../utils/search/fold.ts';
import { foldWithPlaces, wordsOf } from '../../../../../utils/search/fold-with-places.ts';
import { buildSegment, searchSegment } from '../../../../../utils/search/word-segment.ts';
import { snippetOf } from '../../../../../utils/search/snippet.ts';
import { quoteText } from '../../../../../utils/domain/saved/quote-text.ts';
import { addressOfWords } from '../../../../../utils/background/saved/quotes/text-fragment.ts';
import { pack, unpackParagraphs } from '../../../../../utils/search/pack.ts';
import { holdsQuote, comparisonKey } from '../../../../../utils/search/comparison-key.ts';
import { wordDiff, type DiffParagraph } from '../../../../../utils/search/word-diff.ts';

const anyText = fc.string({
  unit: fc.constantFrom(
    'a',
    'É',
    'ö',
    ' ',
    '\u00a0',
    '1',
    '2',
    '-',
    'ij',
    '\u0301',
    'İ',
    '.',
    '\n',
  ),
});

describe('folding with the way back', () => {
  it('folds as the search does, and every place lies in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, places } = foldWithPlaces(text);
        expect(places).toHaveLength(folded.length + 1);
        expect(
          places.every((place, at) => place >= (places[at - 1] ?? 0) && place <= text.length),
        ).toBe(true);
        expect(folded.trim().replaceAll(' ', '')).toBe(fold(text).replaceAll(' ', ''));
      }),
    );
  });
  it('knows a dossier written with a space', () =>
    expect(foldWithPlaces('zie 21 501-02').folded).toBe('zie 21501-02'));
});

describe('the words of a text', () => {
  it('are each there once, folded, without the marks around them', () => {
    expect(wordsOf('De coöperatie, de “Coöperatie” (21 501-02).')).toBe('de cooperatie 21501-02');
  });
  it('hold every word one may look for', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z\d]{2,8}$/), { minLength: 1 }), (words) => {
        const list = wordsOf(words.join(' '));
        expect(words.every((word) => list.includes(fold(word)))).toBe(true);
      }),
    );
  });
});

describe('words turned around', () => {
  const word = fc.stringMatching(/^[a-c]{1,5}$/);
  it('find the same papers as looking through each list', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(word, { minLength: 1 }), { minLength: 1, maxLength: 12 }),
        word,
        (papers, part) => {
          const lists = papers.map((words, index) => ({
            key: `p${index}`,
            words: words.join(' '),
          }));
          expect(searchSegment(buildSegment(lists), part)).toEqual(
            lists.filter(({ words }) => words.includes(part)).map(({ key }) => key),
          );
        },
      ),
    );
  });
});

describe('a snippet', () => {
  const PARAGRAPHS = [
    'Niets hier.',
    `${'Lang voorafgaand verhaal. '.repeat(10)}Hier staat de Coöperatie, en ook de sluis. ${'Veel erna. '.repeat(30)}`,
    'Nog een coöperatie.',
  ];
  it('shows the paragraph with most of the words, marked, cut to a line', () => {
    const parts = snippetOf(PARAGRAPHS, ['cooperatie', 'sluis']);
    expect(parts.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['Coöperatie', 'sluis']);
    expect(parts.map(({ text }) => text).join('').length).toBeLessThan(180);
  });
  it('is empty where nothing is found', () =>
    expect(snippetOf(PARAGRAPHS, ['zeppelin'])).toEqual([]));
  it('marks nothing but the words, in any text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('a', 'o', '12', 'e'), (text, term) => {
        const parts = snippetOf([text], [term]);
        expect(parts.filter(({ hit }) => hit).every((part) => fold(part.text).includes(term))).toBe(
          true,
        );
        expect(text).toContain(
          parts
            .map((part) => part.text)
            .join('')
            .replace(/^… | …$/g, ''),
        );
      }),
    );
  });
});

describe('texts that are the same', () => {
  it.each([
    ['Het werk  vordert.', 'Het\u00a0werk vor\u00addert.', true],
    ['Het werk vordert.1 Van de', 'Het werk vordert. Van de', true],
    ['Het werk vordert.123 Van de', 'Het werk vordert. Van de', true],
    ['Het werk vordert.1234 Van de', 'Het werk vordert. Van de', false],
    ['Het werk vordert.', 'Het werk stokt.', false],
    ['over 12 km2', 'over 12 km3', false],
    ['artikel 3.2 en nr. 12', 'artikel 3.3 en nr. 12', false],
    ['nr. 569', 'nr. 570', false],
    ['G20', 'G7', false],
  ])('%j and %j: %s', (one, other, same) =>
    expect(comparisonKey(one) === comparisonKey(other)).toBe(same),
  );
  it('hold a quote over the border of paragraphs', () => {
    expect(holdsQuote(['Eerst dit.', 'Dan dat.'], 'dit.\nDan')).toBe(true);
    expect(holdsQuote(['Eerst dit.', 'Dan dat.'], 'dat. Eerst')).toBe(false);
  });
  it('are packed and come back as they were', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.string().map((one) => one.toWellFormed().replace(/[\n\ufeff]/g, '')),
          { minLength: 1 },
        ),
        async (lines) => void expect(await unpackParagraphs(await pack(lines))).toEqual(lines),
      ),
      { numRuns: 30 },
    ));
});

describe('the difference of two texts', () => {
  const said = (paragraphs: DiffParagraph[]) =>
    paragraphs.map(({ parts }) =>
      parts
        .map(
          ({ kind, text }) => ({ same: text, added: `{+${text}+}`, removed: `{-${text}-}` })[kind],
        )
        .join(''),
    );
  it('is told in words', () => {
    expect(
      said(
        wordDiff(
          ['Aanhef.', 'Het werk vordert goed.', 'Slot.'],
          ['Aanhef.', 'Het werk vordert slecht.', 'Nog iets.', 'Slot.'],
        ),
      ),
    ).toEqual(['Aanhef.', 'Het werk vordert {-goed-}{+slecht+}.', '{+Nog iets.+}', 'Slot.']);
  });
  it('is none in white space', () =>
    expect(wordDiff(['a  b'], ['a\u00a0b']).map(({ kind }) => kind)).toEqual(['same']));
  const lines = fc.array(
    fc
      .array(fc.constantFrom('een', 'twee', 'drie', 'vier'), { minLength: 1, maxLength: 5 })
      .map((words) => words.join(' ')),
    { maxLength: 8 },
  );
  it('holds all words of both, in order', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const parts = wordDiff(before, after).flatMap((paragraph) => paragraph.parts);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map(({ text }) => text)
            .join('')
            .replace(/\s/g, '');
        expect(without('added')).toBe(before.join('').replace(/\s/g, ''));
        expect(without('removed')).toBe(after.join('').replace(/\s/g, ''));
      }),
    );
  });
  it('of wholly different long texts ends', () => {
    const text = (seed: number) =>
      Array.from({ length: 3000 }, (_, n) => `alinea ${(n * seed) % 7919} van ${seed}`);
    expect(wordDiff(text(31), text(37)).length).toBeGreaterThan(0);
  });
});

describe('an address that leads to words', () => {
  const HREF = 'https://www.tweedekamer.nl/kamerstukken/detail?id=2031D00001';
  it.each([
    ['Het werk, 24 801-02 & meer', 'Het%20werk%2C%2024%20801%2D02%20%26%20meer'],
    ['Eerste alinea hier\nTweede alinea', 'Eerste%20alinea%20hier,Tweede%20alinea'],
    [
      `Een twee drie vier vijf ${'zes '.repeat(40)}zeven`,
      'Een%20twee%20drie%20vier%20vijf,zes%20zes%20zes%20zes%20zeven',
    ],
  ])('%j', (words, fragment) =>
    expect(addressOfWords(`${HREF}#top`, words)).toBe(`${HREF}#:~:text=${fragment}`),
  );
  it('is an address for any words', () =>
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('a', ' ', '\n', '\ud800', 'é', '-', ',', '%'), { minLength: 1 })
          .map((letters) => letters.join('')),
        (words) => void expect(URL.canParse(addressOfWords(HREF, words))).toBe(true),
      ),
    ));
});

describe('a quote as one pastes it', () => {
  it('has words, citation and address', () => {
    const quote = {
      id: 'x',
      key: 'x',
      words: 'Het werk vordert.',
      citation: 'Kamerstukken II 2030/31, 36900, nr. 5',
      href: 'https://www.tweedekamer.nl/x',
      block: null,
      textHash: null,
      version: null,
      takenAt: '',
      goneAt: '',
      changedAt: '',
    };
    expect(quoteText(quote)).toBe(
      '“Het werk vordert.” (Kamerstukken II 2030/31, 36900, nr. 5)\nhttps://www.tweedekamer.nl/x',
    );
  });
});
