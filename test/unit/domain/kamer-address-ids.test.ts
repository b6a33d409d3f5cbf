import { describe, expect, it } from 'vitest';
import {
  idsFromAddress,
  idsFromQuery,
  isDocumentAddress,
} from '../../../utils/domain/kamer-address.ts';

const at = (query: string) => new URL(`https://www.tweedekamer.nl/kamerstukken/detail?${query}`);

describe('the ids of an address', () => {
  it.each([
    ['id=2025D00001&did=2025D00002', '2025D00002', null],
    ['did=2025Z13886&id=2025D00001', '2025D00001', '2025Z13886'],
    ['did=2025Z13886&id=2025A04278', null, '2025Z13886'],
    ['did=2025D00002&did=2025D00003', '2025D00002', null],
    ['id=2015P02267', null, '2015P02267'],
    ['id=%202025D00001%20', '2025D00001', null],
    ['amp;amp;did=2025D00002', '2025D00002', null],
    ['DiD=2025d00002', '2025D00002', null],
    ['did=x&id=y', null, null],
    ['qry=2025D00001', null, null],
    ['', null, null],
  ])('%s: document %s, other %s', (query, document, other) => {
    expect(idsFromAddress(at(query))).toEqual({ document, other });
    expect(isDocumentAddress(at(query))).toBe(document !== null || other !== null);
  });

  it('are read from parameters alone', () =>
    expect(idsFromQuery(new Map([['id', 'TZ202501-066']]))).toEqual({
      document: null,
      other: 'TZ202501-066',
    }));
});

describe('an address', () => {
  const rest = '/kamerstukken/detail?did=2025D00001';
  it.each([
    [`https://www.tweedekamer.nl${rest}`, true],
    [`https://tweedekamer.nl${rest}`, true],
    [`https://www.tweedekamer.nl/Kamerstukken/detail?did=2025D00001`, true],
    [`http://www.tweedekamer.nl${rest}`, false],
    [`https://www.tweedekamer.nl:8443${rest}`, false],
    [`blob:https://www.tweedekamer.nl${rest}`, false],
    [`https://www.tweedekamer.nl/?did=2025D00001`, false],
  ])('%s is that of a document page: %s', (address, expected) =>
    expect(isDocumentAddress(new URL(address))).toBe(expected),
  );
});
