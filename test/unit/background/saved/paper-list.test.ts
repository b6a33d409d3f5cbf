import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createPaperList,
  type SavedPaperList,
} from '../../../../utils/background/saved/paper-list.ts';
import type { PaperToSave } from '../../../../utils/domain/saved/saved-paper.ts';
import { openDatabase, type Database } from '../../../../utils/store/database.ts';
import { savedPaperTable } from '../../../../utils/store/saved-paper-table.ts';

const DAY = 24 * 3600 * 1000;
const paper = (key: string, title = `Stuk ${key}`): PaperToSave => ({
  key,
  title,
  kind: 'Motie',
  date: '2031-06-16',
  dossier: '36900',
  paperId: `kst-36900-${key.slice(-2)}`,
  href: `https://www.tweedekamer.nl/kamerstukken/detail?id=${key}`,
});

let now: number;
let paperList: SavedPaperList;
let database: Database;

beforeEach(() => {
  now = Date.parse('2031-07-01T10:00:00Z');
  database = openDatabase(`test-${Math.random()}`);
  paperList = createPaperList(savedPaperTable(database), () => now);
});

const keys = async () => (await paperList.list()).map(({ key }) => key);

describe('mijn', () => {
  it('lists newest first', async () => {
    for (const key of ['2031D00001', '2031D00002', '2031D00003']) {
      await paperList.save(paper(key));
      now += 1000;
    }
    expect(await keys()).toEqual(['2031D00003', '2031D00002', '2031D00001']);
  });

  it('keeps the first moment when a paper is saved twice, and takes the new title', async () => {
    const first = await paperList.save(paper('2031D00001'));
    now += DAY;
    const second = await paperList.save(paper('2031D00001', 'Nieuwe titel'));
    expect(second).toEqual({ ...first, title: 'Nieuwe titel' });
    expect(await keys()).toEqual(['2031D00001']);
  });

  it('puts back what was taken out, at its place', async () => {
    await paperList.save(paper('2031D00001'));
    now += 1000;
    await paperList.save(paper('2031D00002'));
    await paperList.unsave('2031D00001');
    expect(await keys()).toEqual(['2031D00002']);
    expect(await paperList.isSaved(['2031D00001', '2031D00002', '2031D09999'])).toEqual([
      '2031D00002',
    ]);
    now += 29 * DAY;
    await paperList.restore('2031D00001');
    expect(await keys()).toEqual(['2031D00002', '2031D00001']);
  });

  it('erases what was taken out more than 30 days ago', async () => {
    await paperList.save(paper('2031D00001'));
    await paperList.unsave('2031D00001');
    now += 31 * DAY;
    await paperList.save(paper('2031D00002'));
    expect(await paperList.restore('2031D00001')).toBeNull();
    expect(await keys()).toEqual(['2031D00002']);
  });

  it('never doubles a paper when the same is saved many times at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => paperList.save(paper('2031D00001'))));
    expect(await keys()).toEqual(['2031D00001']);
  });

  it('does nothing for a key it does not know', async () => {
    expect(await paperList.unsave('2031D00009')).toBeNull();
    expect(await paperList.restore('2031D00009')).toBeNull();
    expect(await keys()).toEqual([]);
  });

  it('leaves out a damaged record, says so, and does not erase it', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await paperList.save(paper('2031D00001'));
    await database.saved.put({
      ...paper('2031D00002'),
      tags: [],
      note: '',
      state: 'new',
      stance: '',
      colour: '',
      savedAt: 'gisteren',
      changedAt: 'gisteren',
      removedAt: '',
    });
    expect(await keys()).toEqual(['2031D00001']);
    expect(warn).toHaveBeenCalledOnce();
    expect(await database.saved.count()).toBe(2);
    warn.mockRestore();
  });
});

