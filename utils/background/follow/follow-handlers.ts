import { CodedError } from '../../domain/coded-error.ts';
import { logWarning } from '../../browser/log.ts';
import { happeningsOf } from '../../domain/follow/happenings.ts';
import { callerOf, type Sender } from '../../messaging/sender.ts';
import { pushMijnChanged } from '../../messaging/pushes.ts';
import type { followMessages } from '../../messaging/protocol/follow.ts';
import type { HandlersOf } from '../../messaging/protocol/messages.ts';
import type { FollowList } from './follow-list.ts';
import type { FollowRescue } from './follow-rescue.ts';
import { browserAlarms, onAlarm } from './alarms.ts';
import { showBadge } from './badge.ts';
import { showNotification, openNewsOnClick } from './notification.ts';
import { keysOnPage, type KnownContexts } from './keys-on-page.ts';
import { createPollScheduler, type PollScheduler, type SchedulerDeps } from './poll-scheduler.ts';
import { pollStatus } from '../../browser/poll-status.ts';
import { readPollSettings, watchPollSettings } from '../../browser/settings/poll-interval.ts';

interface FollowDeps {
  following: FollowList;
  rescue: FollowRescue;
  contexts: KnownContexts;
  run: SchedulerDeps['run'];
  now(): number;
}

/** What answers the messages about following. */
export type FollowHandlers = HandlersOf<typeof followMessages>;

export interface FollowService {
  handlers: FollowHandlers;
  /** Before everything is erased: nothing under way writes any more. */
  rest(): Promise<void>;
  /** After it: no alarm and no number on the toolbar. */
  erased(): Promise<void>;
}

/** Everything about following in the background. Must be called while the worker starts. */
export function registerFollow(deps: FollowDeps): FollowService {
  const { following, rescue } = deps;
  const badge = async () => showBadge(await following.unseen());
  const scheduler = createPollScheduler({
    run: deps.run,
    followed: async () => (await following.list()).length,
    pace: async () => (await readPollSettings()).pace,
    status: pollStatus,
    alarms: browserAlarms,
    onPolled: async ({ fresh }) => {
      await following.tidy();
      await badge();
      void pushMijnChanged();
      await showNotification(happeningsOf(fresh));
    },
    now: deps.now,
    random: Math.random,
  });
  const quietly = (work: Promise<unknown>) =>
    void work.catch((error: unknown) => logWarning('follow', error));
  onAlarm((name) => quietly(name === 'follow-round' ? scheduler.run() : scheduler.resume()));
  watchPollSettings(() => quietly(scheduler.plan(true)), new AbortController().signal);
  openNewsOnClick();
  quietly(
    rescue.checked.then(async () => {
      await badge();
      await scheduler.resume();
      await scheduler.pollNew();
      await scheduler.plan();
    }),
  );

  const changed = async <T>(act: Promise<T>): Promise<T> => {
    const result = await act;
    quietly(rescue.changed());
    quietly(badge());
    void pushMijnChanged();
    return result;
  };
  return {
    handlers: handlers(deps, scheduler, changed, quietly),
    rest: async () =>
      void (await Promise.all([scheduler.drop(), rescue.checked.then(() => rescue.rest())])),
    erased: async () => void (await Promise.all([scheduler.drop(), showBadge(0)])),
  };
}

function handlers(
  { following, rescue, contexts }: FollowDeps,
  scheduler: PollScheduler,
  changed: <T>(act: Promise<T>) => Promise<T>,
  quietly: (work: Promise<unknown>) => void,
): FollowHandlers {
  /** The asked keys that this sender may ask about: our own pages all, a document page what stands on it. */
  const allowed = async (keys: string[], sender: Sender): Promise<string[]> => {
    await rescue.checked;
    if (callerOf(sender) !== 'page') return keys;
    const onPage = await keysOnPage(contexts, sender.url ?? '');
    return keys.filter((key) => onPage.has(key));
  };
  const must = async (key: string, sender: Sender) => {
    if ((await allowed([key], sender)).length === 0) throw new CodedError('not-on-page');
  };
  const markNew = () => quietly(scheduler.pollNew().then(() => scheduler.plan()));
  return {
    follow: async ({ subject }, sender) => {
      await must(subject.key, sender);
      await changed(following.follow(subject));
      markNew();
      return null;
    },
    unfollow: async ({ key }, sender) => {
      await must(key, sender);
      await changed(following.unfollow(key));
      quietly(scheduler.plan());
      return null;
    },
    isFollowed: async ({ keys }, sender) => following.isFollowed(await allowed(keys, sender)),
    follows: () => rescue.checked.then(() => following.list()),
    followAll: async ({ follows }) => {
      await rescue.checked;
      const fresh = await changed(following.followAll(follows));
      markNew();
      return fresh;
    },
    events: () => rescue.checked.then(() => following.events()),
    markEventsSeen: async ({ keys, seen }) => changed(following.markSeen(keys, seen)),
    pollNow: () => {
      quietly(scheduler.run());
      return Promise.resolve(null);
    },
  };
}
