/** The pictures for the stores, 1280 by 800, of the built extension on the stand-in's world. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Browser } from '../browser/browsers.ts';
import { citation, FRESH, LETTER, MOTIE, note, ROLL_CALL } from '../browser/flows/letters.ts';
import { clearStage, setStage, type Stage } from '../browser/stage.ts';
import { expect, openModal } from '../browser/test.ts';
import type { OfficialHosts } from '../official/server.ts';
import type { Language } from '../../utils/i18n/translator.ts';

const SIZE = { width: 1280, height: 800 };
const CARD = 'kamerlezer-ui .card:popover-open';
const QUOTED = 'Voor het baggeren zijn vergunningen verleend.';

const cardAt = (mark: string, filled: string) => async (stage: Stage) => {
  const page = await stage.site(LETTER);
  await expect(page.locator(mark).first()).toBeAttached();
  await openModal(page);
  await page.locator(mark).first().hover();
  await page.locator(`${CARD} ${filled}`).first().waitFor();
  return page;
};

/** Each picture's name and how its view comes about; they stand in order, the list is made along the way. */
const PICTURES: Record<string, (stage: Stage) => Promise<Page>> = {
  noot: cardAt(note('3'), '.paper-title'),
  verwijzing: cardAt(citation('kst-25432-544'), '.card-title'),
  'lees-hier': async (stage) => {
    const page = await stage.site(FRESH);
    await page.locator('.at-download button').click();
    await page.locator('article[lang] p').first().waitFor();
    return page;
  },
  'aangehaalde-stukken': besideTheLetter,
  mijn: async (stage) => {
    await saveWithQuote(stage, LETTER);
    for (const address of [MOTIE, FRESH]) await save(await stage.site(address));
    const page = await stage.own('mijn.html');
    await expect(page.locator('.row')).toHaveCount(3);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    await page.locator('blockquote').first().waitFor();
    return page;
  },
  // Last: a panel that is open stays so on the pages after it.
  'over-dit-stuk': async (stage) => {
    const page = await stage.site(ROLL_CALL);
    const button = page.locator('.context-line button');
    await button.waitFor();
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
    await page.locator('.context-panel section').first().waitFor();
    return page;
  },
};

async function save(page: Page): Promise<void> {
  const button = page.locator('kamerlezer-ui .floating button[aria-pressed]').first();
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
}

async function saveWithQuote(stage: Stage, address: string): Promise<void> {
  const page = await stage.site(address);
  await save(page);
  await openModal(page);
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at >= 0)
        return document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
    return undefined;
  }, QUOTED);
  await page.keyboard.press('c');
  await page.waitForTimeout(500);
}

/** The browser draws its side panel itself, where no picture can be taken: the panel's page stands beside the letter's. */
async function besideTheLetter(stage: Stage): Promise<Page> {
  const letter = await stage.site(LETTER);
  await letter.setViewportSize({ width: 860, height: SIZE.height });
  await expect(letter.locator(citation('kst-25432-544'))).toBeAttached();
  await openModal(letter);
  const panel = await stage.browser.context.newPage();
  await panel.setViewportSize({ width: 420, height: SIZE.height });
  await letter.bringToFront();
  await panel.goto(stage.browser.ownPage('sidepanel.html'));
  await letter.bringToFront();
  await panel.locator('li.cited').first().waitFor();
  const [left, right] = [await letter.screenshot(), await panel.screenshot()];
  const both = await stage.browser.context.newPage();
  await both.setViewportSize(SIZE);
  await both.setContent(
    `<body style="margin:0;display:flex">${[left, right].map((one) => `<img src="data:image/png;base64,${one.toString('base64')}">`).join('')}</body>`,
  );
  await both
    .locator('img')
    .nth(1)
    .evaluate((image: HTMLImageElement) => image.decode());
  return both;
}

/**
 * Takes the pictures in one language.
 * @param browser with an empty list
 * @returns their files by name
 */
export async function takeStorePictures(
  browser: Browser,
  official: OfficialHosts,
  language: Language,
  folder: string,
): Promise<Map<string, string>> {
  mkdirSync(folder, { recursive: true });
  const stage = await setStage(browser, official, { language, size: SIZE });
  const files = new Map<string, string>();
  for (const [name, show] of Object.entries(PICTURES)) {
    const page = await show(stage);
    const file = join(folder, `${name}.png`);
    await page.screenshot({ path: file, animations: 'disabled' });
    files.set(name, file);
    await clearStage(stage);
  }
  return files;
}
