import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import {
  citeDossier,
  dossierFromFields,
  formatDossier,
  isDossierNumber,
  parseDossierNumber,
  printDossierNumber,
} from '../../../../utils/domain/ids/dossier-number.ts';
import {
  formatPaperNumber,
  formatPublicationId,
} from '../../../../utils/domain/ids/format-publication-id.ts';
import {
  isActivityNumber,
  isDocumentNumber,
  isKamerNumber,
  isToezeggingNumber,
  isZaakNumber,
  parseKamerNumber,
} from '../../../../utils/domain/ids/kamer-number.ts';
import {
  isDossierIdOnly,
  ondernummerOf,
  parseKamerstukId,
  printKamerstukId,
} from '../../../../utils/domain/ids/kamerstuk-id.ts';
import {
  hasPublisherPage,
  isPublicationId,
  isSearchedPublication,
  parseSeriesId,
  printSeriesId,
} from '../../../../utils/domain/ids/publication-id.ts';
import * as schemas from '../../../../utils/domain/ids/schemas.ts';
import { parseInput } from '../../../../utils/citations/parse-input.ts';

const digits = (min: number, max: number) => fc.stringMatching(new RegExp(`^\\d{${min},${max}}$`));
const toevoeging = fc.oneof(
  fc.constant(null),
  fc.stringMatching(/^[A-Z]{1,7}$/),
  fc.stringMatching(/^\d{2}$/),
);
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[\dA-Z \-()R\u00a0]{1,24}$/),
  fc.stringMatching(/^(?:kst|ah|h|stb|blg)-[\d\-A-Za-z]{1,24}$/),
);

describe('numbers of the Kamer', () => {
  it.each([
    ['2025D34482', 'document'],
    ['2025Z14929', 'zaak'],
    ['2025A04278', 'activiteit'],
    ['2015P02267', 'stemming'],
    ['TZ202501-066', 'toezegging'],
  ])('%s is the number of a %s, in any letter case', (number, kind) => {
    expect(parseKamerNumber(number)).toEqual({ kind, number });
    expect(parseKamerNumber(` ${number.toLowerCase()}\n`)).toEqual({ kind, number });
  });

  it.each(['2025D344', '2025D3448212', '2025X34482', '2025D34482.', 'TZ20250-1', 'TZ202501-', ''])(
    '%j is none',
    (text) => expect(parseKamerNumber(text)).toBeNull(),
  );

  it('knows them to the letter only', () => {
    const checks = [isDocumentNumber, isZaakNumber, isActivityNumber, isToezeggingNumber];
    const numbers = ['2025D34482', '2025Z14929', '2025A04278', 'TZ202501-066'];
    checks.forEach((check, index) =>
      expect(numbers.map((number) => check(number))).toEqual(
        numbers.map((_, other) => other === index),
      ),
    );
    expect(isDocumentNumber('2025d34482')).toBe(false);
    expect(isDocumentNumber('2025D34482\n')).toBe(false);
    expect(numbers.map((number) => isKamerNumber(number))).toEqual([false, true, true, true]);
    expect(isKamerNumber('2015P02267')).toBe(false);
  });
});

