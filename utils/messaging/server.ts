import { codeOf } from '../domain/coded-error.ts';
import { logError } from '../browser/log.ts';
import * as v from 'valibot';
import { browser } from '../browser/browser.ts';
import type { Answer } from './answer.ts';
import type { Declaration } from './declaration.ts';
import { MESSAGES, type Handlers, type MessageName } from './protocol/messages.ts';
import { callerOf, type Sender } from './sender.ts';

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

/** In characters of JSON; the largest that a page asks is mostly a question about 300 papers. */
const MAX_PAGE_CHARS = 64_000;

/** Checks and handles one message; never throws. */
export async function answerMessage(
  handlers: Handlers,
  message: object,
  sender: Sender,
): Promise<Answer<unknown>> {
  const { name, input } = message as { name: unknown; input?: unknown };
  if (!isMessageName(name)) return { ok: false, error: 'unknown-message' };
  const declaration: Declaration & { input: v.GenericSchema } = MESSAGES[name];
  const caller = callerOf(sender);
  if (caller === null || !declaration.from.includes(caller)) return { ok: false, error: 'refused' };
  if (caller === 'page' && sizeOf(input) > (declaration.maxPageChars ?? MAX_PAGE_CHARS))
    return { ok: false, error: 'too-large' };
  const parsed = validate(declaration.input, input);
  if (!parsed.success) return { ok: false, error: 'malformed' };
  try {
    const handle = handlers[name] as (validated: unknown, sender: Sender) => Promise<unknown>;
    return { ok: true, value: await handle(parsed.output, sender) };
  } catch (error) {
    logError(name, error);
    return { ok: false, error: codeOf(error) };
  }
}

function isMessageName(name: unknown): name is MessageName {
  return typeof name === 'string' && Object.hasOwn(MESSAGES, name);
}

/** What cannot be written down, for its depth or its kind, is too large as well. */
function sizeOf(input: unknown): number {
  try {
    return JSON.stringify(input)?.length ?? 0;
  } catch {
    return Infinity;
  }
}

/** The first thing wrong is enough; what is nested too deep to be looked through is wrong. */
function validate(
  schema: v.GenericSchema,
  input: unknown,
): { success: true; output: unknown } | { success: false } {
  try {
    return v.safeParse(schema, input, { abortEarly: true });
  } catch {
    return { success: false };
  }
}
