import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerMessage } from '../../../utils/messaging/server.ts';
import type { Handlers } from '../../../utils/messaging/protocol/messages.ts';
import { beOurs, CONTENT_SCRIPT } from './senders.ts';

beforeEach(() => {
  beOurs();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const STILL_WORKING = { ok: false, error: 'still-working' };

it('says that slow work goes on, and gives its answer to who comes back, without doing it twice', async () => {
  const resolve = vi.fn(() => new Promise((done) => setTimeout(() => done([]), 40_000)));
  const ask = () =>
    answerMessage(
      { resolve } as unknown as Handlers,
      { name: 'resolve', input: { ids: ['kst-24801-1'] } },
      CONTENT_SCRIPT,
    );
  for (const answer of [STILL_WORKING, STILL_WORKING, { ok: true, value: [] }]) {
    const asked = ask();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await asked).toEqual(answer);
  }
  expect(resolve).toHaveBeenCalledOnce();
  void ask();
  expect(resolve).toHaveBeenCalledTimes(2);
});

it('keeps an answer for who comes back late, for a minute', async () => {
  const notes = vi.fn(() => new Promise((done) => setTimeout(() => done([]), 16_000)));
  const ask = () =>
    answerMessage(
      { notes } as unknown as Handlers,
      { name: 'notes', input: { id: 'kst-24801-2' } },
      CONTENT_SCRIPT,
    );
  const first = ask();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await first).toEqual(STILL_WORKING);
  expect(await ask()).toEqual({ ok: true, value: [] });
  expect(notes).toHaveBeenCalledOnce();
});
