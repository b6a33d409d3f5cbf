import type { Page, Worker } from '@playwright/test';
import { createProfile, startChromium, type Browser } from './browsers.ts';
import { openBesideFromCard } from './flows/citations.ts';
import { select } from './flows/keeping.ts';
import { citation, FRESH, LETTER } from './flows/letters.ts';
import { axe } from './looks.ts';
import { card, expect, openModal, openPage, SITE, test } from './test.ts';

/** The panel as a page of its own; it looks at the tab that is in front. */
async function openPanel(browser: Browser, front: Page): Promise<Page> {
  const panel = await browser.context.newPage();
  await panel.setViewportSize({ width: 380, height: 900 });
  await front.bringToFront();
  await panel.goto(browser.ownPage('sidepanel.html'));
  await front.bringToFront();
  return panel;
}

const workerOf = (browser: Browser) => browser.context.serviceWorkers()[0] as Worker;

test('the panel lists what the letter cites by dossier, leads to each place, filters, copies and saves', async ({
  open,
  browserWithUs,
}) => {
  const { page, errors } = await open(LETTER);
  await expect(page.locator(citation('kst-24447-6'))).toHaveCount(1);
  const panel = await openPanel(browserWithUs, page);
  await expect(
    panel.getByRole('heading', { level: 2, name: '24801-02 · Raad voor de Waterwegen' }),
  ).toBeVisible();
  const rows = panel.locator('li.cited').filter({ hasText: 'Toon in de tekst' });
  await expect(
    rows.filter({ hasText: 'Verslag van de Raad voor de Waterwegen van 23 juni 2031' }),
  ).toContainText('24 801-02, nr. 3180 · 24 juni 2031');
  await expect(panel.getByRole('heading', { name: 'Niet gevonden' })).toBeVisible();
  await expect(
    panel.getByText('Het dossier bestaat; dit nummer is er niet in gevonden.'),
  ).toBeVisible();

  await rows
    .filter({ hasText: 'Vergunningen voor baggerwerk' })
    .getByRole('button', { name: /^Toon in de tekst/ })
    .click();
  await expect(page.locator(citation('kst-25432-544'))).toBeFocused();
  await expect(page.locator(citation('kst-25432-544'))).toBeInViewport();
  await rows
    .filter({ hasText: 'keersluis' })
    .getByRole('button', { name: /^Toon in de tekst/ })
    .click();
  await expect(page.locator('[data-kamerlezer-here]').first()).toBeInViewport();

  await rows
    .filter({ hasText: 'Vergunningen voor baggerwerk' })
    .getByRole('button', { name: /^Bewaar in mijn/ })
    .click();
  await expect(rows.filter({ hasText: 'Vergunningen voor baggerwerk' })).toContainText('bewaard');

  await panel.getByRole('searchbox').fill('baggerwerk');
  await expect(rows).toHaveCount(1);
  await panel.getByRole('searchbox').fill('36900 30');
  await expect(panel.locator('.jump-result')).toContainText('Gewijzigde motie van het lid Hofstra');
  await panel.getByRole('searchbox').fill('36900 77');
  await expect(panel.locator('.jump-result')).toContainText(
    '36 900, nr. 77 is niet gevonden. Het dossier bestaat wel: Staat van de Waterwegen 2031.',
  );
  await panel.getByRole('searchbox').fill('');

  await browserWithUs.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Kopieer', exact: true }).click();
  await expect(
    panel.getByText(/^Gekopieerd: \d+ stukken als juridische verwijzingen\.$/),
  ).toBeVisible();
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toContain(
    'Kamerstukken II 2030/31, 25432, nr. 544 (Vergunningen voor baggerwerk langs de rivier)',
  );
  expect(await axe(panel, 'body')).toEqual([]);
  expect(errors).toEqual([]);
});

