import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OWN_WORLD, startOfficialHosts } from '../official/server.ts';
import { createProfile, startChromium, type Browser } from './browsers.ts';
import { collectErrors, expect, openModal, SITE, test } from './test.ts';

const LETTER = '/kamerstukken/brieven_regering/detail?id=2031Z00101&did=2031D00101';
const FRESH = '/kamerstukken/brieven_regering/detail?id=2031Z00118&did=2031D00118';

const ONLY_IN_TEXT = 'ploegen';
const QUOTED = 'Voor het baggeren zijn vergunningen verleend.';
const NEW_WORDS = 'Voor het baggeren zijn vergunningen aangevraagd.';

const rows = (page: Page) => page.locator('.row');
const violations = async (builder: AxeBuilder) => (await builder.analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);

/** Asks the background, as the extension's own pages do. */
function ask<T>(page: Page, name: string, input: unknown = {}): Promise<T> {
  return page.evaluate(
    async (message) => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(one: unknown): Promise<{ value: T }> } } }).chrome;
      return (await runtime.sendMessage(message)).value;
    },
    { name, input },
  );
}

const textsKept = async (page: Page, key: string) => (await ask<{ texts: unknown[] } | undefined>(page, 'paperTexts', { key }))?.texts.length;

/** Selects words of the page's text, as a reader does by dragging. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at < 0 || node.parentElement?.closest('script, style')) continue;
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`not there: ${wanted}`);
  }, words);
}

async function workerStopper(browser: Browser, page: Page): Promise<() => Promise<void>> {
  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return async () => void (await session.send('ServiceWorker.stopAllWorkers'));
}

test('read, saved, quoted, found by a word of its text, changed: the difference is shown and the quote marked, over a worker that is stopped between every two steps', async () => {
  const world = mkdtempSync(join(tmpdir(), 'kamerlezer-world-'));
  cpSync(OWN_WORLD, world, { recursive: true });
  const official = await startOfficialHosts({ world });
  const profile = createProfile();
  const browser = await startChromium(official, profile.folder);
  const mijn = await browser.context.newPage();
  const errors = collectErrors(mijn);
  await mijn.goto(browser.ownPage('mijn.html'));
  const stop = await workerStopper(browser, mijn);

  const page = await browser.context.newPage();
  await page.goto(SITE + LETTER);
  await stop();
  const save = page.locator('kamerlezer-ui').getByRole('button', { name: /^Bewaar in mijn|^Bewaard/ });
  await save.click();
  await expect(save).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => textsKept(mijn, '2031D00101')).toBe(1);

  await stop();
  await openModal(page);
  await select(page, QUOTED);
  await page.getByRole('button', { name: 'Bewaar citaat' }).click();
  await expect(page.getByText('Bewaard, met vindplaats, in mijn')).toBeVisible();
  await page.screenshot({ path: 'test/results/keeping-quote.png' });
  expect(await violations(new AxeBuilder({ page }).include('kamerlezer-ui'))).toEqual([]);

  await stop();
  await mijn.getByRole('searchbox').fill(ONLY_IN_TEXT);
  await expect(rows(mijn)).toHaveCount(1);
  await expect(rows(mijn).locator('mark')).toHaveText(new RegExp(ONLY_IN_TEXT, 'i'));
  await rows(mijn).click();
  const quote = mijn.getByRole('figure');
  await expect(quote).toContainText(QUOTED);
  await expect(quote).toContainText('Kamerstukken II 2030/31, 24801-02, nr. 3201');
  await expect(quote.getByRole('link')).toHaveAttribute('href', /did=2031D00101#:~:text=/);
  await expect(quote).not.toContainText('Staat niet meer');

  const file = join(world, 'xml', 'kst-24801-02-3201.xml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(QUOTED, NEW_WORDS));
  official.reload();
  await stop();
  await page.goto(SITE + LETTER);
  await expect.poll(() => textsKept(mijn, '2031D00101')).toBe(2);
  await expect(quote).toContainText('Staat niet meer in de huidige versie');
  await stop();
  await mijn.getByRole('button', { name: 'Verschil met de vorige' }).click();
  const difference = mijn.getByRole('dialog', { name: 'Wat is er veranderd' });
  await expect(difference.locator('.diff ins')).toHaveCount(1);
  await expect(difference.locator('.diff del')).toHaveCount(1);
  await mijn.screenshot({ path: 'test/results/keeping-difference.png' });
  expect(await violations(new AxeBuilder({ page: mijn }))).toEqual([]);
  await mijn.keyboard.press('Escape');
  await mijn.screenshot({ path: 'test/results/keeping-mijn.png' });

  // The same text again is no third one.
  await page.reload();
  await expect(save).toHaveAttribute('aria-pressed', 'true');
  await page.waitForTimeout(1000);
  expect(await textsKept(mijn, '2031D00101')).toBe(2);

  await stop();
  await quote.getByRole('button', { name: 'Verwijder citaat' }).click();
  await expect(quote).toHaveCount(0);
  await mijn.keyboard.press('u');
  await expect(quote).toContainText(QUOTED);
  expect(errors).toEqual([]);
  await browser.close();
  await official.close();
  profile.remove();
  rmSync(world, { recursive: true });
});

test('a quote from the reading view saves its paper along; everything goes out and comes back equal, texts too', async ({ open, browserWithUs }) => {
  const { page } = await open(FRESH);
  await page.getByRole('button', { name: 'Lees hier' }).click();
  await expect(page.getByRole('heading', { name: 'Het werk tot de winter' })).toBeVisible();
  await expect(page.locator('article [data-kamerlezer="note"]').first()).toBeVisible();
  await select(page, 'Het werk tot de winter');
  await page.keyboard.press('c');
  await expect(page.getByText('Bewaard, met vindplaats, in mijn')).toBeVisible();

  const mijn = await browserWithUs.context.newPage();
  await mijn.goto(browserWithUs.ownPage('mijn.html'));
  await expect.poll(() => textsKept(mijn, '2031D00118')).toBe(1);
  await rows(mijn).click();
  await mijn.getByRole('group', { name: 'Standpunt' }).getByRole('button', { name: 'tegen' }).click();
  await mijn.getByRole('group', { name: 'Kleur' }).getByRole('button', { name: 'paars' }).click();
  await expect(rows(mijn)).toContainText('tegen');
  await expect(rows(mijn)).toContainText('paars');
  await expect(mijn.getByRole('region', { name: 'Bewaarde tekst' })).toContainText('Word-bestand');
  const everything = () => Promise.all([ask(mijn, 'list'), ask(mijn, 'bin'), ask(mijn, 'quotes'), ask(mijn, 'takeOutTexts', { keys: ['2031D00118'] })]);
  const before = await everything();
  expect(before).toMatchObject([[{ stance: 'against', colour: 'purple' }], [], [{ words: 'Het werk tot de winter', textHash: expect.stringMatching(/^[\da-f]{64}$/) as unknown }], [{ source: 'docx', fileHash: expect.stringMatching(/^[\da-f]{64}$/) as unknown }]]);

  await mijn.getByRole('button', { name: 'Uitnemen en terugzetten' }).click();
  await mijn.getByRole('checkbox', { name: 'JSON met de bewaarde teksten' }).check();
  const download = mijn.waitForEvent('download');
  await mijn.getByRole('button', { name: 'Alles (JSON)' }).click();
  const file = await (await download).path();
  const stop = await workerStopper(browserWithUs, mijn);
  await page.close();
  await stop();
  await mijn.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } }).chrome;
    await storage.local.clear();
    await new Promise((resolve, reject) => Object.assign(indexedDB.deleteDatabase('kamerlezer'), { onsuccess: resolve, onerror: reject }));
  });
  await mijn.reload();
  await expect(mijn.getByText('Nog niets bewaard')).toBeVisible();
  await mijn.getByRole('button', { name: 'Uitnemen en terugzetten' }).click();
  await mijn.getByLabel('Bestand', { exact: true }).setInputFiles(file);
  await mijn.getByRole('button', { name: 'Kijk wat er gebeurt' }).click();
  await expect(mijn.getByText('1 citaat, waarvan 1 nieuw.')).toBeVisible();
  await mijn.getByRole('button', { name: 'Zet in mijn' }).click();
  await expect(rows(mijn)).toHaveCount(1);
  await expect.poll(() => textsKept(mijn, '2031D00118')).toBe(1);
  expect(await everything()).toEqual(before);
});