describe('what the reader puts with papers', () => {
  beforeEach(async () => {
    for (const key of ['2031D00001', '2031D00002', '2031D00003']) await paperList.save(paper(key));
  });
  const marks = async () =>
    Object.fromEntries(
      (await paperList.list()).map(({ key, tags, note, state }) => [
        key,
        [tags.join(), note, state],
      ]),
    );

  it('starts new, without tags or a note', async () => {
    expect(await marks()).toEqual({
      '2031D00001': ['', '', 'new'],
      '2031D00002': ['', '', 'new'],
      '2031D00003': ['', '', 'new'],
    });
  });

  it('changes many at once and nothing else', async () => {
    await paperList.edit(['2031D00001', '2031D00002', '2031D09999'], {
      addTags: ['zorg', 'Zórg', ' breda '],
      state: 'read',
    });
    expect(await marks()).toEqual({
      '2031D00001': ['zorg,breda', '', 'read'],
      '2031D00002': ['zorg,breda', '', 'read'],
      '2031D00003': ['', '', 'new'],
    });
  });

  it('is undone by what an edit gave', async () => {
    await paperList.edit(['2031D00001'], { addTags: ['zorg'], note: 'eerst' });
    now += DAY;
    const before = await paperList.edit(['2031D00001', '2031D00003'], {
      removeTags: ['ZORG'],
      note: 'later',
      state: 'opened',
      removed: true,
    });
    expect(await keys()).toEqual(['2031D00002']);
    await paperList.undo(before);
    expect(await marks()).toEqual({
      '2031D00001': ['zorg', 'eerst', 'new'],
      '2031D00002': ['', '', 'new'],
      '2031D00003': ['', '', 'new'],
    });
  });

  it('keeps tags and note of a paper that is saved again after it was taken out', async () => {
    await paperList.edit(['2031D00001'], { addTags: ['zorg'], note: 'eerst' });
    await paperList.unsave('2031D00001');
    await paperList.save(paper('2031D00001'));
    expect((await marks())['2031D00001']).toEqual(['zorg', 'eerst', 'new']);
  });

  it('moves the moment of change, not that of saving', async () => {
    now += DAY;
    await paperList.edit(['2031D00002'], { note: 'x' });
    const changed = (await paperList.list()).find(({ key }) => key === '2031D00002');
    expect(changed).toMatchObject({
      savedAt: '2031-07-01T10:00:00.000Z',
      changedAt: '2031-07-02T10:00:00.000Z',
    });
  });

  it('never keeps more than fifty tags', async () => {
    for (const part of [0, 1])
      await paperList.edit(['2031D00001'], {
        addTags: Array.from({ length: 40 }, (_, n) => `tag ${part}-${n}`),
      });
    expect((await paperList.list()).find(({ key }) => key === '2031D00001')?.tags).toHaveLength(50);
  });

  it('shows in the bin what was taken out, last one first, for 30 days', async () => {
    await paperList.edit(['2031D00001'], { removed: true });
    now += DAY;
    await paperList.edit(['2031D00001', '2031D00002'], { removed: true });
    expect(
      (await paperList.bin()).map(({ key, removedAt }) => [key, removedAt.slice(0, 10)]),
    ).toEqual([
      ['2031D00002', '2031-07-02'],
      ['2031D00001', '2031-07-01'],
    ]);
    now += 29.5 * DAY;
    expect((await paperList.bin()).map(({ key }) => key)).toEqual(['2031D00002']);
  });
});

describe('papers of a file or a list', () => {
  const whole = (key: string, own = {}) => ({
    ...paper(key),
    savedAt: '2031-06-01T10:00:00.000Z',
    tags: ['zorg'],
    note: 'x',
    state: 'read' as const,
    stance: 'for' as const,
    colour: '' as const,
    changedAt: '2031-06-01T10:00:00.000Z',
    removedAt: '',
    ...own,
  });

  it('are saved at once, and taken out again by undoing', async () => {
    await paperList.save(paper('2031D00001'));
    const before = await paperList.saveAll([paper('2031D00001'), paper('2031D00002')]);
    expect((await keys()).toSorted()).toEqual(['2031D00001', '2031D00002']);
    await paperList.undo(before);
    expect(await keys()).toEqual(['2031D00001']);
  });

  it('were never saved once that is undone: saved again, they are of that day', async () => {
    const before = await paperList.importAll([whole('2031D00002')], 'merge');
    now += DAY;
    await paperList.undo(before);
    expect(await paperList.bin()).toMatchObject([{ key: '2031D00002', tags: ['zorg'] }]);
    now += DAY;
    expect(await paperList.save(paper('2031D00002'))).toMatchObject({
      savedAt: new Date(now).toISOString(),
      tags: ['zorg'],
    });
  });

  it('come back field by field into an empty list', async () => {
    const papers = [
      whole('2031D00001'),
      whole('2031D00002', { removedAt: '2031-06-30T10:00:00.000Z' }),
    ];
    await paperList.importAll(papers, 'merge');
    expect([
      ...(await paperList.list()).map((one) => ({ ...one, removedAt: '' })),
      ...(await paperList.bin()),
    ]).toEqual(papers);
  });

  it('replace what is there, which goes to the bin and can be undone', async () => {
    await paperList.save(paper('2031D00001'));
    await paperList.save(paper('2031D00009'));
    const before = await paperList.importAll([whole('2031D00001')], 'replace');
    expect(await paperList.list()).toEqual([
      expect.objectContaining({ key: '2031D00001', note: 'x', tags: ['zorg'] }),
    ]);
    expect((await paperList.bin()).map(({ key }) => key)).toEqual(['2031D00009']);
    await paperList.undo(before);
    expect((await paperList.list()).map(({ key, note }) => [key, note]).toSorted()).toEqual([
      ['2031D00001', ''],
      ['2031D00009', ''],
    ]);
  });

  it('are kept all or none', async () => {
    vi.spyOn(database.saved, 'bulkPut').mockImplementationOnce(
      () => Promise.reject(new Error('broken')) as never,
    );
    await expect(
      paperList.importAll([whole('2031D00001'), whole('2031D00002')], 'merge'),
    ).rejects.toMatchObject({ code: 'store-unreadable' });
    expect(await keys()).toEqual([]);
  });
});