test('a paper knows in which papers it was cited that were read here, until that is forgotten', async ({
  open,
  browserWithUs,
}) => {
  const { page } = await open(LETTER);
  await expect(page.locator(citation('kst-24447-6'))).toHaveCount(1);
  await page.goto(`${SITE}/kamerstukken/moties/detail?id=2031Z00030&did=2031D00030`);
  const panel = await openPanel(browserWithUs, page);
  await expect(panel.getByText('aangehaald in 1 stuk dat u las', { exact: true })).toBeVisible();
  await panel.getByText('aangehaald in 1 stuk dat u las', { exact: true }).click();
  await expect(panel.locator('.cited-in').getByRole('link')).toContainText(
    'Reactie op het verzoek van de commissie',
  );
  await panel.getByRole('button', { name: 'Vergeet wat ik las' }).click();
  await panel.getByRole('button', { name: /^Alles vergeten/ }).click();
  await expect(panel.getByText('Nog niet aangehaald in stukken die u las.')).toBeVisible();
});

test('the panel follows the tab, and says what to do where there is no paper', async ({
  open,
  browserWithUs,
}) => {
  const { page } = await open('/kamerstukken/brieven_regering');
  const panel = await openPanel(browserWithUs, page);
  await expect(panel.getByText('Geen kamerstuk op dit tabblad')).toBeVisible();
  await page.goto(SITE + LETTER);
  await expect(panel.getByRole('heading', { level: 2, name: /^24801-02/ })).toBeVisible();
  const fresh = (await open('/kamerstukken/brieven_regering/detail?id=2031Z00118&did=2031D00118'))
    .page;
  await expect(panel.getByText('De tekst staat niet op deze pagina')).toBeVisible();
  await fresh.getByRole('button', { name: 'Lees hier' }).click();
  await expect(panel.locator('li.cited').first()).toBeVisible();

  // Another window has its own paper, and its own panel.
  const own = browserWithUs.context.waitForEvent('page', (one) =>
    one.url().endsWith('sidepanel.html'),
  );
  await workerOf(browserWithUs).evaluate(
    async ([letter, sidepanel]) => {
      interface Opener {
        create(how: object): Promise<{ id: number }>;
      }
      const { windows, tabs } = (
        globalThis as unknown as { chrome: { windows: Opener; tabs: Opener } }
      ).chrome;
      const { id } = await windows.create({ url: letter });
      await tabs.create({ windowId: id, url: sidepanel, active: false });
    },
    [SITE + LETTER, browserWithUs.ownPage('sidepanel.html')] as const,
  );
  await expect((await own).locator('header')).toContainText('Reactie op het verzoek');
  await expect(panel.locator('header')).toContainText('Nadere planning');
  await fresh.close();
  await expect(panel.locator('header')).not.toContainText('Nadere planning');
});

test('who follows a citation comes back to the link, in the opened text', async ({ open }) => {
  const { page } = await open(LETTER);
  await openModal(page);
  await page.locator(citation('kst-22154-454')).scrollIntoViewIfNeeded();
  await page.locator(citation('kst-22154-454')).click();
  await expect(page).toHaveURL(/did=2031D00454/);
  await page.goBack();
  await expect(page.locator(citation('kst-22154-454'))).toBeFocused();
  await expect(page.locator(citation('kst-22154-454'))).toBeInViewport();
});

