import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPageQuestions } from '../../../utils/messaging/page-answers.ts';
import {
  onMijnChanged,
  onPageRead,
  onQuoteWanted,
  pushMijnChanged,
  pushPageRead,
  pushQuoteWanted,
} from '../../../utils/messaging/pushes.ts';
import type { Sender } from '../../../utils/messaging/sender.ts';
import { beOurs, CONTENT_SCRIPT, OWN_PAGES } from './senders.ts';

const POPUP = OWN_PAGES['our popup'] ?? {};
const toTab = vi.fn<(tab: number, message: unknown) => Promise<unknown>>();
const toOwn = vi.fn<(message: unknown) => Promise<unknown>>();
const query = vi.fn<(asked: unknown) => Promise<{ id?: number }[]>>();

beforeEach(() => {
  beOurs();
  for (const one of [toTab, toOwn]) one.mockReset().mockResolvedValue(undefined);
  query.mockReset().mockResolvedValue([]);
  Object.assign(fakeBrowser.tabs, { sendMessage: toTab, query });
  Object.assign(fakeBrowser.runtime, { sendMessage: toOwn });
});

describe('that something changed', () => {
  const message = { push: 'mijn-changed' };

  it('is told to the tabs with document pages and to our own pages', async () => {
    query.mockResolvedValue([{ id: 3 }, {}, { id: 0 }]);
    await pushMijnChanged();
    expect(query.mock.calls).toEqual([
      [{ url: ['https://www.tweedekamer.nl/*', 'https://tweedekamer.nl/*'] }],
    ]);
    expect(toTab.mock.calls).toEqual([
      [3, message],
      [0, message],
    ]);
    expect(toOwn.mock.calls).toEqual([[message]]);
  });

  it('is no failure where nobody listens', async () => {
    query.mockResolvedValue([{ id: 3 }]);
    toTab.mockRejectedValue(new Error('no receiver'));
    toOwn.mockRejectedValue(new Error('no receiver'));
    expect(await pushMijnChanged()).toBeUndefined();
  });

  it('is told once it was', async () => {
    query.mockResolvedValue([{ id: 3 }]);
    const heard = Promise.withResolvers<undefined>();
    toTab.mockReturnValue(heard.promise);
    const told = vi.fn();
    const telling = pushMijnChanged().then(told);
    await new Promise((wake) => setTimeout(wake, 0));
    expect(told).not.toHaveBeenCalled();
    heard.resolve(undefined);
    await telling;
  });
});

describe('the wish to keep the selected words', () => {
  it.each([
    [true, true],
    [false, false],
    [undefined, false],
    ['true', false],
    [1, false],
  ])('answered with %j counts as %s', async (answer, kept) => {
    toTab.mockResolvedValue(answer);
    expect(await pushQuoteWanted(7)).toBe(kept);
    expect(toTab.mock.calls).toEqual([[7, { push: 'keep-quote' }]]);
  });

  it('reaches no page that is not there', async () => {
    toTab.mockRejectedValue(new Error('no receiver'));
    expect(await pushQuoteWanted(7)).toBe(false);
  });
});

it('that a page read its paper is told to our own, if any listens', async () => {
  await pushPageRead();
  expect(toOwn.mock.calls).toEqual([[{ push: 'page-read' }]]);
  toOwn.mockRejectedValue(new Error('no receiver'));
  expect(await pushPageRead()).toBeUndefined();
});

describe('a listener', () => {
  type Listener = (message: unknown, sender: Sender, respond: (one: unknown) => void) => unknown;
  let listeners: Listener[];
  const remove = vi.fn();
  beforeEach(() => {
    listeners = [];
    remove.mockClear();
    const { onMessage } = fakeBrowser.runtime;
    vi.spyOn(onMessage, 'addListener').mockImplementation((one) => {
      listeners.push(one as Listener);
    });
    vi.spyOn(onMessage, 'removeListener').mockImplementation(remove);
  });
  const hear = (message: unknown, sender: Sender) => {
    const respond = vi.fn();
    return { taken: listeners.map((one) => one(message, sender, respond)), respond };
  };

  it('does not keep a line open, and answers only that it has the words', () => {
    const { signal } = new AbortController();
    // What a listener gives back is no answer where none is asked for.
    onMijnChanged(() => true, signal);
    onPageRead(() => true, signal);
    for (const [push, sender] of [
      ['mijn-changed', POPUP],
      ['page-read', { ...CONTENT_SCRIPT, tab: { id: 0 } }],
    ] as const) {
      const { taken, respond } = hear({ push }, sender);
      expect(taken).toEqual([undefined, undefined]);
      expect(respond).not.toHaveBeenCalled();
    }
    onQuoteWanted(() => true, signal);
    const { taken, respond } = hear({ push: 'keep-quote' }, POPUP);
    expect(taken).toEqual([undefined, undefined, undefined]);
    expect(respond.mock.calls).toEqual([[true]]);
  });

  it('hears of the first tab as well, and not of a page without a tab', () => {
    const read = vi.fn();
    onPageRead(read, new AbortController().signal);
    hear({ push: 'page-read' }, { ...CONTENT_SCRIPT, tab: { id: 0 } });
    hear({ push: 'page-read' }, { ...CONTENT_SCRIPT, tab: {} });
    hear(null, POPUP);
    expect(read.mock.calls).toEqual([[0]]);
  });

  it('of a question keeps the line open for its own alone', async () => {
    answerPageQuestions(
      {
        cited: () => Promise.reject(new Error('no paper')),
        showPlace: () => Promise.resolve(false),
        copy: () => true,
        say: () => true,
      },
      new AbortController().signal,
    );
    const asked = hear({ ask: 'showPlace', input: { entry: 0, place: 0 } }, POPUP);
    expect(asked.taken).toEqual([true]);
    await vi.waitFor(() => expect(asked.respond.mock.calls).toEqual([[false]]));
    for (const message of [null, { ask: 'erase' }, { ask: 7 }, { push: 'keep-quote' }])
      expect(hear(message, POPUP).taken).toEqual([undefined]);
    expect(hear({ ask: 'say', input: {} }, { id: 'theirs' }).taken).toEqual([undefined]);
  });

  it('is taken away at its signal, unless there is nothing left to take it from', () => {
    const answers = {
      cited: () => Promise.reject(new Error('no paper')),
      showPlace: () => false,
      copy: () => true,
      say: () => true as const,
    };
    const end = () => {
      const closing = new AbortController();
      onMijnChanged(() => undefined, closing.signal);
      answerPageQuestions(answers, closing.signal);
      closing.abort();
    };
    end();
    expect(remove.mock.calls).toEqual(listeners.map((one) => [one]));
    remove.mockClear();
    Object.assign(fakeBrowser.runtime, { id: undefined });
    end();
    expect(remove).not.toHaveBeenCalled();
  });
});
