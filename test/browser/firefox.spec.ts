import { startOfficialHosts } from '../official/server.ts';
import { createProfile, hasFirefox, startFirefox } from './browsers.ts';
import { card, expect, openModal, SITE, test } from './test.ts';

test('Firefox: a note previews, a link resolves, the panel opens, a save reaches the popup', async () => {
  test.skip(!hasFirefox, 'no Firefox on this machine');
  const official = await startOfficialHosts();
  const profile = createProfile();
  const browser = await startFirefox(official, profile.folder);
  const page = await browser.context.newPage();
  await page.goto(`${SITE}/kamerstukken/brieven_regering/detail?id=2031Z00101&did=2031D00101`);
  await expect(page.locator('a[data-kamerlezer="citation"][data-id="kst-25432-544"]')).toHaveAttribute('href', /2030D00544/);
  await page.locator('kamerlezer-ui').getByRole('button', { name: /^Bewaar/ }).click();
  await expect(page.locator('kamerlezer-ui').getByRole('button', { name: /^Bewaar/ })).toHaveAttribute('aria-pressed', 'true');
  await page.locator('kamerlezer-ui').getByRole('button', { name: 'Over dit stuk' }).click();
  await expect(page.locator('kamerlezer-ui .context-panel')).toContainText('Raad voor de Waterwegen');
  await openModal(page);
  await page.locator('[data-kamerlezer="note"][data-note="1"]').hover();
  await expect(card(page)).toContainText('De cijfers staan op bladzijde 4.');
  const popup = await browser.context.newPage();
  // This driver never hears that an extension page has loaded; a screenshot settles the page all the same.
  await popup.goto(browser.ownPage('popup.html'), { timeout: 3000 }).catch(() => undefined);
  await popup.screenshot();
  await expect(popup.getByRole('listitem')).toContainText('Reactie op het verzoek');
  await browser.close();
  await official.close();
  profile.remove();
});

test('Firefox: a Word file is read in place, with its notes', async () => {
  test.skip(!hasFirefox, 'no Firefox on this machine');
  const official = await startOfficialHosts();
  const profile = createProfile();
  const browser = await startFirefox(official, profile.folder);
  const page = await browser.context.newPage();
  await page.goto(`${SITE}/kamerstukken/brieven_regering/detail?id=2031Z00118&did=2031D00118`);
  await page.getByRole('button', { name: 'Lees hier' }).click();
  await page.locator('article [data-kamerlezer="note"][data-note="2"]').hover();
  await expect(card(page)).toContainText('De laatste op 1 augustus 2031');
  await browser.close();
  await official.close();
  profile.remove();
});