test('a page that the browser kept whole works on when one comes back to it, in the reading view too', async ({
  official,
}) => {
  const profile = createProfile();
  const browser = await startChromium(official, profile.folder, true, [
    '--disable-back-forward-cache',
  ]);
  for (const [address, opened, id] of [
    [LETTER, (page: Page) => openModal(page), 'kst-22154-454'],
    [
      FRESH,
      (page: Page) => page.getByRole('button', { name: 'Lees hier' }).click(),
      'kst-25432-544',
    ],
  ] as const) {
    const { page, errors } = await openPage(browser, address);
    await opened(page);
    const cited = page.locator(citation(id)).last();
    await page.evaluate(() => Object.assign(window, { kept: true }));
    // At once after the hover: the cards are on their way when the page is put away.
    await cited.hover();
    await cited.click();
    await expect(page).not.toHaveURL(SITE + address);
    await page.evaluate(() => history.back()).catch(() => undefined);
    await expect(page).toHaveURL(SITE + address);
    expect(await page.evaluate(() => 'kept' in window), 'kept by the browser').toBe(true);
    await expect(cited).toBeFocused();
    await expect(cited).toBeInViewport();
    await expect(page.locator('kamerlezer-ui')).toHaveCount(1);
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.locator('kamerlezer-ui .card')).toHaveCount(1);
    await expect(card(page)).toContainText(
      id === 'kst-25432-544' ? '25 432, nr. 544' : '22 154, nr. 454',
    );
    await page.keyboard.press('Escape');
    await expect(cited).toBeFocused();
    const save = page
      .locator('kamerlezer-ui')
      .getByRole('button', { name: /^Bewaar/ })
      .last();
    await save.evaluate((button) => (button as HTMLElement).click());
    await expect(save).toHaveAttribute('aria-pressed', 'true');
    expect(errors).toEqual([]);
  }
  const popup = await browser.openOwn('popup.html');
  await expect(popup.getByRole('listitem')).toHaveCount(2);
  await browser.close();
  profile.remove();
});

test('the panel asks the sources once for each row of which something comes, and nothing when it is opened again', async ({
  open,
  browserWithUs,
  official,
}) => {
  const { page } = await open(LETTER);
  await expect(page.locator(citation('kst-24447-6'))).toHaveCount(1);
  await expect(page.locator('kamerlezer-ui .badge').first()).toBeVisible();
  official.requests.length = 0;
  const asked = () =>
    official.requests
      .filter(({ host, url }) => host !== 'www.tweedekamer.nl' && url !== '/favicon.ico')
      .map(({ url }) => decodeURIComponent(url));
  const panel = await openPanel(browserWithUs, page);
  await expect(panel.locator('li.cited').first()).toBeVisible();
  await expect(panel.locator('.badge')).not.toHaveCount(0);
  await page.waitForTimeout(1500);
  const rows = await panel.locator('li.cited').count();
  // One for a paper and one for its promises, and only for moties, questions and the like.
  expect(asked().length).toBeLessThanOrEqual(2 * rows);
  expect(new Set(asked()).size).toBe(asked().length);
  await panel.close();
  official.requests.length = 0;
  const again = await openPanel(browserWithUs, page);
  await expect(again.locator('.badge')).not.toHaveCount(0);
  await again.waitForTimeout(1500);
  expect(asked()).toEqual([]);
});

