import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPageQuestions } from '../../../utils/messaging/page-answers.ts';
import { onMijnChanged, onPageRead, onQuoteWanted } from '../../../utils/messaging/pushes.ts';
import type { Sender } from '../../../utils/messaging/sender.ts';
import { beOurs, CONTENT_SCRIPT, OWN_PAGES } from './senders.ts';

type Listener = (
  message: unknown,
  sender: Sender,
  respond: (answer: unknown) => void,
) => true | undefined;

let listeners: Set<Listener>;
beforeEach(() => {
  beOurs();
  listeners = new Set();
  const { onMessage } = fakeBrowser.runtime;
  vi.spyOn(onMessage, 'addListener').mockImplementation((one) => {
    listeners.add(one as Listener);
  });
  vi.spyOn(onMessage, 'removeListener').mockImplementation((one) => {
    listeners.delete(one as Listener);
  });
});

const BACKGROUND: Sender = { id: 'ours' };
const POPUP = OWN_PAGES['our popup'] ?? {};
const THEIRS: Sender = { ...POPUP, id: 'theirs' };

/** What was answered to a message; none when nobody takes it. */
async function answersTo(message: unknown, sender: Sender): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const listener of listeners) listener(message, sender, (one) => answers.push(one));
  await Promise.resolve().then(() => undefined);
  await Promise.resolve();
  return answers;
}

describe('a document page that is asked', () => {
  const say = vi.fn(() => true as const);
  const answers = (signal: AbortSignal) => {
    answerPageQuestions(
      {
        cited: () => Promise.reject(new Error('no paper')),
        showPlace: () => false,
        copy: () => true,
        say,
      },
      signal,
    );
  };
  const SAY = { ask: 'say', input: { words: 'x' } };
  beforeEach(() => void say.mockClear());

  it.each([BACKGROUND, POPUP])('answers our own (%j)', async (sender) => {
    answers(new AbortController().signal);
    expect(await answersTo(SAY, sender)).toEqual([true]);
    expect(say.mock.calls).toEqual([[{ words: 'x' }]]);
  });

  it.each<Sender>([THEIRS, {}, { url: POPUP.url }])('answers nobody else (%j)', async (sender) => {
    answers(new AbortController().signal);
    expect(await answersTo(SAY, sender)).toEqual([]);
    expect(say).not.toHaveBeenCalled();
  });

  it.each([null, 'say', {}, { ask: 1 }, { ask: 'toString' }, { ask: 'erase' }])(
    'has no answer to %j',
    async (message) => {
      answers(new AbortController().signal);
      expect(await answersTo(message, BACKGROUND)).toEqual([]);
    },
  );

  it('answers null where it fails', async () => {
    answers(new AbortController().signal);
    const answered = answersTo({ ask: 'cited', input: {} }, BACKGROUND);
    expect(await answered).toEqual([null]);
  });

  it('answers nothing once its signal aborts', async () => {
    const closing = new AbortController();
    answers(closing.signal);
    closing.abort();
    expect(await answersTo(SAY, BACKGROUND)).toEqual([]);
  });
});

describe('a push', () => {
  it('is heard from our own, and from nobody else', async () => {
    const changed = vi.fn();
    onMijnChanged(changed, new AbortController().signal);
    await answersTo({ push: 'mijn-changed' }, THEIRS);
    await answersTo({ push: 'page-read' }, BACKGROUND);
    expect(changed).not.toHaveBeenCalled();
    expect(await answersTo({ push: 'mijn-changed' }, BACKGROUND)).toEqual([]);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('is answered by who has the selected words', async () => {
    const { signal } = new AbortController();
    onQuoteWanted(() => false, signal);
    expect(await answersTo({ push: 'keep-quote' }, BACKGROUND)).toEqual([]);
    onQuoteWanted(() => true, signal);
    expect(await answersTo({ push: 'keep-quote' }, BACKGROUND)).toEqual([true]);
  });

  it('of a page that read its paper is heard from a page only, with its tab', async () => {
    const read = vi.fn();
    onPageRead(read, new AbortController().signal);
    await answersTo({ push: 'page-read' }, POPUP);
    await answersTo({ push: 'page-read' }, { ...CONTENT_SCRIPT, frameId: 2, tab: { id: 7 } });
    await answersTo({ push: 'page-read' }, CONTENT_SCRIPT);
    expect(read).not.toHaveBeenCalled();
    await answersTo({ push: 'page-read' }, { ...CONTENT_SCRIPT, tab: { id: 7 } });
    expect(read.mock.calls).toEqual([[7]]);
  });

  it('is heard until its signal', async () => {
    const changed = vi.fn();
    const closing = new AbortController();
    onMijnChanged(changed, closing.signal);
    closing.abort();
    await answersTo({ push: 'mijn-changed' }, BACKGROUND);
    expect(changed).not.toHaveBeenCalled();
  });
});
