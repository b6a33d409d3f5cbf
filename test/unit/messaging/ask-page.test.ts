import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askPage } from '../../../utils/messaging/ask-page.ts';
import { PAPER } from './examples.ts';
import { PAGE } from './senders.ts';
import { chars, many, withField } from './with-field.ts';

const deliver = vi.fn<(tab: number, message: unknown, options: unknown) => Promise<unknown>>();
beforeEach(() => {
  deliver.mockReset();
  Object.assign(fakeBrowser.tabs, { sendMessage: deliver });
});

const PLACE = { note: '3', around: 'zie Kamerstuk 24 801, nr. 6' };
const CITED = {
  paper: PAPER,
  text: 'ready',
  entries: [
    {
      id: 'kst-24801-6',
      words: 'Kamerstuk 24 801, nr. 6',
      paper: {
        id: 'kst-24801-6',
        number: '2031D00106',
        kind: 'Motie',
        title: 'Over de sluizen',
        date: '2031-07-28',
        dossier: { number: '24801', title: 'Sluizen' },
        submitters: ['Kuipers'],
        href: PAGE,
      },
      reason: null,
      count: 1,
      places: [PLACE],
    },
  ],
};

describe('a document page that is asked', () => {
  it('is asked in its own frame, and its answer is given back', async () => {
    deliver.mockResolvedValue(CITED);
    expect(await askPage(7, 'cited', {})).toEqual(CITED);
    expect(deliver.mock.calls).toEqual([[7, { ask: 'cited', input: {} }, { frameId: 0 }]]);
  });

  it('counts as not there when nobody hears it', async () => {
    deliver.mockRejectedValue(new Error('Could not establish connection'));
    expect(await askPage(7, 'cited', {})).toBeNull();
    expect(await askPage(7, 'showPlace', { entry: 0, place: 0 })).toBeNull();
  });

  it('answers yes or no, and nothing else', async () => {
    const copy = { text: 'x', done: 'y', failed: 'z' };
    for (const answer of [true, false]) {
      deliver.mockResolvedValue(answer);
      expect(await askPage(7, 'copy', copy)).toBe(answer);
      expect(await askPage(7, 'showPlace', { entry: 0, place: 0 })).toBe(answer);
    }
    expect(await askPage(7, 'say', { words: 'x' })).toBeNull();
    deliver.mockResolvedValue(true);
    expect(await askPage(7, 'say', { words: 'x' })).toBe(true);
    deliver.mockResolvedValue('x');
    expect(await askPage(7, 'copy', copy)).toBeNull();
  });
});

const ENTRY = CITED.entries[0];

describe('what a page says of its paper', () => {
  it.each<[string, unknown[], unknown[]]>([
    ['', [], [null, undefined, 'x', [], {}]],
    ['extra', [], [1]],
    ['paper', [], [null, { ...PAPER, tags: [] }]],
    ['text', ['none', 'reading', 'ready'], ['', null]],
    ['entries', [[], many(5000, () => ENTRY)], [many(5001, () => ENTRY)]],
    ['entries.0.extra', [], [1]],
    ['entries.0.id', [null], ['', 'a/b']],
    ['entries.0.words', ['', chars(1000)], [chars(1001)]],
    ['entries.0.reason', ['number-unknown', 'not-found', 'unreachable', 'by-name'], ['', 'x']],
    ['entries.0.count', [1, 5_000_000], [0, 1.5]],
    ['entries.0.places', [[], many(30, () => PLACE)], [many(31, () => PLACE)]],
    ['entries.0.places.0.note', [null, chars(20)], [chars(21)]],
    ['entries.0.places.0.around', ['', chars(1000)], [chars(1001)]],
    ['entries.0.places.0.extra', [], [1]],
    ['entries.0.paper', [null], [{}]],
    ['entries.0.paper.extra', [], [1]],
    ['entries.0.paper.id', [null], ['']],
    ['entries.0.paper.number', [null], ['', '2031Z00106']],
    ['entries.0.paper.kind', ['', chars(200)], [chars(201)]],
    ['entries.0.paper.title', ['', chars(2000)], [chars(2001)]],
    ['entries.0.paper.date', [null], ['']],
    ['entries.0.paper.dossier', [null], ['24801']],
    ['entries.0.paper.dossier.number', ['', chars(20)], [chars(21), null]],
    ['entries.0.paper.dossier.title', [null, chars(2000)], [chars(2001)]],
    ['entries.0.paper.dossier.extra', [], [1]],
    ['entries.0.paper.submitters', [[], many(300, () => 'x')], [many(301, () => 'x')]],
    ['entries.0.paper.submitters.0', [chars(300)], [chars(301)]],
    ['entries.0.paper.href', [], ['', 'https://example.org/']],
  ])('is believed as far as “%s” may be', async (path, good, bad) => {
    const asked = async (value: unknown) => {
      const answer = withField(CITED, path, value);
      deliver.mockResolvedValue(answer);
      return [await askPage(7, 'cited', {}), answer];
    };
    for (const value of good) {
      const [believed, answer] = await asked(value);
      expect(believed).toEqual(answer);
    }
    for (const [index, value] of bad.entries())
      expect((await asked(value))[0], `bad ${index}`).toBeNull();
  });
});
