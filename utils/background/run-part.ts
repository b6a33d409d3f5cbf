import { browser } from '../browser/browser.ts';
import type { Sender } from '../messaging/guard.ts';
import type { LazyPart } from '../messaging/protocol.ts';

/**
 * Runs a lazily loaded script in the page that asked, in the world of our content script; the page cannot reach it.
 * @throws when the page is gone
 */
export async function runPart(part: LazyPart, { tab }: Sender): Promise<null> {
  const tabId = (tab as { id?: number } | undefined)?.id;
  if (tabId === undefined) throw new Error('no tab');
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: [`/${part}.js`],
  });
  return null;
}
