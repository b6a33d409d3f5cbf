import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import {
  dossierFromFields,
  isDossierNumber,
  parseDossierNumber,
  printDossierNumber,
} from '../../../../utils/domain/ids/dossier-number.ts';
import { parseKamerNumber } from '../../../../utils/domain/ids/kamer-number.ts';
import {
  isDossierIdOnly,
  ondernummerOf,
  parseDossierId,
  parseKamerstukId,
  printKamerstukId,
} from '../../../../utils/domain/ids/kamerstuk-id.ts';
import {
  isGuid,
  isNamedKey,
  NAMED_KINDS,
  parseNamedKey,
} from '../../../../utils/domain/ids/named-key.ts';
import {
  hasPublisherPage,
  isPublicationId,
  isSearchedPublication,
  parseSeriesId,
  printSeriesId,
} from '../../../../utils/domain/ids/publication-id.ts';
import { PublicationIdSchema } from '../../../../utils/domain/ids/schemas.ts';

describe('numbers of the Kamer', () => {
  it.each([
    ['2025D3448', 'document'],
    ['2025D344821', 'document'],
    ['2025D344', undefined],
    ['2025D3448212', undefined],
    ['202D34482', undefined],
    ['20251D34482', undefined],
    ['2025Z344821', 'zaak'],
    ['2025A344821', 'activiteit'],
    ['2025P344821', 'stemming'],
    ['TZ202501-1', 'toezegging'],
    ['TZ202501-1234', 'toezegging'],
    ['TZ202501-12345', undefined],
    ['TZ2025011-1', undefined],
  ])('%s: %s', (number, kind) => expect(parseKamerNumber(number)?.kind).toBe(kind));
});

describe('dossiers', () => {
  it.each([
    ['1234', '1234', null, null],
    ['12345', '12345', null, null],
    ['12\u00a0345', '12345', null, null],
    ['12345-1234567', '12345', '1234567', null],
    ['12345 ABCDEFG', '12345', 'ABCDEFG', null],
    ['12345- 02', '12345', '02', null],
    ['12345(R1)', '12345', null, 'R1'],
    ['12345- (R2114)', '12345', null, 'R2114'],
    ['12345 VII (R\u00a02114)', '12345', 'VII', 'R2114'],
  ])('%s is read', (text, dossier, toevoeging, rijkswet) =>
    expect(parseDossierNumber(text)).toEqual({ dossier, toevoeging, rijkswet }),
  );

  it.each([
    '123',
    '123456',
    '12345-12345678',
    '12345 - 02',
    '12345-',
    '12345 - (R2114)',
    '12345-a',
    '',
  ])('%j is none', (text) => expect(parseDossierNumber(text)).toBeNull());
  it('with a longer number of a Rijkswet is none', () =>
    expect(parseDossierNumber('12345 (R21145)')).toBeNull());

  it.each([
    ['1234', true],
    ['12345', true],
    ['12345-1', true],
    ['12345-ABCDEFG', true],
    ['123', false],
    ['123456', false],
    ['12345-ABCDEFGH', false],
    ['12345-', false],
    ['12345-(R1)', false],
  ])('%s is one as machines write it: %s', (text, expected) =>
    expect(isDossierNumber(text)).toBe(expected),
  );

  it.each([
    ['(R1)', null, 'R1'],
    ['(R 2114)', null, 'R2114'],
    ['(R21145)', null, null],
    ['VII', 'VII', null],
  ])('with the field %s', (field, toevoeging, rijkswet) =>
    expect(dossierFromFields('36600', field)).toEqual({ dossier: '36600', toevoeging, rijkswet }),
  );

  it('are printed for machines with and without what stands behind', () => {
    expect(printDossierNumber({ dossier: '21501', toevoeging: '02' })).toBe('21501-02');
    expect(printDossierNumber({ dossier: '21501', toevoeging: null })).toBe('21501');
  });
});

describe('ids of kamerstukken', () => {
  it.each([
    ['kst-1234-1', '1234', null, '1'],
    ['kst-12345-12345', '12345', null, '12345'],
    ['kst-12345-12345b', '12345', null, '12345b'],
    ['kst-12345-ABC', '12345', null, 'ABC'],
    ['kst-12345-ABCDEFG-1', '12345', 'ABCDEFG', '1'],
    ['kst-12345-02-AI', '12345', '02', 'AI'],
  ])('%s is read', (id, dossier, toevoeging, ondernummer) =>
    expect(parseKamerstukId(id)).toEqual({ dossier, toevoeging, ondernummer }),
  );
  it.each([
    'kst-123-1',
    'kst-123456-1',
    'kst-12345-123456',
    'kst-12345-1bc',
    'kst-12345-ABCD',
    'kst-12345-ABCDEFGH-1',
    'kst-12345-1-1',
    'kst-12345-123-1',
    'xkst-12345-1',
    'kst-12345-1x-',
  ])('%s is none', (id) => expect(parseKamerstukId(id)).toBeNull());

  it.each([
    ['kst-1234', '1234', null],
    ['kst-12345', '12345', null],
    ['kst-12345-ABCDEFG', '12345', 'ABCDEFG'],
    ['kst-21501-99', '21501', '99'],
  ])('%s may name a dossier', (id, dossier, toevoeging) => {
    expect(parseDossierId(id)).toEqual({ dossier, toevoeging });
    expect(isDossierIdOnly(id)).toBe(toevoeging !== 'ABCDEFG');
  });
  it.each(['kst-123', 'kst-123456', 'kst-12345-ABCDEFGH', 'kst-21502-02', 'kst-21501-2', ''])(
    '%j names none',
    (id) => {
      expect(parseDossierId(id)).toBeNull();
      expect(isDossierIdOnly(id)).toBe(false);
    },
  );

  it.each([
    ['kst-12345-1', 1],
    ['kst-12345-99999', 99_999],
    ['kst-12345-0', null],
    ['kst-12345-12b', null],
    ['', null],
  ])('%j has the number %s', (id, number) => expect(ondernummerOf(id)).toBe(number));

  it.each([
    ['36410', null, '7', 'kst-36410-7'],
    ['36410', undefined, undefined, 'kst-36410'],
    ['36410', '', '', 'kst-36410'],
    ['36600', 'VII', null, 'kst-36600-VII'],
    ['36600', 'VII', '0012', 'kst-36600-VII-12'],
    ['36410', null, '0', 'kst-36410-0'],
    ['36410', null, '10', 'kst-36410-10'],
  ])('%s, %j, %j is printed %s', (dossier, toevoeging, number, id) =>
    expect(printKamerstukId(dossier, toevoeging, number)).toBe(id),
  );
});

