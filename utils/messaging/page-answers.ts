import { browser } from '../browser/browser.ts';
import type { CitedPage } from '../domain/reading/cited-page.ts';
import type { Sender } from './sender.ts';

/** What our own pages and the background may ask of a document page. */
export interface PageQuestions {
  /** What its paper is and what it cites. */
  cited: { in: Record<string, never>; out: CitedPage };
  /** Brings a place into view, in the order of `cited`; false when it cannot be shown. */
  showPlace: { in: { entry: number; place: number }; out: boolean };
  /** Puts text on the clipboard and tells the reader; false when the browser refuses. */
  copy: { in: { text: string; done: string; failed: string }; out: boolean };
  /** Tells the reader something in a few words. */
  say: { in: { words: string }; out: true };
}

type Answers = {
  [Name in keyof PageQuestions]: (
    input: PageQuestions[Name]['in'],
  ) => Promise<PageQuestions[Name]['out']> | PageQuestions[Name]['out'];
};

/** A document page has read its paper, anew or for the first time. */
export interface PageRead {
  push: 'page-read';
}

/** Answers our own pages and the background, and nobody else, until the signal. */
export function answerPageQuestions(answers: Answers, signal: AbortSignal): void {
  const onMessage = (
    message: unknown,
    sender: Sender,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    const { ask, input } = (message ?? {}) as { ask?: unknown; input?: unknown };
    if (typeof ask !== 'string' || !Object.hasOwn(answers, ask) || sender.id !== browser.runtime.id)
      return undefined;
    const answer = answers[ask as keyof Answers] as (given: unknown) => unknown;
    void Promise.resolve(answer(input)).then(respond, () => respond(null));
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener(
    'abort',
    () => browser.runtime?.id && browser.runtime.onMessage.removeListener(onMessage),
  );
}

/** Tells our open pages that this page has read its paper. Nobody listening is no failure. */
export async function pushPageRead(): Promise<void> {
  const message: PageRead = { push: 'page-read' };
  await browser.runtime.sendMessage(message).catch(() => undefined);
}
