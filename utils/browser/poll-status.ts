import * as v from 'valibot';
import { browser } from './browser.ts';
import type { RoundStatus } from '../domain/follow/poll-status.ts';

const StatusSchema = v.object({
  startedAt: v.string(),
  finishedAt: v.string(),
  done: v.number(),
  all: v.number(),
  trouble: v.string(),
});
const KEY = 'follow-round';

/** @returns null before the first round */
export async function readRoundStatus(): Promise<RoundStatus | null> {
  const parsed = v.safeParse(StatusSchema, (await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.output : null;
}

export async function keepRoundStatus(status: RoundStatus): Promise<void> {
  await browser.storage.local.set({ [KEY]: status });
}

export function watchRoundStatus(
  listener: (status: RoundStatus | null) => void,
  signal: AbortSignal,
): void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && changes[KEY]) void readRoundStatus().then(listener);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
