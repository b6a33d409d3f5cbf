import * as v from 'valibot';
import { browser } from '../../browser/browser.ts';
import { READING_PORT, ReadingAnswer, type ReadingRequest } from '../../messaging/reading.ts';

/**
 * Has a paper read; the answers come in order and end with `end` or `failed`.
 * @param signal cancels: the work ends with the port
 */
export function askForPaper(
  request: ReadingRequest,
  onAnswer: (answer: ReadingAnswer) => void,
  signal: AbortSignal,
): void {
  const port = browser.runtime.connect({ name: READING_PORT });
  let over = false;
  const end = () => {
    if (over) return;
    over = true;
    signal.removeEventListener('abort', end);
    port.disconnect();
  };
  const answered = (answer: ReadingAnswer) => {
    if (over) return;
    if (answer.name === 'end' || answer.name === 'failed') end();
    onAnswer(answer);
  };
  port.onMessage.addListener((message: unknown) => {
    answered(checked(message) ?? { name: 'failed', reason: 'damaged' });
  });
  port.onDisconnect.addListener(() => answered({ name: 'failed', reason: 'unreachable' }));
  signal.addEventListener('abort', end);
  port.postMessage(request);
}

/** Null for what is not of its shape, or nested too deep to be looked through. */
function checked(message: unknown): ReadingAnswer | null {
  try {
    return v.parse(ReadingAnswer, message);
  } catch {
    return null;
  }
}
