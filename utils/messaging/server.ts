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
  const handle = handlers[name] as (validated: unknown, sender: Sender) => Promise<unknown>;
  const work = () => handle(parsed.output, sender);
  return answerOf(
    name,
    declaration.slow ? () => patiently(keyOf(name, parsed.output), work) : work,
  );
}

async function answerOf(name: MessageName, work: () => Promise<unknown>): Promise<Answer<unknown>> {
  try {
    const value = await work();
    return value === STILL_WORKING ? { ok: false, error: 'still-working' } : { ok: true, value };
  } catch (error) {
    logError(name, error);
    return { ok: false, error: codeOf(error) };
  }
}

const STILL_WORKING = Symbol('still working');
/** Well within the time that a client waits, and that a browser lets a worker live which only waits. */
const PATIENCE_MS = 15_000;
/** An answer that nobody came back for is dropped. */
const MAX_UNCLAIMED_MS = 60_000;

/** Work that takes long, by what was asked; asked again, the same work is waited for. */
const underWay = new Map<string, Promise<unknown>>();

const keyOf = (name: MessageName, input: unknown) => `${name} ${JSON.stringify(input)}`;

async function patiently(key: string, start: () => Promise<unknown>): Promise<unknown> {
  const work = underWay.get(key) ?? begin(key, start);
  const waiting = Promise.withResolvers<typeof STILL_WORKING>();
  const timer = setTimeout(() => waiting.resolve(STILL_WORKING), PATIENCE_MS);
  try {
    const value = await Promise.race([work, waiting.promise]);
    if (value !== STILL_WORKING) drop(key, work);
    return value;
  } catch (error) {
    drop(key, work);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function begin(key: string, start: () => Promise<unknown>): Promise<unknown> {
  const work = start();
  underWay.set(key, work);
  const unclaimed = () =>
    underWay.get(key) === work && setTimeout(() => drop(key, work), MAX_UNCLAIMED_MS);
  void work.then(unclaimed, unclaimed);
  return work;
}

function drop(key: string, work: Promise<unknown>): void {
  if (underWay.get(key) === work) underWay.delete(key);
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