test('the address bar and the context menu lead to what exists, and say what does not', async ({
  open,
  browserWithUs,
}) => {
  const { page } = await open(LETTER);
  const worker = workerOf(browserWithUs);
  type Fires = { dispatch(...given: unknown[]): void };
  const enter = (text: string) =>
    worker.evaluate(
      (typed) =>
        (
          globalThis as unknown as { chrome: { omnibox: { onInputEntered: Fires } } }
        ).chrome.omnibox.onInputEntered.dispatch(typed, 'currentTab'),
      text,
    );
  await page.bringToFront();
  await enter('25432 544');
  await expect(page).toHaveURL(/did=2030D00544/);
  await enter('24801-02 9999');
  await expect(page.getByText('24 801-02, nr. 9999 is niet gevonden.')).toBeVisible();
  await expect(page).toHaveURL(/jump\.html/);
  await expect(page.getByRole('link', { name: /officiële bekendmakingen/ })).toHaveAttribute(
    'href',
    'https://zoek.officielebekendmakingen.nl/dossier/24801-02',
  );
  expect(await axe(page, 'body')).toEqual([]);
  await enter('2031Z00300');
  // A zaak is opened at the paper it began with.
  await expect(page).toHaveURL(/did=2031D00300/);
  await enter('sluizen');
  await expect(page).toHaveURL(/mijn\.html\?q=sluizen/);

  const choose = (info: object, address = '') =>
    worker.evaluate(
      async ([given, url]) => {
        const { contextMenus, tabs } = (
          globalThis as unknown as {
            chrome: {
              contextMenus: { onClicked: Fires };
              tabs: { query(of: object): Promise<object[]> };
            };
          }
        ).chrome;
        contextMenus.onClicked.dispatch(given, url ? (await tabs.query({ url }))[0] : {});
      },
      [info, address] as const,
    );
  const found = browserWithUs.context.waitForEvent('page');
  await choose({ menuItemId: 'find', selectionText: 'zie (Kamerstuk 25 432, nr. 544)' });
  await expect(await found).toHaveURL(/did=2030D00544/);
  await choose({
    menuItemId: 'save',
    linkUrl: `${SITE}/kamerstukken/moties/detail?id=2031Z00030&did=2031D00030`,
  });
  await page.goto(browserWithUs.ownPage('mijn.html'));
  await expect(page.getByText('Gewijzigde motie van het lid Hofstra').first()).toBeVisible();
  const entry = browserWithUs.context.waitForEvent('page');
  await choose({
    menuItemId: 'save',
    linkUrl: `${SITE}/kamerstukken/moties/detail?id=2031Z00030&did=2031D00030`,
  });
  await expect(
    (await entry)
      .getByRole('region', { name: /^Gewijzigde motie van het lid Hofstra/ })
      .getByRole('textbox', { name: 'Notitie' }),
  ).toBeVisible();

  await page.goto(SITE + LETTER);
  await openModal(page);
  await choose({ menuItemId: 'quote' }, `${SITE}/*did=2031D00101`);
  await expect(page.getByText('Selecteer woorden in de tekst van het stuk')).toBeVisible();
  await select(page, 'Voor het baggeren zijn vergunningen verleend.');
  await choose({ menuItemId: 'quote' }, `${SITE}/*did=2031D00101`);
  await expect(page.getByText('Bewaard, met vindplaats, in mijn')).toBeVisible();
});

test('the popup tells of the page in the tab, saves it, and jumps', async ({
  open,
  browserWithUs,
}) => {
  const { page } = await open(LETTER);
  await expect(page.locator(citation('kst-24447-6'))).toHaveCount(1);
  const popup = await browserWithUs.context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await page.bringToFront();
  await popup.goto(browserWithUs.ownPage('popup.html'));
  await expect(popup.getByText(/^haalt \d+ stukken aan$/)).toBeVisible();
  await popup
    .getByRole('region', { name: 'Dit stuk' })
    .getByRole('button', { name: 'Bewaar in mijn' })
    .click();
  await expect(
    popup
      .getByRole('region', { name: 'Dit stuk' })
      .getByRole('button', { name: 'Bewaard in mijn' }),
  ).toBeVisible();
  await expect(popup.getByRole('link', { name: 'Open in mijn' })).toHaveAttribute(
    'href',
    /mijn\.html\?q=2031D00101&stuk=2031D00101$/,
  );
  await popup.screenshot({ path: 'test/results/popup-saved.png' });
  await expect(
    page.locator('kamerlezer-ui').getByRole('button', { name: 'Bewaard in mijn' }).first(),
  ).toBeVisible();
  await popup.getByRole('searchbox').fill('2031D00190');
  await expect(popup.locator('.jump-result').getByRole('link')).toContainText('Van Dalen en Bos');
  const opened = browserWithUs.context.waitForEvent('page');
  await popup.getByRole('searchbox').press('Enter');
  await expect(await opened).toHaveURL(/did=2031D00190/);
});

test('a card shows how the cited paper begins, and opens it beside', async ({
  open,
  browserWithUs,
}) => {
  const { page } = await open(LETTER);
  await openBesideFromCard(browserWithUs.context, page);
});
