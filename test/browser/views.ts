/**
 * Every view and state there is to see. A new view is one row: the accessibility, zoom, forced-colours and walk-through
 * tests take it from here. Rows stand in order: what comes before the first save sees an empty list.
 */
import type { Page } from '@playwright/test';
import { docxOf } from '../official/office/docx.ts';
import { readPublication } from '../official/publication/read.ts';
import { longPaper } from '../unit/documents/long-paper.ts';
import { citation, FRESH, LETTER, LINKED, MOTIE, note, ROLL_CALL } from './flows/letters.ts';
import { savePapers } from './flows/mijn.ts';
import { MORE_VIEWS } from './more-views.ts';
import type { Stage } from './stage.ts';
import { expect, openModal } from './test.ts';

export interface View {
  name: string;
  /** What of the page is looked at, as a CSS selector that also reaches into our shadow root. */
  part: string;
  show(stage: Stage): Promise<Page>;
}

const API = 'gegevensmagazijn.tweedekamer.nl';
const FRESH_NUMBER = '2031D00118';
const CARD = '.card:popover-open';

/** A page with a card open at a mark. @param open asks for the card, when the mark is there */
const cardAt =
  (address: string, mark: string, open: (page: Page, mark: string) => Promise<void>) =>
  async (stage: Stage) => {
    const page = await stage.site(address);
    await expect(page.locator(mark).first()).toBeAttached();
    await openModal(page);
    await open(page, mark);
    await expect(page.locator(CARD)).toBeVisible();
    return page;
  };

const press = (page: Page, mark: string) => page.locator(mark).first().click();
/** Alt and down, as a reader with a keyboard asks; the focus goes into the card. */
const ask = async (page: Page, mark: string) => {
  await page.locator(mark).first().focus();
  await page.keyboard.press('Alt+ArrowDown');
};

/** The page with its panel open; it stays open for the rows that follow. */
const panelOf = (address: string) => async (stage: Stage) => {
  const page = await stage.site(address);
  const button = page.locator('.context-line button');
  await expect(
    page.locator('.badge, .context-panel:not([hidden]) [role="status"] button').or(button).first(),
  ).toBeAttached();
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  await expect(
    page.locator('.context-panel section, .context-panel [role="status"] button').first(),
  ).toBeVisible();
  return page;
};

const reading = async (stage: Stage) => {
  const page = await stage.site(FRESH);
  await page.locator('.at-download button').click();
  return page;
};

const mijnWith = async (stage: Stage, search = '') => {
  const page = await stage.own(`mijn.html${search}`);
  // While the list is read its place says so, in a message too.
  await expect(page.locator('.row, .message > *').first()).toBeVisible();
  return page;
};

const SITE_VIEWS: View[] = [
  {
    name: 'at the title: save button and where the paper stands',
    part: '.floating[data-line]',
    async show(stage) {
      const page = await stage.site(LETTER);
      await expect(page.locator('.badge').first()).toBeAttached();
      return page;
    },
  },
  {
    name: 'note card, plain',
    part: CARD,
    show: cardAt(LINKED, note('2'), (page, mark) => page.locator(mark).hover()),
  },
  {
    name: 'note card with a cited paper',
    part: CARD,
    async show(stage) {
      const page = await cardAt(LETTER, note('3'), press)(stage);
      await expect(page.locator(`${CARD} a`)).toBeVisible();
      return page;
    },
  },
  { name: 'citation card', part: CARD, show: cardAt(LETTER, citation('kst-25432-544'), ask) },
  {
    name: 'citation card with the papers around it',
    part: CARD,
    async show(stage) {
      const page = await cardAt(
        '/kamerstukken/brieven_regering/detail?did=2031D00102',
        citation('kst-36900-30'),
        ask,
      )(stage);
      await page.locator(`${CARD} summary`).click();
      return page;
    },
  },
  { name: 'candidates card', part: CARD, show: cardAt(LETTER, '[data-kamerlezer="name"]', press) },
  {
    name: 'reason card',
    part: CARD,
    show: cardAt(LETTER, '[data-kamerlezer="unresolved"]', press),
  },
  {
    name: 'list of notes',
    part: '.sheet',
    async show(stage) {
      const page = await cardAt(LETTER, note('2'), press)(stage);
      await page.locator(`${CARD} button`).click();
      await expect(page.locator('.sheet')).toBeVisible();
      return page;
    },
  },
  {
    name: 'way back from a note',
    part: '.way-back',
    async show(stage) {
      const page = await cardAt(LINKED, note('1'), press)(stage);
      await page.locator(`${CARD} button`).click();
      await expect(page.locator('.way-back')).toBeVisible();
      return page;
    },
  },
  {
    name: 'button that opens the reading view',
    part: '.at-download',
    async show(stage) {
      const page = await stage.site(FRESH);
      await expect(page.locator('.at-download button')).toBeVisible();
      return page;
    },
  },
  {
    name: 'reading view, while it loads',
    part: '.reading',
    async show(stage) {
      const page = await stage.site(FRESH);
      stage.official.setFault('www.tweedekamer.nl', { kind: 'slow', ms: 60_000 });
      await page.locator('.at-download button').click();
      await expect(page.getByRole('progressbar')).toBeVisible();
      stage.official.setFault('www.tweedekamer.nl', null);
      return page;
    },
  },
  {
    name: 'reading view, failed',
    part: '.reading',
    async show(stage) {
      stage.official.setFile(FRESH_NUMBER, new Uint8Array());
      const page = await reading(stage);
      await expect(page.locator('.reading-failure')).toBeVisible();
      return page;
    },
  },
  {
    name: 'reading view with contents',
    part: '.reading, article[lang]',
    async show(stage) {
      stage.official.setFile(FRESH_NUMBER, await docxOf(readPublication(longPaper(40))));
      const page = await reading(stage);
      await expect(page.locator('.reading-contents')).toBeVisible();
      await expect(page.locator(`article ${note('1')}`)).toBeAttached();
      return page;
    },
  },
  {
    name: 'panel, with a vote by name',
    part: '.context-panel',
    async show(stage) {
      const page = await panelOf(ROLL_CALL)(stage);
      await page.locator('.context-panel summary').first().click();
      return page;
    },
  },
  { name: 'panel of a letter', part: '.context-panel', show: panelOf(LETTER) },
  {
    name: 'panel, out of reach',
    part: '.context-panel',
    async show(stage) {
      stage.official.setFault(API, { kind: 'offline' });
      const page = await panelOf(MOTIE)(stage);
      stage.official.setFault(API, null);
      return page;
    },
  },
];

