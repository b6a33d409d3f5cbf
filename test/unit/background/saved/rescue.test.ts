import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { healthOf } from '../../../../utils/background/saved/health.ts';
import { createPaperList } from '../../../../utils/background/saved/paper-list.ts';
import { createMirror } from '../../../../utils/background/saved/mirror.ts';
import { createRescue } from '../../../../utils/background/saved/rescue.ts';
import { openDatabase } from '../../../../utils/store/database.ts';
import { createQuotes } from '../../../../utils/background/saved/quotes/quotes.ts';
import { keptTexts } from '../../../../utils/store/kept-texts.ts';
import { quoteTable } from '../../../../utils/store/quote-table.ts';
import { savedPaperTable } from '../../../../utils/store/saved-paper-table.ts';

const KEYS = ['2031D00001', '2031D00002'];
const paper = (key: string) => ({
  key,
  title: key,
  kind: '',
  date: null,
  dossier: null,
  paperId: null,
  href: `https://www.tweedekamer.nl/kamerstukken/detail?id=${key}`,
});

const storage = fakeBrowser.storage.local;
let now: number;
let due: (() => void)[];
beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  now = Date.parse('2031-07-01T10:00:00Z');
  due = [];
});

/** A worker that starts on a database; its timers run when told. */
function startWorker(name: string) {
  const database = openDatabase(name);
  const papers = savedPaperTable(database);
  const quotes = quoteTable(database);
  const mirror = createMirror();
  const rescue = createRescue({
    papers,
    quotes,
    mirror,
    now: () => now,
    later: (work) => void due.push(work),
  });
  return {
    papers,
    mirror,
    rescue,
    paperList: createPaperList(papers, () => now),
    quotes: createQuotes({ quotes, papers, texts: keptTexts(database), now: () => now }),
  };
}
const runTimers = () => due.splice(0).forEach((work) => work());

describe('before all is erased', () => {
  it('a mark that is being set is waited for, and no copy comes after', async () => {
    const worker = startWorker(`e-${Math.random()}`);
    await worker.rescue.checked;
    const slow = Promise.withResolvers<void>();
    const set = storage.set.bind(storage);
    vi.spyOn(storage, 'set').mockImplementation((items) => slow.promise.then(() => set(items)));
    const changed = worker.rescue.changed();
    let rested = false;
    const rest = worker.rescue.rest().then(() => {
      rested = true;
    });
    await new Promise((wake) => setTimeout(wake, 5));
    expect(rested).toBe(false);
    slow.resolve();
    await Promise.all([changed, rest]);
    await storage.clear();
    runTimers();
    await new Promise((wake) => setTimeout(wake, 5));
    expect(await storage.get()).toEqual({});
  });
});

describe('the mirror', () => {
  it('follows a change, and puts the whole list and bin back into a database that is gone', async () => {
    const first = startWorker(`a-${Math.random()}`);
    await first.rescue.checked;
    for (const key of KEYS) await first.paperList.save(paper(key));
    await first.paperList.edit(['2031D00001'], { addTags: ['zorg'], note: 'eerst lezen' });
    await first.paperList.unsave('2031D00002');
    await first.quotes.keep('2031D00001', { words: 'Het werk vordert.', block: 2 });
    await first.rescue.changed();
    runTimers();
    await vi.waitFor(async () => expect((await first.mirror.read())?.records).toHaveLength(2));

    const second = startWorker(`b-${Math.random()}`);
    await second.rescue.checked;
    expect(await second.paperList.list()).toEqual(await first.paperList.list());
    expect(await second.paperList.bin()).toEqual(await first.paperList.bin());
    expect(await second.quotes.list()).toEqual(await first.quotes.list());
    expect(await second.quotes.list()).toHaveLength(1);
    const notice = { papers: 2, at: '2031-07-01T10:00:00.000Z' };
    expect(await healthOf(second)).toEqual({
      problem: null,
      damaged: 0,
      rescued: notice,
      mirror: null,
    });
    await second.rescue.dismiss();
    expect((await healthOf(second)).rescued).toBeNull();
  });

  it('is made up for by the next worker when this one was stopped before it could write', async () => {
    const name = `a-${Math.random()}`;
    const first = startWorker(name);
    await first.paperList.save(paper('2031D00001'));
    await first.rescue.changed();
    due.length = 0;
    const second = startWorker(name);
    await second.rescue.checked;
    runTimers();
    await vi.waitFor(async () => expect((await second.mirror.read())?.records).toHaveLength(1));
    expect(await storage.get()).not.toHaveProperty('mijn-mirror-behind');
  });

  it('made by version 2, without quotes, stances and colours, is still put back', async () => {
    const old = {
      ...paper('2031D00001'),
      savedAt: '2031-07-01T10:00:00.000Z',
      tags: ['zorg'],
      note: '',
      state: 'read',
      changedAt: '2031-07-01T10:00:00.000Z',
      removedAt: '',
    };
    await storage.set({
      'mijn-mirror': { version: 2, at: '2031-07-01T10:00:00.000Z', records: [old] },
    });
    const worker = startWorker(`v2-${Math.random()}`);
    await worker.rescue.checked;
    expect(await worker.paperList.list()).toMatchObject([
      { key: '2031D00001', tags: ['zorg'], stance: '', colour: '' },
    ]);
  });

  it('never puts papers back into a list that has any, and nothing where nothing was', async () => {
    const name = `a-${Math.random()}`;
    const first = startWorker(name);
    await first.rescue.checked;
    await first.mirror.write(
      [
        {
          ...paper('2031D00009'),
          savedAt: '2031-07-01T10:00:00.000Z',
          tags: [],
          note: '',
          state: 'new',
          stance: '',
          colour: '',
          changedAt: '2031-07-01T10:00:00.000Z',
          removedAt: '',
        },
      ],
      [],
      'x',
    );
    await first.paperList.save(paper('2031D00001'));
    const second = startWorker(name);
    await second.rescue.checked;
    expect((await second.paperList.list()).map(({ key }) => key)).toEqual(['2031D00001']);
    await storage.clear();
    const third = startWorker(`c-${Math.random()}`);
    await third.rescue.checked;
    expect(await third.paperList.list()).toEqual([]);
    expect(await third.rescue.notice()).toBeNull();
  });

  it('is what one sees while the database cannot be opened', async () => {
    const good = startWorker(`a-${Math.random()}`);
    await good.paperList.save(paper('2031D00001'));
    await good.paperList.save(paper('2031D00002'));
    await good.paperList.unsave('2031D00002');
    await good.mirror.write(await good.papers.everything(), [], '2031-07-01T10:00:00.000Z');
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const database = openDatabase('bad');
    vi.spyOn(database, 'open').mockImplementation(
      () => Promise.reject(new Error('UnknownError')) as never,
    );
    const papers = savedPaperTable(database);
    const rescue = createRescue({
      papers,
      quotes: quoteTable(database),
      mirror: good.mirror,
      now: () => now,
      later: () => undefined,
    });
    await rescue.checked;
    const health = await healthOf({ papers, mirror: good.mirror, rescue });
    expect(health.problem).toBe('unreadable');
    expect(health.mirror?.papers.map(({ key }) => key)).toEqual(['2031D00001']);
    vi.restoreAllMocks();
  });
});
