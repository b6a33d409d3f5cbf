import type { Page } from '@playwright/test';
import type { Browser } from './browsers.ts';
import { axe } from './looks.ts';
import { card, collectErrors, expect, openModal, test } from './test.ts';

const LETTER = '/kamerstukken/brieven_regering/detail?id=2031Z00101&did=2031D00101';
const FRESH = '/kamerstukken/brieven_regering/detail?id=2031Z00105&did=2031D00105';
const CITED = 'a[data-kamerlezer="citation"][data-id="kst-25432-544"]';

async function openOwn(browser: Browser, path: string): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.context.newPage();
  const errors = collectErrors(page);
  await page.goto(browser.ownPage(path));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return { page, errors };
}

/** The extension's own storage, as one of its pages sees it. */
type Storage = {
  clear(): Promise<void>;
  get(key: null): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
};
const storage = (page: Page, act: 'get' | 'set', items: object | null = null) =>
  page.evaluate(
    async ([how, what]) => {
      const { local } = (globalThis as unknown as { chrome: { storage: { local: Storage } } })
        .chrome.storage;
      return how === 'get' ? local.get(null) : (await local.set(what ?? {}), {});
    },
    [act, items] as const,
  );

test('each feature goes from an open page when it is switched off, and comes back', async ({
  open,
  browserWithUs,
}) => {
  const { page, errors } = await open(LETTER);
  const { page: fresh } = await open(FRESH);
  const { page: options } = await openOwn(browserWithUs, 'options.html');
  const parts: [string, Page, string][] = [
    ['Noten bij hun teken', page, '[data-kamerlezer="note"]'],
    ['Verwijzingen als link', page, 'a[data-kamerlezer="citation"]'],
    ['Kaarten bij verwijzingen', page, '[data-kamerlezer="unresolved"]'],
    ['Over dit stuk', page, 'kamerlezer-ui .context-line'],
    ['Bewaarknop', page, 'kamerlezer-ui button[aria-pressed]'],
    ['Lees hier', fresh, 'kamerlezer-ui .at-download'],
  ];
  const present = async (where: Page, selector: string) =>
    expect(where.locator(selector).first()).toBeAttached();
  for (const [, where, selector] of parts) await present(where, selector);
  for (const [name, where, selector] of parts) {
    const box = options.getByRole('checkbox', { name, exact: true });
    await box.uncheck();
    await expect(where.locator(selector)).toHaveCount(0);
    for (const [, elsewhere, other] of parts.filter(
      ([one]) => one !== name && !(name === 'Verwijzingen als link' && one.startsWith('Kaarten')),
    ))
      await present(elsewhere, other);
    await box.check();
    await present(where, selector);
  }
  await options.getByRole('checkbox', { name: 'Kamerlezer op deze site aan' }).uncheck();
  await expect(page.locator('kamerlezer-ui, [data-kamerlezer]')).toHaveCount(0);
  await expect(fresh.locator('kamerlezer-ui')).toHaveCount(0);
  await options.getByRole('checkbox', { name: 'Kamerlezer op deze site aan' }).check();
  await present(page, CITED);
  expect(errors).toEqual([]);
});

