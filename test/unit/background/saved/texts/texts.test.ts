import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createPaperList,
  type SavedPaperList,
} from '../../../../../utils/background/saved/paper-list.ts';
import { createQuotes, type Quotes } from '../../../../../utils/background/saved/quotes/quotes.ts';
import type { PaperToSave } from '../../../../../utils/domain/saved/saved-paper.ts';
import { isPageOf } from '../../../../../utils/search/own-paper.ts';
import { createTexts, type Texts } from '../../../../../utils/background/saved/texts/texts.ts';
import {
  differenceAddress,
  versionChange,
} from '../../../../../utils/domain/saved/version-change.ts';
import { openDatabase, type Database } from '../../../../../utils/store/database.ts';
import { keptTexts, type KeptTexts } from '../../../../../utils/store/kept-texts.ts';
import { quoteTable } from '../../../../../utils/store/quote-table.ts';
import { savedPaperTable } from '../../../../../utils/store/saved-paper-table.ts';
import { runIdempotent, inTransaction } from '../../../../../utils/store/transaction.ts';

const DAY = 24 * 3600 * 1000;
const KEY = '2031D00001';
const paper = (key: string): PaperToSave => ({
  key,
  title: `Stuk ${key}`,
  kind: 'Motie',
  date: '2031-06-16',
  dossier: '36900',
  paperId: 'kst-36900-5',
  href: `https://www.tweedekamer.nl/kamerstukken/detail?id=${key}`,
});
const BEFORE = ['Aan de Voorzitter', 'Het baggerwerk vordert goed.', 'Tot zover coöperaties.'];
const AFTER = ['Aan de Voorzitter', 'Het baggerwerk staat stil.', 'Tot zover coöperaties.'];
const seen = (paragraphs: string[], key = KEY, certain = true) => ({
  key,
  source: 'page' as const,
  fileHash: null,
  paragraphs,
  certain,
});

let now: number;
let database: Database;
let kept: KeptTexts;
let texts: Texts;
let quotes: Quotes;
let mijn: SavedPaperList;

function startWorker(): void {
  const papers = savedPaperTable(database);
  kept = keptTexts(database);
  mijn = createPaperList(papers, () => now);
  quotes = createQuotes({ quotes: quoteTable(database), papers, texts: kept, now: () => now });
  texts = createTexts({ texts: kept, now: () => now, versionOf: () => Promise.resolve(2) });
}

beforeEach(async () => {
  now = Date.parse('2031-07-01T10:00:00Z');
  database = openDatabase(`texts-${Math.random()}`);
  startWorker();
  await mijn.save(paper(KEY));
});

