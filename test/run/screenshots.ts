import { join } from 'node:path';
import type { Browser } from '../browser/browsers.ts';

/** A made-up letter with notes and citations, in the stand-in's own world. */
export const LETTER =
  'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?id=2031Z00101&did=2031D00101';

/**
 * Walks over the main job and takes a picture at each step: a note at its mark, a cited paper's card, the popup.
 * @param address a document page with notes and citations
 * @param folder where the pictures go; it must exist
 * @returns the files written
 */
export async function takeScreenshots(
  browser: Browser,
  address: string,
  folder: string,
): Promise<string[]> {
  const page = await browser.context.newPage();
  const files: string[] = [];
  const take = async (name: string, target = page) => {
    const file = join(folder, `${name}.png`);
    await target.screenshot({ path: file });
    files.push(file);
  };
  const faded = () =>
    page
      .locator('kamerlezer-ui .card')
      .evaluate((card) => Promise.all(card.getAnimations().map(({ finished }) => finished)));
  await page.goto(address);
  await page.locator('kamerlezer-ui button[aria-pressed="false"]').click();
  await page.locator('kamerlezer-ui button[aria-pressed="true"]').waitFor();
  await take('1-pagina');
  await page.getByRole('button', { name: 'Open document' }).click();
  await page.locator('[data-kamerlezer="note"]').first().hover();
  await page.locator('kamerlezer-ui .card:popover-open .paper-title').waitFor();
  await faded();
  await take('2-noot');
  await page.keyboard.press('Escape');
  await page.locator('a[data-kamerlezer="citation"]').first().hover();
  await page.locator('kamerlezer-ui .card:popover-open .card-title').waitFor();
  await faded();
  await take('3-kamerstuk');
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 420, height: 520 });
  await popup.goto(browser.ownPage('popup.html'));
  await popup.getByRole('listitem').first().waitFor();
  await take('4-mijn', popup);
  return files;
}
