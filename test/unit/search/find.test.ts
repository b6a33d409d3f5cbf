import { describe, expect, it } from 'vitest';
import { matching } from '../../../utils/search/match.ts';
import { ordered, type Order } from '../../../utils/search/order.ts';
import { parseQuery } from '../../../utils/search/query.ts';
import { hasPart, withoutPart, withPart } from '../../../utils/search/query-parts.ts';
import { startOfSpan } from '../../../utils/search/since.ts';
import { cleanTag, tagCounts, withoutTags, withTags } from '../../../utils/search/tags.ts';
import { viewAddress, parseView } from '../../../utils/search/view-address.ts';
import type { SavedPaper } from '../../../utils/domain/saved/saved-paper.ts';

const TODAY = '2031-07-31';
const paper = (key: string, own: Partial<SavedPaper>): SavedPaper => ({
  key,
  title: `Stuk ${key}`,
  kind: 'Motie',
  date: '2031-06-16',
  dossier: '36900',
  paperId: `kst-36900-${key.slice(-2)}`,
  href: `https://www.tweedekamer.nl/kamerstukken/detail?id=${key}`,
  savedAt: '2031-07-01T10:00:00.000Z',
  tags: [],
  note: '',
  state: 'new',
  stance: '',
  colour: '',
  changedAt: '2031-07-01T10:00:00.000Z',
  ...own,
});
const PAPERS = [
  paper('2031D00001', {
    title: 'Brug bij Oosterwijk gerepareerd',
    tags: ['Zorg', 'lange lijn'],
    state: 'read',
    savedAt: '2031-07-28T10:00:00.000Z',
  }),
  paper('2031D00002', {
    title: 'Motie over coöperaties',
    dossier: '21501-02',
    note: 'bellen met België',
    date: null,
  }),
  paper('2031D00003', {
    title: 'Aanbieding: jaarverslag',
    kind: 'Brief regering',
    dossier: null,
    state: 'opened',
    tags: ['zorg/ggz'],
    date: '2031-07-02',
    stance: 'against',
    colour: 'red',
  }),
];
const ELSEWHERE = {
  quotes: new Map([['2031D00001', 'het werk vordert']]),
  texts: new Map([['sluisdeur', new Set(['2031D00002', '2031D00009'])]]),
};
const found = (query: string) =>
  matching(PAPERS, parseQuery(query, TODAY), ELSEWHERE).map(({ key }) => Number(key.slice(-1)));

describe('a query', () => {
  it.each([
    ['', [1, 2, 3]],
    ['  ', [1, 2, 3]],
    ['BRUG oosterwijk', [1]],
    ['cooperaties', [2]],
    ['coöperaties', [2]],
    ['21 501-02', [2]],
    ['21501', [2]],
    ['2031D00002', [2]],
    ['brug coöperaties', []],
    ['belgie', [2]],
    ['"lange lijn"', [1]],
    ['aanbieding: jaarverslag', [3]],
    ['tag:ZORG', [1, 3]],
    ['tag:zorg/ggz', [3]],
    ['tag:"lange lijn"', [1]],
    ['tag:lange', []],
    ['-tag:zorg', [2]],
    ['soort:motie', [1, 2]],
    ['soort:"brief regering"', [3]],
    ['type:brief', [3]],
    ['dossier:36900', [1]],
    ['dossier:21501', [2]],
    ['dossier:21 501-02', [2]],
    ['dossier:215', []],
    ['is:nieuw', [2]],
    ['is:gelezen', [1]],
    ['is:opened', [3]],
    ['is:notitie', [2]],
    ['is:tag', [1, 3]],
    ['-is:tag', [2]],
    ['sinds:7d', [1]],
    ['since:2031-07', [1, 2, 3]],
    ['sinds:2031-07-02', [1]],
    ['tag:zorg -is:gelezen jaarverslag', [3]],
    ['tag:', [1, 2, 3]],
    ['tag: brug', [1]],
    ['-brug -motie', [3]],
    ['is:tegen', [3]],
    ['is:voor', []],
    ['is:citaat', [1]],
    ['kleur:Rood', [3]],
    ['colour:red', [3]],
    ['kleur:geen', [1, 2]],
    ['"werk vordert"', [1]],
    ['sluisdeur', [2]],
    ['-sluisdeur', [1, 3]],
    ['sluisdeur dossier:36900', []],
  ])('%j finds %j', (query, keys) => expect(found(query)).toEqual(keys));

  it('says which parts it does not understand, and goes by the others', () => {
    const query = parseQuery('kleur:beige is:blauw sinds:ooit brug -is:x', TODAY);
    expect(query.problems).toEqual(['kleur:beige', 'is:blauw', 'sinds:ooit', '-is:x']);
    expect(query.terms).toEqual([{ field: 'text', value: 'brug', not: false }]);
  });

  it('takes any text', () => {
    for (const text of [
      'constructor:x',
      '"',
      '-',
      '--',
      ':',
      'tag:"',
      '"" ""',
      'is:constructor',
      '\u0000',
      'x'.repeat(5000),
    ]) {
      expect(Array.isArray(parseQuery(text, TODAY).terms)).toBe(true);
    }
  });
});

