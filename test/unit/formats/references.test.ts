import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../../utils/formats/bibtex.ts';
import { toCslItems, toCslJson } from '../../../utils/formats/csl-json.ts';
import { workOf, type Reference } from '../../../utils/formats/reference.ts';
import { toRis } from '../../../utils/formats/ris.ts';

const LETTER: Reference = {
  number: '2031D00101',
  title: 'Reactie op het verzoek over sluizen & bruggen',
  kind: 'Brief regering',
  date: '2031-07-28',
  dossier: '24801-02',
  address: 'https://www.tweedekamer.nl/kamerstukken/detail?id=2031Z00101&did=2031D00101',
};
const BARE: Reference = {
  number: 'kst-24447-6',
  title: 'Zonder dag',
  kind: '',
  date: null,
  dossier: null,
  address: 'https://zoek.officielebekendmakingen.nl/kst-24447-6.html',
};

const anyReference = fc.record({
  number: fc.string({ minLength: 1 }),
  title: fc.string({ unit: 'binary' }),
  kind: fc.string(),
  date: fc.constantFrom(null, '2031-07-28'),
  dossier: fc.constantFrom(null, '24801-02'),
  address: fc.webUrl(),
});

describe('what work a kind is', () => {
  it.each([
    ['Brief regering', 'report'],
    ['Motie', 'report'],
    ['', 'report'],
    ['Voorstel van wet', 'bill'],
    ['Wetgeving', 'bill'],
    ['Verslag van een commissiedebat', 'hearing'],
    ['Verslag van een schriftelijk overleg', 'report'],
    ['Verslag van een hoorzitting / rondetafelgesprek', 'hearing'],
    ['Stenogram', 'hearing'],
  ])('%s is a %s', (kind, work) => expect(workOf(kind)).toBe(work));
});

describe('RIS', () => {
  it('writes a letter', () => {
    expect(toRis([LETTER]).split('\r\n')).toEqual([
      'TY  - RPRT',
      'TI  - Reactie op het verzoek over sluizen & bruggen',
      'PB  - Tweede Kamer der Staten-Generaal',
      'DA  - 2031/07/28/',
      'PY  - 2031',
      'M1  - 2031D00101',
      'M3  - Brief regering',
      'T3  - Kamerstukdossier 24801-02',
      'LA  - nl',
      'UR  - https://www.tweedekamer.nl/kamerstukken/detail?id=2031Z00101&did=2031D00101',
      'ER  - ',
      '',
    ]);
  });
  it('leaves out what is not known', () => expect(toRis([BARE])).not.toMatch(/^(?:DA|PY|M3|T3)/m));
  it('has a start and an end for each paper whatever its words', () => {
    fc.assert(
      fc.property(fc.array(anyReference), (references) => {
        const lines = toRis(references)
          .split(/\r\n|\r|\n/)
          .filter(Boolean);
        expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(references.length);
        expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(references.length);
        expect(lines.every((line) => /^[A-Z][A-Z\d] {2}- /.test(line))).toBe(true);
      }),
    );
  });
});

describe('BibTeX', () => {
  it('writes a letter', () => {
    expect(toBibtex([LETTER])).toBe(
      [
        '@techreport{2031D00101,',
        '  title = {{Reactie op het verzoek over sluizen \\& bruggen}},',
        '  author = {{Tweede Kamer der Staten-Generaal}},',
        '  institution = {Tweede Kamer der Staten-Generaal},',
        '  type = {Brief regering},',
        '  number = {2031D00101},',
        '  year = {2031},',
        '  month = {7},',
        '  date = {2031-07-28},',
        '  note = {Kamerstukdossier 24801-02},',
        '  url = {https://www.tweedekamer.nl/kamerstukken/detail?id=2031Z00101&did=2031D00101},',
        '}',
        '',
      ].join('\n'),
    );
  });
  it('gives every entry a name of its own', () => {
    const names = [...toBibtex([LETTER, LETTER, BARE]).matchAll(/^@\w+\{([^,]+),$/gm)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(['2031D00101', '2031D00101-2', 'kst-24447-6']);
  });
  it('opens and closes as many braces whatever the words', () => {
    fc.assert(
      fc.property(anyReference, (reference) => {
        const bare = toBibtex([reference]).replace(/\\[{}]/g, '');
        expect(bare.split('{')).toHaveLength(bare.split('}').length);
      }),
    );
  });
});

describe('CSL-JSON', () => {
  it('writes a letter', () => {
    expect(toCslItems([LETTER])).toEqual([
      {
        id: '2031D00101',
        type: 'report',
        title: LETTER.title,
        publisher: 'Tweede Kamer der Staten-Generaal',
        number: '2031D00101',
        language: 'nl',
        URL: LETTER.address,
        genre: 'Brief regering',
        'collection-title': 'Kamerstukdossier 24801-02',
        issued: { 'date-parts': [[2031, 7, 28]] },
      },
    ]);
  });
  it('is JSON whatever the words', () => {
    fc.assert(
      fc.property(fc.array(anyReference), (references) => {
        expect(JSON.parse(toCslJson(references))).toHaveLength(references.length);
      }),
    );
  });
});
