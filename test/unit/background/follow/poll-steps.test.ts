import { beforeEach, describe, expect, it, vi } from 'vitest';
import { batchesOf, splitByBaseline } from '../../../../utils/background/follow/batches.ts';
import {
  isOutOfReach,
  poll,
  type AskSource,
  type PollDeps,
} from '../../../../utils/background/follow/poll.ts';
import type { FollowEvent } from '../../../../utils/domain/follow/follow-event.ts';
import { newCursor, type PollCursor } from '../../../../utils/domain/follow/poll-cursor.ts';
import type { PollPage } from '../../../../utils/domain/follow/record-update.ts';
import { SourceError } from '../../../../utils/sources/http.ts';
import type { FollowStore } from '../../../../utils/store/follow-store.ts';

const NOW = '2031-08-01T10:00:00.000Z';
const DOSSIER = 'dossier:24801';
const EMPTY: PollPage = { sightings: [], last: '', full: false };

let followed: { key: string; removedAt: string }[];
let known: Map<string, PollCursor>;
const told: FollowEvent[] = [];
const ask = vi.fn<AskSource>();
const progress = vi.fn<PollDeps['progress']>();
const search = vi.fn<PollDeps['search']>();

/** As much of the store as a poll needs; what is committed is a copy. */
const store = {
  follows: () => Promise.resolve(followed),
  cursors: (keys: string[]) => Promise.resolve(keys.map((key) => structuredClone(known.get(key)))),
  commitPoll: (cursors: PollCursor[], events: FollowEvent[]) => {
    for (const one of cursors) known.set(one.key, structuredClone(one));
    told.push(...events);
    return Promise.resolve(events);
  },
} as unknown as FollowStore;

const run = (startedAt = NOW) =>
  poll({ store, ask, search, now: () => Date.parse(NOW), progress }, startedAt);
const follow = (...keys: string[]) => {
  followed = keys.map((key) => ({ key, removedAt: '' }));
};
const cursor = (key: string, own: Partial<PollCursor> = {}): PollCursor => ({
  ...newCursor(key, '2031-07-15'),
  ...own,
});
const know = (one: PollCursor) => void known.set(one.key, one);

beforeEach(() => {
  [followed, known] = [[], new Map()];
  told.length = 0;
  ask.mockReset().mockResolvedValue(EMPTY);
  progress.mockReset();
  search.mockReset().mockResolvedValue([]);
});

