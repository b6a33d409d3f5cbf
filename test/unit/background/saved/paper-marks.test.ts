import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  createPaperList,
  type SavedPaperList,
} from '../../../../utils/background/saved/paper-list.ts';
import type { PaperRecord } from '../../../../utils/domain/saved/saved-paper.ts';
import { openDatabase } from '../../../../utils/store/database.ts';
import {
  savedPaperTable,
  type SavedPaperTable,
} from '../../../../utils/store/saved-paper-table.ts';

const DAY_MS = 24 * 3600 * 1000;
const [A, B, C] = ['2031D00001', '2031D00002', '2031D00003'] as const;
const paper = (key: string) => ({
  key,
  title: `Stuk ${key}`,
  kind: 'Motie',
  date: null,
  dossier: null,
  paperId: null,
  href: `https://www.tweedekamer.nl/kamerstukken/detail?id=${key}`,
});

let now: number;
let table: SavedPaperTable;
let list: SavedPaperList;
beforeEach(() => {
  now = Date.parse('2031-07-01T10:00:00Z');
  table = savedPaperTable(openDatabase(`marks-${Math.random()}`));
  list = createPaperList(table, () => now);
});
const at = () => new Date(now).toISOString();
const record = async (key: string): Promise<PaperRecord | undefined> => (await table.get([key]))[0];
const whole = (key: string, own: Partial<PaperRecord> = {}): PaperRecord => ({
  ...paper(key),
  savedAt: '2031-06-01T10:00:00.000Z',
  tags: [],
  note: '',
  state: 'new',
  stance: '',
  colour: '',
  changedAt: '2031-06-01T10:00:00.000Z',
  removedAt: '',
  ...own,
});

it('a paper that is saved has nothing of the reader yet but the moment', async () => {
  const saved = await list.save(paper(A));
  const { removedAt, ...rest } = whole(A, { savedAt: at(), changedAt: at() });
  expect(saved).toEqual(rest);
  expect(await record(A)).toEqual({ ...rest, removedAt });
});

describe('a paper in the bin', () => {
  beforeEach(async () => {
    await list.save(paper(A));
    now += DAY_MS;
    await list.unsave(A);
  });

  it('has the moment it came there, which a second removal does not move', async () => {
    const first = at();
    expect(await record(A)).toMatchObject({ removedAt: first, changedAt: first });
    now += DAY_MS;
    await list.unsave(A);
    expect(await record(A)).toMatchObject({ removedAt: first, changedAt: at() });
    await list.edit([A], { removed: true });
    expect((await record(A))?.removedAt).toBe(first);
    await list.edit([A], { note: 'x' });
    expect((await record(A))?.removedAt).toBe(first);
  });

  it('comes back at its place, at the moment it is put back', async () => {
    now += DAY_MS;
    const back = await list.restore(A);
    expect(back).toMatchObject({ savedAt: '2031-07-01T10:00:00.000Z', changedAt: at() });
    expect(back).not.toHaveProperty('removedAt');
    expect((await record(A))?.removedAt).toBe('');
  });

  it('can be put back for thirty days to the moment', async () => {
    now += 30 * DAY_MS;
    expect(await list.bin()).toHaveLength(1);
    now += 1;
    expect(await list.bin()).toEqual([]);
    expect(await record(A)).toBeUndefined();
  });

  it('is emptied as papers are saved', async () => {
    now += 30 * DAY_MS + 1;
    await list.save(paper(B));
    expect(await record(A)).toBeUndefined();
  });
});

