import { test as base, expect, type Page } from '@playwright/test';
import { startOfficialHosts, type OfficialHosts } from '../official/server.ts';
import { createProfile, startChromium, type Browser } from './browsers.ts';

interface Fixtures {
  browserWithUs: Browser;
  official: OfficialHosts;
  /** Opens a page and collects what it writes to the console as an error. */
  open(address: string): Promise<{ page: Page; errors: string[] }>;
}

export const SITE = 'https://www.tweedekamer.nl';

/** A test with a fresh stand-in on the project's own world, and a fresh Chromium with the extension. */
export const test = base.extend<Fixtures & { world: string | undefined }>({
  world: [undefined, { option: true }],
  official: async ({ world }, use) => {
    const official = await startOfficialHosts(world === undefined ? {} : { world });
    await use(official);
    await official.close();
  },
  browserWithUs: async ({ official }, use) => {
    const profile = createProfile();
    const browser = await startChromium(official, profile.folder);
    await use(browser);
    await browser.close();
    profile.remove();
  },
  open: async ({ browserWithUs }, use) => {
    await use((address) => openPage(browserWithUs, address));
  },
});

/** Opens a page and collects what it writes to the console as an error. @param address one of the official site may leave out its host */
export async function openPage(
  browser: Browser,
  address: string,
): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.context.newPage();
  const errors = collectErrors(page);
  await page.goto(address.startsWith('/') ? SITE + address : address);
  return { page, errors };
}

/** Everything a page reports as an error: thrown, or written to the console. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    // The stand-in has none of the site's pictures and styles; the browser says so, and it is not our doing.
    if (
      message.type() === 'error' &&
      !/Failed to load resource|Manifest fetch/.test(message.text())
    )
      errors.push(message.text());
  });
  return errors;
}

/** Opens the modal that holds the paper's text. */
export async function openModal(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open document' }).click();
}

/** Our card, whatever its role. */
export const card = (page: Page) => page.locator('kamerlezer-ui .card:popover-open');

export { expect };
