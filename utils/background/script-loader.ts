import { browser } from '../browser/browser.ts';
import type { LateScript } from '../messaging/protocol/documents.ts';
import { tabIdOf, type Sender } from '../messaging/sender.ts';

/**
 * Loads late scripts into the pages that ask, in the isolated world of our content script.
 * @param openConverter settles when files can be converted, which the reading view needs
 * @returns runs one script; throws when the sender is no page in a tab, or the page is gone
 */
export function createScriptLoader(
  openConverter: () => Promise<void>,
): (script: LateScript, sender: Sender) => Promise<null> {
  return async (script, sender) => {
    const injected = browser.scripting.executeScript({
      target: { tabId: tabIdOf(sender), frameIds: [0] },
      files: [`/${script}.js`],
    });
    await Promise.all([injected, script === 'reading-view' && openConverter()]);
    return null;
  };
}
