import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Handlers } from '../../../../../utils/messaging/protocol/messages.ts';
import {
  createPaperList,
  type SavedPaperList,
} from '../../../../../utils/background/saved/paper-list.ts';
import {
  createTextsAndQuotes,
  textsAndQuotesHandlers,
} from '../../../../../utils/background/saved/texts-and-quotes-handlers.ts';
import { openDatabase } from '../../../../../utils/store/database.ts';
import { savedPaperTable } from '../../../../../utils/store/saved-paper-table.ts';

const KEY = '2031D00001';
const url = `https://www.tweedekamer.nl/kamerstukken/detail?id=${KEY}&did=${KEY}`;
const paper = {
  key: KEY,
  title: 'Stuk',
  kind: 'Motie',
  date: null,
  dossier: null,
  paperId: null,
  href: url,
};
const seen = {
  key: KEY,
  source: 'page' as const,
  fileHash: null,
  paragraphs: ['Aan de Voorzitter'],
  certain: true,
};

let now: number;
let paperList: SavedPaperList;
let handlers: Pick<Handlers, 'keepText' | 'listTexts'>;
beforeEach(() => {
  now = Date.parse('2031-07-01T10:00:00Z');
  const clock = () => now;
  const database = openDatabase(`private-${Math.random()}`);
  const papers = savedPaperTable(database);
  paperList = createPaperList(papers, clock);
  const keeping = createTextsAndQuotes({
    database,
    papers,
    now: clock,
    versionOf: () => Promise.resolve(null),
  });
  const positions = {
    get: () => Promise.resolve(null),
    save: () => Promise.resolve(),
  };
  const asIs = <T>(work: () => Promise<T>) => work();
  handlers = textsAndQuotesHandlers({
    ...keeping,
    papers,
    database,
    paperList,
    positions,
    now: clock,
    whenReady: asIs,
    mutate: asIs,
  });
});

const keepFrom = (incognito: boolean) => handlers.keepText(seen, { url, tab: { incognito } });
const kept = async () => (await handlers.listTexts({ key: KEY }, {})).texts;

describe('the text of a paper in a private window', () => {
  it('is kept with the save that was pressed there', async () => {
    expect(await keepFrom(true)).toBe('not-saved');
    await paperList.save(paper);
    now += 10_000;
    expect(await keepFrom(true)).toBe('first');
    expect(await kept()).toHaveLength(1);
  });

  it('leaves no trace, not even the day, when the paper was in the list already', async () => {
    await paperList.save(paper);
    now += 3600_000;
    expect(await keepFrom(true)).toBe('same');
    expect(await kept()).toEqual([]);
    expect(await keepFrom(false)).toBe('first');
    const before = await kept();
    now += 3600_000;
    await keepFrom(true);
    expect(await kept()).toEqual(before);
  });

  it('may be kept again once the paper was taken out and saved anew', async () => {
    await paperList.save(paper);
    now += 3600_000;
    await paperList.unsave(KEY);
    expect(await keepFrom(true)).toBe('not-saved');
  });
});