describe('ids of the publisher', () => {
  it.each([
    ['kst', true, true],
    ['ah', true, true],
    ['h', true, true],
    ['stb', true, true],
    ['stcrt', true, true],
    ['trb', true, true],
    ['blg', true, false],
    ['kv', false, false],
    ['nds', false, false],
  ])('of the series %s: searched for %s, with a page %s', (series, searched, page) => {
    const id = `${series}-2024-12`;
    expect([isPublicationId(id), isSearchedPublication(id), hasPublisherPage(id)]).toEqual([
      true,
      searched,
      page,
    ]);
  });

  it('are of a known series and of bounded length', () => {
    expect(isPublicationId(`kst-${'1'.repeat(60)}`)).toBe(true);
    for (const wrong of [`kst-${'1'.repeat(61)}`, 'kst-', 'xyz-1', 'akst-1', 'kst-1/2', ''])
      expect([
        isPublicationId(wrong),
        isSearchedPublication(wrong),
        hasPublisherPage(wrong),
      ]).toEqual([false, false, false]);
    expect(v.is(PublicationIdSchema, `kst-${'1'.repeat(60)}`)).toBe(true);
  });

  it.each([
    ['kst-99999-1', true],
    ['kst-100000', false],
    ['ah-100000', false],
    ['ah-99999', true],
    ['h-100000', true],
  ])('%s is laid out: %s', (id, expected) => expect(hasPublisherPage(id)).toBe(expected));

  it.each([
    ['ah-ek-20242025-12345', { series: 'ah', chamber: 'ek', session: '20242025', number: '12345' }],
    [
      'h-tk-20242025-1234-12345',
      { series: 'h', chamber: 'tk', session: '20242025', number: '1234', item: '12345' },
    ],
    [
      'h-tk-20242025-1-12345-12346',
      { series: 'h', chamber: 'tk', session: '20242025', number: '1', item: '12345-12346' },
    ],
    ['stb-2024-1', { series: 'stb', year: '2024', number: '1' }],
    ['trb-2024-12345', { series: 'trb', year: '2024', number: '12345' }],
    ['stcrt-2024-12345', { series: 'stcrt', year: '2024', number: '12345' }],
  ])('%s is taken apart and put together again', (id, parts) => {
    const read = parseSeriesId(id);
    expect(read).toEqual(parts);
    expect(read && printSeriesId(read)).toBe(id);
  });
  it.each([
    'ah-xk-20242025-1',
    'ah-tk-2024202-1',
    'ah-tk-20242025-123456',
    'h-tk-20242025-12345',
    'h-tk-20242025-1-123456',
    'h-tk-20242025-1-1-123456',
    'stb-2024-123456',
    'stb-202-1',
    'blg-2024-1',
  ])('%s is not', (id) => expect(parseSeriesId(id)).toBeNull());
});

describe('keys of kind and name', () => {
  const guid = '0123abcd-4567-89ab-cdef-0123456789ab';

  it.each([
    ['dossier:21501-02', { kind: 'dossier', name: '21501-02' }],
    [`persoon:${guid}`, { kind: 'persoon', name: guid }],
    [`commissie:${guid}`, { kind: 'commissie', name: guid }],
    [`fractie:${guid}`, { kind: 'fractie', name: guid }],
    [`dossier:${guid}`, null],
    ['persoon:21501-02', null],
    [`zaak:${guid}`, null],
    [`persoon:${guid.toUpperCase()}`, null],
    [`xpersoon:${guid}`, null],
    ['dossier', null],
    ['dossier:', null],
    [':21501-02', null],
    ['', null],
  ])('%s is %j', (key, parts) => {
    expect(parseNamedKey(key)).toEqual(parts);
    expect(isNamedKey(key)).toBe(parts !== null);
  });

  it('are of four kinds', () =>
    expect(NAMED_KINDS).toEqual(['dossier', 'persoon', 'commissie', 'fractie']));

  it('know a guid to the letter', () => {
    expect(isGuid(guid)).toBe(true);
    for (const wrong of [`${guid}0`, `0${guid}`, guid.slice(1), guid.replaceAll('-', ''), ''])
      expect(isGuid(wrong)).toBe(false);
  });
});
