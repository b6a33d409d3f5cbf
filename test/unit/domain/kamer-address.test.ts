import { describe, expect, it } from 'vitest';
import { idsFromAddress, isDocumentAddress } from '../../../utils/domain/kamer-address.ts';

const at = (path: string) => new URL(path, 'https://www.tweedekamer.nl');

describe('isDocumentAddress', () => {
  it.each([
    '/kamerstukken/moties/detail?id=2025Z13886&did=2025D31484',
    '/kamerstukken/brieven_regering/detail?id=2025D43552&did=2025D43552',
    '/kamerstukken/detail?did=2025D31484',
    '/kamerstukken/detail/detail?ID=2025z13886&DID=2025d31484',
    '/kamerstukken/toezeggingen/detail?id=TZ202501-066',
  ])('knows a document page: %s', (path) => expect(isDocumentAddress(at(path))).toBe(true));

  it.each([
    '/kamerstukken/moties',
    '/kamerstukken/moties?qry=%2A&srt=date',
    '/kamerstukken/wetsvoorstellen/detail?qry=wetsvoorstel%3A36600&cfg=wetsvoorsteldetails',
    '/kamerleden_en_commissies/alle_kamerleden?id=2025D31484',
    '/kamerstukken/moties/detail?id=<script>',
  ])('stays away from: %s', (path) => expect(isDocumentAddress(at(path))).toBe(false));

  it.each([
    'https://www.tweedekamer.nl.example',
    'https://tweedekamer.nl@example.org',
    'https://nottweedekamer.nl',
  ])('is not fooled by the host %s', (host) =>
    expect(isDocumentAddress(new URL(`${host}/kamerstukken/moties/detail?did=2025D31484`))).toBe(
      false,
    ),
  );
});

describe('idsFromAddress', () => {
  it('prefers the document and keeps the other id', () => {
    expect(idsFromAddress(at('/kamerstukken/moties/detail?id=2025Z13886&did=2025D31484'))).toEqual({
      document: '2025D31484',
      other: '2025Z13886',
    });
  });

  it('reads a name that was escaped twice', () => {
    expect(
      idsFromAddress(at('/kamerstukken/detail?id=2025Z13886&amp;did=2025D31484')).document,
    ).toBe('2025D31484');
  });

  it('takes a document number from id where did is missing', () => {
    expect(idsFromAddress(at('/kamerstukken/detail?id=2015D27964')).document).toBe('2015D27964');
  });
});
