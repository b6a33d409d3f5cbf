import { browser } from '../browser/browser.ts';
import { tabIdOf, type Sender } from '../messaging/sender.ts';
import type { LateScript } from '../messaging/protocol/documents.ts';

/**
 * Runs a lazily loaded script in the page that asked, in the world of our content script; the page cannot reach it.
 * @throws when the page is gone
 */
export async function runPart(part: LateScript, sender: Sender): Promise<null> {
  await browser.scripting.executeScript({
    target: { tabId: tabIdOf(sender), frameIds: [0] },
    files: [`/${part}.js`],
  });
  return null;
}
