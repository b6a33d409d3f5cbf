import { browser } from '../browser/browser.ts';
import { extensionIsThere } from './client.ts';
import type { AnsweredOf, InputOf } from './declaration.ts';
import type { PageQuestions } from './protocol/page-questions.ts';
import { isOwn, type Sender } from './sender.ts';

type Answers = {
  [Name in keyof PageQuestions]: (
    input: InputOf<PageQuestions[Name]>,
  ) => Promise<AnsweredOf<PageQuestions[Name]>> | AnsweredOf<PageQuestions[Name]>;
};

/** Answers our own pages and the background, and nobody else, until the signal. */
export function answerPageQuestions(answers: Answers, signal: AbortSignal): void {
  const onMessage = (
    message: unknown,
    sender: Sender,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    const { ask, input } = (message ?? {}) as { ask?: unknown; input?: unknown };
    if (typeof ask !== 'string' || !Object.hasOwn(answers, ask) || !isOwn(sender)) return undefined;
    const answer = answers[ask as keyof Answers] as (given: unknown) => unknown;
    void Promise.resolve(answer(input)).then(respond, () => respond(null));
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener(
    'abort',
    () => extensionIsThere() && browser.runtime.onMessage.removeListener(onMessage),
  );
}
