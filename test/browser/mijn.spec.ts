import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { startOfficialHosts } from '../official/server.ts';
import { createProfile, startChromium, type Browser } from './browsers.ts';
import { card, expect, openModal, SITE, test } from './test.ts';

const LETTER = '/kamerstukken/brieven_regering/detail?id=2031Z00101&did=2031D00101';
const MOTIE = '/kamerstukken/moties/detail?id=2031Z00030&did=2031D00030';

const saveButton = (page: Page) => page.locator('kamerlezer-ui').getByRole('button', { name: /^Bewaar/ }).first();

async function openPopup(browser: Browser): Promise<Page> {
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 400, height: 560 });
  await popup.goto(browser.ownPage('popup.html'));
  return popup;
}

test('a saved paper is in the popup, in every tab, and after the browser was restarted', async () => {
  const official = await startOfficialHosts();
  const profile = createProfile();
  const first = await startChromium(official, profile.folder);
  const [one, two] = [await first.context.newPage(), await first.context.newPage()];
  await one.goto(SITE + LETTER);
  await two.goto(SITE + LETTER);
  await expect(saveButton(one)).toHaveAttribute('aria-pressed', 'false');
  await saveButton(one).click();
  await expect(saveButton(one)).toHaveAttribute('aria-pressed', 'true');
  await expect(saveButton(two)).toHaveAttribute('aria-pressed', 'true');
  await first.close();

  const second = await startChromium(official, profile.folder);
  const popup = await openPopup(second);
  await expect(popup.getByRole('listitem')).toContainText('Reactie op het verzoek van de commissie');
  await expect(popup.getByRole('listitem')).toContainText('Brief regering · 24 801-02, nr. 3201 · 28 juli 2031');
  const page = await second.context.newPage();
  await page.goto(SITE + LETTER);
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');
  await saveButton(page).click();
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(popup.getByText('Nog niets bewaard')).toBeVisible();
  await second.close();
  await official.close();
  profile.remove();
});

test('the popup lists newest first, filters, removes with undo, and is the same as the page', async ({ open, browserWithUs }) => {
  for (const address of [LETTER, MOTIE]) {
    const { page } = await open(address);
    await saveButton(page).click();
    await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');
  }
  const popup = await openPopup(browserWithUs);
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
  const motie = browserWithUs.context.pages().find((page) => page.url().includes('2031D00030')) as Page;
  await expect(saveButton(motie)).toHaveAttribute('aria-pressed', 'false');
  await popup.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('Gewijzigde motie');
  await expect(saveButton(motie)).toHaveAttribute('aria-pressed', 'true');
});

test('a cited paper is saved from its card', async ({ open, browserWithUs }) => {
  const { page } = await open(LETTER);
  await openModal(page);
  await page.locator('a[data-id="kst-25432-544"]').hover();
  await card(page).getByRole('button', { name: 'Bewaar in mijn' }).click();
  await expect(card(page).getByRole('button', { name: 'Bewaard in mijn' })).toHaveAttribute('aria-pressed', 'true');
  const popup = await openPopup(browserWithUs);
  await expect(popup.getByRole('listitem')).toContainText('25 432, nr. 544');
});

test('an empty list says what to do, in both languages', async ({ browserWithUs }) => {
  const popup = await openPopup(browserWithUs);
  await expect(popup.getByText('Nog niets bewaard')).toBeVisible();
  await popup.getByRole('button', { name: 'English' }).click();
  await expect(popup.getByText('Nothing saved yet')).toBeVisible();
  await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
});

test('saves survive a worker that is stopped between every two steps', async ({ open, browserWithUs }) => {
  const { page } = await open(LETTER);
  const popup = await openPopup(browserWithUs);
  const session = await browserWithUs.context.newCDPSession(popup);
  await session.send('ServiceWorker.enable');
  for (const pressed of ['true', 'false', 'true']) {
    await session.send('ServiceWorker.stopAllWorkers');
    await saveButton(page).click();
    await expect(saveButton(page)).toHaveAttribute('aria-pressed', pressed);
  }
  await session.send('ServiceWorker.stopAllWorkers');
  await popup.reload();
  await expect(popup.getByRole('listitem')).toHaveCount(1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in popup and cards (${colorScheme})`, async ({ open, browserWithUs }) => {
    const { page } = await open(LETTER);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await saveButton(page).click();
    await openModal(page);
    await page.locator('[data-kamerlezer="note"][data-note="2"]').click();
    await expect(card(page).getByRole('link')).toBeVisible();
    const ours = async () => (await new AxeBuilder({ page }).include('kamerlezer-ui').analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    expect(await ours()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('a[data-id="kst-25432-544"]').hover();
    await expect(card(page).getByRole('button').first()).toBeVisible();
    expect(await ours()).toEqual([]);
    const popup = await openPopup(browserWithUs);
    await popup.emulateMedia({ colorScheme });
    await expect(popup.getByRole('listitem')).toHaveCount(1);
    expect((await new AxeBuilder({ page: popup }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
}
