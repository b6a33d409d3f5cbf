import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CodedError } from '../../../utils/domain/coded-error.ts';
import {
  MESSAGES,
  type Handlers,
  type MessageName,
} from '../../../utils/messaging/protocol/messages.ts';
import type { Sender } from '../../../utils/messaging/sender.ts';
import { answerMessage, serveMessages } from '../../../utils/messaging/server.ts';
import { GOOD } from './examples.ts';
import { beOurs, CONTENT_SCRIPT, OWN_PAGES } from './senders.ts';

const POPUP = OWN_PAGES['our popup'] ?? {};
const STILL_WORKING = { ok: false, error: 'still-working' };

beforeEach(() => {
  beOurs();
  vi.useFakeTimers();
  for (const level of ['warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation(() => undefined);
});
afterEach(() => vi.useRealTimers());

/** Answers one message with one handler. */
const answer = (
  name: MessageName,
  handler: (input: unknown, sender: Sender) => unknown,
  { input = GOOD[name], sender = CONTENT_SCRIPT }: { input?: unknown; sender?: Sender } = {},
) => answerMessage({ [name]: handler } as unknown as Handlers, { name, input }, sender);

describe('the size of what a page sends', () => {
  const ok = () => Promise.resolve(null);
  /** An input of a message that is so many characters of JSON, and too much by a field. */
  const ofSize = (count: number) => ({ extra: 'x'.repeat(count - '{"extra":""}'.length) });

  it.each<[MessageName, number]>([
    ['isSaved', 64_000],
    ['readCitations', 4_500_000],
    ['keepText', 4_500_000],
  ])('%s is looked at up to its bound, and not beyond', async (name, most) => {
    expect(await answer(name, ok, { input: ofSize(most) })).toEqual({
      ok: false,
      error: 'malformed',
    });
    expect(await answer(name, ok, { input: ofSize(most + 1) })).toEqual({
      ok: false,
      error: 'too-large',
    });
  });

  it('is no matter for a page of ours', async () =>
    expect(await answer('isSaved', ok, { input: ofSize(64_001), sender: POPUP })).toEqual({
      ok: false,
      error: 'malformed',
    }));

  it('is none for nothing, and no size at all for what cannot be written down', async () => {
    const endless: Record<string, unknown> = {};
    endless['self'] = endless;
    expect(await answer('list', ok, { input: null, sender: POPUP })).toMatchObject({
      error: 'malformed',
    });
    expect(await answerMessage({} as Handlers, { name: 'isSaved' }, CONTENT_SCRIPT)).toMatchObject({
      error: 'malformed',
    });
    expect(await answer('isSaved', ok, { input: endless })).toMatchObject({ error: 'too-large' });
  });
});

describe('what is wrong with a message', () => {
  it('is looked for no further than its first fault', async () => {
    const looked = vi.fn(() => '2031D00101');
    const keys = Object.defineProperty([1, 2], 1, { get: looked });
    expect(await answer('isSaved', vi.fn(), { input: { keys }, sender: POPUP })).toMatchObject({
      error: 'malformed',
    });
    expect(looked).not.toHaveBeenCalled();
  });

  it('may be that it cannot be looked through', async () => {
    const reached = vi.fn();
    const input = Object.defineProperty({}, 'keys', {
      enumerable: true,
      get: () => {
        throw new RangeError('too deep');
      },
    });
    expect(await answer('isSaved', reached, { input, sender: POPUP })).toEqual({
      ok: false,
      error: 'malformed',
    });
    expect(reached).not.toHaveBeenCalled();
  });
});

describe('a handler', () => {
  it('gets the input and who sent it, and its value is the answer', async () => {
    const handler = vi.fn(() => Promise.resolve(['2031D00101']));
    expect(await answer('isSaved', handler)).toEqual({ ok: true, value: ['2031D00101'] });
    expect(handler.mock.calls).toEqual([[GOOD.isSaved, CONTENT_SCRIPT]]);
  });

  it.each([
    [new CodedError('store-full'), 'store-full'],
    [new CodedError('not-own-paper'), 'not-own-paper'],
    [new Error('store-full'), 'failed'],
    ['store-full', 'failed'],
  ])('that throws %s is answered with %s', async (thrown, error) => {
    for (const name of ['isSaved', 'resolve'] as const) {
      const input = name === 'resolve' ? { ids: [`kst-1-${error.length}`] } : GOOD[name];
      // What is thrown need not be an error.
      const handler = () => Promise.reject(thrown as Error);
      expect(await answer(name, handler, { input })).toEqual({ ok: false, error });
    }
  });
});

const SLOW = [
  'context',
  'findNamedMotions',
  'firstLines',
  'lookUp',
  'notes',
  'planList',
  'resolve',
];

describe('work that takes long', () => {
  it.each(Object.keys(MESSAGES) as MessageName[])(
    '%s is said to go on, or waited for',
    async (name) => {
      const from: readonly string[] = MESSAGES[name].from;
      const sender = from.includes('page') ? CONTENT_SCRIPT : POPUP;
      const settled = vi.fn();
      void answer(name, () => new Promise(() => undefined), { sender }).then(settled);
      await vi.advanceTimersByTimeAsync(14_999);
      expect(settled).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      expect(settled.mock.calls).toEqual(SLOW.includes(name) ? [[STILL_WORKING]] : []);
    },
  );

  /** Asks for a paper's notes, which take so many milliseconds. */
  const work = (ms: number, end: () => unknown = () => []) => {
    const start = vi.fn(
      () =>
        new Promise((resolve, reject) => {
          setTimeout(() => {
            try {
              resolve(end());
            } catch (error) {
              reject(error as Error);
            }
          }, ms);
        }),
    );
    return { start, ask: (paperId: string) => answer('notes', start, { input: { id: paperId } }) };
  };

  it('is done for each question of its own', async () => {
    const { start, ask } = work(20_000);
    void ask('kst-24801-11');
    void ask('kst-24801-12');
    void ask('kst-24801-11');
    expect(start).toHaveBeenCalledTimes(2);
    const lines = vi.fn(() => Promise.resolve(null));
    expect(await answer('firstLines', lines, { input: { id: 'kst-24801-11' } })).toEqual({
      ok: true,
      value: null,
    });
    await vi.runAllTimersAsync();
  });

  it.each([
    [59_999, 1],
    [60_001, 2],
  ])('keeps an answer nobody claimed: after %d ms it was done %d times', async (after, times) => {
    const { start, ask } = work(16_000);
    void ask('kst-24801-13');
    await vi.advanceTimersByTimeAsync(16_000 + after);
    void ask('kst-24801-13');
    await vi.runAllTimersAsync();
    expect(start).toHaveBeenCalledTimes(times);
  });

  it('that failed is said to who comes back, and is begun anew for who asks again', async () => {
    const { start, ask } = work(20_000, () => {
      throw new CodedError('source-offline');
    });
    const first = ask('kst-24801-14');
    await vi.advanceTimersByTimeAsync(25_000);
    expect(await first).toEqual(STILL_WORKING);
    expect(await ask('kst-24801-14')).toEqual({ ok: false, error: 'source-offline' });
    expect(start).toHaveBeenCalledOnce();
    void ask('kst-24801-14');
    expect(start).toHaveBeenCalledTimes(2);
    await vi.runAllTimersAsync();
  });

  it('is not taken for the same work done before, whose time is over', async () => {
    const quick = work(1000);
    const first = quick.ask('kst-24801-16');
    await vi.advanceTimersByTimeAsync(1000);
    expect(await first).toEqual({ ok: true, value: [] });
    await vi.advanceTimersByTimeAsync(49_000);
    const long = work(40_000);
    const second = long.ask('kst-24801-16');
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await second).toEqual(STILL_WORKING);
    void long.ask('kst-24801-16');
    expect(long.start).toHaveBeenCalledOnce();
    await vi.runAllTimersAsync();
  });

  it('leaves no clock running that says it goes on', async () => {
    const quick = work(1000);
    const asked = quick.ask('kst-24801-17');
    await vi.advanceTimersByTimeAsync(1000);
    await asked;
    // The one that drops an answer nobody claimed.
    expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
    await vi.runAllTimersAsync();
  });
});

describe('the listener', () => {
  type Listener = (message: unknown, sender: Sender, respond: (one: unknown) => void) => unknown;
  const listen = (handlers: object): Listener => {
    const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockReset();
    serveMessages(handlers as Handlers);
    expect(add).toHaveBeenCalledOnce();
    return add.mock.calls[0]?.[0] as unknown as Listener;
  };

  it.each([undefined, null, 'list', 7, {}, { push: 'mijn-changed' }])(
    'leaves %j to others',
    (message) => {
      const respond = vi.fn();
      expect(listen({})(message, POPUP, respond)).toBeUndefined();
      expect(respond).not.toHaveBeenCalled();
    },
  );

  it('keeps the line open for a message, and answers over it', async () => {
    const respond = vi.fn();
    const listener = listen({ list: () => Promise.resolve([]) });
    expect(listener({ name: 'list', input: {} }, POPUP, respond)).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(respond.mock.calls).toEqual([[{ ok: true, value: [] }]]);
    expect(listener({ name: 'nothing' }, POPUP, respond)).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(respond.mock.lastCall).toEqual([{ ok: false, error: 'unknown-message' }]);
  });
});
