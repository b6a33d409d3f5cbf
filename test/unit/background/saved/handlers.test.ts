import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  textsAndQuotesHandlers,
  type TextsAndQuotesDeps,
} from '../../../../utils/background/saved/texts-and-quotes-handlers.ts';
import { openDatabase } from '../../../../utils/store/database.ts';

const KEY = '2031D00001';
const url = `https://www.tweedekamer.nl/kamerstukken/detail?id=${KEY}&did=${KEY}`;
const OTHER_PAGE = { url: url.replaceAll(KEY, '2031D00002') };
const NOW = Date.parse('2031-07-01T10:00:00Z');
const MARK = { id: 'a'.repeat(32), removed: true };

const done: unknown[] = [];
/** Whether the list was waited for, and whether everyone is told. */
const ways = { whenReady: 0, mutate: 0 };
const says =
  (name: string, value: unknown) =>
  (...given: unknown[]) => {
    done.push([name, ...given]);
    return Promise.resolve(value);
  };
let keepResult: string;
let quote: unknown;
let savedAt: string | null;
let removedAt: string;

const handlers = () =>
  textsAndQuotesHandlers({
    database: openDatabase(`handlers-${Math.random()}`),
    now: () => NOW,
    whenReady: (work: () => Promise<unknown>) => {
      ways.whenReady += 1;
      return work();
    },
    mutate: (work: () => Promise<unknown>) => {
      ways.mutate += 1;
      return work();
    },
    positions: { get: says('position', { block: 3, at: 1 }) },
    kept: { ofPaper: says('ofPaper', ['info']) },
    papers: {
      get: () => Promise.resolve(savedAt === null ? [undefined] : [{ savedAt, removedAt }]),
    },
    paperList: {
      edit: says('edit papers', ['before']),
      saveAll: says('save all', ['saved']),
      undo: says('undo papers', null),
      importAll: says('import papers', ['papers before']),
    },
    quotes: {
      keep: (...given: unknown[]) => says('keep quote', quote)(...given),
      list: says('quotes', ['quote']),
      edit: says('edit quotes', ['quotes before']),
      importAll: says('import quotes', ['quotes were']),
    },
    texts: {
      keep: (...given: unknown[]) => says('keep text', keepResult)(...given),
      find: says('find', [['a']]),
      snippets: says('snippets', ['part']),
      text: says('text', 'whole'),
      exportAll: says('export', ['all']),
      importAll: says('import texts', null),
    },
  } as unknown as TextsAndQuotesDeps) as unknown as Record<
    string,
    (input: unknown, sender: object) => Promise<unknown>
  >;
const ask = (name: string, input: unknown, sender: object = {}) => {
  const handle = handlers()[name];
  if (!handle) throw new Error(name);
  return handle(input, sender);
};

beforeEach(() => {
  done.length = 0;
  [ways.whenReady, ways.mutate] = [0, 0];
  [keepResult, quote, savedAt, removedAt] = ['first', { id: 'x' }, null, ''];
});