describe('since', () => {
  it.each([
    ['vandaag', '2031-07-31'],
    ['yesterday', '2031-07-30'],
    ['2w', '2031-07-17'],
    ['1j', '2030-07-31'],
    ['2031', '2031-01-01'],
    ['2031-06', '2031-06-01'],
    ['16-6-2031', '2031-06-16'],
    ['2031-02-31', null],
    ['2031-13', null],
    ['7', null],
    ['d', null],
  ])('%s starts at %s', (text, day) => expect(startOfSpan(text, TODAY)).toBe(day));
});

describe('order', () => {
  it.each<[Order, number[]]>([
    ['saved', [1, 2, 3]],
    ['date', [3, 1, 2]],
    ['title', [3, 1, 2]],
    ['dossier', [2, 1, 3]],
    ['changed', [1, 2, 3]],
  ])('by %s', (order, keys) =>
    expect(ordered(PAPERS, order).map(({ key }) => Number(key.slice(-1)))).toEqual(keys),
  );
});

describe('tags', () => {
  it('are one in whatever letters', () => {
    expect(withTags(['Zorg'], ['zórg', ' #breda  noord ', '', '"'])).toEqual([
      'Zorg',
      'breda noord',
    ]);
    expect(withoutTags(['Zorg', 'breda'], ['ZORG'])).toEqual(['breda']);
    expect(tagCounts([{ tags: ['Zorg', 'b'] }, { tags: ['zorg'] }])).toEqual([
      { tag: 'b', papers: 1 },
      { tag: 'Zorg', papers: 2 },
    ]);
  });
  it('are cleaned of what separates them elsewhere', () =>
    expect(cleanTag('##a,"b";\n c')).toBe('a b c'));
});

describe('parts of a query', () => {
  it('are put in and taken out', () => {
    const query = withPart('brug tag:"lange lijn"', 'is:nieuw');
    expect(query).toBe('brug tag:"lange lijn" is:nieuw');
    expect(hasPart(query, 'IS:nieuw')).toBe(true);
    expect(hasPart(query, 'lange')).toBe(false);
    expect(withoutPart(query, 'tag:"lange lijn"')).toBe('brug is:nieuw');
  });
});

describe('the view in the address', () => {
  it.each(['', '?q=tag%3Azorg+%26+x', '?q=a&sorteer=title&bak=1', '?sorteer=changed'])(
    '%j comes back as it was',
    (address) => {
      expect(viewAddress(parseView(address))).toBe(address);
    },
  );
  it('passes over what it does not know', () =>
    expect(parseView('?sorteer=omgekeerd&x=1')).toEqual({
      query: '',
      order: 'saved',
      shelf: 'list',
    }));
});
