import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elsewhere } from '../../../utils/citations/other-sources.ts';
import { parseInput } from '../../../utils/citations/parse-input.ts';

describe('what a person types', () => {
  it.each([
    ['36715 30', 'kst-36715-30'],
    ['  36715   30 ', 'kst-36715-30'],
    ['36 715, nr. 30', 'kst-36715-30'],
    ['36715 nr 30', 'kst-36715-30'],
    ['36715-30', 'kst-36715-30'],
    ['36715/30', 'kst-36715-30'],
    ['36715 030', 'kst-36715-30'],
    ['36715', 'kst-36715'],
    ['36 715', 'kst-36715'],
    ['21501-02', 'kst-21501-02'],
    ['21501 02', 'kst-21501-02'],
    ['21501-02 3180', 'kst-21501-02-3180'],
    ['21 501-02, nr. 3180', 'kst-21501-02-3180'],
    ['24801-02 3180', 'kst-24801-02-3180'],
    ['35925 e', 'kst-35925-E'],
    ['36600 VII', 'kst-36600-VII'],
    ['36600 vii 12', 'kst-36600-VII-12'],
    ['36600-VII-12', 'kst-36600-VII-12'],
    ['35 925, nr. E', 'kst-35925-E'],
    ['kst-36715-30', 'kst-36715-30'],
    ['2025D34482', '2025D34482'],
    ['(36715 30)', 'kst-36715-30'],
    ['“36 715, nr. 30”.', 'kst-36715-30'],
    ['[25432] 544;', 'kst-25432-544'],
    ['\u202a36715 30\u202c', 'kst-36715-30'],
    ['３６７１５ 30', 'kst-36715-30'],
    ['<2025d34482>,', '2025D34482'],
    ['2025d34482', '2025D34482'],
    ['Kamerstukken II 2022/23, 36 229, nr. 29', 'kst-36229-29'],
    ['zie het antwoord (Kamerstuk 36 715, nr. 30) van gisteren', 'kst-36715-30'],
    ['Aanhangsel Handelingen II 2024/25, nr. 393', 'ah-tk-20242025-393'],
    ['https://zoek.officielebekendmakingen.nl/kst-36715-30.html', 'kst-36715-30'],
    ['https://zoek.officielebekendmakingen.nl/dossier/21501-02', 'kst-21501-02'],
    [
      'https://www.tweedekamer.nl/kamerstukken/moties/detail?id=2025Z13886&did=2025D31484',
      '2025D31484',
    ],
    ['https://www.tkconv.example/document.html?nummer=2025D34482', '2025D34482'],
    ['https://www.tkconv.example/ksd.html?ksd=36600&toevoeging=VII', 'kst-36600-VII'],
  ])('reads %j as %s', (text, id) => expect(parseInput(text)).toEqual({ what: 'paper', id }));

  it.each([
    ['2025Z14929', 'zaak', '2025Z14929'],
    ['2025a04278', 'activiteit', '2025A04278'],
    ['TZ202603-130', 'toezegging', 'TZ202603-130'],
    [
      'https://www.tweedekamer.nl/kamerstukken/toezeggingen/detail?id=TZ202501-066',
      'toezegging',
      'TZ202501-066',
    ],
  ])('reads %j as a %s', (text, kind, number) =>
    expect(parseInput(text)).toEqual({ what: 'record', kind, number }),
  );

  it.each([
    [''],
    ['stikstof'],
    ['stikstof 2024'],
    ['tag:werk'],
    ['56715 30'],
    ['3671530'],
    ['36715 30 31'],
    ['motie Klaver'],
    ['https://example.org/'],
    ['06 12345678'],
  ])('takes %j for words', (text) =>
    expect(parseInput(text)).toEqual({ what: 'words', words: text }),
  );

  it('never throws, and gives an id that the messages let through', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d ,.nr\-A-Z]{1,30}$/)),
        (text) => {
          const typed = parseInput(text);
          if (typed.what === 'paper') expect(typed.id).toMatch(/^[\w.:()-]{1,80}$/);
        },
      ),
    );
  });
});

describe('where else to look', () => {
  it('names pages that would hold it, and the search of the Kamer', () => {
    expect(elsewhere('kst-21501-02-9999').map(({ href }) => href)).toEqual([
      'https://zoek.officielebekendmakingen.nl/dossier/21501-02',
      'https://www.tweedekamer.nl/zoeken?qry=21501-02-9999',
    ]);
    expect(elsewhere('2025D34482').map(({ at }) => at)).toEqual(['kamer', 'kamer-search']);
    expect(elsewhere('ah-tk-20242025-393').map(({ at }) => at)).toEqual([
      'publisher',
      'kamer-search',
    ]);
    expect(elsewhere('a&b').map(({ href }) => href)).toEqual([
      'https://www.tweedekamer.nl/zoeken?qry=a%26b',
    ]);
  });
});
