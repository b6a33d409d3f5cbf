import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toolbarBadgeText } from '../../../../utils/background/follow/badge.ts';
import { minutesToNextPoll } from '../../../../utils/background/follow/poll-delay.ts';
import {
  createPollScheduler,
  type SchedulerDeps,
} from '../../../../utils/background/follow/poll-scheduler.ts';
import type { PollStatus } from '../../../../utils/domain/follow/poll-status.ts';

let alarms: Map<string, number>;
let status: PollStatus | null;
let pace: 'off' | 'hourly' | 'daily';
let followed: number;
const run = vi.fn<SchedulerDeps['run']>();
const onPolled = vi.fn(() => Promise.resolve());

const rounds = () =>
  createPollScheduler({
    run,
    onPolled,
    now: () => Date.parse('2031-08-01T10:00:00Z'),
    random: () => 0.5,
    followed: () => Promise.resolve(followed),
    pace: () => Promise.resolve(pace),
    status: {
      get: () => Promise.resolve(status),
      set: (next) => {
        status = next;
        return Promise.resolve();
      },
    },
    alarms: {
      set: (name, minutes) => Promise.resolve(void alarms.set(name, minutes)),
      clear: (name) => Promise.resolve(void alarms.delete(name)),
      isSet: (name) => Promise.resolve(alarms.has(name)),
    },
  });

beforeEach(() => {
  alarms = new Map();
  status = null;
  pace = 'hourly';
  followed = 1;
  onPolled.mockClear();
  run.mockReset().mockResolvedValue({ fresh: [], asked: 1, trouble: '' });
});