describe('the text of a saved paper', () => {
  it('is kept with its version, source and day, and only of papers in the list', async () => {
    expect(await texts.keep(seen(BEFORE))).toBe('first');
    expect(await texts.keep(seen(BEFORE, '2031D00099'))).toBe('not-saved');
    await mijn.save(paper('2031D00002'));
    await mijn.unsave('2031D00002');
    expect(await texts.keep(seen(BEFORE, '2031D00002'))).toBe('not-saved');
    expect(await kept.ofPaper(KEY)).toMatchObject([
      {
        source: 'page',
        version: 2,
        firstSeen: '2031-07-01T10:00:00.000Z',
        lastSeen: '2031-07-01T10:00:00.000Z',
      },
    ]);
    expect(await database.texts.count()).toBe(1);
    const [{ textHash } = { textHash: '' }] = await kept.ofPaper(KEY);
    expect((await texts.text(KEY, textHash))?.paragraphs).toEqual(BEFORE);
  });

  it('seen again adds only the day, however it was set', async () => {
    await texts.keep(seen(BEFORE));
    now += DAY;
    expect(
      await texts.keep(
        seen([
          'Aan de Voorzitter Het bagger\u00adwerk\u00a0vordert  goed.',
          'Tot zover',
          'coöperaties.1',
        ]),
      ),
    ).toBe('same');
    expect(await kept.ofPaper(KEY)).toMatchObject([
      { firstSeen: '2031-07-01T10:00:00.000Z', lastSeen: '2031-07-02T10:00:00.000Z' },
    ]);
  });

  it('that differs stays beside the first, and the change is there to be told', async () => {
    await texts.keep(seen(BEFORE));
    now += DAY;
    expect(await texts.keep(seen(AFTER))).toBe('changed');
    expect(await kept.ofPaper(KEY)).toMatchObject([
      { firstSeen: '2031-07-01T10:00:00.000Z' },
      { firstSeen: '2031-07-02T10:00:00.000Z' },
    ]);
  });

  it('tells of a new version what can be shown, by when its texts were seen', async () => {
    const tell = async (noticedAt: string, isSaved = true) =>
      versionChange(await kept.ofPaper(KEY), isSaved, noticedAt);
    expect(await tell('2031-07-01T12:00:00.000Z', false)).toBe('not-saved');
    expect(await tell('2031-07-01T12:00:00.000Z')).toBe('no-text');
    await texts.keep(seen(BEFORE));
    expect(await tell('2031-07-01T12:00:00.000Z')).toBe('open-first');
    expect(await tell('2031-07-01T08:00:00.000Z')).toBe('only-later');
    now += DAY;
    await texts.keep(seen(BEFORE));
    expect(await tell('2031-07-01T12:00:00.000Z')).toBe('same-words');
    await texts.keep(seen(AFTER));
    expect(await tell('2031-07-01T12:00:00.000Z')).toBe('difference');
    expect(await tell('2031-07-03T12:00:00.000Z')).toBe('older-difference');
    expect(differenceAddress(KEY)).toBe(`/mijn.html?q=${KEY}&verschil=${KEY}`);
  });

  it('in which notes could not be told apart is no new version, and gives way to a certain one', async () => {
    expect(await texts.keep(seen(['Sinds 20301 wordt er gewerkt.'], KEY, false))).toBe('first');
    expect(await texts.keep(seen(['Sinds 2030 wordt er gewerkt.']))).toBe('first');
    expect(await texts.keep(seen(['Sinds 20301 wordt er gewerkt.'], KEY, false))).toBe('same');
    expect(await kept.ofPaper(KEY)).toMatchObject([{ certain: true }]);
  });

  it('is bounded in number; the first and the newest stay', async () => {
    for (let n = 1; n <= 14; n++) {
      now += DAY;
      await texts.keep(seen([`Stand nummer ${'x'.repeat(n)}`]));
    }
    const all = await kept.ofPaper(KEY);
    expect(all).toHaveLength(10);
    expect([all[0]?.firstSeen, all.at(-1)?.firstSeen]).toEqual([
      '2031-07-02T10:00:00.000Z',
      '2031-07-15T10:00:00.000Z',
    ]);
  });

  it('stays in the bin with its paper and is erased with it', async () => {
    await texts.keep(seen(BEFORE));
    await quotes.keep(KEY, { words: 'vordert goed', block: 1 });
    await mijn.unsave(KEY);
    now += 29 * DAY;
    await mijn.bin();
    expect([
      await database.texts.count(),
      await database.quotes.count(),
      await database.textWords.count(),
    ]).toEqual([1, 1, 1]);
    now += 2 * DAY;
    expect(await mijn.bin()).toEqual([]);
    expect([
      await database.texts.count(),
      await database.quotes.count(),
      await database.textWords.count(),
    ]).toEqual([0, 0, 0]);
  });

  it('that is damaged is said to be not there', async () => {
    await texts.keep(seen(BEFORE));
    const [{ textHash } = { textHash: '' }] = await kept.ofPaper(KEY);
    await database.texts.update([KEY, textHash], { packed: Uint8Array.of(1, 2, 3) });
    expect(await texts.text(KEY, textHash)).toBeNull();
    expect(await texts.snippets([KEY], ['voorzitter'])).toEqual([]);
  });

  it('is not kept when the write fails, and the error has words', async () => {
    vi.spyOn(database.texts, 'put').mockImplementationOnce(
      () => Promise.reject(new Error('broken')) as never,
    );
    await expect(texts.keep(seen(BEFORE))).rejects.toMatchObject({ code: 'store-unreadable' });
    expect([await database.texts.count(), await database.textWords.count()]).toEqual([0, 0]);
  });
});

