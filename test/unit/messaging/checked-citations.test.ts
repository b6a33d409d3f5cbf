import { describe, expect, it } from 'vitest';
import { CITATION_KINDS, READINGS } from '../../../utils/domain/citation-kind.ts';
import { checkedCitations } from '../../../utils/messaging/checked-citations.ts';

const PASSAGES = [{ at: 0, paragraphs: ['Zie Kamerstuk 24 801, nr. 6.', ''] }];
const CITATION = {
  start: 4,
  end: 27,
  id: 'kst-24801-6',
  kind: 'kamerstuk',
  reading: 'exact',
  askable: true,
};
const answer = (...citations: unknown[]) => ({ read: [[citations, []]], given: [] });

describe('what the background read', () => {
  it('is taken with the words it stands for', () => {
    expect(checkedCitations(answer(CITATION), PASSAGES).read).toEqual([
      [[{ ...CITATION, raw: 'Kamerstuk 24 801, nr. 6' }], []],
    ]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no list', { read: {}, given: [] }],
    ['another number of passages', { read: [], given: [] }],
    ['another number of paragraphs', { read: [[[CITATION]]], given: [] }],
    ['no names', { read: [[[], []]] }],
    ['a name that is none', { read: [[[], []]], given: [{ name: 1, at: 0, citation: {} }] }],
    ['a name for nothing', { read: [[[], []]], given: [{ name: 'Nota', at: 0, citation: null }] }],
    ['a citation that is none', answer(null)],
    ['a place before the text', answer({ ...CITATION, start: -1 })],
    ['a place behind the text', answer({ ...CITATION, end: 29 })],
    ['a place in another paragraph', { read: [[[], [CITATION]]], given: [] }],
    ['an end before the begin', answer({ ...CITATION, end: 4 })],
    ['half a place', answer({ ...CITATION, start: 4.5 })],
    ['no order', answer(CITATION, { ...CITATION, start: 0 })],
    ['an id of no kind', answer({ ...CITATION, id: 7 })],
    ['an address of no kind', answer({ ...CITATION, address: 'javascript:alert(1)' })],
    ['words that are none', answer({ ...CITATION, naam: {} })],
    ['dossiers that are none', answer({ ...CITATION, alsoDossiers: [1] })],
  ])('is refused with %s', (_what, given) =>
    expect(() => checkedCitations(given, PASSAGES)).toThrow('mismatched-citations'),
  );

  const isTaken = (given: unknown) => {
    try {
      checkedCitations(given, PASSAGES);
      return true;
    } catch {
      return false;
    }
  };

  const TEXTS = ['dossier', 'toevoeging', 'ondernummer', 'pagina', 'naam', 'official', 'boundTo'];
  it.each<[string, unknown[], unknown[]]>([
    ['start', [0, 4], [undefined, null, '4', NaN, -1, 27]],
    ['end', [5, 28], [undefined, null, '27', 27.5, 4, 29]],
    ['id', ['', null], [undefined, 7, {}]],
    ['kind', [...CITATION_KINDS], [undefined, null, '', 'x']],
    ['reading', [...READINGS], [undefined, null, '', 'x']],
    ...TEXTS.map((name): [string, unknown[], unknown[]] => [
      name,
      [undefined, '', 'x'],
      [null, 7, [], {}],
    ]),
    ['alsoDossiers', [undefined, [], ['24801', 'x']], [null, 'x', ['24801', 7], [null], {}]],
    [
      'address',
      [undefined, 'https://example.org/'],
      [null, '', 7, 'http://example.org/', ' https://example.org/', ['https://example.org/']],
    ],
  ])('has as %s of a citation what it may be', (name, good, bad) => {
    for (const value of good) expect(isTaken(answer({ ...CITATION, [name]: value }))).toBe(true);
    for (const value of bad)
      expect(isTaken(answer({ ...CITATION, [name]: value })), String(value)).toBe(false);
  });

  it.each<[string, unknown[], unknown[]]>([
    ['name', ['', 'Nota'], [undefined, null, 7]],
    ['at', [0, 9], [undefined, null, '9', 0.5]],
    ['citation', [{}], [undefined, null, 'x']],
  ])('has as %s of a name what it may be', (name, good, bad) => {
    const given = (value: unknown) => ({
      read: [[[], []]],
      given: [
        { name: 'Nota', at: 9, citation: {} },
        { name: 'Nota', at: 9, citation: {}, [name]: value },
      ],
    });
    for (const value of good) expect(isTaken(given(value))).toBe(true);
    for (const value of bad) expect(isTaken(given(value)), String(value)).toBe(false);
  });

  it('is taken as a whole with names, and with citations that begin at the same place', () => {
    const names = [{ name: 'Nota', at: 9, citation: { id: 'kst-24801-6' } }];
    const both = [CITATION, { ...CITATION, end: 22, id: null }];
    const { read, given } = checkedCitations({ ...answer(...both), given: names }, PASSAGES);
    expect(given).toEqual(names);
    expect(read[0]?.[0]?.map(({ raw }) => raw)).toEqual([
      'Kamerstuk 24 801, nr. 6',
      'Kamerstuk 24 801, ',
    ]);
  });

  it.each([
    null,
    'x',
    { ...answer(), read: 'x' },
    { read: ['x'], given: [] },
    { read: [['x', []]] },
  ])('is refused as %j', (given) => expect(isTaken(given)).toBe(false));

  it('of no name that is null', () =>
    expect(isTaken({ read: [[[], []]], given: [null] })).toBe(false));
});
