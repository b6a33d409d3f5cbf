/**
 * Profiles and private windows: what one keeps, the other has not; what is private leaves nothing but what was pressed.
 * Firefox on two profiles at once is in `firefox.spec.ts`; its private windows are those of a browser that never remembers
 * history, since the driver opens no others.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createProfile,
  GECKO_ID,
  hasFirefox,
  startChromium,
  startFirefox,
  type Browser,
} from './browsers.ts';
import { openBesideFromCard } from './flows/citations.ts';
import { ask, textsKept } from './flows/keeping.ts';
import { citation, FRESH, LETTER, SUP } from './flows/letters.ts';
import { openPopup, saveButton } from './flows/saving.ts';
import { expect, openPage, SITE, test } from './test.ts';

interface OwnWorld {
  chrome: {
    windows: { create(how: object): Promise<unknown> };
    storage: { local: { get(): Promise<object> } };
    tabs: { query(of: object): Promise<{ url?: string; incognito: boolean }[]> };
    omnibox: { onInputEntered: { dispatch(...given: unknown[]): void } };
  };
}
interface ExtensionsWorld {
  chrome: {
    developerPrivate: {
      updateProfileConfiguration(how: object): Promise<void>;
      updateExtensionConfiguration(how: object): Promise<void>;
    };
  };
}

test('two profiles at the same time: what one saves, the other has not, and both work', async ({
  official,
}) => {
  const profiles = [createProfile(), createProfile()];
  const browsers = await Promise.all(profiles.map(({ folder }) => startChromium(official, folder)));
  const [one, other] = browsers as [Browser, Browser];
  const pages = await Promise.all(
    browsers.map(async (browser) => (await openPage(browser, LETTER)).page),
  );
  const [mine, theirs] = pages as [Page, Page];
  for (const page of pages) await expect(page.locator(citation('kst-25432-544'))).toBeAttached();
  await saveButton(mine).click();
  await expect(saveButton(mine)).toHaveAttribute('aria-pressed', 'true');
  await expect((await openPopup(one)).getByRole('listitem')).toHaveCount(1);
  await theirs.reload();
  await expect(saveButton(theirs)).toHaveAttribute('aria-pressed', 'false');
  const popup = await openPopup(other);
  await expect(popup.getByText('Nog niets bewaard')).toBeVisible();
  await theirs.goto(SITE + SUP);
  await saveButton(theirs).click();
  await expect(popup.getByRole('listitem')).toHaveCount(1);
  await expect((await openPopup(one)).getByRole('listitem')).toContainText(
    'Reactie op het verzoek van de commissie',
  );
  await Promise.all(browsers.map((browser) => browser.close()));
  for (const profile of profiles) profile.remove();
});

test('a private window is left alone; where the reader allows it, everything works there and only what is pressed stays', async ({
  browserWithUs,
  official,
}) => {
  const { page: ordinary } = await openPage(browserWithUs, SUP);
  await expect(ordinary.locator('a[data-kamerlezer="citation"]').first()).toBeAttached();
  let popup = await openPopup(browserWithUs);
  // What an ordinary window leaves: the paper read, the answers asked for it.
  await expect
    .poll(async () => Object.keys(await onDisk(popup)))
    .toEqual(
      expect.arrayContaining([
        'kamerlezer-citations.papers',
        'kamerlezer-context.contexts',
        'kamerlezer.resolved',
      ]),
    );

  official.requests.length = 0;
  const alone = await openPrivate(popup, browserWithUs.context, LETTER);
  await alone.getByRole('button', { name: 'Open document' }).click();
  await alone.waitForTimeout(1000);
  await expect(alone.locator('kamerlezer-ui, [data-kamerlezer]')).toHaveCount(0);
  expect(official.requests.filter(({ host }) => host !== 'www.tweedekamer.nl')).toEqual([]);
  await alone.close();

  await allowInPrivate(browserWithUs);
  popup = await openPopup(browserWithUs);
  const before = await onDisk(popup);
  const letter = await openPrivate(popup, browserWithUs.context, LETTER);
  await expect(letter.locator(citation('kst-25432-544'))).toBeAttached();
  const beside = await openBesideFromCard(browserWithUs.context, letter);
  await expect(beside.locator('kamerlezer-ui')).toBeAttached();
  // The address bar leads there in the window itself; a page of ours would be refused, or open in an ordinary window.
  await typeInAddressBar(browserWithUs.context, '2031D00190');
  await expect(beside).toHaveURL(/did=2031D00190/);
  // A link followed, and back to it: the place was known, in memory.
  await letter.bringToFront();
  await letter.keyboard.press('Escape');
  await letter.locator(citation('kst-22154-454')).click();
  await expect(letter).toHaveURL(/did=2031D00454/);
  await letter.goBack();
  await expect(letter.locator(citation('kst-22154-454'))).toBeFocused();
  expect(await privateAddresses(popup)).toEqual([
    expect.stringContaining('did=2031D00101'),
    expect.stringContaining('did=2031D00190'),
  ]);
  expect(await onDisk(popup)).toEqual(before);

  // Behind the open text the page's own button is hidden; a card that stands open has one as well.
  const ofPage = letter.locator('kamerlezer-ui button.save');
  await ofPage.evaluate((button) => (button as HTMLElement).click());
  await expect(ofPage).toHaveAttribute('aria-pressed', 'true');
  await expect(popup.getByRole('listitem')).toHaveCount(1);
  await expect.poll(() => textsKept(popup, '2031D00101')).toBe(1);
  const fresh = await openPrivate(popup, browserWithUs.context, FRESH);
  await saveButton(fresh).click();
  await fresh.getByRole('button', { name: 'Lees hier' }).click();
  await expect(fresh.locator('article [data-kamerlezer="note"]').first()).toBeAttached();
  await fresh.locator('article p').last().scrollIntoViewIfNeeded();
  // Longer than the view waits before it tells where the reader is.
  await fresh.waitForTimeout(1500);
  expect(
    (await ask<{ place: unknown }>(popup, 'listTexts', { key: '2031D00118' })).place,
  ).toBeNull();
  const { 'kamerlezer.saved': saved, ...rest } = await onDisk(popup);
  expect(saved).toEqual(['"2031D00101"', '"2031D00118"']);
  // Of its list's own, the texts of the two, with their words; of caches and memory, as it was.
  expect(Object.fromEntries(Object.entries(rest).filter(([name]) => name in before))).toEqual({
    ...before,
    'storage.local': rest['storage.local'],
  });
});

/** Lets the extension into private windows, as the reader does on the browser's own page of extensions; it starts anew by that. */
async function allowInPrivate({ context, ownPage }: Browser): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const started = context.waitForEvent('serviceworker');
  await page.evaluate(
    async (extensionId) => {
      const { developerPrivate } = (globalThis as unknown as ExtensionsWorld).chrome;
      // Unpacked ones are started again only for who develops.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    },
    new URL(ownPage('x')).host,
  );
  await started;
  await page.close();
}

