import { browser } from '../browser/browser.ts';
import { tabIdOf, type Sender } from '../messaging/sender.ts';

/** The lazily loaded reading view, built from `entrypoints/reader.ts`. */
const READER = '/reader.js';

/**
 * Runs the reading view's script beside our content script, in the same isolated world.
 * @throws when the sender is no page in a tab
 */
export async function injectReader(sender: Sender): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tabIdOf(sender), frameIds: [0] },
    files: [READER as '/reader.js'],
  });
}