const PAPERS = [{ key: KEY }];
describe('the message', () => {
  it.each<[string, object, unknown[], unknown, 'whenReady' | 'mutate']>([
    [
      'updatePapers',
      { keys: [KEY], change: { note: 'x' } },
      [['edit papers', [KEY], { note: 'x' }]],
      ['before'],
      'mutate',
    ],
    ['savePapers', { papers: PAPERS }, [['save all', PAPERS]], ['saved'], 'mutate'],
    [
      'undo',
      { marks: PAPERS, quotes: [MARK] },
      [
        ['undo papers', PAPERS],
        ['edit quotes', [MARK]],
      ],
      null,
      'mutate',
    ],
    [
      'undo',
      { marks: PAPERS },
      [
        ['undo papers', PAPERS],
        ['edit quotes', []],
      ],
      null,
      'mutate',
    ],
    [
      'importPapers',
      { papers: PAPERS, quotes: [MARK], mode: 'replace' },
      [
        ['import papers', PAPERS, 'replace'],
        ['import quotes', [MARK], 'replace'],
      ],
      { marks: ['papers before'], quotes: ['quotes were'] },
      'mutate',
    ],
    ['editQuotes', { marks: [MARK] }, [['edit quotes', [MARK]]], ['quotes before'], 'mutate'],
    ['quotes', {}, [['quotes']], ['quote'], 'whenReady'],
    ['findInTexts', { terms: ['xx'] }, [['find', ['xx']]], [['a']], 'whenReady'],
    [
      'snippets',
      { keys: [KEY], terms: ['xx'] },
      [['snippets', [KEY], ['xx']]],
      ['part'],
      'whenReady',
    ],
    [
      'listTexts',
      { key: KEY },
      [
        ['ofPaper', KEY],
        ['position', KEY],
      ],
      { texts: ['info'], place: { block: 3, at: 1 } },
      'whenReady',
    ],
    ['getText', { key: KEY, textHash: 'h' }, [['text', KEY, 'h']], 'whole', 'whenReady'],
    ['exportTexts', { keys: [KEY] }, [['export', [KEY]]], ['all'], 'whenReady'],
    ['importTexts', { texts: ['t'] }, [['import texts', ['t']]], null, 'mutate'],
  ])('%s does its work and gives what that gives', async (name, input, work, value, way) => {
    expect(await ask(name, input)).toEqual(value);
    expect(done).toEqual(work);
    expect(ways).toEqual({ whenReady: 0, mutate: 0, [way]: 1 });
  });

  it.each([
    ['updatePapers', { keys: [KEY], change: {} }],
    ['savePapers', { papers: PAPERS }],
    ['importPapers', { papers: PAPERS, quotes: [], mode: 'merge' }],
    ['editQuotes', { marks: [MARK] }],
  ])('%s is acted on once under one name', async (name, input) => {
    const handle = handlers()[name] ?? vi.fn();
    const first = await handle({ ...input, act: 'one' }, {});
    const count = done.length;
    expect(await handle({ ...input, act: 'one' }, {})).toEqual(first);
    expect(done).toHaveLength(count);
    await handle({ ...input, act: 'two' }, {});
    await handle(input, {});
    expect(done).toHaveLength(3 * count);
  });
});

describe('a quote that a page keeps', () => {
  const input = { key: KEY, quote: { words: 'x', block: null } };
  it('is of its own paper', async () => {
    expect(await ask('keepQuote', input, { url })).toBe(true);
    expect(done).toEqual([['keep quote', KEY, input.quote]]);
    expect(ways.mutate).toBe(1);
    quote = null;
    expect(await ask('keepQuote', input, { url })).toBe(false);
  });

  it.each([OTHER_PAGE, {}])('is not that of another (%j)', async (sender) => {
    await expect(ask('keepQuote', input, sender)).rejects.toMatchObject({ code: 'not-own-paper' });
    expect(done).toEqual([]);
  });
});

describe('a text that a page keeps', () => {
  const seen = { key: KEY, paragraphs: ['x'] };
  it.each([
    ['first', 1],
    ['changed', 1],
    ['same', 0],
    ['not-saved', 0],
  ])('and that is %s is told to everyone %i times', async (result, times) => {
    keepResult = result;
    expect(await ask('keepText', seen, { url, tab: { incognito: false } })).toBe(result);
    expect(done).toEqual([['keep text', seen]]);
    expect(ways).toEqual({ whenReady: 1, mutate: times });
  });

  it('is of its own paper', async () => {
    await expect(ask('keepText', seen, OTHER_PAGE)).rejects.toMatchObject({
      code: 'not-own-paper',
    });
    expect(done).toEqual([]);
  });

  const ago = (ms: number) => new Date(NOW - ms).toISOString();
  it.each<[string, string | null, string, boolean]>([
    ['was saved just now', ago(0), '', true],
    ['was saved five minutes ago', ago(5 * 60_000), '', true],
    ['was saved longer ago', ago(5 * 60_000 + 1), '', false],
    ['was saved longer ago and taken out', ago(6 * 60_000), ago(0), true],
    ['was not saved', null, '', true],
  ])('from a private window, of a paper that %s', async (_, saved, removed, isKept) => {
    [savedAt, removedAt] = [saved, removed];
    const sender = { url, tab: { incognito: true } };
    expect(await ask('keepText', seen, sender)).toBe(isKept ? 'first' : 'same');
    expect(done).toHaveLength(isKept ? 1 : 0);
    // In any other window it is kept whatever the list says.
    done.length = 0;
    expect(await ask('keepText', seen, { url, tab: { incognito: false } })).toBe('first');
  });
});
