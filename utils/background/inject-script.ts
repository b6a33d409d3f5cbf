import { browser } from '../browser/browser.ts';
import type { LateScript } from '../messaging/protocol/documents.ts';
import { tabIdOf, type Sender } from '../messaging/sender.ts';

/**
 * Runs a late script in the page that asked, in the isolated world of our content script, and opens what it works
 * with.
 * @throws when the sender is no page in a tab, or the page is gone
 */
export async function injectScript(
  script: LateScript,
  sender: Sender,
  openConverter: () => Promise<void>,
): Promise<null> {
  const injected = browser.scripting.executeScript({
    target: { tabId: tabIdOf(sender), frameIds: [0] },
    files: [`/${script}.js`],
  });
  await Promise.all([injected, script === 'reading-view' && openConverter()]);
  return null;
}