test('pace, keys, links, theme and language reach an open page at once', async ({
  open,
  browserWithUs,
}) => {
  const { page, errors } = await open(LETTER);
  const { page: options } = await openOwn(browserWithUs, 'options.html');
  const popup = await browserWithUs.context.newPage();
  await popup.goto(browserWithUs.ownPage('popup.html'));
  await openModal(page);
  await expect(page.locator(CITED)).toBeVisible();

  await options.getByRole('radio', { name: /^alleen op klik/ }).check();
  await expect(page.locator(CITED)).toBeVisible();
  await page.locator(CITED).hover();
  await page.waitForTimeout(1200);
  await expect(card(page)).toHaveCount(0);
  await page.locator(CITED).click();
  await expect(card(page)).toContainText('Vergunningen voor baggerwerk langs de rivier');
  await page.keyboard.press('Escape');
  await options.getByRole('radio', { name: /^snel/ }).check();
  await page.mouse.move(0, 0);
  await page.locator(CITED).hover();
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');

  await options.getByLabel('Volgende verwijzing').fill('p');
  await expect(options.getByRole('alert')).toContainText('Beide staan op dezelfde toets');
  await options.getByLabel('Volgende verwijzing').fill('j');
  await expect(options.getByRole('alert')).toBeHidden();
  await expect(page.locator(CITED)).toBeVisible();
  await page.locator('.m-modal__content p').first().click();
  await page.keyboard.press('n');
  await expect(page.locator('a[data-kamerlezer="citation"]:focus')).toHaveCount(0);
  await page.keyboard.press('j');
  await expect(page.locator('a[data-kamerlezer="citation"]:focus')).toHaveCount(1);

  await options.getByRole('radio', { name: /^OpenTK/ }).check();
  await expect(page.locator(CITED)).toHaveAttribute(
    'href',
    /^https:\/\/berthub\.eu\/tkconv\/document\.html\?nummer=\d{4}D\d+$/,
  );
  const published = page.locator('a[data-kamerlezer="citation"][data-id="kst-24447-6"]');
  await expect(published).toHaveAttribute(
    'href',
    'https://zoek.officielebekendmakingen.nl/kst-24447-6.html',
  );
  await published.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(card(page)).toContainText('Bij OpenTK is voor dit stuk geen adres te maken');
  await page.keyboard.press('Escape');
  await options.getByRole('radio', { name: 'officiële bekendmakingen' }).check();
  await expect(page.locator(CITED)).toHaveAttribute(
    'href',
    'https://zoek.officielebekendmakingen.nl/kst-25432-544.html',
  );

  await options.getByRole('radio', { name: 'donker' }).check();
  const scheme = (where: Page, selector: string) =>
    where.locator(selector).evaluate((element) => getComputedStyle(element).colorScheme);
  await expect.poll(() => scheme(page, 'kamerlezer-ui')).toBe('dark');
  for (const own of [options, popup]) await expect.poll(() => scheme(own, 'html')).toBe('dark');
  await options.getByRole('radio', { name: 'English' }).check();
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Settings of Kamerlezer');
  await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('kamerlezer-ui .about-words')).toHaveText('About this paper');

  // What is damaged falls back alone, in pages that are open.
  await storage(options, 'set', {
    settings: { theme: 'dark', language: ['en'], features: 7, keys: { next: '', previous: 'p' } },
  });
  await expect(page.locator('kamerlezer-ui .about-words')).toHaveText('Over dit stuk');
  await expect(options.getByLabel('Volgende verwijzing')).toHaveValue('n');
  await expect.poll(() => scheme(page, 'kamerlezer-ui')).toBe('dark');
  expect(errors).toEqual([]);
});

