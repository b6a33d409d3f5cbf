import * as v from 'valibot';
import { browser } from '../browser.ts';
import { mayCall, ownIdentity, type Sender } from './guard.ts';
import type { Answer, MessageName, Protocol } from './protocol.ts';
import { SCHEMAS } from './schemas.ts';

export type Handlers = { [Name in MessageName]: (input: Protocol[Name]['in'], sender: Sender) => Promise<Protocol[Name]['out']> };

/**
 * Registers the one listener for messages; must be called while the worker starts, or the message that woke it is lost.
 * Nothing reaches a handler that its sender may not send or that is not of its shape.
 */
export function serveMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, respond: (answer: unknown) => void) => {
    if (typeof message !== 'object' || message === null || !('name' in message)) return undefined;
    // A native promise: a database's own thenable would arrive as `undefined`.
    const answer = answerMessage(handlers, message, sender);
    void answer.then(respond);
    return true;
  });
}

/** Checks and handles one message; never throws. */
export async function answerMessage(handlers: Handlers, message: object, sender: Sender): Promise<Answer<unknown>> {
  const { name, input } = message as { name: unknown; input?: unknown };
  if (!isMessageName(name)) return { ok: false, error: 'unknown-message' };
  if (!mayCall(name, sender, ownIdentity())) return { ok: false, error: 'refused' };
  const parsed = v.safeParse(SCHEMAS[name], input);
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