describe('dossiers', () => {
  it.each([
    ['21501-02', '21 501-02', '21501-02'],
    ['36600-VII', '36 600 VII', '36600 VII'],
    ['23432', '23 432', '23432'],
    ['9496', '9496', '9496'],
  ])('%s is printed %s and cited %s', (number, printed, cited) => {
    const parts = parseDossierNumber(number);
    expect(parts).not.toBeNull();
    if (!parts) return;
    expect(formatDossier(parts)).toBe(printed);
    expect(citeDossier(parts)).toBe(cited);
    expect(printDossierNumber(parts)).toBe(number);
    expect(isDossierNumber(number)).toBe(true);
  });

  it('keep the number of a Rijkswet beside the number of the dossier', () => {
    const parts = { dossier: '35099', toevoeging: null, rijkswet: 'R2114' };
    expect(parseDossierNumber('35 099 (R2114)')).toEqual(parts);
    expect(parseDossierNumber('35099-(R 2114)')).toEqual(parts);
    expect(dossierFromFields(35099, '(R2114)')).toEqual(parts);
    expect(dossierFromFields(35099, '( R2114 )')).toEqual(parts);
    expect(formatDossier(parts)).toBe('35 099 (R2114)');
    expect(printDossierNumber(parts)).toBe('35099');
  });

  it.each([
    ['', null],
    [null, null],
    [undefined, null],
    ['(iets anders)', null],
    [' VII ', 'VII'],
    ['02', '02'],
  ])('take the toevoeging %j of the service for %j', (field, expected) =>
    expect(dossierFromFields('36600', field).toevoeging).toBe(expected),
  );

  it('are read back as they were written', () => {
    const parts = fc.record({
      dossier: digits(4, 5),
      toevoeging: fc.oneof(fc.constant(null), fc.stringMatching(/^[\dA-Z]{1,7}$/)),
      rijkswet: fc.oneof(fc.constant(null), fc.stringMatching(/^R\d{1,4}$/)),
    });
    fc.assert(
      fc.property(parts, (one) => {
        expect(parseDossierNumber(formatDossier(one))).toEqual(one);
        expect(parseDossierNumber(printDossierNumber(one))).toEqual({ ...one, rijkswet: null });
        expect(isDossierNumber(printDossierNumber(one))).toBe(true);
      }),
    );
  });

  it('never throw', () =>
    fc.assert(
      fc.property(hostile, (text) => {
        const parts = parseDossierNumber(text);
        if (parts) expect(parseDossierNumber(formatDossier(parts))).toEqual(parts);
      }),
    ));
});

describe('ids of kamerstukken', () => {
  it.each([
    ['kst-21501-02-3180', '21 501-02, nr. 3180'],
    ['kst-36715-30', '36 715, nr. 30'],
    ['kst-36600-VII-12', '36 600 VII, nr. 12'],
    ['kst-1234-5', '1234, nr. 5'],
    ['kst-21501-02', 'dossier 21 501-02'],
    ['kst-36410', 'dossier 36 410'],
    ['kst-36600-VII', '36 600 VII'],
    ['kst-36967-A', '36 967 A'],
    ['kst-1259252', 'kst-1259252'],
    ['ah-tk-20242025-393', 'ah-tk-20242025-393'],
    ['2025D34482', '2025D34482'],
  ])('%s is printed %s', (id, printed) => expect(formatPublicationId(id)).toBe(printed));

  it('leave out what the kind beside them says', () => {
    expect(formatPaperNumber('kst-21501-02', null, 'Dossier')).toBe('21 501-02');
    expect(formatPaperNumber('kst-36600-VII', null, 'Dossier')).toBe('36 600 VII');
    expect(formatPaperNumber('kst-36715-30', '2025D00001', 'Motie')).toBe('36 715, nr. 30');
    expect(formatPaperNumber(null, '2025D00001', 'Motie')).toBe('2025D00001');
    expect(formatPaperNumber(null, null, 'Motie')).toBeNull();
  });

  const kamerstuk = fc.record({
    dossier: digits(4, 5),
    toevoeging,
    ondernummer: fc.oneof(
      fc.integer({ min: 1, max: 99_999 }).map(String),
      fc.stringMatching(/^[A-Z]{1,3}$/),
    ),
  });

  it('are read back as they were printed for machines', () =>
    fc.assert(
      fc.property(kamerstuk, (parts) => {
        const id = printKamerstukId(parts.dossier, parts.toevoeging, parts.ondernummer);
        expect(parseKamerstukId(id)).toEqual(parts);
        expect(isPublicationId(id)).toBe(true);
      }),
    ));

  it('are read back as they were printed for people', () => {
    const typed = fc.record({
      dossier: fc.stringMatching(/^[1-4]\d{4}$/),
      toevoeging: fc.oneof(
        fc.constant(null),
        fc.constantFrom('VII', 'XVIII', 'A', 'B'),
        fc.stringMatching(/^\d{2}$/),
      ),
      number: fc.integer({ min: 1, max: 99_999 }),
    });
    fc.assert(
      fc.property(typed, ({ dossier, toevoeging: part, number }) => {
        const id = printKamerstukId(dossier, part, String(number));
        expect(parseInput(formatPublicationId(id))).toEqual({ what: 'paper', id });
      }),
    );
    for (const id of ['kst-1234-5', 'kst-9496-12', 'kst-21501-02', 'kst-36410', 'kst-36967-A'])
      expect(parseInput(formatPublicationId(id))).toEqual({ what: 'paper', id });
  });

  it.each([
    ['kst-36410', true],
    ['kst-21501-02', true],
    ['kst-36600-VII', false],
    ['kst-36410-2', false],
  ])('%s names nothing but a dossier: %s', (id, expected) =>
    expect(isDossierIdOnly(id)).toBe(expected),
  );

  it.each([
    ['kst-21501-02-3180', 3180],
    ['kst-36600-VII', null],
    ['kst-36867-A', null],
    ['kst-1259252', null],
    [null, null],
  ])('%s has the number %s within its dossier', (id, number) =>
    expect(ondernummerOf(id)).toBe(number),
  );
});

