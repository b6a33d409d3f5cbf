import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Browser } from './browsers.ts';
import { collectErrors, expect, SITE, test } from './test.ts';

/** Saves papers over the extension's own messages, as its pages do. */
async function savePapers(page: Page, count: number): Promise<void> {
  await page.evaluate(async (many) => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } } }).chrome;
    for (let n = 1; n <= many; n++) {
      const key = `2031D${String(n).padStart(5, '0')}`;
      const paper = { key, title: `Brief nummer ${n} over de sluizen`, kind: n % 2 ? 'Brief regering' : 'Motie', date: '2031-07-28', dossier: '24801-02', paperId: `kst-24801-02-${n}`, href: `https://www.tweedekamer.nl/kamerstukken/detail?id=${key}&did=${key}` };
      const answer = await runtime.sendMessage({ name: 'save', input: { paper } });
      if (!answer.ok) throw new Error(JSON.stringify(answer));
    }
  }, count);
}

async function openMijn(browser: Browser, papers: number): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.context.newPage();
  const errors = collectErrors(page);
  await page.goto(browser.ownPage('mijn.html'));
  await savePapers(page, papers);
  return { page, errors };
}

const rows = (page: Page) => page.locator('.row');

test('finds, tags, notes and remembers, over a worker that is stopped between every two steps', async ({ browserWithUs }) => {
  const { page, errors } = await openMijn(browserWithUs, 4);
  const session = await browserWithUs.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const stop = () => session.send('ServiceWorker.stopAllWorkers');
  await expect(rows(page)).toHaveCount(4);
  await stop();
  await page.keyboard.press('j');
  await expect(rows(page).first().getByRole('link')).toBeFocused();
  await page.keyboard.press('e');
  await page.keyboard.type('Zorg');
  await page.keyboard.press('Enter');
  await expect(rows(page).first().locator('.tag')).toHaveText('Zorg');
  await stop();
  await page.getByRole('textbox', { name: 'Notitie' }).fill('Eerst het België-stuk lezen');
  await page.keyboard.press('Escape');
  await expect(rows(page).first().locator('.note')).toHaveText('Eerst het België-stuk lezen');
  await stop();
  await page.keyboard.press('/');
  await page.keyboard.type('tag:zorg belgie');
  await expect(rows(page)).toHaveCount(1);
  expect(new URL(page.url()).searchParams.get('q')).toBe('tag:zorg belgie');
  await stop();
  await page.reload();
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByRole('searchbox')).toHaveValue('tag:zorg belgie');
  await page.getByRole('searchbox').fill('is:blauw');
  await expect(page.getByText('“is:blauw” wordt niet begrepen')).toBeVisible();
  expect(errors).toEqual([]);
});

