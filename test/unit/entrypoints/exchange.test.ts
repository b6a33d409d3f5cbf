// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { createExchange, type Kept } from '../../../entrypoints/mijn/exchange.ts';
import { downloadFile } from '../../../entrypoints/mijn/download-file.ts';
import type { SavedPaper } from '../../../utils/domain/saved/saved-paper.ts';
import { send } from '../../../utils/messaging/client.ts';

vi.mock('../../../utils/messaging/client.ts', () => ({ send: vi.fn() }));
vi.mock('../../../entrypoints/mijn/download-file.ts', () => ({ downloadFile: vi.fn() }));

const paper = (key: string): SavedPaper => ({
  ...{ key, title: `Stuk ${key}`, kind: 'Brief', date: '2031-03-01', dossier: null },
  ...{ paperId: null, href: `https://www.tweedekamer.nl/kamerstukken/detail?id=${key}&did=${key}` },
  ...{ savedAt: '2031-03-02T10:00:00.000Z', changedAt: '2031-03-02T10:00:00.000Z' },
  ...{ tags: [], note: '', state: 'new', stance: '', colour: '' },
});
const keysOf = (count: number) => Array.from({ length: count }, (_, at) => `2031D${10_000 + at}`);
const removed = { ...paper('2031D00009'), removedAt: '2031-03-03T10:00:00.000Z' };
const FOLLOW = { key: '2031Z00101', title: 'Zaak', href: '', since: '2031-03-02T10:00:00.000Z' };
const QUESTIONS = {
  exportTexts: () => [],
  followAll: () => null,
  importTexts: () => null,
  importPapers: () => ({ marks: ['before'], quotes: [] }),
  savePapers: () => ['before'],
  planList: ({ lines }: { lines: { line: number; text: string }[] }) =>
    lines.map(({ line, text }) => ({ line, what: text, verdict: 'new', paper: paper(text) })),
};

const asked: [name: string, question: Record<string, unknown>][] = [];
beforeEach(() => {
  asked.length = 0;
  localStorage.clear();
  vi.mocked(downloadFile).mockClear();
  vi.mocked(send).mockImplementation(((name: keyof typeof QUESTIONS, question: never) => {
    asked.push([name, question]);
    return Promise.resolve(QUESTIONS[name](question));
  }) as never);
});

const exchangeOf = (kept: Partial<Kept>, changed = () => undefined) =>
  createExchange(() => ({ list: [], bin: [], quotes: [], follows: [], ...kept }), changed);
const namesAsked = () => asked.map(([name]) => name);

/** What the page gave to the browser as a file. */
function file() {
  const [name, type, text] = vi.mocked(downloadFile).mock.lastCall ?? ['', '', ''];
  return { name, type, text };
}

it('writes everything into a file, with texts asked for twenty papers at a time, and remembers when', async () => {
  const changed = vi.fn();
  const list = keysOf(41).map(paper);
  await exchangeOf({ list, bin: [removed], follows: [FOLLOW] }, changed).exportAs('json', [], true);
  const { papers, follows } = JSON.parse(file().text) as { papers: unknown[]; follows: unknown[] };
  expect([papers.length, follows.length]).toEqual([42, 1]);
  expect(file().name).toMatch(/^mijn-kamerstukken-\d{4}-\d\d-\d\d\.json$/);
  const sizes = asked.map(([, { keys }]) => (keys as string[]).length);
  expect(sizes).toEqual([20, 20, 2]);
  expect(changed).toHaveBeenCalledOnce();
  expect(exchangeOf({}).lastExportAt).toBe(localStorage.getItem('mijn-taken-out'));
  expect(exchangeOf({}).lastExportAt).not.toBeNull();
});

it('asks for no texts where they are not wanted', async () => {
  await exchangeOf({ list: [paper('2031D00001')] }).exportAs('json', [], false);
  expect(asked).toEqual([]);
});

it.each([
  ['csv', 'csv'],
  ['ris', 'ris'],
  ['bibtex', 'bib'],
  ['csl', 'csl.json'],
] as const)('writes only what is wanted as %s, which is no backup', async (format, ending) => {
  const list = keysOf(2).map(paper);
  await exchangeOf({ list }).exportAs(format, ['2031D10001'], false);
  expect(file().name.endsWith(`.${ending}`)).toBe(true);
  expect(file().text).toContain('Stuk 2031D10001');
  expect(file().text).not.toContain('Stuk 2031D10000');
  expect(localStorage.getItem('mijn-taken-out')).toBeNull();
});

it('reads its own file back: says what is new and what is missing, and puts it back at once', async () => {
  const list = keysOf(2).map(paper);
  await exchangeOf({ list, follows: [FOLLOW] }).exportAs('json', [], false);
  const { text } = file();
  const here = exchangeOf({ list: [list[0], paper('2031D00001')].flatMap((one) => one ?? []) });
  const checked = await here.check(`\uFEFF ${text}`, 'replace', () => undefined);
  expect(checked).toMatchObject({ counts: { new: 2, known: 1, wrong: 0 }, missing: 1 });
  expect(asked).toEqual([]);
  const before = 'apply' in checked ? await checked.apply() : null;
  expect(namesAsked()).toEqual(['followAll', 'importPapers']);
  expect(before).toEqual({ marks: ['before'], quotes: [], follows: [FOLLOW.key] });
  expect(await here.check(text, 'merge', () => undefined)).toMatchObject({ missing: 0 });
});

it.each([
  ['{"format":"something else"}', 'not-takeout'],
  ['{', 'not-json'],
  ['\n# only a comment\n', 'empty'],
])('refuses %j, saying why', async (text, refusal) => {
  expect(await exchangeOf({}).check(text, 'merge', () => undefined)).toEqual({ refusal });
});

it('asks for the lines of a list twenty at a time, counts them, and saves a paper once', async () => {
  const progress = vi.fn();
  const lines = ['# a comment', '', ...keysOf(21), '2031D10000'].join('\r\n');
  const checked = await exchangeOf({}).check(lines, 'merge', progress);
  expect(progress.mock.calls).toEqual([
    [0, 22],
    [20, 22],
  ]);
  expect(checked).toMatchObject({ counts: { new: 21, known: 1 } });
  expect('lines' in checked && checked.lines[0]?.line).toBe(3);
  if ('apply' in checked) await checked.apply();
  const [name, question] = asked.at(-1) ?? [];
  expect([name, (question?.['papers'] as unknown[]).length]).toEqual(['savePapers', 21]);
});
