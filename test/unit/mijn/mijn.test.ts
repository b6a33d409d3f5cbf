import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { filterSaved } from '../../../utils/mijn/filter-saved.ts';
import { createMijn, type Mijn } from '../../../utils/mijn/mijn.ts';
import type { PaperToSave } from '../../../utils/mijn/saved-paper.ts';
import { openDatabase, type Database } from '../../../utils/store/database.ts';
import { savedPapers } from '../../../utils/store/saved-papers.ts';

const DAY = 24 * 3600 * 1000;
const paper = (key: string, title = `Stuk ${key}`): PaperToSave => ({
  key, title, kind: 'Motie', date: '2031-06-16', dossier: '36900', paperId: `kst-36900-${key.slice(-2)}`, href: `https://www.tweedekamer.nl/kamerstukken/detail?id=${key}`,
});

let now: number;
let mijn: Mijn;
let database: Database;

beforeEach(() => {
  now = Date.parse('2031-07-01T10:00:00Z');
  database = openDatabase(`test-${Math.random()}`);
  mijn = createMijn(savedPapers(database), () => now);
});

const keys = async () => (await mijn.list()).map(({ key }) => key);

describe('mijn', () => {
  it('lists newest first', async () => {
    for (const key of ['2031D00001', '2031D00002', '2031D00003']) {
      await mijn.save(paper(key));
      now += 1000;
    }
    expect(await keys()).toEqual(['2031D00003', '2031D00002', '2031D00001']);
  });

  it('keeps the first moment when a paper is saved twice, and takes the new title', async () => {
    const first = await mijn.save(paper('2031D00001'));
    now += DAY;
    const second = await mijn.save(paper('2031D00001', 'Nieuwe titel'));
    expect(second).toEqual({ ...first, title: 'Nieuwe titel' });
    expect(await keys()).toEqual(['2031D00001']);
  });

  it('puts back what was taken out, at its place', async () => {
    await mijn.save(paper('2031D00001'));
    now += 1000;
    await mijn.save(paper('2031D00002'));
    await mijn.unsave('2031D00001');
    expect(await keys()).toEqual(['2031D00002']);
    expect(await mijn.isSaved(['2031D00001', '2031D00002', '2031D09999'])).toEqual(['2031D00002']);
    now += 29 * DAY;
    await mijn.restore('2031D00001');
    expect(await keys()).toEqual(['2031D00002', '2031D00001']);
  });

  it('erases what was taken out more than 30 days ago', async () => {
    await mijn.save(paper('2031D00001'));
    await mijn.unsave('2031D00001');
    now += 31 * DAY;
    await mijn.save(paper('2031D00002'));
    expect(await mijn.restore('2031D00001')).toBeNull();
    expect(await keys()).toEqual(['2031D00002']);
  });

  it('never doubles a paper when the same is saved many times at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => mijn.save(paper('2031D00001'))));
    expect(await keys()).toEqual(['2031D00001']);
  });

  it('does nothing for a key it does not know', async () => {
    expect(await mijn.unsave('2031D00009')).toBeNull();
    expect(await mijn.restore('2031D00009')).toBeNull();
    expect(await keys()).toEqual([]);
  });

  it('leaves out a damaged record, says so, and does not erase it', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await mijn.save(paper('2031D00001'));
    await database.saved.put({ ...paper('2031D00002'), savedAt: 'gisteren', removedAt: '' });
    expect(await keys()).toEqual(['2031D00001']);
    expect(warn).toHaveBeenCalledOnce();
    expect(await database.saved.count()).toBe(2);
    warn.mockRestore();
  });
});

describe('filterSaved', () => {
  const papers = [
    { ...paper('2031D00001', 'Brug bij Oosterwijk gerepareerd'), savedAt: 'x' },
    { ...paper('2031D00002', 'Motie over coöperaties'), dossier: '21501-02', savedAt: 'x' },
  ];
  it.each([
    ['', 2],
    ['  ', 2],
    ['BRUG oosterwijk', 1],
    ['cooperaties', 1],
    ['coöperaties', 1],
    ['21 501-02', 1],
    ['21501', 1],
    ['2031D00002', 1],
    ['motie', 2],
    ['brug coöperaties', 0],
  ])('%j finds %i', (query, count) => expect(filterSaved(papers, query)).toHaveLength(count));
});