test('many papers are chosen with a range, changed at once, undone, and put back from the bin', async ({ browserWithUs }) => {
  const { page, errors } = await openMijn(browserWithUs, 6);
  await expect(rows(page)).toHaveCount(6);
  await rows(page).nth(1).getByRole('checkbox').click();
  await rows(page).nth(4).getByRole('checkbox').click({ modifiers: ['Shift'] });
  await expect(page.getByRole('group', { name: '4 stukken gekozen' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Voeg een tag toe aan 4 stukken' }).fill('serie');
  await page.keyboard.press('Enter');
  await expect(page.locator('.row .tag')).toHaveCount(4);
  await page.getByRole('button', { name: 'Kies niets' }).focus();
  await page.keyboard.press('u');
  await expect(page.locator('.row .tag')).toHaveCount(0);
  await page.keyboard.press('Delete');
  await expect(rows(page)).toHaveCount(2);
  await expect(page.getByText('4 stukken verwijderd.')).toBeVisible();
  await page.getByRole('button', { name: 'Prullenbak' }).click();
  await expect(rows(page)).toHaveCount(4);
  await page.getByRole('button', { name: 'Kies alles' }).click();
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await expect(page.getByText('De prullenbak is leeg')).toBeVisible();
  await page.getByRole('button', { name: 'Lijst', exact: true }).click();
  await expect(rows(page)).toHaveCount(6);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('tag:zorg');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(errors).toEqual([]);
});

test('a saved paper that is opened from the list counts as opened, and two windows agree', async ({ browserWithUs }) => {
  const { page } = await openMijn(browserWithUs, 2);
  const other = await browserWithUs.context.newPage();
  await other.goto(browserWithUs.ownPage('mijn.html'));
  await expect(rows(other).first()).toContainText('nieuw');
  const opened = browserWithUs.context.waitForEvent('page');
  await rows(page).first().getByRole('link').click();
  expect((await opened).url()).toContain(SITE);
  await expect(rows(other).first()).toContainText('geopend');
});

test('everything goes out, and comes back equal into a browser that lost it', async ({ browserWithUs }) => {
  const { page, errors } = await openMijn(browserWithUs, 5);
  await expect(rows(page)).toHaveCount(5);
  await page.keyboard.press('j');
  await page.keyboard.press('r');
  await page.getByRole('combobox', { name: 'Voeg een tag toe' }).fill('zorg');
  await page.keyboard.press('Enter');
  await expect(rows(page).first()).toContainText('zorg');
  await page.getByRole('textbox', { name: 'Notitie' }).fill('eerst "lezen"');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Notitie gewijzigd.')).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('Delete');
  await expect(rows(page)).toHaveCount(4);
  const everything = () => page.evaluate(async () => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome;
    return [await runtime.sendMessage({ name: 'list', input: {} }), await runtime.sendMessage({ name: 'bin', input: {} })];
  });
  const before = await everything();
  await page.getByRole('button', { name: 'Uitnemen en terugzetten' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Alles (JSON)' }).click();
  const file = await (await download).path();

  const session = await browserWithUs.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } }).chrome;
    await storage.local.clear();
    await new Promise((resolve, reject) => Object.assign(indexedDB.deleteDatabase('kamerlezer'), { onsuccess: resolve, onerror: reject }));
  });
  await page.reload();
  await expect(page.getByText('Nog niets bewaard')).toBeVisible();
  await page.getByRole('button', { name: 'Uitnemen en terugzetten' }).click();
  await page.getByLabel('Bestand', { exact: true }).setInputFiles(file);
  await page.getByRole('button', { name: 'Kijk wat er gebeurt' }).click();
  await expect(page.getByText('5 nieuw, 0 aangevuld, 0 staan er al, 0 fout.')).toBeVisible();
  await page.getByRole('button', { name: 'Zet in mijn' }).click();
  await expect(rows(page)).toHaveCount(4);
  expect(await everything()).toEqual(before);
  expect(errors).toEqual([]);
});

test('a list of numbers is looked up, told line by line, and saved', async ({ browserWithUs }) => {
  const { page } = await openMijn(browserWithUs, 0);
  await page.getByRole('button', { name: 'Uitnemen en terugzetten' }).click();
  await page.getByLabel('Of plak hier een lijst').fill(['25 432, nr. 544', 'onzin', '2031D99999', `${SITE}/kamerstukken/detail?id=2031Z00101&did=2031D00101`].join('\n'));
  await page.getByRole('button', { name: 'Kijk wat er gebeurt' }).click();
  await expect(page.getByText('2 nieuw, 0 aangevuld, 0 staan er al, 2 fout.')).toBeVisible();
  await expect(page.getByRole('row', { name: /onzin/ })).toContainText('geen nummer of adres herkend');
  await expect(page.getByRole('row', { name: /2031D99999/ })).toContainText('niet gevonden');
  await page.getByRole('button', { name: 'Zet in mijn' }).click();
  await expect(rows(page)).toHaveCount(2);
  await page.keyboard.press('u');
  await expect(page.getByText('Nog niets bewaard')).toBeVisible();
});

test('a database that is gone is put back out of the second copy, and that is said', async ({ browserWithUs }) => {
  const { page } = await openMijn(browserWithUs, 3);
  const copied = () => page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<Record<string, { records: unknown[] } | undefined>> } } } }).chrome;
    return (await storage.local.get('mijn-mirror'))['mijn-mirror']?.records.length;
  });
  await expect.poll(copied, { timeout: 15_000 }).toBe(3);
  const session = await browserWithUs.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.evaluate(() => new Promise((resolve, reject) => Object.assign(indexedDB.deleteDatabase('kamerlezer'), { onsuccess: resolve, onerror: reject })));
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('3 stukken zijn teruggezet uit de kopie');
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Begrepen' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

for (const [colorScheme, language] of [['light', 'nl'], ['dark', 'en']] as const) {
  test(`axe finds nothing in the page mijn (${colorScheme}, ${language})`, async ({ browserWithUs }) => {
    const { page } = await openMijn(browserWithUs, 30);
    await page.emulateMedia({ colorScheme });
    const popup = await browserWithUs.context.newPage();
    await popup.goto(browserWithUs.ownPage('popup.html'));
    if (language === 'en') await popup.getByRole('button', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await rows(page).first().getByRole('checkbox').click();
    await page.locator('.bulk .tag-field input').first().fill('serie');
    await page.keyboard.press('Enter');
    await expect(page.locator('.undo')).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
}