describe('an edit', () => {
  const MARKS = { note: 'n', state: 'read', stance: 'for', colour: 'red' } as const;
  beforeEach(async () => {
    await list.importAll([whole(A, { tags: ['zorg', 'oud'], ...MARKS }), whole(B)], 'merge');
  });

  it('changes what it names, and gives what was there before', async () => {
    const before = await list.edit([A, B, C], {
      addTags: ['nieuw'],
      removeTags: ['OUD'],
      note: '',
      state: 'opened',
      stance: 'against',
      colour: 'blue',
      removed: true,
    });
    expect(before).toEqual([
      { key: A, tags: ['zorg', 'oud'], ...MARKS, removed: false },
      { key: B, tags: [], note: '', state: 'new', stance: '', colour: '', removed: false },
    ]);
    expect(await record(A)).toEqual(
      whole(A, {
        tags: ['zorg', 'nieuw'],
        state: 'opened',
        stance: 'against',
        colour: 'blue',
        removedAt: at(),
        changedAt: at(),
      }),
    );
    now += DAY_MS;
    expect(await list.undo(before)).toBeNull();
    expect(await record(A)).toEqual(whole(A, { tags: ['zorg', 'oud'], ...MARKS, changedAt: at() }));
    expect((await list.edit([A], { removed: true }))[0]?.removed).toBe(false);
    expect((await list.edit([A], { removed: false }))[0]?.removed).toBe(true);
    expect((await record(A))?.removedAt).toBe('');
  });

  it('leaves what it does not name', async () => {
    await list.edit([A], {});
    expect(await record(A)).toEqual(whole(A, { tags: ['zorg', 'oud'], ...MARKS, changedAt: at() }));
  });

  it('undone for a paper that is gone, or was never there, makes none', async () => {
    const before = await list.edit([A], { note: 'x' });
    const [first] = before;
    if (!first) throw new Error('nothing was edited');
    await list.undo([{ ...first, key: C }]);
    expect(await record(C)).toBeUndefined();
  });
});

describe('many papers at once', () => {
  it('give what was there, and of a new one that it was not', async () => {
    await list.save(paper(A));
    await list.edit([A], { note: 'x', removed: true });
    const none = { tags: [], note: '', state: 'new', stance: '', colour: '' };
    expect(await list.saveAll([paper(A), paper(B)])).toEqual([
      { key: A, ...none, note: 'x', removed: true },
      { key: B, ...none, removed: true, absent: true },
    ]);
    expect((await list.list()).map(({ key, note }) => [key, note]).toSorted()).toEqual([
      [A, 'x'],
      [B, ''],
    ]);
  });

  it('that were new were never saved once that is undone; put back, they are of that day', async () => {
    const before = await list.saveAll([paper(A)]);
    now += DAY_MS;
    await list.undo(before);
    expect(await record(A)).toMatchObject({ savedAt: at(), removedAt: at(), changedAt: at() });
    now += DAY_MS;
    expect(await list.restore(A)).toMatchObject({ savedAt: at(), changedAt: at() });
  });

  it('of a file are laid over what is there, or take its place', async () => {
    await list.importAll([whole(A, { tags: ['zorg'], note: 'eerst' })], 'merge');
    const later = whole(A, { tags: ['breda'], note: 'dan', changedAt: '2031-06-02T10:00:00.000Z' });
    await list.importAll([later], 'merge');
    expect(await record(A)).toMatchObject({ tags: ['breda', 'zorg'], note: 'dan\n\neerst' });
    await list.importAll([later], 'replace');
    expect(await record(A)).toEqual(later);
  });

  it('of a file leave what it does not list, unless they replace the list', async () => {
    for (const key of [A, B]) await list.save(paper(key));
    await list.unsave(B);
    const removedAt = at();
    now += DAY_MS;
    await list.importAll([whole(C)], 'merge');
    expect(await list.isSaved([A, B, C])).toEqual([A, C]);
    const before = await list.importAll([whole(C)], 'replace');
    expect(await list.isSaved([A, B, C])).toEqual([C]);
    expect(await record(A)).toMatchObject({ removedAt: at() });
    expect(await record(B)).toMatchObject({ removedAt });
    expect(before.map(({ key, removed }) => [key, removed]).toSorted()).toEqual([
      [A, false],
      [C, false],
    ]);
  });
});
