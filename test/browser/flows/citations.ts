/** What a reader does with cited papers; the same in every browser. */
import type { BrowserContext, Page } from '@playwright/test';
import type { Browser } from '../browsers.ts';
import { card, expect, openModal, openPage } from '../test.ts';
import { citation, LETTER } from './letters.ts';

/** Hover tells what the paper is; its card can be entered and its link followed; there we work again. */
export async function hoverAndFollow(browser: Browser): Promise<void> {
  const { page } = await openPage(browser, LETTER);
  await openModal(page);
  await page.locator(citation('kst-25432-544')).hover();
  for (const words of [
    'Brief regering',
    '25 432, nr. 544',
    '9 december 2030',
    'Vergunningen voor baggerwerk langs de rivier',
  ]) {
    await expect(card(page)).toContainText(words);
  }
  await card(page).getByRole('link', { name: 'Openen', exact: true }).click();
  await expect(page).toHaveURL(/did=2030D00544/);
  await expect(page.getByRole('button', { name: /^Bewaar/ })).toBeVisible();
}

/**
 * In a letter: a card shows how the cited paper begins, and opens it beside.
 * @returns the page beside
 */
export async function openBesideFromCard(context: BrowserContext, letter: Page): Promise<Page> {
  await openModal(letter);
  await letter.locator(citation('kst-36900-30')).first().hover();
  await expect(card(letter).locator('.card-begin')).toBeVisible();
  const beside = context.waitForEvent('page');
  await card(letter).getByRole('button', { name: 'Openen ernaast' }).click();
  await expect(await beside).toHaveURL(/did=2031D00030/);
  return beside;
}

/** `n` and `p` walk while the text has the focus; Alt and down opens the card, Escape gives the focus back. */
export async function walkWithKeys(browser: Browser): Promise<void> {
  const { page } = await openPage(browser, LETTER);
  await expect(page.locator(citation('kst-22154-454'))).toHaveCount(1);
  await page.keyboard.press('n');
  await expect(page.locator('a[data-kamerlezer="citation"]:focus')).toHaveCount(0);
  await openModal(page);
  await page.locator('.m-modal__content p').first().click();
  await page.keyboard.press('n');
  await expect(page.locator(citation('kst-24801-02-3180'))).toBeFocused();
  await page.keyboard.press('n');
  await expect(page.locator(citation('kst-36900-30'))).toHaveText('gewijzigde motie Hofstra');
  await expect(page.locator(citation('kst-36900-30'))).toBeFocused();
  await page.keyboard.press('n');
  await expect(page.locator(citation('kst-25432-544'))).toBeFocused();
  await page.keyboard.press('p');
  await page.keyboard.press('p');
  await expect(page.locator(citation('kst-24801-02-3180'))).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(card(page)).toContainText('Verslag van de Raad');
  await page.keyboard.press('Escape');
  await expect(page.locator(citation('kst-24801-02-3180'))).toBeFocused();
}

/** What is no link tells why; a motie by name is tied by its note, else shown with candidates, as such. */
export async function whatIsNotCertain(browser: Browser): Promise<void> {
  const { page } = await openPage(browser, LETTER);
  await openModal(page);
  const missing = page.locator('[data-kamerlezer="unresolved"][data-id="kst-24801-02-9999"]');
  await missing.hover();
  await expect(card(page)).toContainText('Geen link: 24 801-02, nr. 9999');
  await expect(card(page)).toContainText(
    'Het dossier bestaat (Raad voor de Waterwegen), maar dit nummer is er niet in gevonden.',
  );
  await expect(missing).toHaveText('Kamerstuk 24 801-02, nr. 9999');
  const bound = page.locator(citation('kst-24801-02-3170'));
  await expect(bound).toHaveText('motie-Kuipers');
  await bound.hover();
  await expect(card(page)).toContainText('Aan dit stuk verbonden door noot 3.');
  // The card may lie over the line of the next mark; a reader puts it away.
  await page.keyboard.press('Escape');
  await page.locator('[data-kamerlezer="name"]').hover();
  await expect(card(page)).toContainText('Mogelijk bedoeld: motie Van Dalen en Bos');
  await expect(card(page).getByRole('link')).toHaveAttribute('href', /2031D00190/);
  await expect(card(page)).toContainText('Niet zeker.');
}
