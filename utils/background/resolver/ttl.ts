import type { Resolution } from '../../domain/resolution.ts';

const HOUR = 3600 * 1000;
const DAY = 24 * HOUR;

/**
 * How long an answer is believed, in milliseconds; null is not at all. Published papers do not change afterwards,
 * fresh ones do, and a paper that is not there may come today.
 * @param misses how often in a row the paper was not found, this time included
 */
export function ttlFor(resolution: Resolution, misses: number, now: number): number | null {
  switch (resolution.status) {
    case 'found':
      return isRecent(resolution.paper.date, now) ? 6 * HOUR : 30 * DAY;
    case 'number-unknown':
    case 'not-found':
      return misses <= 1 ? HOUR : DAY;
    case 'unreachable':
      return null;
  }
}

function isRecent(date: string | null, now: number): boolean {
  return date !== null && now - Date.parse(date) < 14 * DAY;
}
