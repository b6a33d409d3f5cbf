import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  createReadingHistory,
  type ReadingHistory,
} from '../../../../utils/background/reading-history/reading-history.ts';
import type { ReadingToRecord } from '../../../../utils/domain/reading/reading-history.ts';
import { openReadingHistoryDb } from '../../../../utils/store/reading-history-db.ts';
import type { ResolvedRecord } from '../../../../utils/store/database.ts';

const page = (key: string) => ({
  url: `https://www.tweedekamer.nl/kamerstukken/detail?id=${key}&did=${key}`,
  tab: { id: 1, incognito: false },
});
const read = (key: string, ...ids: string[]): ReadingToRecord => ({
  key,
  paperId: `kst-1-${key}`,
  title: `Brief ${key}`,
  kind: 'Brief',
  date: null,
  cited: ids.map((id) => ({ id, places: 2 })),
});

/** The resolver's cache: ids that were found, with the number of their paper. */
const FOUND: Record<string, string | null> = {
  'kst-24801-02-3180': '2031D00180',
  '2031D00180': '2031D00180',
  'kst-24447-6': null,
};
const resolutions = {
  getFresh: (ids: readonly string[]) =>
    Promise.resolve(
      new Map(
        ids.flatMap((id): [string, ResolvedRecord][] => {
          if (!(id in FOUND)) return [];
          const paper = {
            id: id.startsWith('kst') ? id : null,
            number: FOUND[id] ?? null,
            kind: '',
            title: '',
            date: null,
            dossier: null,
            submitters: [],
            href: '',
          };
          return [
            [
              id,
              {
                id,
                expires: Infinity,
                misses: 0,
                resolution: { status: 'found', id, paper, source: 'koop', checkedAt: '' },
              },
            ],
          ];
        }),
      ),
    ),
};

let now: number;
let memory: ReadingHistory;
beforeEach(() => {
  now = 1000;
  memory = createReadingHistory({
    store: openReadingHistoryDb(`test-${Math.random()}`, 2),
    resolutions,
    now: () => now++,
  });
});

describe('what is remembered of papers read here', () => {
  it('knows who cites a paper, by its number whatever it was cited by, and once per paper', async () => {
    await memory.record(
      read('2031D00101', 'kst-24801-02-3180', '2031D00180', 'kst-24447-6'),
      page('2031D00101'),
    );
    await memory.record(read('2031D00101', 'kst-24801-02-3180', 'kst-24447-6'), page('2031D00101'));
    const [mark, other] = await memory.entries(['2031D00180', 'kst-24447-6', '2031D00999']);
    expect(mark).toEqual({
      id: '2031D00180',
      opened: false,
      citedIn: [
        {
          number: '2031D00101',
          title: 'Brief 2031D00101',
          kind: 'Brief',
          date: null,
          places: 2,
          href: 'https://www.tweedekamer.nl/kamerstukken/detail?id=2031D00101&did=2031D00101',
        },
      ],
    });
    expect(other?.id).toBe('kst-24447-6');
    expect(await memory.entries(['kst-1-2031D00101'])).toMatchObject([
      { opened: true, citedIn: [] },
    ]);
  });

  it.each([
    ['a paper that was not found', read('2031D00101', 'kst-99999-1'), page('2031D00101')],
    ['the paper itself', read('2031D00180', 'kst-24801-02-3180'), page('2031D00180')],
  ])('does not keep %s as cited', async (_, paper, teller) => {
    await memory.record(paper, teller);
    expect(
      (await memory.entries(['kst-99999-1', '2031D00180'])).flatMap(({ citedIn }) => citedIn),
    ).toEqual([]);
  });

  it.each([
    ['the page of another paper', page('2031D00102')],
    [
      'an overview',
      { ...page('2031D00101'), url: 'https://www.tweedekamer.nl/kamerstukken/moties' },
    ],
    [
      'another site',
      { ...page('2031D00101'), url: 'https://example.org/kamerstukken/detail?did=2031D00101' },
    ],
    ['a private window', { ...page('2031D00101'), tab: { id: 1, incognito: true } }],
    ['nowhere', { tab: { incognito: false } }],
  ])('keeps nothing that is told by %s', async (_, teller) => {
    await memory.record(read('2031D00101', 'kst-24801-02-3180'), teller);
    expect(await memory.entries(['2031D00101', '2031D00180'])).toEqual([]);
  });

  it('lets the oldest go when there are too many, with what they cite, and forgets everything when asked', async () => {
    for (const key of ['2031D00101', '2031D00102', '2031D00103'])
      await memory.record(read(key, 'kst-24801-02-3180'), page(key));
    const [mark] = await memory.entries(['2031D00180']);
    expect(mark?.citedIn.map(({ number }) => number)).toEqual(['2031D00103', '2031D00102']);
    await memory.clear();
    expect(await memory.entries(['2031D00180', '2031D00103'])).toEqual([]);
  });
});
