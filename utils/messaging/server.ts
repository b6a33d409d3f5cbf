import * as v from 'valibot';
import { browser } from '../browser/browser.ts';
import { callerOf, mayCall, ownIdentity, type Sender } from './guard.ts';
import type { Answer, MessageName, Protocol } from './protocol.ts';
import { SCHEMAS } from './schemas.ts';

export type Handlers = {
  [Name in MessageName]: (
    input: Protocol[Name]['in'],
    sender: Sender,
  ) => Promise<Protocol[Name]['out']>;
};

/**
 * Registers the one listener for messages; must be called while the worker starts, or the message that woke it is lost.
 * Nothing reaches a handler that its sender may not send or that is not of its shape.
 */
export function serveMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender, respond: (answer: unknown) => void) => {
      if (typeof message !== 'object' || message === null || !('name' in message)) return undefined;
      // A native promise: a database's own thenable would arrive as `undefined`.
      const answer = answerMessage(handlers, message, sender);
      void answer.then(respond);
      return true;
    },
  );
}

/** In characters; the largest that a page has to say is mostly a question about 300 papers. */
const MOST_FROM_A_PAGE = 64_000;
/** Messages that hand over a text of the page; how much of it, their schemas say. */
const WITH_TEXT: Partial<Record<MessageName, number>> = {
  readCitations: 4_500_000,
  keepText: 4_500_000,
};

/** Checks and handles one message; never throws. */
export async function answerMessage(
  handlers: Handlers,
  message: object,
  sender: Sender,
): Promise<Answer<unknown>> {
  const { name, input } = message as { name: unknown; input?: unknown };
  if (!isMessageName(name)) return { ok: false, error: 'unknown-message' };
  const own = ownIdentity();
  if (!mayCall(name, sender, own)) return { ok: false, error: 'refused' };
  if (callerOf(sender, own) === 'page' && sizeOf(input) > (WITH_TEXT[name] ?? MOST_FROM_A_PAGE))
    return { ok: false, error: 'too-large' };
  const parsed = check(name, input);
  if (!parsed.success) return { ok: false, error: 'malformed' };
  try {
    const handle = handlers[name] as (checked: unknown, sender: Sender) => Promise<unknown>;
    return { ok: true, value: await handle(parsed.output, sender) };
  } catch (error) {
    console.error(`Kamerlezer: ${name}`, error);
    return { ok: false, error: error instanceof Error ? error.name : 'failed' };
  }
}

function isMessageName(name: unknown): name is MessageName {
  return typeof name === 'string' && Object.hasOwn(SCHEMAS, name);
}

/** What cannot be written down, for its depth or its kind, is too large as well. */
function sizeOf(input: unknown): number {
  try {
    return JSON.stringify(input)?.length ?? 0;
  } catch {
    return Infinity;
  }
}

/** The first thing wrong is enough; what is too deep to be looked at is wrong. */
function check(
  name: MessageName,
  input: unknown,
): { success: true; output: unknown } | { success: false } {
  try {
    return v.safeParse(SCHEMAS[name], input, { abortEarly: true });
  } catch {
    return { success: false };
  }
}
