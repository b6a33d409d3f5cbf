import { browser } from '../browser/browser.ts';
import type { Answer } from './answer.ts';
import type { MessageInput, MessageName, MessageOutput } from './protocol/messages.ts';
import type { MijnChanged, QuoteWanted } from './pushes.ts';

/** After this the background counts as silent, in milliseconds; a cold page of citations asks several slow hosts. */
const TIMEOUT = 30_000;

/** The background refused, failed or stayed silent; the message is a machine word. */
export class MessageError extends Error {
  override name = 'MessageError';
}

/** This script outlived its extension, which was updated, disabled or removed. */
export class ExtensionGone extends MessageError {
  override name = 'ExtensionGone';
}

/**
 * Sends a message to the background and waits for its answer. A worker that was just being stopped is asked once
 * more; every message may safely arrive twice.
 * @throws MessageError `timeout`, `no-answer`, `refused`, or the background's own word
 * @throws ExtensionGone
 */
export async function send<Name extends MessageName>(
  name: Name,
  input: MessageInput<Name>,
): Promise<MessageOutput<Name>> {
  const answer = await deliver(name, input).catch((error: unknown) => {
    if (error instanceof MessageError) throw error;
    return deliver(name, input);
  });
  if (!answer.ok) throw new MessageError(answer.error);
  return answer.value;
}

async function deliver<Name extends MessageName>(
  name: Name,
  input: unknown,
): Promise<Answer<MessageOutput<Name>>> {
  if (!extensionIsThere()) {
    goneListeners.forEach((listener) => listener());
    throw new ExtensionGone('extension-gone');
  }
  const answer: unknown = await withTimeout(browser.runtime.sendMessage({ name, input }));
  if (typeof answer !== 'object' || answer === null || !('ok' in answer))
    throw new Error('no-answer');
  return answer as Answer<MessageOutput<Name>>;
}

function withTimeout<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new MessageError('timeout')), TIMEOUT);
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

/** Calls back whenever a message could not be sent since the extension is gone. */
export function onExtensionGone(listener: () => void, signal: AbortSignal): void {
  goneListeners.add(listener);
  signal.addEventListener('abort', () => goneListeners.delete(listener));
}

/** Calls back when mijn changed anywhere. */
export function onPush(listener: () => void, signal: AbortSignal): void {
  onPushed('mijn-changed', listener, signal);
}

/** Calls back when the reader asks elsewhere to keep the selected words. @param listener whether the words are in its text */
export function onQuoteWanted(listener: () => boolean, signal: AbortSignal): void {
  onPushed('keep-quote', listener, signal);
}

function onPushed(
  wanted: (MijnChanged | QuoteWanted)['push'],
  listener: () => unknown,
  signal: AbortSignal,
): void {
  const onMessage = (
    message: unknown,
    _sender: unknown,
    respond: (answer: unknown) => void,
  ): undefined => {
    if (
      (message as Partial<MijnChanged | QuoteWanted> | null)?.push === wanted &&
      listener() === true
    )
      respond(true);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener(
    'abort',
    () => extensionIsThere() && browser.runtime.onMessage.removeListener(onMessage),
  );
}
