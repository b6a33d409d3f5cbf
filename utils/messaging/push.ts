import { KAMER_PATTERNS } from '../domain/addresses.ts';
import { browser } from '../browser/browser.ts';
import type { MijnChanged, QuoteWanted } from './pushes.ts';

const MESSAGE: MijnChanged = { push: 'mijn-changed' };

/** Tells document pages and our own pages that mijn changed. Nobody listening is no failure. */
export async function pushMijnChanged(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...KAMER_PATTERNS] });
  const toTabs = tabs.map((tab) =>
    tab.id === undefined ? Promise.resolve() : browser.tabs.sendMessage(tab.id, MESSAGE),
  );
  await Promise.allSettled([...toTabs, browser.runtime.sendMessage(MESSAGE)]);
}

/**
 * Has a document page keep what is selected in its text as a quote; the page says there whether it worked.
 * @returns false when no page of ours in the tab has the selected words in its text
 */
export async function pushQuoteWanted(tabId: number): Promise<boolean> {
  const message: QuoteWanted = { push: 'keep-quote' };
  const taken: unknown = await browser.tabs.sendMessage(tabId, message).catch(() => false);
  return taken === true;
}