test('everything is erased after a typed word, and nothing is left', async ({
  open,
  browserWithUs,
}) => {
  const { page } = await open(LETTER);
  await expect(page.locator(CITED)).toBeAttached();
  await page.getByRole('button', { name: /^Bewaar/ }).click();
  await expect(page.getByRole('button', { name: /^Bewaar/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.close();
  const { page: options, errors } = await openOwn(browserWithUs, 'options.html');
  const { page: mijn } = await openOwn(browserWithUs, 'mijn.html');
  await expect(mijn.locator('.row')).toHaveCount(1);
  await options.getByRole('radio', { name: 'rustig' }).check();
  const records = () =>
    options.evaluate(async () => {
      const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
      const counts = names.map(
        (name) =>
          new Promise<number>((resolve, reject) => {
            const opening = indexedDB.open(name);
            opening.onerror = () => reject(new Error(name));
            opening.onsuccess = () => {
              const database = opening.result;
              const stores = [...database.objectStoreNames];
              if (stores.length === 0) return (database.close(), resolve(0));
              const reading = database.transaction(stores);
              const all = stores.map((store) => reading.objectStore(store).count());
              reading.oncomplete = () => {
                database.close();
                return resolve(all.reduce((sum, { result }) => sum + result, 0));
              };
            };
          }),
      );
      return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
    });
  const kept = async () => Object.keys(await storage(options, 'get')).length;
  await expect.poll(kept).toBeGreaterThan(1);
  expect(await records()).toBeGreaterThan(3);

  await options.bringToFront();
  await options.getByRole('button', { name: 'Wis alles …' }).focus();
  await options.keyboard.press('Enter');
  const dialog = options.getByRole('dialog');
  await expect(dialog).toContainText('1 stuk in mijn kamerstukken');
  await options.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(options.getByRole('button', { name: 'Wis alles …' })).toBeFocused();
  await options.keyboard.press('Enter');
  const download = options.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Neem alles uit (JSON)' }).click();
  expect((await download).suggestedFilename()).toMatch(/^mijn-kamerstukken-.*\.json$/);
  await dialog.getByRole('button', { name: 'Wis nu alles' }).click();
  await expect(dialog).toContainText('Er is niets gewist.');
  expect(await records()).toBeGreaterThan(3);
  await dialog.getByRole('textbox').fill('wis alles');
  await options.keyboard.press('Enter');
  await expect(options.getByText('Alles is gewist.')).toBeVisible();
  await expect(mijn.getByText('Nog niets bewaard')).toBeVisible();
  // The second copy is written some seconds after a change; none may come now.
  await options.waitForTimeout(6_000);
  expect(await records()).toBe(0);
  expect(await kept()).toBe(0);
  expect(await options.evaluate(() => localStorage.length)).toBe(0);
  await expect(options.getByRole('radio', { name: 'gewoon' })).toBeChecked();
  expect(errors).toEqual([]);
});

test('axe finds nothing in the settings in English, dark by choice, and before everything is erased', async ({
  browserWithUs,
}) => {
  const { page: options, errors } = await openOwn(browserWithUs, 'options.html');
  await options.getByRole('radio', { name: 'English' }).check();
  await options.getByRole('radio', { name: 'dark' }).check();
  await expect(options.locator('html')).toHaveAttribute('lang', 'en');
  expect(await axe(options, 'body')).toEqual([]);
  await options.locator('section button.danger').click();
  await options.locator('dialog button.danger').click();
  expect(await axe(options, 'body')).toEqual([]);
  expect(errors).toEqual([]);
});

test('all of it goes by keyboard alone', async ({ browserWithUs }) => {
  const { page } = await openOwn(browserWithUs, 'options.html');
  const master = page.getByRole('checkbox', { name: 'Kamerlezer op deze site aan' });
  const tabTo = async (what: ReturnType<Page['getByRole']>) => {
    for (
      let step = 0;
      step < 40 && !(await what.evaluate((element) => element === document.activeElement));
      step++
    )
      await page.keyboard.press('Tab');
    await expect(what).toBeFocused();
  };
  await tabTo(master);
  await page.keyboard.press('Space');
  await expect(master).not.toBeChecked();
  await tabTo(page.getByRole('radio', { name: /^gewoon/ }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^rustig/ })).toBeChecked();
  await tabTo(page.getByLabel('Vorige verwijzing'));
  await page.keyboard.type('k');
  await tabTo(page.getByRole('button', { name: 'Zet de instellingen terug' }));
  await page.reload();
  await expect(page.getByLabel('Vorige verwijzing')).toHaveValue('k');
  await tabTo(page.getByRole('button', { name: 'Zet de instellingen terug' }));
  await page.keyboard.press('Enter');
  await expect(master).toBeChecked();
  await tabTo(page.getByRole('button', { name: 'Maak ongedaan' }));
  await page.keyboard.press('Enter');
  await expect(master).not.toBeChecked();
});

test('the first words come with the install; they switch it off, and lead to what this is', async ({
  browserWithUs,
}) => {
  expect(browserWithUs.welcomed).toBe(true);
  const { page, errors } = await openOwn(browserWithUs, 'welcome.html');
  await expect(page.getByRole('listitem')).toHaveCount(3);
  await page.getByRole('checkbox', { name: 'Aan op www.tweedekamer.nl' }).uncheck();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome to Kamerlezer');
  await page.getByRole('link', { name: 'All about that' }).click();
  await expect(page.getByRole('heading', { name: 'Who learns what' })).toBeInViewport();
  await expect(page.getByRole('row', { name: /^gegevensmagazijn/ })).toContainText(
    'whose card or row is seen',
  );
  await expect(page.getByRole('row', { name: /^storage/ })).toContainText(
    'second copy of your list',
  );
  await page.getByText(/^preact \d/).click();
  await expect(page.getByText('Copyright (c) 2015-present Jason Miller')).toBeVisible();
  expect(errors).toEqual([]);
});
