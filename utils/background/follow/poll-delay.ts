import { minutesOf } from '../../browser/settings/poll-interval.ts';
import type { PollInterval } from '../../domain/settings/settings.ts';

/** A source that was out of reach is asked again sooner. */
const RETRY_MINUTES = 30;
/** After so many minutes without an end a poll counts as left half done. */
export const RESUME_AFTER_MINUTES = 2;

/**
 * Minutes to the next poll, a tenth more or less, so that not all readers ask at the same moment; null for none.
 * @param random 0 to 1
 */
export function minutesToNextPoll(
  pace: PollInterval,
  random: number,
  retry: boolean,
): number | null {
  const minutes = minutesOf(pace);
  if (minutes === null) return null;
  return (retry ? Math.min(RETRY_MINUTES, minutes) : minutes) * (0.9 + 0.2 * random);
}
