/** How a reader keeps papers and meets them again; the same in every browser. */
import type { Page } from '@playwright/test';
import type { Browser } from '../browsers.ts';
import { card, expect, openModal, openPage, SITE } from '../test.ts';
import { citation, LETTER, MOTIE } from './letters.ts';

export const saveButton = (page: Page) =>
  page
    .locator('kamerlezer-ui')
    .getByRole('button', { name: /^Bewaar/ })
    .first();

export async function openPopup(browser: Browser): Promise<Page> {
  const popup = await browser.openOwn('popup.html');
  await popup.setViewportSize({ width: 400, height: 560 });
  return popup;
}

/**
 * A saved paper is saved in every tab, in the popup, and after the browser was closed and started again.
 * @returns the second browser, its list empty again
 */
export async function savedForGood(start: () => Promise<Browser>): Promise<Browser> {
  const first = await start();
  const [{ page: one }, { page: two }] = [
    await openPage(first, LETTER),
    await openPage(first, LETTER),
  ];
  await expect(saveButton(one)).toHaveAttribute('aria-pressed', 'false');
  await saveButton(one).click();
  await expect(saveButton(one)).toHaveAttribute('aria-pressed', 'true');
  await expect(saveButton(two)).toHaveAttribute('aria-pressed', 'true');
  await first.close();

  const second = await start();
  const popup = await openPopup(second);
  await expect(popup.getByRole('listitem')).toContainText(
    'Reactie op het verzoek van de commissie',
  );
  await expect(popup.getByRole('listitem')).toContainText(
    'Brief regering · 24 801-02, nr. 3201 · 28 juli 2031',
  );
  const { page } = await openPage(second, LETTER);
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');
  await saveButton(page).click();
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(popup.getByText('Nog niets bewaard')).toBeVisible();
  return second;
}

/** The popup: newest first, found as one types, removed with a way back; the page shows the same. */
export async function listInPopup(browser: Browser): Promise<void> {
  for (const address of [LETTER, MOTIE]) {
    const { page } = await openPage(browser, address);
    await saveButton(page).click();
    await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');
  }
  const popup = await openPopup(browser);
  const rows = popup.getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('Gewijzigde motie');
  await popup.keyboard.press('/');
  await popup.keyboard.type('brügGen 36 900');
  await expect(rows).toHaveCount(1);
  await expect(popup.getByText('1 van 2 stukken')).toBeVisible();
  await popup.getByRole('searchbox').fill('zeppelin');
  await expect(popup.getByText('Niets gevonden voor “zeppelin”.')).toBeVisible();
  await popup.getByRole('searchbox').fill('');
  await popup.getByRole('searchbox').press('ArrowDown');
  await popup.keyboard.press('Delete');
  await expect(rows).toHaveCount(1);
  const motie = browser.context.pages().find((page) => page.url().includes('2031D00030')) as Page;
  await expect(saveButton(motie)).toHaveAttribute('aria-pressed', 'false');
  await popup.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('Gewijzigde motie');
  await expect(saveButton(motie)).toHaveAttribute('aria-pressed', 'true');
}

/** A cited paper is kept from its card. */
export async function saveFromCard(browser: Browser): Promise<void> {
  const { page } = await openPage(browser, LETTER);
  await openModal(page);
  await page.locator(citation('kst-25432-544')).hover();
  await card(page).getByRole('button', { name: 'Bewaar in mijn' }).click();
  await expect(card(page).getByRole('button', { name: 'Bewaard in mijn' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const popup = await openPopup(browser);
  const row = popup.getByRole('listitem').filter({ hasText: '25 432, nr. 544' });
  await expect(row.getByRole('link')).toHaveAttribute('href', new RegExp(`^${SITE}`));
}