describe('other publications', () => {
  it.each([
    ['kst-23432-569', true],
    ['ah-tk-20242025-393', true],
    ['h-tk-20182019-16-8', true],
    ['stb-2024-12', true],
    ['blg-1184123', false],
    ['kst-1259252', false],
    ['ah-1234567', false],
    ['kst-36410', false],
    ['kst-1234', false],
    ['kst-21501-02', false],
    ['kst-36600-VII', false],
    ['../x', false],
  ])('%s has a page at the publisher: %s', (id, expected) =>
    expect(hasPublisherPage(id)).toBe(expected),
  );

  it('are searched for by the series that the publisher searches', () => {
    expect(
      ['blg-1184123', 'kv-tk-2024Z18659', 'nds-1', 'kst-1'].map(isSearchedPublication),
    ).toEqual([true, false, false, true]);
  });

  it.each([
    ['ah-tk-20242025-393', { series: 'ah', chamber: 'tk', session: '20242025', number: '393' }],
    ['stcrt-2024-12345', { series: 'stcrt', year: '2024', number: '12345' }],
    [
      'h-ek-20082009-12-100-108',
      { series: 'h', chamber: 'ek', session: '20082009', number: '12', item: '100-108' },
    ],
    [
      'h-tk-20082009-12',
      { series: 'h', chamber: 'tk', session: '20082009', number: '12', item: null },
    ],
    ['ah-1234567', null],
    ['kst-36410-2', null],
  ])('%s says %j', (id, parts) => expect(parseSeriesId(id)).toEqual(parts));

  it('are read back as they were printed, and hostile ones do not throw', () =>
    fc.assert(
      fc.property(hostile, (id) => {
        const parts = parseSeriesId(id);
        if (parts) expect(printSeriesId(parts)).toBe(id);
        expect(() => [
          formatPublicationId(id),
          ondernummerOf(id),
          hasPublisherPage(id),
        ]).not.toThrow();
      }),
    ));
});

describe('schemas of ids', () => {
  it.each([
    ['DocumentNumberSchema', '2025D34482', '2025Z34482'],
    ['ZaakNumberSchema', '2025Z14929', '2025D14929'],
    ['ActivityNumberSchema', '2025A04278', '2025A042'],
    ['ToezeggingNumberSchema', 'TZ202501-066', 'TZ202501'],
    ['DossierNumberSchema', '36600-VII', '36600 VII'],
    ['PublicationIdSchema', 'blg-1184123', 'blg/1184123'],
    ['KamerstukIdSchema', 'kst-1259252', 'blg-1184123'],
  ] as const)('%s lets %s in and keeps %s out', (name, good, bad) => {
    expect(v.is(schemas[name], good)).toBe(true);
    for (const wrong of [bad, `${good}\n`, `${good} `, '', null, 1])
      expect(v.is(schemas[name], wrong)).toBe(false);
  });
});
