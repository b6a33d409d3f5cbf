import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { buildSegment } from '../../../../../utils/search/word-segment.ts';
import { changeOf, createTexts } from '../../../../../utils/background/saved/texts/texts.ts';
import { createPaperList } from '../../../../../utils/background/saved/paper-list.ts';
import { openDatabase, type TextRecord } from '../../../../../utils/store/database.ts';
import { keptTexts } from '../../../../../utils/store/kept-texts.ts';
import { savedPaperTable } from '../../../../../utils/store/saved-paper-table.ts';

const record = (n: number): TextRecord => ({
  key: 'a',
  textHash: `text ${n}`,
  fileHash: null,
  source: 'page',
  version: null,
  firstSeen: '',
  lastSeen: String(n).padStart(2, '0'),
  characters: 1,
  certain: true,
  packed: new Uint8Array(),
});
const records = (count: number) => Array.from({ length: count }, (_, index) => record(index));
const dropped = (count: number) =>
  changeOf({ texts: records(count), quotes: [] }, record(99), '', '').drop.map(
    ({ textHash }) => textHash,
  );

describe('the texts of one paper', () => {
  it('are ten at most; the oldest but the first goes', () => {
    expect(dropped(9)).toEqual([]);
    expect(dropped(10)).toEqual(['text 1']);
    expect(dropped(11)).toEqual(['text 1', 'text 2']);
  });
});

describe('searching, once words are in segments', () => {
  it('counts a paper by its newest text only, also for a worker that starts anew', async () => {
    const database = openDatabase(`segments-${Math.random()}`);
    const papers = savedPaperTable(database);
    const list = createPaperList(papers, () => Date.parse('2031-07-01T10:00:00Z'));
    const kept = keptTexts(database);
    let day = 1;
    const start = () =>
      createTexts({
        texts: kept,
        now: () => {
          day += 1;
          return Date.UTC(2031, 6, day);
        },
        versionOf: () => Promise.resolve(null),
      });
    const keys = Array.from(
      { length: 250 },
      (_, index) => `2031D${String(index).padStart(5, '0')}`,
    );
    await list.saveAll(
      keys.map((key) => ({
        key,
        title: key,
        kind: '',
        date: null,
        dossier: null,
        paperId: null,
        href: `https://www.tweedekamer.nl/kamerstukken/detail?id=${key}`,
      })),
    );
    const seen = (key: string, words: string) => ({
      key,
      source: 'page' as const,
      fileHash: null,
      paragraphs: [words],
      certain: true,
    });
    const texts = start();
    for (const key of keys) await texts.keep(seen(key, `sluizen ${key}`));
    expect((await texts.find(['sluizen']))[0]).toHaveLength(250);
    await expect.poll(() => database.wordSegments.count()).toBe(1);
    const changed = '2031D00007';
    await texts.keep(seen(changed, 'bruggen'));
    const others = keys.filter((key) => key !== changed);
    for (const finder of [texts, start()]) {
      const [locks = [], bridges = []] = await finder.find(['sluizen', 'bruggen']);
      expect([locks.toSorted(), bridges]).toEqual([others, [changed]]);
    }
    // Its words come into a second segment; the first one still knows its old words.
    await database.wordSegments.add(buildSegment([{ key: changed, words: 'bruggen' }]));
    await database.wordPlaces.update(changed, { segment: 2 });
    expect((await start().find(['sluizen']))[0]?.toSorted()).toEqual(others);
  });
});
