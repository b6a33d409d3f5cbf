import { describe, expect, it } from 'vitest';
import { destinationOf } from '../../../utils/domain/destinations.ts';

const TK = 'https://www.tweedekamer.nl/kamerstukken/detail?id=2031D00180&did=2031D00180';
const KOOP = 'https://zoek.officielebekendmakingen.nl/kst-24447-6.html';

const paper = (id: string | null, number: string | null, href = TK) => ({ id, number, href });

describe('where links lead', () => {
  it.each([
    ['tweedekamer', paper('kst-24801-02-3180', '2031D00180'), TK],
    [
      'officielebekendmakingen',
      paper('kst-24801-02-3180', '2031D00180'),
      'https://zoek.officielebekendmakingen.nl/kst-24801-02-3180.html',
    ],
    [
      'officielebekendmakingen',
      paper('ah-tk-20302031-12', '2031D00180'),
      'https://zoek.officielebekendmakingen.nl/ah-tk-20302031-12.html',
    ],
    ['officielebekendmakingen', paper('kst-24447-6', null, KOOP), KOOP],
    [
      'opentk',
      paper(null, '2031D00180'),
      'https://berthub.eu/tkconv/document.html?nummer=2031D00180',
    ],
  ] as const)('%s: %j to %s', (wanted, one, href) =>
    expect(destinationOf(one, wanted)).toEqual({ href, asWanted: true }),
  );

  it.each([
    ['officielebekendmakingen', paper(null, '2031D00180')],
    ['officielebekendmakingen', paper('blg-1184123', '2031D00180')],
    ['officielebekendmakingen', paper('kst-1259252', '2031D00180')],
    ['officielebekendmakingen', paper('kst-36410', '2031D00180')],
    ['officielebekendmakingen', paper('../x', '2031D00180')],
    ['opentk', paper('kst-24447-6', null, KOOP)],
    ['opentk', paper('kst-24801-02-3180', "2031D00180'&x=1")],
  ] as const)('%s: no address can be made for %j', (wanted, one) =>
    expect(destinationOf(one, wanted)).toEqual({ href: one.href, asWanted: false }),
  );
});