/** Opens a page of the site in a private window; the driver shows it among the others. */
async function openPrivate(own: Page, context: BrowserContext, path: string): Promise<Page> {
  const opened = context.waitForEvent('page', (page) => page.url() !== 'about:blank');
  await own.evaluate(
    (url) => (globalThis as unknown as OwnWorld).chrome.windows.create({ incognito: true, url }),
    SITE + path,
  );
  const page = await opened;
  await expect(page).toHaveURL(SITE + path);
  return page;
}

async function typeInAddressBar(context: BrowserContext, text: string): Promise<void> {
  await context
    .serviceWorkers()[0]
    ?.evaluate(
      (typed) =>
        (globalThis as unknown as OwnWorld).chrome.omnibox.onInputEntered.dispatch(
          typed,
          'currentTab',
        ),
      text,
    );
}

async function privateAddresses(own: Page): Promise<string[]> {
  const tabs = await own.evaluate(() => (globalThis as unknown as OwnWorld).chrome.tabs.query({}));
  return tabs.flatMap(({ url, incognito }) => (incognito ? [url ?? ''] : []));
}

/** The keys of all that the extension keeps, by database and table; empty tables left out. */
function onDisk(own: Page): Promise<Record<string, string[]>> {
  return own.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) =>
        Object.assign(request, {
          onsuccess: () => resolve(request.result),
          onerror: () => reject(new Error('database')),
        }),
      );
    const found: Record<string, string[]> = {
      'storage.local': Object.keys(
        await (globalThis as unknown as OwnWorld).chrome.storage.local.get(),
      ).sort(),
    };
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const table of database.objectStoreNames) {
        const keys = await done(database.transaction(table).objectStore(table).getAllKeys());
        if (keys.length > 0) found[`${name}.${table}`] = keys.map((key) => JSON.stringify(key));
      }
      database.close();
    }
    return found;
  });
}

test('Firefox that never remembers history: where the reader allows it, it reads on, and says that nothing can be kept', async ({
  official,
}) => {
  test.skip(!hasFirefox, 'no Firefox on this machine');
  test.setTimeout(120_000);
  const profile = createProfile();
  writeFileSync(
    join(profile.folder, 'extension-preferences.json'),
    JSON.stringify({
      [GECKO_ID]: { permissions: ['internal:privateBrowsingAllowed'], origins: [] },
    }),
  );
  const browser = await startFirefox(official, profile.folder, {
    'browser.privatebrowsing.autostart': true,
  });
  const { page } = await openPage(browser, LETTER);
  await expect(page.locator(citation('kst-25432-544'))).toBeAttached();
  await saveButton(page).click();
  await expect(page.locator('kamerlezer-ui').getByText('Bewaren is niet gelukt')).toBeVisible();
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'false');
  const mijn = await browser.openOwn('mijn.html');
  await expect(mijn.getByRole('alert')).toContainText('nooit een geschiedenis onthoudt');
  await browser.close();
  profile.remove();
});
