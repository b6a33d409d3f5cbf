/** Those who send messages in a soak: our own page, and our script in a document page. Both send as `utils/messaging/client.ts` does. */
import type { CDPSession, Page } from '@playwright/test';
import type { Browser } from '../browsers.ts';

/** A message's answer; `again` when the worker was gone and it was sent once more. */
export interface Sent<T> {
  value: T;
  again: boolean;
}

export type Send = <T>(name: string, input: unknown) => Promise<Sent<T>>;

/** The same in a browser's page, as text: once more when the worker was just being stopped, every message may arrive twice. */
const SEND = `(async (message) => {
  const deliver = async () => {
    const answer = await chrome.runtime.sendMessage(message);
    if (typeof answer !== 'object' || answer === null || !('ok' in answer)) throw new Error('no-answer');
    return answer;
  };
  let again = false;
  const answer = await deliver().catch(() => ((again = true), deliver()));
  return JSON.stringify({ ...answer, again });
})`;

const read = <T>(name: string, text: string): Sent<T> => {
  const { ok, value, again, error } = JSON.parse(text) as {
    ok: boolean;
    value: T;
    again: boolean;
    error?: string;
  };
  if (!ok) throw new Error(`${name}: ${error ?? ''}`);
  return { value, again };
};

/** Sends as our own page. */
export function sendAsOwnPage(page: Page): Send {
  return async <T>(name: string, input: unknown) =>
    read<T>(name, await page.evaluate<string>(`${SEND}(${JSON.stringify({ name, input })})`));
}

/** Sends as our script in a document page, out of its own world there. */
export async function sendAsContentScript(browser: Browser, page: Page): Promise<Send> {
  const session = await browser.context.newCDPSession(page);
  const contextId = await ourWorld(session);
  return async <T>(name: string, input: unknown) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      awaitPromise: true,
      returnByValue: true,
      expression: `${SEND}(${JSON.stringify({ name, input })})`,
    });
    if (exceptionDetails)
      throw new Error(
        `${name}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`,
      );
    return read<T>(name, result.value as string);
  };
}

async function ourWorld(session: CDPSession): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return found;
}
