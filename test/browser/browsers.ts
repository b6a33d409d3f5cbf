/** Starts a real browser with the built extension, the official hosts answered by the stand-in. */
import { chromium, firefox, type BrowserContext, type Page } from '@playwright/test';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HOSTS } from '../official/hosts.ts';
import type { OfficialHosts } from '../official/server.ts';
import { findChromium, findFirefox } from '../run/machine.mjs';
import { nextFileIn } from './next-file.ts';
import { zipFolder } from './zip-folder.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CHROME_BUILD = join(ROOT, '.output', 'chrome-mv3');
const FIREFOX_BUILD = join(ROOT, '.output', 'firefox-mv3');
/** As Firefox counts extensions and what the reader allows them. */
export const GECKO_ID = 'kamerlezer@kamerlezer.example';
/** Any UUID will do; fixing it makes the addresses of extension pages known in Firefox. */
const FIREFOX_UUID = '6b1c7a52-4f0e-4a55-9a53-0c52a4c2d3e1';

/** A browser with a profile that outlives it, so that it can be started again with the same data. */
export interface Browser {
  context: BrowserContext;
  /** Address of one of our own pages, `popup.html`. */
  ownPage(path: string): string;
  /** Whether the page of first words came up by itself; a headless start closes it. */
  welcomed: boolean;
  /** Opens one of our own pages in a tab of its own. */
  openOwn(path: string): Promise<Page>;
  /** @returns where the file lies that an act downloads */
  download(page: Page, act: () => Promise<void>): Promise<string>;
  close(): Promise<void>;
}

/** A fresh, empty profile folder, and a way to throw it away. */
export function createProfile(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'kamerlezer-'));
  return { folder, remove: () => removeProfile(folder) };
}

/** A browser that was closed may still be writing its last files. */
export function removeProfile(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

/** @param profile folder that keeps the reader's data between starts; @param without flags of the driver that are left out */
export async function startChromium(
  official: OfficialHosts,
  profile: string,
  headless = true,
  without: string[] = [],
): Promise<Browser> {
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    headless,
    ignoreDefaultArgs: without,
    chromiumSandbox: false,
    locale: 'nl-NL',
    viewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      `--disable-extensions-except=${CHROME_BUILD}`,
      `--load-extension=${CHROME_BUILD}`,
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...official.chromiumArgs(),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const ownPage = (path: string) => `chrome-extension://${new URL(worker.url()).host}/${path}`;
  const welcomed = headless && (await closeWelcome(context));
  return {
    context,
    welcomed,
    ownPage,
    openOwn: async (path) => {
      const page = await context.newPage();
      await page.goto(ownPage(path));
      return page;
    },
    download: async (page, act) =>
      (await Promise.all([page.waitForEvent('download'), act()]))[0].path(),
    close: () => context.close().then(() => expectOnlyOfficial(official)),
  };
}

/** An install opens our first page, and every start with `--load-extension` is one; it would come up in the middle of a test and take the screen. */
async function closeWelcome(context: BrowserContext): Promise<boolean> {
  for (let tries = 0; tries < 100; tries++) {
    const page = context.pages().find((one) => one.url().endsWith('/welcome.html'));
    if (page) return page.close().then(() => true);
    await new Promise((wake) => setTimeout(wake, 50));
  }
  return false;
}

/** The stored real page loads this script itself (seen 2025-10-04). */
const SITES_OWN_MEASURING = 'pwk.tweedekamer.nl';

/**
 * Every request of every flow, whoever in the browser made it, ends at the stand-in (`chromiumFlags`); one to a host that
 * is not in the README fails the test that made it. Firefox asks its maker too much by itself to be watched so.
 */
function expectOnlyOfficial({ requests }: OfficialHosts): void {
  const strange = requests
    .filter(({ host }) => !HOSTS.includes(host) && host !== SITES_OWN_MEASURING)
    .map(({ host, method, url }) => `${method} ${host}${url}`);
  if (strange.length > 0)
    throw new Error(`Asked hosts that nobody may ask:\n${strange.join('\n')}`);
}

/** Whether this machine has the Firefox the tests can drive. */
export const hasFirefox = findFirefox() !== undefined;

/**
 * Firefox takes an unsigned extension as an archive in the profile. What its driver (WebDriver BiDi, Playwright 1.64)
 * cannot do with pages of an extension, each worked around here so that flows need not know:
 * it never hears that such a page has loaded (a screenshot settles the page), so it cannot reload one either;
 * closing a reloaded one takes two minutes (pages are left open until the browser closes);
 * and it tells of no download (the file is looked for in the folder).
 * It also has no touch, no forced colours and no stopping of the background page: Chromium stands for those.
 * @param prefs further settings of Firefox
 */
export async function startFirefox(
  official: OfficialHosts,
  profile: string,
  prefs: Record<string, string | number | boolean> = {},
): Promise<Browser> {
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads, { recursive: true });
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  const archive = join(profile, 'extension.zip');
  zipFolder(FIREFOX_BUILD, archive);
  cpSync(archive, join(profile, 'extensions', `${GECKO_ID}.xpi`));
  const context = await firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath: findFirefox() ?? '',
    headless: true,
    viewport: { width: 1280, height: 900 },
    downloadsPath: downloads,
    args: ['--remote-allow-system-access'],
    ignoreHTTPSErrors: true,
    // The BiDi driver of this version refuses these emulations.
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
    firefoxUserPrefs: {
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'extensions.startupScanScopes': 15,
      'extensions.installDistroAddons': false,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      ...(official.firefoxPrefs() as Record<string, string | number | boolean>),
      ...prefs,
    },
  });
  const ownPage = (path: string) => `moz-extension://${FIREFOX_UUID}/${path}`;
  return {
    context,
    ownPage,
    openOwn: async (path) => {
      const page = await context.newPage();
      await page.goto(ownPage(path), { waitUntil: 'commit' });
      await page.screenshot();
      return page;
    },
    welcomed: false,
    download: async (_, act) => nextFileIn(downloads, act),
    close: () => context.close(),
  };
}
