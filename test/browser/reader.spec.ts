import { card, expect, test } from './test.ts';

/** A letter of which only a Word file exists, which the site announces as PDF. */
const FRESH = '/kamerstukken/brieven_regering/detail?id=2031Z00118&did=2031D00118';

const mark = (label: string) => `kamerlezer-ui article [data-kamerlezer="note"][data-note="${label}"]`;

test('a Word file is read in place, with notes, links and the save button', async ({ open }) => {
  const { page, errors } = await open(FRESH);
  await page.getByRole('button', { name: 'Lees hier' }).click();
  const view = page.getByRole('dialog', { name: 'Nadere planning van het baggerwerk' });
  await expect(view).toBeVisible();
  await expect(view).toContainText('Tekst uit: Word-bestand');
  await expect(page.getByRole('heading', { name: 'Het werk tot de winter' })).toBeVisible();
  await page.locator(mark('2')).hover();
  await expect(card(page)).toContainText('De laatste op 1 augustus 2031');
  await expect(card(page).getByRole('link', { name: 'Kamerstuk 22 154, nr. 454' })).toHaveAttribute('href', /did=2031D00454$/);
  await page.keyboard.press('Escape');
  await expect(page.locator('article a[data-kamerlezer="citation"]').first()).toHaveText('Kamerstuk 25 432, nr. 544');
  await page.keyboard.press('n');
  await expect(page.locator('article a[data-kamerlezer="citation"]').first()).toBeFocused();
  await view.getByRole('button', { name: 'Bewaar in mijn' }).click();
  await expect(view.getByRole('button', { name: 'Bewaard in mijn' })).toBeVisible();
  expect(errors).toEqual([]);
});
