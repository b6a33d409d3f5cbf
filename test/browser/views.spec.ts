import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { translateMijn } from '../../utils/i18n/mijn/translate-mijn.ts';
import type { Language } from '../../utils/i18n/translate.ts';
import type { OfficialHosts } from '../official/server.ts';
import { ROOT, type Browser } from './browsers.ts';
import { axe, borderless, moves, samePressed, smallTargets, sticksOut, unseenFocus } from './looks.ts';
import { expect, SITE, test } from './test.ts';
import { VIEWS, type Stage, type View } from './views.ts';

/** Where pictures for a pair of eyes are left. */
const PICTURES = join(ROOT, 'test', 'results', 'views');

// All views one after the other, in one browser.
test.setTimeout(240_000);

interface Setting {
  language?: Language;
  size?: { width: number; height: number };
  media?: Parameters<Page['emulateMedia']>[0];
}

/** Shows every view in turn and collects what is wrong with it. */
async function overViews(browser: Browser, official: OfficialHosts, { language = 'nl', size = { width: 1280, height: 900 }, media = {} }: Setting, look: (page: Page, view: View) => Promise<string[]>): Promise<string[]> {
  const open = async (address: string) => {
    const page = await browser.context.newPage();
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: 'reduce', ...media });
    await page.goto(address);
    return page;
  };
  const stage: Stage = { browser, official, t: translateMijn(language), site: (path) => open(SITE + path), own: (path) => open(browser.ownPage(path)) };
  await setLanguage(stage, language);
  const wrong: string[] = [];
  for (const view of VIEWS) {
    await test.step(view.name, async () => {
      const seen = await view.show(stage).then((page) => look(page, view)).catch((error: unknown) => [`could not be shown: ${String(error)}`]);
      wrong.push(...seen.map((problem) => `${view.name}: ${problem}`));
      for (const each of browser.context.pages().slice(1)) await each.close();
    });
  }
  return wrong;
}

async function setLanguage(stage: Stage, language: Language): Promise<void> {
  const popup = await stage.own('popup.html');
  await popup.evaluate((wanted) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: { set(items: unknown): Promise<void> } } } }).chrome;
    return storage.local.set({ settings: { language: wanted } });
  }, language);
  await popup.close();
}

for (const language of ['nl', 'en'] as const) {
  test(`every view: axe, size of targets and motion, light and dark (${language})`, async ({ browserWithUs, official }) => {
    const wrong = await overViews(browserWithUs, official, { language }, async (page, { part }) => {
      const light = await axe(page, part);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      return [...light, ...(await axe(page, part)), ...(await smallTargets(page, part)), ...(await moves(page, part))];
    });
    expect(wrong).toEqual([]);
  });
}

test('every view at 400 % zoom, 320 by 256: nothing sticks out, the focus is seen', async ({ browserWithUs, official }) => {
  mkdirSync(PICTURES, { recursive: true });
  const wrong = await overViews(browserWithUs, official, { size: { width: 320, height: 256 } }, async (page, { name, part }) => {
    await page.screenshot({ path: join(PICTURES, `400 - ${name}.png`) });
    return [...(await sticksOut(page, part)), ...(await smallTargets(page, part)), ...(await unseenFocus(page, part))];
  });
  expect(wrong).toEqual([]);
});

test('every view in forced colours: borders and focus stay, on and off differ', async ({ browserWithUs, official }) => {
  mkdirSync(PICTURES, { recursive: true });
  const wrong = await overViews(browserWithUs, official, { media: { forcedColors: 'active' } }, async (page, { name, part }) => {
    await page.screenshot({ path: join(PICTURES, `forced - ${name}.png`) });
    return [...(await borderless(page, part)), ...(await samePressed(page, part)), ...(await unseenFocus(page, part))];
  });
  expect(wrong).toEqual([]);
});
