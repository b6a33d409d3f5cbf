import { serialQueue } from '../../domain/serial-queue.ts';
import type { StoredItem } from '../../browser/stored-item.ts';
import type { PollInterval as Pace } from '../../domain/settings/settings.ts';
import { minutesToNextPoll, RESUME_AFTER_MINUTES } from './poll-delay.ts';
import type { PollResult } from './poll.ts';
import type { PollStatus } from '../../domain/follow/poll-status.ts';

/** The browser's alarms, as far as polls need them. Setting one replaces the one of the same name. */
export interface Alarms {
  set(name: AlarmName, minutes: number): Promise<void>;
  clear(name: AlarmName): Promise<void>;
  isSet(name: AlarmName): Promise<boolean>;
}

/** When the next poll is due, and when to look whether one was left half done. */
export type AlarmName = 'follow-round' | 'follow-resume';

export interface SchedulerDeps {
  /** Asks all that were not asked since an instant (ISO). */
  run(startedAt: string, progress: (done: number, all: number) => void): Promise<PollResult>;
  /** How many things are followed. */
  followed(): Promise<number>;
  pace(): Promise<Pace>;
  status: Pick<StoredItem<PollStatus | null>, 'get' | 'set'>;
  alarms: Alarms;
  /** Tells the reader; called once a poll, with what is new. */
  onPolled(result: PollResult): Promise<void>;
  now(): number;
  /** 0 to 1. */
  random(): number;
}

/** Polls: one at a time, at the reader's pace, and taken up again after the worker was stopped. */
export interface PollScheduler {
  /** Asks for everything now. Settles when the poll is over. @throws StoreError */
  run(): Promise<null>;
  /** Asks once for things that were never asked for, to know from where on to tell. */
  pollNew(): Promise<null>;
  /** Goes on with a poll that was left half done. */
  resume(): Promise<null>;
  /** Sees to it that the next poll comes; `anew` when the pace changed. */
  plan(anew?: boolean): Promise<null>;
  /** Everything is being erased: a poll under way writes and tells nothing more, and no alarm is left. */
  drop(): Promise<null>;
}

/** Before every instant: only what was never asked for was asked for before it. */
const NEVER = '0';

export function createPollScheduler(deps: SchedulerDeps): PollScheduler {
  const { now, status, alarms } = deps;
  const queue = serialQueue();
  /** Counts up at each erasing: a poll that began before it has nothing left to say. */
  let generation = 0;
  /** What waits for its turn while everything is erased is not begun any more. */
  const inTurn = (work: () => Promise<null>): Promise<null> => {
    const asked = generation;
    return queue.run(async () => (asked === generation ? work() : null));
  };
  const pollSince = async (startedAt: string): Promise<null> => {
    let shown: PollStatus = { startedAt, finishedAt: '', done: 0, all: 0, trouble: '' };
    const begun = generation;
    const keep = async (change: Partial<PollStatus>) => {
      if (begun === generation) await status.set((shown = { ...shown, ...change }));
    };
    await keep({});
    await alarms.set('follow-resume', RESUME_AFTER_MINUTES);
    if (begun !== generation) return alarms.clear('follow-resume').then(() => null);
    const result = await deps.run(startedAt, (done, all) => void keep({ done, all }));
    if (begun !== generation) return null;
    await keep({ finishedAt: new Date(now()).toISOString(), trouble: result.trouble });
    await alarms.clear('follow-resume');
    await plan(true, result.trouble !== '');
    await deps.onPolled(result);
    return null;
  };
  const plan = async (anew = false, retry = false): Promise<null> => {
    const minutes =
      (await deps.followed()) > 0
        ? minutesToNextPoll(await deps.pace(), deps.random(), retry)
        : null;
    if (minutes === null) await alarms.clear('follow-round');
    else if (anew || !(await alarms.isSet('follow-round')))
      await alarms.set('follow-round', minutes);
    return null;
  };
  return {
    run: () => inTurn(() => pollSince(new Date(now()).toISOString())),
    pollNew: () =>
      inTurn(async () => {
        const begun = generation;
        const result = await deps.run(NEVER, () => undefined);
        if (begun === generation && result.asked > 0) await deps.onPolled(result);
        return null;
      }),
    resume: () =>
      inTurn(async () => {
        const known = await status.get();
        return known && known.finishedAt === '' ? pollSince(known.startedAt) : null;
      }),
    plan: (anew) => plan(anew),
    drop: async () => {
      generation += 1;
      await Promise.all([alarms.clear('follow-round'), alarms.clear('follow-resume')]);
      return null;
    },
  };
}
