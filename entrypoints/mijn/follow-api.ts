import { dayInTheHague } from '../../utils/domain/dates.ts';
import type { FollowApi } from '../../components/mijn/follow/follow-view.ts';
import { browser } from '../../utils/browser/browser.ts';
import { calendarOf } from '../../utils/formats/calendar.ts';
import { pollStatus } from '../../utils/browser/poll-status.ts';
import { send } from '../../utils/messaging/client.ts';
import { toOpml } from '../../utils/formats/opml.ts';
import { subjectToSave } from '../../utils/domain/saved/subject-to-save.ts';
import {
  changePollSettings,
  readPollSettings,
  watchPollSettings,
} from '../../utils/browser/settings/poll-interval.ts';
import { downloadFile } from './download-file.ts';

/** What the page knows of following; it grows true as the background answers. */
export type FollowState = Pick<FollowApi, 'follows' | 'events' | 'status' | 'settings'>;

export const NOTHING_YET: FollowState = {
  follows: null,
  events: [],
  status: null,
  settings: { pace: 'hourly', notify: false },
};

export async function readFollowState(): Promise<FollowState> {
  const [follows, events, status, settings] = await Promise.all([
    send('follows', {}),
    send('events', {}),
    pollStatus.get(),
    readPollSettings(),
  ]);
  return { follows, events, status, settings };
}

/** Calls back when a round goes on or the pace changed; what is kept calls back by itself. */
export function watchFollowState(
  changed: (change: Partial<FollowState>) => void,
  signal: AbortSignal,
): void {
  pollStatus.watch((status) => changed({ status }), signal);
  watchPollSettings((settings) => changed({ settings }), signal);
}

/** Wires the page to the background, the settings and files. */
export function createFollowApi(state: FollowState, saved: ReadonlySet<string>): FollowApi {
  const follows = state.follows ?? [];
  return {
    ...state,
    saved,
    markSeen: async (keys, seen) => void (await send('markEventsSeen', { keys, seen })),
    follow: async (subject) => void (await send('follow', { subject })),
    unfollow: async (key) => void (await send('unfollow', { key })),
    save: async (subject) =>
      void (await send('save', { paper: subjectToSave(subject, subject.activity?.date) })),
    unsave: async (key) => void (await send('unsave', { key })),
    texts: async (key) => (await send('listTexts', { key })).texts,
    checkNow: async () => void (await send('pollNow', {})),
    changeSettings: changePollSettings,
    allowNotices: () => browser.permissions.request({ permissions: ['notifications'] }),
    download: (what) => {
      const now = new Date().toISOString();
      if (what === 'opml')
        downloadFile(
          `gevolgd-${dayInTheHague(Date.parse(now))}.opml`,
          'text/x-opml',
          toOpml(follows, now),
        );
      else
        downloadFile(
          `activiteiten-${dayInTheHague(Date.parse(now))}.ics`,
          'text/calendar',
          calendarOf(
            follows.flatMap(({ activity }) => activity ?? []),
            now,
          ),
        );
    },
  };
}
