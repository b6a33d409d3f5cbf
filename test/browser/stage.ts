import type { Page } from '@playwright/test';
import type { OfficialHosts } from '../official/server.ts';
import type { Browser } from './browsers.ts';
import { SITE } from './test.ts';
import { OWN_PAGE_TEXTS, type Translator } from '../../components/own-page-texts.ts';
import { type Language, translatorOf } from '../../utils/i18n/translator.ts';

/** What a view needs to be shown: a browser, the hosts behind it, the language's words, and pages of the wanted size. */
export interface Stage {
  browser: Browser;
  official: OfficialHosts;
  t: Translator;
  /** Opens a page of the official site. */
  site(address: string): Promise<Page>;
  /** Opens one of our own pages. */
  own(path: string): Promise<Page>;
}

/** How a stage is set; what is left out is a wide window in Dutch. Nothing moves on it. */
export interface Setting {
  language?: Language;
  size?: { width: number; height: number };
  media?: Parameters<Page['emulateMedia']>[0];
}

export async function setStage(
  browser: Browser,
  official: OfficialHosts,
  { language = 'nl', size = { width: 1280, height: 900 }, media = {} }: Setting = {},
): Promise<Stage> {
  const open = async (address: string) => {
    const page = await browser.context.newPage();
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: 'reduce', ...media });
    await page.goto(address);
    return page;
  };
  const stage: Stage = {
    browser,
    official,
    t: translatorOf(OWN_PAGE_TEXTS[language]),
    site: (path) => open(SITE + path),
    own: (path) => open(browser.ownPage(path)),
  };
  const popup = await stage.own('popup.html');
  await popup.evaluate((wanted) => {
    const { storage } = (
      globalThis as unknown as {
        chrome: { storage: { local: { set(items: unknown): Promise<void> } } };
      }
    ).chrome;
    return storage.local.set({ settings: { language: wanted } });
  }, language);
  await popup.close();
  return stage;
}

/** Closes all but the first page, so that the next view stands alone. */
export async function clearStage({ browser }: Stage): Promise<void> {
  for (const page of browser.context.pages().slice(1)) await page.close();
}