describe('searching texts', () => {
  it.each([
    ['baggerwerk', [KEY]],
    ['werk', [KEY]],
    ['cooperaties', [KEY]],
    ['vordert goed', [KEY]],
    ['goed vordert', []],
    ['stil', []],
  ])('%s finds %j', async (term, keys) => {
    await texts.keep(seen(BEFORE));
    expect(await texts.find([term])).toEqual([keys]);
  });

  it('knows the newest text only, before and after a restart of the worker', async () => {
    await texts.keep(seen(BEFORE));
    expect(await texts.find(['vordert', 'stil'])).toEqual([[KEY], []]);
    now += DAY;
    await texts.keep(seen(AFTER));
    expect(await texts.find(['vordert', 'stil'])).toEqual([[], [KEY]]);
    startWorker();
    expect(await texts.find(['vordert', 'stil'])).toEqual([[], [KEY]]);
  });

  it('finds the same in many papers, as texts change, go and come, over restarts of the worker', async () => {
    for (let n = 0; n < 260; n++) {
      const key = `2031D${10_000 + n}`;
      await mijn.save(paper(key));
      await texts.keep(seen([`Stuk met woord${String.fromCharCode(97 + (n % 26))}x erin.`], key));
    }
    const count = async (term: string) => (await texts.find([term]))[0]?.length;
    expect(await count('woordax')).toBe(10);
    await vi.waitFor(async () => expect(await database.wordSegments.count()).toBe(1));
    expect(await database.wordPlaces.where('segment').equals(0).count()).toBe(10);
    now += DAY;
    await texts.keep(seen(['Nu iets anders.'], '2031D10000'));
    expect([await count('woordax'), await count('anders')]).toEqual([9, 1]);
    startWorker();
    expect([await count('woordax'), await count('anders'), await count('woord')]).toEqual([
      9, 1, 259,
    ]);
    await mijn.unsave('2031D10026');
    now += 31 * DAY;
    await mijn.bin();
    expect(await database.wordSegments.count()).toBe(0);
    startWorker();
    expect([await count('woordax'), await count('woord')]).toEqual([8, 258]);
    await vi.waitFor(async () => expect(await database.wordSegments.count()).toBe(1));
    expect([await count('woordax'), await count('woord')]).toEqual([8, 258]);
  }, 60_000);

  it('shows where the words stand', async () => {
    await texts.keep(seen(BEFORE));
    expect(await texts.snippets([KEY, '2031D00002'], ['cooperaties'])).toEqual([
      {
        key: KEY,
        parts: [
          { text: 'Tot zover ', hit: false },
          { text: 'coöperaties', hit: true },
          { text: '.', hit: false },
        ],
      },
    ]);
  });
});

describe('a quote', () => {
  it('is kept once, with citation, address, and the text it was taken from', async () => {
    await texts.keep(seen(BEFORE));
    await quotes.keep(KEY, { words: 'vordert goed', block: 1 });
    now += DAY;
    await quotes.keep(KEY, { words: 'vordert  goed', block: 1 });
    const [{ textHash } = { textHash: '' }] = await kept.ofPaper(KEY);
    expect(await quotes.list()).toMatchObject([
      {
        key: KEY,
        words: 'vordert goed',
        citation: 'Kamerstukken II 2030/31, 36900, nr. 5',
        href: `${paper(KEY).href}#:~:text=vordert%20goed`,
        version: 2,
        textHash,
        takenAt: '2031-07-01T10:00:00.000Z',
        goneAt: '',
      },
    ]);
  });

  it('of a paper that is not in the list is not kept', async () => {
    expect(await quotes.keep('2031D00002', { words: 'x', block: null })).toBeNull();
    expect(await quotes.list()).toEqual([]);
  });

  it('gets the text that came while it was being kept', async () => {
    const newest = kept.newest.bind(kept);
    vi.spyOn(kept, 'newest').mockImplementationOnce(async (key) => {
      const none = await newest(key);
      await texts.keep(seen(BEFORE));
      return none;
    });
    const quote = await quotes.keep(KEY, { words: 'vordert goed', block: 1 });
    expect(quote).toMatchObject({
      textHash: (await kept.ofPaper(KEY))[0]?.textHash,
      version: 2,
      goneAt: '',
    });
    expect(await quotes.list()).toEqual([quote]);
  });

  it('taken before its text came is tied to it later', async () => {
    await quotes.keep(KEY, { words: 'vordert goed', block: 1 });
    expect(await quotes.list()).toMatchObject([{ textHash: null }]);
    await texts.keep(seen(BEFORE));
    expect(await quotes.list()).toMatchObject([
      { textHash: (await kept.ofPaper(KEY))[0]?.textHash, version: 2 },
    ]);
  });

  it('is marked when a newer text no longer has its words, and no more when they are back', async () => {
    await texts.keep(seen(BEFORE));
    await quotes.keep(KEY, { words: 'vordert\ngoed.', block: 1 });
    await quotes.keep(KEY, { words: 'Tot zover', block: 2 });
    now += DAY;
    await texts.keep(seen(AFTER));
    const gone = async () =>
      (await quotes.list())
        .filter(({ goneAt }) => goneAt !== '')
        .map(({ words, goneAt }) => [words, goneAt]);
    expect(await gone()).toEqual([['vordert\ngoed.', '2031-07-02T10:00:00.000Z']]);
    now += DAY;
    await texts.keep(seen(BEFORE));
    expect(await gone()).toEqual([]);
  });

  it('is removed and put back', async () => {
    const kept = await quotes.keep(KEY, { words: 'vordert goed', block: 1 });
    const id = kept?.id ?? '';
    const before = await quotes.edit([{ id, removed: true }]);
    expect(await quotes.list()).toMatchObject([{ removedAt: '2031-07-01T10:00:00.000Z' }]);
    await quotes.edit(before);
    expect(await quotes.list()).toMatchObject([{ removedAt: '' }]);
  });
});

