import { describe, expect, it } from 'vitest';
import * as addresses from '../../../utils/domain/addresses.ts';

const KAMER = 'https://www.tweedekamer.nl';
const PUBLISHER = 'https://zoek.officielebekendmakingen.nl';

describe('addresses', () => {
  it.each([
    [addresses.openTkPerson(2631), 'https://berthub.eu/tkconv/persoon.html?nummer=2631'],
    [addresses.openTkCommittee('ab-1'), 'https://berthub.eu/tkconv/commissie.html?id=ab-1'],
    [addresses.publisherRecord('kst-24801-02-3180'), `${PUBLISHER}/kst-24801-02-3180.html`],
    [addresses.publisherRecord('blg-1184123'), `${PUBLISHER}/blg-1184123`],
    [addresses.publisherRecord('a/b'), `${PUBLISHER}/a%2Fb`],
    [addresses.publisherPaperPage('kst-24801-3'), `${PUBLISHER}/kst-24801-3.html`],
    [addresses.publisherPaperPage('kst-35570-A'), `${PUBLISHER}/kst-35570-A.html`],
    [addresses.publisherPaperPage('blg-1184123'), null],
    [addresses.publisherPaperPage('kst-1259252'), null],
    [addresses.downloadAddress('a&b'), `${KAMER}/downloads/document?id=a%26b`],
    [addresses.toezeggingPage('a&b'), `${KAMER}/kamerstukken/toezeggingen/detail?id=a%26b`],
    [addresses.dossierPage('a/b'), `${PUBLISHER}/dossier/a%2Fb`],
    [addresses.officialXmlAddress('a/b'), `${PUBLISHER}/a%2Fb.xml`],
    [addresses.kamerSearch('\ud800'), `${KAMER}/zoeken?qry=%EF%BF%BD`],
  ])('%s is %s', (address, expected) => expect(address).toBe(expected));

  it('of the Kamer begin with one of two origins', () => {
    expect([...addresses.KAMER_ORIGINS]).toEqual([KAMER, 'https://tweedekamer.nl']);
    expect(addresses.KAMER_PATTERNS).toEqual([`${KAMER}/*`, 'https://tweedekamer.nl/*']);
  });

  it.each([
    [`${PUBLISHER}/kst-24801-3.html`, true],
    [`${PUBLISHER}.example/kst-24801-3.html`, false],
    [`${KAMER}/`, false],
    ['', false],
  ])('%j is the publisher’s: %s', (address, expected) =>
    expect(addresses.isPublisherAddress(address)).toBe(expected),
  );

  it.each([
    [`${KAMER}/downloads/document?id=2031D00180`, true],
    ['https://:b@www.tweedekamer.nl/downloads/document?id=2031D00180', false],
    ['https://tweedekamer.nl/downloads/document?id=2031D00180', false],
    [`${KAMER}/downloads/document`, false],
    [`${KAMER}/downloads/document?id=`, false],
  ])('%s is that of a file: %s', (address, expected) =>
    expect(addresses.isDownloadAddress(address)).toBe(expected),
  );

  it.each([
    [`${KAMER}/`, true],
    ['https://tweedekamer.nl/x', true],
    [`${PUBLISHER}/x`, true],
    ['https://repository.overheid.nl/x', true],
    ['https://a@www.tweedekamer.nl/x', false],
    ['https://:b@www.tweedekamer.nl/x', false],
    ['https://www.tweedekamer.nl:8443/x', false],
    ['https://overheid.nl/x', false],
    ['ftp://www.tweedekamer.nl/x', false],
  ])('%s is one where papers are read: %s', (address, expected) =>
    expect(addresses.isReadingAddress(address)).toBe(expected),
  );
});

describe('the page of an activity', () => {
  it.each([
    'Plenair debat',
    'Stemmingen',
    'Regeling van werkzaamheden',
    'Vragenuur',
    'Mondelinge vragen',
    'Tweeminutendebat',
    'Hamerstukken',
    'Interpellatiedebat',
    'Beëdiging',
    'Afscheid',
    'Herdenking',
    'Constituerende vergadering',
    'Verenigde vergadering',
    'Dertigledendebat',
    'Spoeddebat',
    'stemmingen',
  ])('is that of the plenary Kamer for %s', (kind) =>
    expect(addresses.activityPage('2031A04278', kind)).toBe(
      `${KAMER}/debat_en_vergadering/plenaire_vergaderingen/details/activiteit?id=2031A04278`,
    ),
  );

  it.each(['Commissiedebat', 'Procedurevergadering', 'Debat over Stemmingen', ''])(
    'is that of a committee for %j',
    (kind) =>
      expect(addresses.activityPage('a&b', kind)).toBe(
        `${KAMER}/debat_en_vergadering/commissievergaderingen/details?id=a%26b`,
      ),
  );
});
