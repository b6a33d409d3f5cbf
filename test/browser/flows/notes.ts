/** What a reader does with notes; the same in every browser. */
import type { Browser } from '../browsers.ts';
import { card, expect, openModal, openPage } from '../test.ts';
import { INLINE, LETTER, LINKED, note, SUP } from './letters.ts';

/** Each way a page marks its notes, a note of it, and words it must show. */
export const MARKUPS = [
  ['bare digits and official XML', LETTER, '1', 'De cijfers staan op bladzijde 4.'],
  ['sup and a list', SUP, '2', 'Kamerstuk 22 154, nr. 454.'],
  ['links in the page', LINKED, '2', 'Gerekend vanaf 1 juli.'],
  ["the publisher's markup", INLINE, '1', 'Het Rivierblad, 3 juli 2031'],
] as const;

/** The card opens at its mark, stays while it is pointed at, and goes when it is left. */
export async function previewOnHover(
  browser: Browser,
  [, address, label, words]: (typeof MARKUPS)[number],
): Promise<void> {
  const { page, errors } = await openPage(browser, address);
  const inModal = address !== INLINE;
  if (inModal) await openModal(page);
  await page.locator(note(label)).hover();
  await expect(card(page)).toContainText(words);
  await card(page).hover();
  await page.waitForTimeout(600);
  await expect(card(page)).toBeVisible();
  await page
    .locator(inModal ? '.m-modal__title' : 'h1')
    .first()
    .hover();
  await expect(card(page)).toBeHidden();
  expect(errors).toEqual([]);
}

/** Focus shows the note, Enter enters its card, Escape gives the focus back and spares the site's modal. */
export async function noteByKeyboard(browser: Browser): Promise<void> {
  const { page } = await openPage(browser, LETTER);
  await openModal(page);
  await expect(page.locator(note('1'))).toBeVisible();
  await page.locator(note('1')).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(card(page)).toContainText('bladzijde 4');
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('button', { name: 'Naar voetnoot' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(page.locator(note('1'))).toBeFocused();
  // What was dismissed stays away, though its mark has the focus again.
  await page.waitForTimeout(600);
  await expect(card(page)).toBeHidden();
  await expect(page.locator('.m-modal')).toHaveClass(/is-open/);
  await page.keyboard.press('Escape');
  await expect(page.locator('.m-modal')).not.toHaveClass(/is-open/);
}

/** A note without links is a tooltip, which describes its mark for as long as it is open. */
export async function plainNoteDescribes(browser: Browser): Promise<void> {
  const { page } = await openPage(browser, LINKED);
  await openModal(page);
  await page.locator(note('2')).hover();
  await expect(card(page)).toHaveAttribute('role', 'tooltip');
  await expect(page.locator(note('2'))).toHaveAttribute('aria-description', /Gerekend vanaf/);
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(page.locator(note('2'))).not.toHaveAttribute('aria-description', /./);
}

/** A pressed card stays when the pointer leaves, and goes with a press elsewhere. */
export async function pressOutsideCloses(browser: Browser): Promise<void> {
  const { page } = await openPage(browser, LETTER);
  await openModal(page);
  await page.locator(note('1')).click();
  await page.locator('.m-modal__title').hover();
  await page.waitForTimeout(600);
  await expect(card(page)).toBeVisible();
  await page.locator('.m-modal__title').click();
  await expect(card(page)).toBeHidden();
}

/** To the footnote in the page, and back to its mark. */
export async function toFootnoteInPage(browser: Browser): Promise<void> {
  const { page } = await openPage(browser, LINKED);
  await openModal(page);
  await page.locator(note('1')).click();
  await card(page).getByRole('button', { name: 'Naar voetnoot' }).click();
  await expect(page.locator('#noot1')).toBeInViewport();
  await page.getByRole('button', { name: 'Terug naar de tekst' }).click();
  await expect(page.locator(note('1'))).toBeFocused();
}

/** To our own list of the notes, where the page shows none, and back to a mark. */
export async function toFootnoteInList(browser: Browser): Promise<void> {
  const { page } = await openPage(browser, LETTER);
  await openModal(page);
  await page.locator(note('2')).click();
  await card(page).getByRole('button', { name: 'Naar voetnoot' }).click();
  const list = page.getByRole('dialog', { name: 'Noten bij dit stuk' });
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await page.getByRole('button', { name: 'Terug naar de tekst: Noot 3' }).click();
  await expect(list).toBeHidden();
  await expect(page.locator(note('3'))).toBeFocused();
}
