/** Rows of `views.ts`: the side panel, where a number leads, our own pages beside the list, and what is followed and kept. */
import type { Page } from '@playwright/test';
import { citation, LETTER } from './flows/letters.ts';
import { savePapers } from './flows/mijn.ts';
import type { Stage } from './stage.ts';
import { expect, openModal } from './test.ts';
import type { View } from './views.ts';

/** Sends a message of the extension's own, as one of its pages does. */
async function tell(page: Page, name: string, input: unknown): Promise<void> {
  const answer = await page.evaluate(
    (message) =>
      (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage(one: unknown): Promise<{ ok: boolean }> } };
        }
      ).chrome.runtime.sendMessage(message),
    { name, input },
  );
  expect(answer, name).toMatchObject({ ok: true });
}

const ownPage = (path: string) => async (stage: Stage) => {
  const page = await stage.own(path);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  return page;
};

/** The panel as a page of its own; it tells of the tab that was in front before it. */
const panelBeside = (address: string, ready: string) => async (stage: Stage) => {
  const page = await stage.site(address);
  const panel = await stage.own('sidepanel.html');
  await page.bringToFront();
  await expect(panel.locator(ready).first()).toBeVisible();
  await panel.bringToFront();
  return panel;
};

const FOLLOWED = [
  {
    key: 'dossier:24801-02',
    title: 'Raad voor de Waterwegen',
    href: 'https://zoek.officielebekendmakingen.nl/dossier/24801-02',
  },
  {
    key: '2031A00500',
    title: 'Herstel van de sluizen',
    href: 'https://www.tweedekamer.nl/debat_en_vergadering/commissievergaderingen/details?id=2031A00500',
  },
];

async function checkNow(page: Page): Promise<void> {
  const button = page.locator('.round-bar button');
  await button.click();
  await expect(page.locator('.round-bar [role="status"]')).toContainText(
    /Laatste ronde|Last round/,
  );
  await expect(button).toBeEnabled();
}

const KEPT = {
  key: '2031D00001',
  source: 'koop',
  fileHash: null,
  certain: true,
  version: null,
  lastSeen: '2031-08-02T10:00:00.000Z',
  characters: 90,
};
const TEXTS = [
  {
    ...KEPT,
    textHash: 'a'.repeat(64),
    firstSeen: '2031-08-01T10:00:00.000Z',
    paragraphs: ['Voor het baggeren zijn vergunningen verleend.', 'De sluis blijft in gebruik.'],
  },
  {
    ...KEPT,
    textHash: 'b'.repeat(64),
    firstSeen: '2031-08-02T10:00:00.000Z',
    paragraphs: ['Voor het baggeren zijn vergunningen aangevraagd.', 'De sluis blijft in gebruik.'],
  },
];

export const MORE_VIEWS: View[] = [
  {
    name: 'side panel, with what a letter cites',
    part: 'body',
    show: panelBeside(LETTER, 'li.cited'),
  },
  {
    name: 'side panel, no paper in the tab',
    part: 'body',
    show: panelBeside('/kamerstukken/brieven_regering', '.message h2'),
  },
  {
    name: 'citation card with its first lines',
    part: '.card:popover-open',
    async show(stage) {
      const page = await stage.site(LETTER);
      await expect(page.locator(citation('kst-36900-30')).first()).toBeAttached();
      await openModal(page);
      await page.locator(citation('kst-36900-30')).first().focus();
      await page.keyboard.press('Alt+ArrowDown');
      await expect(page.locator('.card-begin')).toBeVisible();
      return page;
    },
  },
  {
    name: 'popup, with the page in the tab and a number found',
    part: 'body',
    async show(stage) {
      const page = await stage.site(LETTER);
      const popup = await stage.own('popup.html');
      await page.bringToFront();
      await popup.reload();
      await popup.getByRole('searchbox').fill('25432 544');
      await expect(popup.locator('.jump-result a')).toBeVisible();
      return popup;
    },
  },
  {
    name: 'jump page, found',
    part: 'body',
    async show(stage) {
      // With a number in its address the page goes on at once; typed here, it waits for Enter.
      const page = await stage.own('jump.html');
      await page.getByRole('searchbox').fill('25432 544');
      await expect(page.locator('.jump-result a')).toBeVisible();
      return page;
    },
  },
  {
    name: 'jump page, not found',
    part: 'body',
    async show(stage) {
      const page = await stage.own('jump.html?q=24801-02%209999');
      await expect(page.locator('.jump-result')).toBeVisible();
      return page;
    },
  },
  { name: 'options', part: 'body', show: ownPage('options.html') },
  { name: 'about', part: 'body', show: ownPage('about.html') },
  { name: 'welcome', part: 'body', show: ownPage('welcome.html') },
  {
    name: 'followed, after a round',
    part: 'body',
    async show(stage) {
      const page = await stage.own('mijn.html#gevolgd');
      for (const subject of FOLLOWED) await tell(page, 'follow', { subject });
      await expect(page.locator('.followed li')).toHaveCount(FOLLOWED.length);
      await checkNow(page);
      await expect(page.locator('.calendar li')).toHaveCount(1);
      return page;
    },
  },
  {
    name: 'news, with something that happened',
    part: 'body',
    async show(stage) {
      const page = await stage.own('mijn.html#gevolgd');
      await expect(page.locator('.followed li')).toHaveCount(FOLLOWED.length);
      stage.official.lay({
        Document: [
          {
            DocumentNummer: '2031D00900',
            Soort: 'Brief regering',
            Onderwerp: 'Nieuws over de sluizen',
            Datum: '2040-08-01T00:00:00+02:00',
            Volgnummer: 3300,
            Kamerstukdossier: ['24801-02'],
            ApiGewijzigdOp: '2040-08-01T10:30:00.1234567Z',
          },
        ],
      });
      await checkNow(page);
      await page.locator('a[href="#nieuw"]').click();
      await expect(page.locator('.news-group').first()).toBeVisible();
      return page;
    },
  },
  {
    name: 'difference of two kept texts',
    part: 'dialog[open]',
    async show(stage) {
      const page = await stage.own('mijn.html?q=');
      await savePapers(page, 1);
      await tell(page, 'importTexts', { texts: TEXTS });
      await page.locator('.row').filter({ hasText: 'Brief nummer 1 ' }).click();
      await page.getByRole('button', { name: stage.t('showDifference') }).click();
      await expect(page.locator('.diff ins')).toBeVisible();
      return page;
    },
  },
];