describe('rounds', () => {
  it('under way while everything is erased write nothing after it, tell nothing and leave no alarm', async () => {
    const ends = Promise.withResolvers<Awaited<ReturnType<SchedulerDeps['run']>>>();
    run.mockReturnValue(ends.promise);
    const under = rounds();
    const round = under.run();
    await vi.waitFor(() => expect(run).toHaveBeenCalled());
    await under.drop();
    status = null;
    run.mock.calls[0]?.[1](1, 1);
    ends.resolve({ fresh: [], asked: 1, trouble: '' });
    await round;
    expect({ status, alarms: alarms.size, told: onPolled.mock.calls.length }).toEqual({
      status: null,
      alarms: 0,
      told: 0,
    });
  });

  it('that are just beginning while everything is erased ask nothing and leave no alarm', async () => {
    const under = rounds();
    const round = under.run();
    await under.drop();
    await round;
    expect({
      alarms: alarms.size,
      asked: run.mock.calls.length,
      told: onPolled.mock.calls.length,
    }).toEqual({ alarms: 0, asked: 0, told: 0 });
  });

  it('come at the pace the reader chose, only while something is followed', async () => {
    await rounds().plan();
    expect(alarms.get('follow-round')).toBe(60);
    pace = 'daily';
    await rounds().plan();
    expect(alarms.get('follow-round')).toBe(60);
    await rounds().plan(true);
    expect(alarms.get('follow-round')).toBe(1440);
    followed = 0;
    await rounds().plan();
    expect(alarms.has('follow-round')).toBe(false);
    followed = 1;
    pace = 'off';
    await rounds().plan();
    expect(alarms.has('follow-round')).toBe(false);
  });

  it('are told once and plan the next; one that met trouble comes again sooner', async () => {
    await rounds().run();
    expect(onPolled).toHaveBeenCalledOnce();
    expect([...alarms]).toEqual([['follow-round', 60]]);
    run.mockResolvedValue({ fresh: [], asked: 0, trouble: 'offline' });
    await rounds().run();
    expect(alarms.get('follow-round')).toBe(30);
    expect(status).toMatchObject({ trouble: 'offline', finishedAt: '2031-08-01T10:00:00.000Z' });
  });

  it('go on with the same beginning after the worker was stopped', async () => {
    run.mockRejectedValueOnce(new Error('killed'));
    await expect(rounds().run()).rejects.toThrow('killed');
    expect(alarms.has('follow-resume')).toBe(true);
    await rounds().resume();
    expect(run.mock.calls.map(([startedAt]) => startedAt)).toEqual([
      '2031-08-01T10:00:00.000Z',
      '2031-08-01T10:00:00.000Z',
    ]);
    await rounds().resume();
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('that were left half done go on, not those that ended or were never begun', async () => {
    await rounds().resume();
    status = { startedAt: 'then', finishedAt: 'later', done: 1, all: 1, trouble: '' };
    await rounds().resume();
    expect(run).not.toHaveBeenCalled();
    status = { ...status, finishedAt: '' };
    expect(await rounds().resume()).toBeNull();
    expect(run.mock.lastCall?.[0]).toBe('then');
  });

  it('say how far they are, and look after two minutes whether they were left', async () => {
    const seen: unknown[] = [];
    run.mockImplementation((_startedAt, progress) => {
      seen.push({ ...status }, [...alarms]);
      progress(1, 3);
      seen.push({ ...status });
      return Promise.resolve({ fresh: [], asked: 3, trouble: '' });
    });
    const startedAt = '2031-08-01T10:00:00.000Z';
    await rounds().run();
    expect(seen).toEqual([
      { startedAt, finishedAt: '', done: 0, all: 0, trouble: '' },
      [['follow-resume', 2]],
      { startedAt, finishedAt: '', done: 1, all: 3, trouble: '' },
    ]);
    expect(status).toEqual({ startedAt, finishedAt: startedAt, done: 1, all: 3, trouble: '' });
  });

  it('for what was never asked for leave no trace but what they tell, if they asked at all', async () => {
    await rounds().pollNew();
    expect(run.mock.calls.map(([startedAt]) => startedAt)).toEqual(['0']);
    expect({ status, alarms: alarms.size }).toEqual({ status: null, alarms: 0 });
    expect(onPolled.mock.calls).toEqual([[{ fresh: [], asked: 1, trouble: '' }]]);
    run.mockResolvedValue({ fresh: [], asked: 0, trouble: '' });
    await rounds().pollNew();
    expect(onPolled).toHaveBeenCalledOnce();
    run.mock.lastCall?.[1](1, 1);
    expect(status).toBeNull();
  });

  it('for what was never asked for tell nothing once everything is erased', async () => {
    const ends = Promise.withResolvers<Awaited<ReturnType<SchedulerDeps['run']>>>();
    run.mockReturnValue(ends.promise);
    const under = rounds();
    const round = under.pollNew();
    await vi.waitFor(() => expect(run).toHaveBeenCalled());
    const waiting = under.run();
    await under.drop();
    ends.resolve({ fresh: [], asked: 1, trouble: '' });
    expect([await round, await waiting]).toEqual([null, null]);
    expect([run.mock.calls.length, onPolled.mock.calls.length]).toEqual([1, 0]);
  });

  it('go on to be asked for after everything was erased', async () => {
    const under = rounds();
    await under.plan();
    await under.drop();
    expect(alarms.size).toBe(0);
    await under.run();
    expect(onPolled).toHaveBeenCalledOnce();
    expect([...alarms]).toEqual([['follow-round', 60]]);
  });

  it('never run two at a time', async () => {
    let busy = 0;
    run.mockImplementation(async () => {
      expect(++busy).toBe(1);
      await Promise.resolve();
      busy--;
      return { fresh: [], asked: 1, trouble: '' };
    });
    const all = rounds();
    await Promise.all([all.run(), all.pollNew(), all.run()]);
    expect(run).toHaveBeenCalledTimes(3);
  });
});

it.each([
  ['hourly', 0, false, 54],
  ['hourly', 1, false, 66],
  ['four-hourly', 0.5, true, 30],
  ['hourly', 0.5, true, 30],
  ['daily', 0.5, true, 30],
  ['daily', 0.5, false, 1440],
  ['off', 0, false, null],
  ['off', 0, true, null],
] as const)(
  'the next round at pace %s, chance %d, trouble %s: %s minutes',
  (chosen, random, retry, minutes) => {
    const next = minutesToNextPoll(chosen, random, retry);
    expect(next === null ? null : Math.round(next)).toBe(minutes);
  },
);

it.each([
  [-1, ''],
  [0, ''],
  [1, '1'],
  [99, '99'],
  [100, '99+'],
])('%i unseen is written as “%s”', (unseen, text) => expect(toolbarBadgeText(unseen)).toBe(text));