describe('putting papers and quotes back at once', () => {
  it('is undone as a whole, and does nothing when a part fails', async () => {
    await texts.keep(seen(BEFORE));
    const mine = await quotes.keep(KEY, { words: 'vordert goed', block: 1 });
    const [whole] = (await mijn.list()).map((one) => ({ ...one, removedAt: '' }));
    if (!mine || !whole) throw new Error('not kept');
    const fresh = { ...mine, id: 'f'.repeat(32), words: 'Tot zover' };
    const stray = { ...mine, id: 'e'.repeat(32), key: '2031D00099' };
    const put = () =>
      inTransaction(database, async () => ({
        marks: await mijn.importAll([whole, { ...whole, key: '2031D00003' }], 'replace'),
        quotes: await quotes.importAll([fresh, stray], 'replace'),
      }));
    const standing = async () =>
      (await quotes.list()).filter(({ removedAt }) => removedAt === '').map(({ words }) => words);
    const before = await put();
    expect(await standing()).toEqual(['Tot zover']);
    const undo = async () => {
      await mijn.undo(before.marks);
      await quotes.edit(before.quotes);
    };
    await inTransaction(database, () => undo());
    expect(await standing()).toEqual(['vordert goed']);
    expect((await mijn.list()).map(({ key }) => key)).toEqual([KEY]);
    await database.saved.delete('2031D00003');
    vi.spyOn(database.quotes, 'bulkPut').mockImplementationOnce(
      () => Promise.reject(new Error('broken')) as never,
    );
    await expect(put()).rejects.toMatchObject({ code: 'store-unreadable' });
    expect(await database.saved.get('2031D00003')).toBeUndefined();
  });

  it('is done once, however often it is asked for: the answer is that of the first time', async () => {
    const edit = (act: string | undefined) =>
      runIdempotent(
        database,
        act,
        () => now,
        () => mijn.edit([KEY], { addTags: ['zorg'] }),
      );
    const first = await edit('a');
    expect(first).toMatchObject([{ key: KEY, tags: [] }]);
    await mijn.edit([KEY], { note: 'later' });
    startWorker();
    expect(await edit('a')).toEqual(first);
    expect(await mijn.list()).toMatchObject([{ key: KEY, tags: ['zorg'], note: 'later' }]);
    expect(await edit(undefined)).toMatchObject([{ tags: ['zorg'] }]);
    for (let n = 0; n < 30; n++) await edit(`act ${n}`);
    expect(await database.acts.count()).toBe(10);
    now += DAY;
    await edit('b');
    expect(await database.acts.count()).toBe(1);
  });

  it('is not remembered when it failed', async () => {
    const edit = () =>
      runIdempotent(
        database,
        'a',
        () => now,
        () => mijn.edit([KEY], { addTags: ['zorg'] }),
      );
    vi.spyOn(database.saved, 'bulkPut').mockImplementationOnce(
      () => Promise.reject(new Error('broken')) as never,
    );
    await expect(edit()).rejects.toMatchObject({ code: 'store-unreadable' });
    expect(await edit()).toMatchObject([{ key: KEY, tags: [] }]);
  });

  it('takes texts along, and once only', async () => {
    await texts.keep(seen(BEFORE));
    const out = await texts.exportAll([KEY, '2031D00099']);
    await Promise.all([database.texts.clear(), database.textWords.clear()]);
    startWorker();
    for (const _ of [1, 2])
      await texts.importAll([...out, ...out.map((one) => ({ ...one, key: '2031D00099' }))]);
    expect(await texts.exportAll([KEY])).toEqual(out);
    expect(await database.texts.count()).toBe(1);
    expect(await texts.find(['baggerwerk'])).toEqual([[KEY]]);
  });
});

describe('a page speaks for its own paper', () => {
  it.each([
    ['https://www.tweedekamer.nl/kamerstukken/detail?id=2031Z00001&did=2031D00001', true],
    ['https://www.tweedekamer.nl/kamerstukken/detail?id=2031Z00001', true],
    ['https://www.tweedekamer.nl/kamerstukken/detail?id=2031Z00001&did=2031D00002', false],
    ['https://www.tweedekamer.nl/kamerstukken', false],
    [undefined, false],
  ])('%s: %s', (address, may) => expect(isPageOf(KEY, address)).toBe(may));
});