const OWN_VIEWS: View[] = [
  { name: 'popup, empty', part: 'body', show: (stage) => stage.own('popup.html') },
  { name: 'mijn, empty', part: 'body', show: (stage) => mijnWith(stage) },
  {
    name: 'mijn, list',
    part: 'body',
    async show(stage) {
      const page = await mijnWith(stage);
      await savePapers(page, 8);
      await expect(page.locator('.row').first()).toBeVisible();
      return page;
    },
  },
  {
    name: 'mijn, a paper with tag and note, and the way back',
    part: 'body',
    async show(stage) {
      const page = await mijnWith(stage);
      await page.keyboard.press('j');
      await page.locator('.detail .tag-field input').fill('zorg');
      await page.keyboard.press('Enter');
      await page.locator('.detail textarea').fill('Eerst de bijlage lezen.');
      await page.locator('.detail textarea').blur();
      await expect(page.locator('.row .note').first()).toBeAttached();
      await expect(page.locator('.note-field [role="status"]')).not.toBeEmpty();
      return page;
    },
  },
  {
    name: 'mijn, many chosen',
    part: 'body',
    async show(stage) {
      const page = await mijnWith(stage);
      await page.locator('.row input').first().click();
      await page.locator('.row input').nth(1).click();
      await expect(page.locator('.bulk .tag-field').first()).toBeVisible();
      return page;
    },
  },
  {
    name: 'mijn, nothing found and a word not understood',
    part: 'body',
    show: (stage) => mijnWith(stage, '?q=zeppelin+is:blauw'),
  },
  {
    name: 'mijn, bin',
    part: 'body',
    async show(stage) {
      const page = await mijnWith(stage);
      await page.keyboard.press('j');
      await expect(page.locator('.row a').first()).toBeFocused();
      await page.keyboard.press('Delete');
      await expect(page.locator('.undo')).toBeVisible();
      await page.getByRole('button', { name: stage.t('shelfBin') }).click();
      await expect(page.locator('.row')).not.toHaveCount(0);
      return page;
    },
  },
  {
    name: 'mijn, help',
    part: 'dialog[open]',
    async show(stage) {
      const page = await mijnWith(stage, '?q=');
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      return page;
    },
  },
  {
    name: 'mijn, taking out and putting back',
    part: 'dialog[open]',
    async show(stage) {
      const page = await mijnWith(stage, '?q=');
      await page.getByRole('button', { name: stage.t('exchange') }).click();
      await page.locator('dialog textarea').fill('25 432, nr. 544\nonzin');
      await page.getByRole('button', { name: stage.t('check') }).click();
      await expect(page.locator('.report tbody tr')).toHaveCount(2);
      return page;
    },
  },
  {
    name: 'mijn, told of a rescue',
    part: 'body',
    async show(stage) {
      const page = await mijnWith(stage, '?q=');
      await page.evaluate(() => {
        const { storage } = (
          globalThis as unknown as {
            chrome: { storage: { local: { set(items: unknown): Promise<void> } } };
          }
        ).chrome;
        return storage.local.set({ 'mijn-rescued': { papers: 3, at: '2031-07-01T10:00:00.000Z' } });
      });
      const again = await mijnWith(stage, '?q=');
      await expect(again.getByRole('alert')).toBeVisible();
      return again;
    },
  },
  {
    name: 'popup, nothing found',
    part: 'body',
    async show(stage) {
      const page = await stage.own('popup.html');
      await page.getByRole('searchbox').fill('zeppelin');
      await expect(page.locator('.message')).toBeVisible();
      return page;
    },
  },
  {
    name: 'popup, full, with something removed',
    part: 'body',
    async show(stage) {
      const page = await stage.own('popup.html');
      await expect(page.locator('.papers li').first()).toBeVisible();
      const papers = await page.locator('.papers li').count();
      await page.locator('.papers button').first().click();
      await expect(page.locator('.undo')).toBeVisible();
      await expect(page.locator('.papers li')).toHaveCount(papers - 1);
      return page;
    },
  },
];

export const VIEWS: readonly View[] = [...SITE_VIEWS, ...OWN_VIEWS, ...MORE_VIEWS];
