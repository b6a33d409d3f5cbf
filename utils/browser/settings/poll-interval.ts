import { changeSettings, readSettings, watchSettings } from './settings.ts';
import type { PollInterval, Settings } from '../../domain/settings/settings.ts';
import type { PollSettings } from '../../domain/follow/poll-status.ts';

const MINUTES: Record<PollInterval, number | null> = {
  off: null,
  hourly: 60,
  'four-hourly': 240,
  daily: 1440,
};

/** Minutes from one round to the next; null when there are none. */
export function minutesOf(rounds: PollInterval): number | null {
  return MINUTES[rounds];
}

export async function readPollSettings(): Promise<PollSettings> {
  return ofSettings(await readSettings());
}

export async function changePollSettings({ pace, notify }: Partial<PollSettings>): Promise<void> {
  await changeSettings({
    ...(pace && { rounds: pace }),
    ...(notify !== undefined && { notices: notify }),
  });
}

/** Calls back when pace or notices may have changed; listens at once, as a starting worker must. */
export function watchPollSettings(
  listener: (settings: PollSettings) => void,
  signal: AbortSignal,
): void {
  let known: string | null = null;
  watchSettings((settings) => {
    const now = ofSettings(settings);
    if (JSON.stringify(now) === known) return;
    known = JSON.stringify(now);
    listener(now);
  }, signal);
}

function ofSettings({ rounds, notices }: Settings): PollSettings {
  return { pace: rounds, notify: notices };
}
