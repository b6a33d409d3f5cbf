import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../../../utils/background/saved/quotes/quotes.ts';
import { addressOfWords } from '../../../../../utils/background/saved/quotes/text-fragment.ts';
import { changeOf } from '../../../../../utils/background/saved/texts/texts.ts';
import type { QuoteRecord } from '../../../../../utils/domain/saved/quote.ts';
import type { TextRecord } from '../../../../../utils/store/database.ts';

const day = (number: number) => `2031-07-${String(number).padStart(2, '0')}T10:00:00.000Z`;
const text = (textHash: string, own: Partial<TextRecord> = {}) =>
  ({
    key: '2031D00001',
    textHash,
    source: 'page',
    fileHash: null,
    version: null,
    firstSeen: day(1),
    lastSeen: day(1),
    certain: true,
    characters: 1,
    packed: new Uint8Array(),
    ...own,
  }) as TextRecord;
const change = (texts: TextRecord[], seen: TextRecord) =>
  changeOf({ texts, quotes: [] }, seen, 'words', 'squeezed');
const dropped = (texts: TextRecord[], seen: TextRecord) =>
  change(texts, seen).drop.map(({ textHash }) => textHash);

describe('a text that is seen', () => {
  it('for the first time is put as it is', () => {
    const seen = text('a', { version: 2 });
    expect(change([], seen)).toEqual({ put: seen, words: 'words', drop: [], quotes: [] });
  });

  it.each([
    [true, false, true],
    [false, true, true],
    [false, false, false],
  ])('again keeps its first day; certain %s and %s is %s', (before, now, certain) => {
    const known = text('a', { certain: before, version: 1 });
    const seen = text('a', { certain: now, version: null, firstSeen: day(5), lastSeen: day(5) });
    expect(change([known], seen).put).toEqual({ ...known, certain, lastSeen: day(5) });
    expect(change([known], { ...seen, version: 2 }).put.version).toBe(2);
    expect(change([known], { ...seen, version: 0 }).put.version).toBe(0);
  });

  it('takes the place of those that were not certain, never of itself', () => {
    const texts = [text('a'), text('b', { certain: false }), text('c')];
    expect(dropped(texts, text('d'))).toEqual(['b']);
    expect(dropped(texts, text('b'))).toEqual([]);
  });

  it('is one of ten at most: the oldest but the first goes', () => {
    const texts = Array.from({ length: 10 }, (_, n) => text(`t${n}`));
    expect(dropped(texts.slice(0, 9), text('new'))).toEqual([]);
    expect(dropped(texts, text('new'))).toEqual(['t1']);
    expect(dropped(texts, text('t4'))).toEqual([]);
    expect(dropped([...texts, text('t10'), text('t11')], text('new'))).toEqual(['t1', 't2', 't3']);
  });
});

describe('a quote, as a text is seen', () => {
  const quote = (own: Partial<QuoteRecord> = {}) =>
    ({
      words: 'het werk',
      textHash: 'a',
      version: 1,
      goneAt: '',
      changedAt: '',
      ...own,
    }) as QuoteRecord;
  const checked = (one: QuoteRecord, squeezed: string) =>
    changeOf(
      { texts: [], quotes: [one] },
      text('new', { version: 2, lastSeen: day(9) }),
      '',
      squeezed,
    ).quotes;
  const HAS = 'zohetwerkvordert';

  it('that stays in it, or stays gone, is as it was', () => {
    expect(checked(quote(), HAS)).toEqual([]);
    expect(checked(quote({ goneAt: day(3) }), 'x')).toEqual([]);
    expect(checked(quote({ goneAt: day(3), textHash: null }), 'x')).toEqual([]);
  });

  it('goes with it, and comes back', () => {
    expect(checked(quote(), 'x')).toEqual([quote({ goneAt: day(9), changedAt: day(9) })]);
    expect(checked(quote({ goneAt: day(3) }), HAS)).toEqual([quote({ changedAt: day(9) })]);
  });

  it('that was taken before there was a text is of the first that has it', () => {
    const early = quote({ textHash: null, version: null });
    expect(checked(early, HAS)).toEqual([
      { ...early, textHash: 'new', version: 2, changedAt: day(9) },
    ]);
    expect(checked(early, 'x')).toEqual([{ ...early, goneAt: day(9), changedAt: day(9) }]);
  });
});

describe('the address of words', () => {
  const PAGE = 'https://www.tweedekamer.nl/kamerstukken/detail?id=1';
  const tail = (words: string) => addressOfWords(PAGE, words).slice(PAGE.length);
  it.each([
    ['a'.repeat(120), `#:~:text=${'a'.repeat(120)}`],
    ['a'.repeat(121), `#:~:text=${'a'.repeat(121)},${'a'.repeat(121)}`],
    [
      `een twee drie vier vijf zes ${'x'.repeat(100)} 1 2 3 4 5`,
      '#:~:text=een%20twee%20drie%20vier%20vijf,1%202%203%204%205',
    ],
    ['een twee\n\n drie vier ', '#:~:text=een%20twee,drie%20vier'],
    ['  een-twee\n', '#:~:text=een%2Dtwee'],
  ])('%j', (words, expected) => expect(tail(words)).toBe(expected));

  it('takes the place of a fragment', () =>
    expect(addressOfWords(`${PAGE}#x`, 'a')).toBe(`${PAGE}#:~:text=a`));
});

it('a saved paper is cited by its own number, or by the id it is kept under', () => {
  const paper = {
    kind: 'Motie',
    title: 'Over de sluizen',
    date: '2031-06-16',
    dossier: '24801',
    href: '',
  };
  const cited = (key: string, paperId: string | null) => citationOf({ ...paper, key, paperId });
  expect(cited('kst-24801-6', null)).toBe(cited('2031D00001', 'kst-24801-6'));
  expect(cited('2031D00001', null)).toContain('2031D00001');
  expect(cited('2031D00001', null)).not.toBe(cited('2031D00001', 'kst-24801-6'));
});
