import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createPaperList } from '../../../../utils/background/saved/paper-list.ts';
import { createQuotes, type Quotes } from '../../../../utils/background/saved/quotes/quotes.ts';
import { openDatabase } from '../../../../utils/store/database.ts';
import { keptTexts } from '../../../../utils/store/kept-texts.ts';
import { quoteTable } from '../../../../utils/store/quote-table.ts';
import { savedPaperTable } from '../../../../utils/store/saved-paper-table.ts';

const KEY = '2031D00001';
const WORDS = { words: 'Het werk vordert.', block: 3 };
let now: number;
let quotes: Quotes;
let unsave: () => Promise<unknown>;

beforeEach(async () => {
  now = Date.parse('2031-07-01T10:00:00Z');
  const database = openDatabase(`quotes-${Math.random()}`);
  const papers = savedPaperTable(database);
  const list = createPaperList(papers, () => now);
  quotes = createQuotes({
    quotes: quoteTable(database),
    papers,
    texts: keptTexts(database),
    now: () => now,
  });
  unsave = () => list.unsave(KEY);
  await list.save({
    key: KEY,
    title: 'Stuk',
    kind: 'Motie',
    date: null,
    dossier: null,
    paperId: null,
    href: `https://www.tweedekamer.nl/kamerstukken/detail?id=${KEY}`,
  });
});
const at = () => new Date(now).toISOString();
const keep = async (wanted = WORDS) => {
  const kept = await quotes.keep(KEY, wanted);
  if (!kept) throw new Error('not kept');
  return kept;
};
const only = async () => {
  const [first] = await quotes.list();
  if (!first) throw new Error('no quote');
  return first;
};

describe('a quote', () => {
  it('has what is known of it while there is no text', async () => {
    expect(await keep()).toMatchObject({
      id: expect.stringMatching(/^[\da-f]{32}$/) as string,
      key: KEY,
      ...WORDS,
      textHash: null,
      version: null,
      takenAt: at(),
      goneAt: '',
      changedAt: at(),
      removedAt: '',
    });
  });

  it('of the same words at another place is another', async () => {
    const { id } = await keep();
    expect((await keep({ ...WORDS, block: 4 })).id).not.toBe(id);
    expect((await keep({ ...WORDS, words: 'Het  werk\nvordert.' })).id).toBe(id);
  });

  it('of a paper in the bin, or of none, is not kept', async () => {
    await unsave();
    expect(await quotes.keep(KEY, WORDS)).toBeNull();
    expect(await quotes.keep('2031D00002', WORDS)).toBeNull();
  });

  it('that was taken out has the moment, comes back when it is taken again, with its first moment', async () => {
    const { id, takenAt } = await keep();
    now += 1000;
    const removedAt = at();
    expect(await quotes.edit([{ id, removed: true }])).toEqual([{ id, removed: false }]);
    now += 1000;
    expect(await quotes.edit([{ id, removed: true }])).toEqual([{ id, removed: true }]);
    expect(await only()).toMatchObject({ removedAt, changedAt: at() });
    now += 1000;
    expect(await keep()).toMatchObject({ takenAt, removedAt: '', changedAt: at() });
    expect(await quotes.edit([{ id, removed: false }])).toEqual([{ id, removed: false }]);
    expect(await only()).toMatchObject({ removedAt: '' });
  });

  it('that is not there is not edited', async () => {
    expect(await quotes.edit([{ id: 'f'.repeat(32), removed: true }])).toEqual([]);
    expect(await quotes.list()).toEqual([]);
  });
});

describe('quotes of a file', () => {
  it('are laid over what is there, and say what that was', async () => {
    const mine = await keep();
    const later = { ...mine, citation: 'later', changedAt: '2031-07-09T10:00:00.000Z' };
    const other = { ...mine, id: 'b'.repeat(32), removedAt: mine.takenAt };
    expect(await quotes.importAll([later, other], 'merge')).toEqual([
      { id: mine.id, removed: false },
      { id: other.id, removed: true },
    ]);
    expect(await quotes.list()).toEqual(expect.arrayContaining([later, other]));
    await quotes.importAll([{ ...mine, citation: 'eerder' }], 'merge');
    expect((await quotes.list()).find(({ id }) => id === mine.id)).toEqual(later);
  });

  it('of papers that are not known stay out', async () => {
    const mine = await keep();
    const strange = { ...mine, id: 'c'.repeat(32), key: '2031D00009' };
    expect(await quotes.importAll([strange], 'merge')).toEqual([]);
    expect(await quotes.list()).toEqual([mine]);
  });

  it('that take the place of all remove the others, which keep their first removal', async () => {
    const mine = await keep();
    const gone = await keep({ ...WORDS, block: 4 });
    await quotes.edit([{ id: gone.id, removed: true }]);
    const removedAt = at();
    now += 1000;
    const fresh = { ...mine, id: 'd'.repeat(32) };
    const before = await quotes.importAll([fresh], 'replace');
    expect(new Map(before.map(({ id, removed }) => [id, removed]))).toEqual(
      new Map([
        [fresh.id, true],
        [mine.id, false],
        [gone.id, true],
      ]),
    );
    const all = new Map((await quotes.list()).map((one) => [one.id, one.removedAt]));
    expect([all.get(fresh.id), all.get(mine.id), all.get(gone.id)]).toEqual(['', at(), removedAt]);
    const older = { ...mine, citation: 'eerder', changedAt: '2030-01-01T10:00:00.000Z' };
    await quotes.importAll([older], 'replace');
    expect((await quotes.list()).find(({ id }) => id === mine.id)).toEqual(older);
  });
});
