import { readSettings, watchSettings } from '../settings.ts';
import type { Rounds } from './schema.ts';

const MINUTES: Record<Rounds, number | null> = { off: null, hourly: 60, 'four-hourly': 240, daily: 1440 };

/** Minutes from one round to the next; null when there are none. */
export function minutesOf(rounds: Rounds): number | null {
  return MINUTES[rounds];
}

/** How often the reader wants to have news looked for. */
export async function readRounds(): Promise<Rounds> {
  return (await readSettings()).rounds;
}

/** Calls back when that changes, and only then. */
export async function watchRounds(listener: (rounds: Rounds) => void, signal: AbortSignal): Promise<void> {
  let known = await readRounds();
  watchSettings(({ rounds }) => {
    if (rounds === known) return;
    known = rounds;
    listener(rounds);
  }, signal);
}