describe('what a poll asks for', () => {
  it('is what was not asked for since it began', async () => {
    const keys = ['dossier:24801', 'dossier:24802', 'dossier:24803'];
    follow(...keys);
    const before = '2031-08-01T09:59:59.999Z';
    for (const [index, checkedAt] of [before, NOW, '2031-08-01T10:00:00.001Z'].entries())
      know(cursor(keys[index] ?? '', { checkedAt, stamps: { 'dossier-papers': '' } }));
    expect(await run()).toEqual({ fresh: [], asked: 1, trouble: '' });
    expect(ask.mock.calls.map(([, asked]) => asked)).toEqual([['dossier:24801']]);
    expect(progress.mock.calls).toEqual([
      [2, 3],
      [3, 3],
    ]);
  });

  it('is nothing that was let go', async () => {
    followed = [{ key: DOSSIER, removedAt: NOW }];
    expect(await run()).toEqual({ fresh: [], asked: 0, trouble: '' });
    expect(ask).not.toHaveBeenCalled();
    expect(progress.mock.calls).toEqual([[0, 0]]);
  });

  it('comes kind by kind, what was never asked for apart', async () => {
    follow(DOSSIER, 'dossier:24802', '2031Z00300');
    know(
      cursor(DOSSIER, { checkedAt: '2031-07-31T10:00:00.000Z', stamps: { 'dossier-papers': 's' } }),
    );
    expect(await run()).toMatchObject({ asked: 3 });
    expect(ask.mock.calls.map(([question, keys]) => [question, keys])).toEqual([
      ['zaak', ['2031Z00300']],
      ['zaak-papers', ['2031Z00300']],
      ['zaak-decisions', ['2031Z00300']],
      ['dossier-papers', [DOSSIER]],
      ['dossier-papers', ['dossier:24802']],
    ]);
    expect(progress.mock.calls).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it('starts with the day it is first asked for', async () => {
    follow(DOSSIER);
    await run();
    expect(known.get(DOSSIER)).toEqual({
      key: DOSSIER,
      checkedAt: NOW,
      trouble: '',
      stamps: { 'dossier-papers': '' },
      markedOn: '2031-08-01',
      known: {},
    });
  });
});

describe('the pages of a question', () => {
  const page = (last: string, full: boolean): PollPage => ({ sightings: [], last, full });
  const asked = () => ask.mock.calls.map(([, , from]) => from);

  it('are read from the earliest stamp on, until one is not full', async () => {
    follow(DOSSIER, 'dossier:24802');
    know(
      cursor(DOSSIER, {
        checkedAt: '0',
        stamps: { 'dossier-papers': '2031-07-02T12:00:00+02:00' },
      }),
    );
    // The same day, and earlier only as one counts in UTC.
    know(
      cursor('dossier:24802', {
        checkedAt: '0',
        stamps: { 'dossier-papers': '2031-07-02T11:00:00Z' },
      }),
    );
    ask
      .mockResolvedValueOnce(page('2031-07-03T00:00:00Z', true))
      .mockResolvedValueOnce(page('2031-07-03T00:00:00Z', true))
      .mockResolvedValueOnce(page('2031-07-04T00:00:00Z', false));
    await run();
    expect(asked()).toEqual([
      { stamp: '2031-07-02T12:00:00+02:00', edge: 'overlap' },
      { stamp: '2031-07-03T00:00:00Z', edge: 'at' },
      { stamp: '2031-07-03T00:00:00Z', edge: 'after' },
    ]);
    for (const key of [DOSSIER, 'dossier:24802'])
      expect(known.get(key)?.stamps).toEqual({ 'dossier-papers': '2031-07-04T00:00:00Z' });
  });

  it('are one for what was never asked for, however full, and for one thing without a stamp', async () => {
    follow(DOSSIER);
    ask.mockResolvedValue(page('2031-07-03T00:00:00Z', true));
    await run();
    expect(asked()).toEqual([{ stamp: '', edge: 'overlap' }]);
    follow(DOSSIER, 'dossier:24802');
    for (const [key, stamp] of [
      [DOSSIER, '2031-07-03T00:00:00Z'],
      ['dossier:24802', ''],
    ] as const)
      know(cursor(key, { checkedAt: '0', stamps: { 'dossier-papers': stamp } }));
    ask.mockClear();
    await run();
    expect(asked()).toEqual([{ stamp: '', edge: 'overlap' }]);
  });

  it('are twenty at most', async () => {
    follow(DOSSIER);
    know(cursor(DOSSIER, { checkedAt: '0', stamps: { 'dossier-papers': '2031-07-02T00:00:00Z' } }));
    ask.mockResolvedValue(page('2031-07-03T00:00:00Z', true));
    await run();
    expect(ask).toHaveBeenCalledTimes(20);
  });

  it('leave the stamp as it is where they have none', async () => {
    follow(DOSSIER);
    know(cursor(DOSSIER, { checkedAt: '0', stamps: { 'dossier-papers': '2031-07-02T00:00:00Z' } }));
    await run();
    expect(known.get(DOSSIER)?.stamps).toEqual({ 'dossier-papers': '2031-07-02T00:00:00Z' });
  });
});

describe('what an answer says', () => {
  const ZAAK = '2031Z00300';
  const closed = (of: string, status: string) => ({
    follow: of,
    id: ZAAK,
    stamp: 's',
    href: 'h',
    what: 'zaak' as const,
    status,
  });
  const say = (sightings: PollPage['sightings'], absent?: string[]) =>
    ask.mockImplementation((question) =>
      Promise.resolve(
        ['zaak', 'activity'].includes(question)
          ? { sightings, last: 's', full: false, ...(absent && { absent }) }
          : EMPTY,
      ),
    );

  it('is told and remembered; of what nobody asked for it is not', async () => {
    follow(ZAAK);
    say([closed(ZAAK, 'Vrijgegeven'), closed('2031Z00999', 'Afgedaan')]);
    expect((await run()).fresh).toEqual([]);
    expect(known.get(ZAAK)?.known).toEqual({ [ZAAK]: { what: 'zaak', status: 'Vrijgegeven' } });
    say([closed('2031Z00999', 'Afgedaan'), closed(ZAAK, 'Afgedaan')]);
    const { fresh } = await run('2031-08-01T11:00:00.000Z');
    expect(fresh).toEqual([
      {
        key: `${ZAAK}|status|${ZAAK}|s`,
        follow: ZAAK,
        at: NOW,
        seenAt: '',
        reason: { name: 'status', from: 'Vrijgegeven', to: 'Afgedaan' },
        href: 'h',
      },
    ]);
    expect(told).toEqual(fresh);
  });

  it('may be that an activity is not there any more', async () => {
    const key = '2031A00500';
    const activity = { status: 'Gepland', date: '2031-08-05' } as never;
    follow(key);
    know(cursor(key, { known: { [key]: { what: 'activity', activity, absentOnce: true } } }));
    say([], [key, '2031A00999']);
    const { fresh } = await run();
    expect(fresh).toEqual([
      {
        key: `${key}|cancelled|${key}|`,
        follow: key,
        at: NOW,
        seenAt: '',
        reason: { name: 'cancelled', date: '2031-08-05' },
        href: '',
      },
    ]);
    expect(known.get(key)?.known[key]).toMatchObject({ activity: { status: 'Vervallen' } });
    say([], [key]);
    expect((await run('2031-08-01T11:00:00.000Z')).fresh).toEqual([]);
  });
});

describe('a source in trouble', () => {
  const ZAAK = '2031Z00300';
  const failing = (reason: ConstructorParameters<typeof SourceError>[0], ...of: string[]) =>
    ask.mockImplementation((question) =>
      of.includes(question) ? Promise.reject(new SourceError(reason)) : Promise.resolve(EMPTY),
    );
  const stand = (key = ZAAK) => {
    const { checkedAt, trouble } = known.get(key) ?? cursor('none');
    return { checkedAt, trouble };
  };

  it('that is out of reach ends the poll; what it cost is said with the thing', async () => {
    follow(ZAAK, DOSSIER);
    failing('offline', 'zaak-papers');
    expect(await run()).toEqual({ fresh: [], asked: 0, trouble: 'offline' });
    expect(ask.mock.calls.map(([question]) => question)).toEqual(['zaak', 'zaak-papers']);
    expect(stand()).toEqual({ checkedAt: '', trouble: 'offline' });
    expect(progress.mock.calls).toEqual([[0, 2]]);
  });

  it('that cannot answer one question is asked the others, and counts as asked', async () => {
    follow(ZAAK, DOSSIER);
    failing('malformed', 'zaak-papers');
    expect(await run()).toEqual({ fresh: [], asked: 2, trouble: '' });
    expect(ask).toHaveBeenCalledTimes(4);
    expect(stand()).toEqual({ checkedAt: NOW, trouble: 'malformed' });
    expect(stand(DOSSIER)).toEqual({ checkedAt: NOW, trouble: '' });
  });

  it('that can answer none of the questions leaves the thing as not asked for', async () => {
    follow(ZAAK);
    failing('malformed', 'zaak', 'zaak-papers', 'zaak-decisions');
    expect(await run()).toEqual({ fresh: [], asked: 1, trouble: '' });
    expect(stand()).toEqual({ checkedAt: '', trouble: 'malformed' });
  });

  it('is forgotten with the next answer', async () => {
    follow(DOSSIER);
    know(cursor(DOSSIER, { trouble: 'offline' }));
    await run();
    expect(stand(DOSSIER)).toEqual({ checkedAt: NOW, trouble: '' });
  });

  it('is not what any other error is taken for', async () => {
    follow(ZAAK);
    ask.mockRejectedValue(new Error('ours'));
    await expect(run()).rejects.toThrow('ours');
  });

  it.each([
    ['', false],
    ['offline', true],
    ['timeout', true],
    ['http-400', false],
    ['http-404', false],
    ['http-429', true],
    ['http-500', true],
    ['http-4000', true],
    ['malformed', false],
    ['too-large', false],
    ['unavailable', false],
    ['malformed-too', true],
  ])('“%s” means the host itself: %s', (trouble, is) => expect(isOutOfReach(trouble)).toBe(is));
});

describe('a promise', () => {
  const KEY = 'TZ203109-001';
  const late = (checkedAt: string) => {
    follow(KEY);
    const facts = {
      what: 'toezegging' as const,
      status: 'Openstaand',
      due: '2031-07-31',
      lateTold: false,
    };
    know(cursor(KEY, { checkedAt, known: { [KEY]: facts } }));
  };

  it('that is late is told by the clock, once', async () => {
    late('2031-07-31T10:00:00.000Z');
    expect((await run()).fresh).toEqual([
      {
        key: `${KEY}|toezegging-late|${KEY}|2031-07-31`,
        follow: KEY,
        at: NOW,
        seenAt: '',
        reason: { name: 'toezegging-late', due: '2031-07-31' },
        href: '',
      },
    ]);
    expect((await run('2031-08-01T11:00:00.000Z')).fresh).toEqual([]);
  });

  it('that was late before it was followed is not told', async () => {
    late('');
    expect((await run()).fresh).toEqual([]);
    expect(known.get(KEY)?.known[KEY]).toMatchObject({ lateTold: true });
  });
});

describe('a followed search', () => {
  const KEY = 'zoek:tag:zorg';
  const paper = (key: string) => ({ key, title: `Stuk ${key}`, href: `h ${key}` });

  it('is for its words, and tells what came to match since', async () => {
    follow(KEY);
    search.mockResolvedValue([paper('a')]);
    expect((await run()).fresh).toEqual([]);
    expect(search.mock.calls).toEqual([['tag:zorg']]);
    expect(known.get(KEY)).toMatchObject({ checkedAt: NOW, known: { a: { what: 'match' } } });
    search.mockResolvedValue([paper('a'), paper('b')]);
    const { fresh, asked } = await run('2031-08-01T11:00:00.000Z');
    expect([asked, fresh]).toEqual([
      1,
      [
        {
          key: `${KEY}|match|b|`,
          follow: KEY,
          at: NOW,
          seenAt: '',
          reason: { name: 'match', title: 'Stuk b' },
          href: 'h b',
        },
      ],
    ]);
    search.mockResolvedValue([paper('b')]);
    await run('2031-08-01T12:00:00.000Z');
    expect(Object.keys(known.get(KEY)?.known ?? {})).toEqual(['b']);
    expect(ask).not.toHaveBeenCalled();
  });

  it('is not made for a thing that is asked of the source', async () => {
    follow(DOSSIER);
    await run();
    expect(search).not.toHaveBeenCalled();
  });
});

describe('batches', () => {
  it('are of one kind, in the order of kinds, and of what was asked before or was not', () => {
    const at = (key: string, checkedAt: string) => cursor(key, { checkedAt });
    const batches = batchesOf([
      at('zoek:x', ''),
      at('dossier:24801', NOW),
      at('2031D00001', ''),
      at('dossier:24802', ''),
      at('dossier:24803', NOW),
    ]);
    expect(batches.map(({ kind, cursors }) => [kind, ...cursors.map(({ key }) => key)])).toEqual([
      ['document', '2031D00001'],
      ['dossier', 'dossier:24801', 'dossier:24803'],
      ['dossier', 'dossier:24802'],
      ['zoek', 'zoek:x'],
    ]);
    expect(batchesOf([])).toEqual([]);
  });

  it('are parted by whether a question was answered before, be it without a stamp', () => {
    const [first, second, third] = [
      cursor('a', { stamps: { zaak: '' } }),
      cursor('b', { stamps: { 'zaak-papers': 's' } }),
      cursor('c', { stamps: { zaak: 's' } }),
    ];
    expect(splitByBaseline([first, second, third] as PollCursor[], 'zaak')).toEqual([
      { hasBaseline: true, cursors: [first, third] },
      { hasBaseline: false, cursors: [second] },
    ]);
    expect(splitByBaseline([second] as PollCursor[], 'zaak')).toEqual([
      { hasBaseline: false, cursors: [second] },
    ]);
    expect(splitByBaseline([first] as PollCursor[], 'zaak')).toHaveLength(1);
  });
});
