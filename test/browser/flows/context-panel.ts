/** "Over dit stuk": the line at the title and the panel it opens, as a reader meets them. */
import type { Page } from '@playwright/test';
import { expect } from '../test.ts';

export const line = (page: Page) => page.locator('kamerlezer-ui .context-line');
export const panel = (page: Page) => page.locator('kamerlezer-ui .context-panel');
export const part = (page: Page, title: string) =>
  panel(page).locator('section', { has: page.getByRole('heading', { name: title, exact: true }) });

/** Opens the panel that is closed, and waits for what it has to tell. */
export async function openPanel(page: Page): Promise<void> {
  await line(page).getByRole('button', { name: 'Over dit stuk' }).click();
  await expect(part(page, 'Stuk')).toBeVisible();
}

/** All the panel says, as it is read; without the version of the service and the hour at its foot. */
export async function panelWords(page: Page): Promise<string> {
  await expect(part(page, 'Stuk')).toBeVisible();
  const words = await panel(page).evaluate((element) => (element as HTMLElement).innerText);
  return words.replace(/\(versie [25]\), opgehaald om \d\d:\d\d/, '');
}
