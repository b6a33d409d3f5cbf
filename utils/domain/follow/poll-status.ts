import type { PollInterval } from '../settings/settings.ts';

/** How far the last round is, as every context can read it: it outlives a worker that is stopped in between. */
export interface PollStatus {
  /** ISO instants; an unfinished round has no end. */
  startedAt: string;
  finishedAt: string;
  /** How many followed things were asked for. */
  done: number;
  all: number;
  /** The machine word of a source that was out of reach; empty when everything could be asked. */
  trouble: string;
}
/** How the reader wants news of what is followed. */
export interface PollSettings {
  pace: PollInterval;
  /** One notice of the system after a round with news; only where the reader gave permission. */
  notify: boolean;
}
