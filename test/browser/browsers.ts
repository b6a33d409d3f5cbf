/** Starts a real browser with the built extension, the official hosts answered by the stand-in. */
import { chromium, firefox, type BrowserContext } from '@playwright/test';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HOSTS } from '../official/hosts.ts';
import type { OfficialHosts } from '../official/server.ts';
import { findChromium, findFirefox } from '../run/machine.mjs';
import { zipFolder } from './zip-folder.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CHROME_BUILD = join(ROOT, '.output', 'chrome-mv3');
const FIREFOX_BUILD = join(ROOT, '.output', 'firefox-mv3');
const GECKO_ID = 'kamerlezer@kamerlezer.example';
/** Any UUID will do; fixing it makes the addresses of extension pages known in Firefox. */
const FIREFOX_UUID = '6b1c7a52-4f0e-4a55-9a53-0c52a4c2d3e1';

/** A browser with a profile that outlives it, so that it can be started again with the same data. */
export interface Browser {
  context: BrowserContext;
  /** Address of one of our own pages, `popup.html`. */
  ownPage(path: string): string;
  /** Whether the page of first words came up by itself; a headless start closes it. */
  welcomed: boolean;
  close(): Promise<void>;
}

/** A fresh, empty profile folder, and a way to throw it away. */
export function createProfile(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'kamerlezer-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** @param profile folder that keeps the reader's data between starts */
export async function startChromium(official: OfficialHosts, profile: string, headless = true): Promise<Browser> {
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    headless,
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
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const welcomed = headless && (await closeWelcome(context));
  return { context, welcomed, ownPage: (path) => `${origin}/${path}`, close: () => context.close().then(() => expectOnlyOfficial(official)) };
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

/**
 * Every request of every flow, whoever in the browser made it, ends at the stand-in (`chromiumFlags`); one to a host that
 * is not in the README fails the test that made it. Firefox asks its maker too much by itself to be watched so.
 */
function expectOnlyOfficial({ requests }: OfficialHosts): void {
  const strange = requests.filter(({ host }) => !HOSTS.includes(host)).map(({ host, method, url }) => `${method} ${host}${url}`);
  if (strange.length > 0) throw new Error(`Asked hosts that nobody may ask:\n${strange.join('\n')}`);
}

/** Whether this machine has the Firefox the tests can drive. */
export const hasFirefox = findFirefox() !== undefined;

/** Firefox takes an unsigned extension as an archive in the profile. */
export async function startFirefox(official: OfficialHosts, profile: string): Promise<Browser> {
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  const archive = join(profile, 'extension.zip');
  zipFolder(FIREFOX_BUILD, archive);
  cpSync(archive, join(profile, 'extensions', `${GECKO_ID}.xpi`));
  const context = await firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath: findFirefox() ?? '',
    headless: true,
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
    },
  });
  return { context, welcomed: false, ownPage: (path) => `moz-extension://${FIREFOX_UUID}/${path}`, close: () => context.close() };
}
