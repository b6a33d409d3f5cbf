import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as addresses from '../../../utils/domain/addresses.ts';
import { isDocumentNumber } from '../../../utils/domain/ids/kamer-number.ts';

const number = '2031D00180';
const built = isDocumentNumber(number)
  ? [addresses.paperPage(number), addresses.openTkDocument(number)]
  : [];

describe('addresses', () => {
  it('stand once, as their hosts are known to write them', () => {
    expect([
      ...built,
      addresses.downloadAddress(number),
      addresses.toezeggingPage('TZ203101-066'),
      addresses.activityPage('2031A04278', 'Stemmingen'),
      addresses.activityPage('2031A04278', 'Commissiedebat'),
      addresses.dossierPage('36900-VII'),
      addresses.publisherPage('kst-24801-02-3180'),
      addresses.officialXmlAddress('kst-24801-02-3180'),
      addresses.kamerSearch('a&b'),
    ]).toEqual([
      `https://www.tweedekamer.nl/kamerstukken/detail?id=${number}&did=${number}`,
      `https://berthub.eu/tkconv/document.html?nummer=${number}`,
      `https://www.tweedekamer.nl/downloads/document?id=${number}`,
      'https://www.tweedekamer.nl/kamerstukken/toezeggingen/detail?id=TZ203101-066',
      'https://www.tweedekamer.nl/debat_en_vergadering/plenaire_vergaderingen/details/activiteit?id=2031A04278',
      'https://www.tweedekamer.nl/debat_en_vergadering/commissievergaderingen/details?id=2031A04278',
      'https://zoek.officielebekendmakingen.nl/dossier/36900-VII',
      'https://zoek.officielebekendmakingen.nl/kst-24801-02-3180.html',
      'https://zoek.officielebekendmakingen.nl/kst-24801-02-3180.xml',
      'https://www.tweedekamer.nl/zoeken?qry=a%26b',
    ]);
  });

  it.each(['blg-1184123', 'kst-1259252', 'kst-36410', '../x', ''])(
    'say that the publisher has no page for %j',
    (id) => expect(addresses.publisherPage(id)).toBeNull(),
  );

  it('never lead to another host or page, whatever goes into them', () => {
    const builders = [
      [addresses.downloadAddress, '/downloads/document'],
      [addresses.toezeggingPage, '/kamerstukken/toezeggingen/detail'],
      [addresses.kamerSearch, '/zoeken'],
    ] as const;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const [build, path] of builders) {
          const url = new URL(build(text));
          expect([url.host, url.pathname]).toEqual(['www.tweedekamer.nl', path]);
          expect(url.searchParams.size).toBe(1);
        }
        expect(new URL(addresses.dossierPage(text)).host).toBe('zoek.officielebekendmakingen.nl');
      }),
    );
  });

  it.each([
    ['https://www.tweedekamer.nl/downloads/document?id=2031D00180', true],
    ['https://www.tweedekamer.nl/downloads/document?id=2031Z00180', false],
    ['https://www.tweedekamer.nl:8443/downloads/document?id=2031D00180', false],
    ['https://user@www.tweedekamer.nl/downloads/document?id=2031D00180', false],
    ['http://www.tweedekamer.nl/downloads/document?id=2031D00180', false],
    ['blob:https://www.tweedekamer.nl/downloads/document?id=2031D00180', false],
    ['https://www.tweedekamer.nl/downloads/other?id=2031D00180', false],
    ['no address', false],
  ])('take %s for the file of a paper: %s', (address, expected) =>
    expect(addresses.isDownloadAddress(address)).toBe(expected),
  );

  it.each([
    ['https://berthub.eu/tkconv/document.html?nummer=2031D00180', true],
    ['https://berthub.eu/tkconv/document.html?nummer=2031D00180&x', false],
    ['https://berthub.example/tkconv/documen.html?nummer=2031D00180', false],
  ])('take %s for a paper at OpenTK: %s', (address, expected) =>
    expect(addresses.isOpenTkDocument(address)).toBe(expected),
  );

  it.each([
    ['https://www.tweedekamer.nl/x', true],
    ['https://repository.overheid.nl/x', true],
    ['https://example.org/', false],
    ['http://www.tweedekamer.nl/x', false],
    ['https://www.tweedekamer.nl:444/x', false],
    ['https://a:b@www.tweedekamer.nl/x', false],
    ['x', false],
  ])('%s is one where papers are read: %s', (address, expected) =>
    expect(addresses.isReadingAddress(address)).toBe(expected),
  );
});
