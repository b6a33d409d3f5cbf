/** What keeping and following need to be seen from outside: words selected, the background asked, the worker stopped. */
import type { Locator, Page } from '@playwright/test';
import type { Browser } from '../browsers.ts';
import { expect } from '../test.ts';

interface OwnWorld {
  chrome: {
    runtime: { sendMessage(one: unknown): Promise<{ value: unknown }> };
    action: { getBadgeText(of: object): Promise<string> };
  };
}

/** Asks the background, as the extension's own pages do. */
export async function ask<T>(page: Page, name: string, input: unknown = {}): Promise<T> {
  const message = { name, input };
  return (await page.evaluate(
    async (one) =>
      (await (globalThis as unknown as OwnWorld).chrome.runtime.sendMessage(one)).value,
    message,
  )) as T;
}

/** How many texts of a paper are kept. */
export const textsKept = async (page: Page, key: string) =>
  (await ask<{ texts: unknown[] } | undefined>(page, 'listTexts', { key }))?.texts.length;

/** What the toolbar says, as the browser itself has it. */
export const badge = (page: Page): Promise<string> =>
  page.evaluate(() => (globalThis as unknown as OwnWorld).chrome.action.getBadgeText({}));

/** Selects words of the page's text, as a reader does by dragging. */
export async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at < 0 || node.parentElement?.closest('script, style')) continue;
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`not there: ${wanted}`);
  }, words);
}

/** @returns what stops the worker, as the browser does when it is idle */
export async function workerStopper(browser: Browser, page: Page): Promise<() => Promise<void>> {
  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return async () => void (await session.send('ServiceWorker.stopAllWorkers'));
}

/** Opens "Over dit stuk". */
export async function openContext(page: Page): Promise<Locator> {
  await page.locator('kamerlezer-ui').getByRole('button', { name: 'Over dit stuk' }).click();
  const panel = page.locator('kamerlezer-ui .context-panel');
  await expect(panel.getByRole('heading', { name: 'Stuk', exact: true })).toBeVisible();
  return panel;
}

/** Has a round made, on the page of what is followed. */
export async function lookForNews(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Kijk nu na' }).click();
  await expect(page.getByRole('button', { name: 'Kijk nu na' })).toBeEnabled();
  await expect(page.locator('.round-bar')).toContainText('Laatste ronde');
}
