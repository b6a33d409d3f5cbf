import { browser } from '../browser/browser.ts';
import { CodedError } from '../domain/coded-error.ts';
import type { Answer } from './answer.ts';
import type { MessageInput, MessageName, MessageOutput } from './protocol/messages.ts';

/** How long nothing may be heard of the background; while it works it says so sooner. */
const REQUEST_TIMEOUT_MS = 30_000;

/**
 * Sends a message to the background and waits for its answer, as long as the background says that it works on it. A worker that was just being stopped is asked once more:
 * every message may safely arrive twice.
 * @throws CodedError `timeout`, `no-answer`, `extension-gone`, or the code that the background answered with
 */
export async function send<Name extends MessageName>(
  name: Name,
  input: MessageInput<Name>,
): Promise<MessageOutput<Name>> {
  let answer;
  do answer = (await deliver(name, input)) ?? (await deliver(name, input));
  while (answer?.ok === false && answer.error === 'still-working');
  if (answer === null) throw new CodedError('no-answer');
  if (!answer.ok) throw new CodedError(answer.error);
  return answer.value as MessageOutput<Name>;
}

/** Null when nobody answered. */
async function deliver(name: MessageName, input: unknown): Promise<Answer<unknown> | null> {
  if (!extensionIsThere()) {
    goneListeners.forEach((listener) => listener());
    throw new CodedError('extension-gone');
  }
  const answer = await withTimeout(sendOnce({ name, input }));
  return typeof answer === 'object' && answer !== null && 'ok' in answer
    ? (answer as Answer<unknown>)
    : null;
}

/** Null when there was nobody to hear it: a worker that is being stopped hangs up. */
async function sendOnce(message: { name: MessageName; input: unknown }): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return null;
  }
}

function withTimeout<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new CodedError('timeout')), REQUEST_TIMEOUT_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

const goneListeners = new Set<() => void>();

/** Whether this script's extension still runs; after an update, a switch-off or a removal its pages' scripts are orphans. */
export function extensionIsThere(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/** Calls back whenever a message could not be sent because the extension is gone. */
export function onExtensionGone(listener: () => void, signal: AbortSignal): void {
  goneListeners.add(listener);
  signal.addEventListener('abort', () => goneListeners.delete(listener));
}
