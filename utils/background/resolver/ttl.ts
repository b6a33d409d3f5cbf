import type { Resolution } from '../../domain/resolution.ts';

const MINUTE_MS = 60 * 1000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * How long an answer is believed, in milliseconds; null is not at all. Published papers do not change afterwards,
 * fresh ones do, and a paper that is not there may come today.
 * @param misses how often in a row the paper was not found, this time included
 */
export function ttlFor(resolution: Resolution, misses: number, now: number): number | null {
  switch (resolution.status) {
    case 'found':
      if (resolution.provisional) return MINUTE_MS;
      return isRecent(resolution.paper.date, now) ? 6 * HOUR_MS : 30 * DAY_MS;
    case 'number-unknown':
    case 'not-found':
      return misses <= 1 ? HOUR_MS : DAY_MS;
    case 'unreachable':
      return null;
  }
}

function isRecent(date: string | null, now: number): boolean {
  return date !== null && now - Date.parse(date) < 14 * DAY_MS;
}
