import { browser } from '../browser/browser.ts';

/** The lazily loaded reading view, built from `entrypoints/reader.ts`. */
const READER = '/reader.js';

/**
 * Runs the reading view's script beside our content script, in the same isolated world.
 * @param tab of the sender, as the browser says it
 */
export async function injectReader(tab: unknown): Promise<void> {
  const id = (tab as { id?: unknown } | undefined)?.id;
  if (typeof id !== 'number') throw new TypeError('no-tab');
  await browser.scripting.executeScript({
    target: { tabId: id, frameIds: [0] },
    files: [READER as '/reader.js'],
  });
}
