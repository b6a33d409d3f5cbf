import * as v from 'valibot';
import { browser } from '../browser.ts';

/** How far the last round is, as every context can read it: it outlives a worker that is stopped in between. */
export interface RoundStatus {
  /** ISO instants; an unfinished round has no end. */
  startedAt: string;
  finishedAt: string;
  /** How many followed things were asked for. */
  done: number;
  all: number;
  /** The machine word of a source that was out of reach; empty when everything could be asked. */
  trouble: string;
}

const StatusSchema = v.object({ startedAt: v.string(), finishedAt: v.string(), done: v.number(), all: v.number(), trouble: v.string() });
const KEY = 'follow-round';

/** @returns null before the first round */
export async function readRoundStatus(): Promise<RoundStatus | null> {
  const parsed = v.safeParse(StatusSchema, (await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.output : null;
}

export async function keepRoundStatus(status: RoundStatus): Promise<void> {
  await browser.storage.local.set({ [KEY]: status });
}

export function watchRoundStatus(listener: (status: RoundStatus | null) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && changes[KEY]) void readRoundStatus().then(listener);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
