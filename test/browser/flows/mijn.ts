/** What a reader does with the whole list; the same in every browser. */
import type { Page } from '@playwright/test';
import type { Browser } from '../browsers.ts';
import { collectErrors, expect, SITE } from '../test.ts';

/** The extension's own messages, as one of its pages sends them. */
interface OwnWorld {
  chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } };
}

/** Saves papers over the extension's own messages, as its pages do. */
export async function savePapers(page: Page, count: number): Promise<void> {
  await page.evaluate(async (many) => {
    const { runtime } = (globalThis as unknown as OwnWorld).chrome;
    for (let n = 1; n <= many; n++) {
      const key = `2031D${String(n).padStart(5, '0')}`;
      const paper = {
        key,
        title: `Brief nummer ${n} over de sluizen`,
        kind: n % 2 ? 'Brief regering' : 'Motie',
        date: '2031-07-28',
        dossier: '24801-02',
        paperId: `kst-24801-02-${n}`,
        href: `https://www.tweedekamer.nl/kamerstukken/detail?id=${key}&did=${key}`,
      };
      const answer = await runtime.sendMessage({ name: 'save', input: { paper } });
      if (!answer.ok) throw new Error(JSON.stringify(answer));
    }
  }, count);
}

/** All that is kept, the bin too, as the background tells it. */
export function everything(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const { runtime } = (globalThis as unknown as OwnWorld).chrome;
    return [
      await runtime.sendMessage({ name: 'list', input: {} }),
      await runtime.sendMessage({ name: 'bin', input: {} }),
    ];
  });
}

/** Opens the page mijn with so many saved papers. */
export async function openMijn(
  browser: Browser,
  papers: number,
): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.openOwn('mijn.html');
  const errors = collectErrors(page);
  await savePapers(page, papers);
  await expect(rows(page)).toHaveCount(papers);
  return { page, errors };
}

export const rows = (page: Page) => page.locator('.row');

/** Tags, notes, finds, and finds again in another window. @param between called between every two steps */
export async function tagNoteAndFind(
  browser: Browser,
  page: Page,
  between = () => Promise.resolve(),
): Promise<void> {
  await expect(rows(page).first()).toBeVisible();
  await between();
  await page.keyboard.press('j');
  await expect(rows(page).first().getByRole('link')).toBeFocused();
  await page.keyboard.press('e');
  await page.keyboard.type('Zorg');
  await page.keyboard.press('Enter');
  await expect(rows(page).first().locator('.tag')).toHaveText('Zorg');
  await between();
  await page.getByRole('textbox', { name: 'Notitie' }).fill('Eerst het België-stuk lezen');
  await page.keyboard.press('Escape');
  await expect(rows(page).first().locator('.note')).toHaveText('Eerst het België-stuk lezen');
  await between();
  await page.keyboard.press('/');
  await page.keyboard.type('tag:zorg belgie');
  await expect(rows(page)).toHaveCount(1);
  expect(new URL(page.url()).searchParams.get('q')).toBe('tag:zorg belgie');
  await between();
  const again = await browser.openOwn(`mijn.html${new URL(page.url()).search}`);
  await expect(rows(again)).toHaveCount(1);
  await expect(again.getByRole('searchbox')).toHaveValue('tag:zorg belgie');
  await again.getByRole('searchbox').fill('is:blauw');
  await expect(again.getByText('“is:blauw” wordt niet begrepen')).toBeVisible();
}

/** Chooses a range of six, changes it at once, undoes, removes, and puts back from the bin. */
export async function manyAtOnce(page: Page): Promise<void> {
  await rows(page).nth(1).getByRole('checkbox').click();
  await rows(page)
    .nth(4)
    .getByRole('checkbox')
    .click({ modifiers: ['Shift'] });
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
}

/** Marks, tags and notes a paper, removes the next one, and takes everything out. @returns where the file lies */
export async function workAndTakeOut(browser: Browser, page: Page): Promise<string> {
  // A key pressed before the list is there would be lost.
  await expect(rows(page).first()).toBeVisible();
  const all = await rows(page).count();
  await page.keyboard.press('j');
  await page.keyboard.press('r');
  await page.getByRole('combobox', { name: 'Voeg een tag toe' }).fill('later');
  await page.keyboard.press('Enter');
  await expect(rows(page).first()).toContainText('later');
  await page.getByRole('textbox', { name: 'Notitie' }).fill('eerst "lezen"');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Notitie gewijzigd.')).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('Delete');
  await expect(rows(page)).toHaveCount(all - 1);
  await page.getByRole('button', { name: 'Uitnemen en terugzetten' }).click();
  return browser.download(page, () => page.getByRole('button', { name: 'Alles (JSON)' }).click());
}

/** Puts a file of so many papers, one of them in the bin, into an empty list. */
export async function putBack(page: Page, file: string, papers: number): Promise<void> {
  await expect(page.getByText('Nog niets bewaard')).toBeVisible();
  await page.getByRole('button', { name: 'Uitnemen en terugzetten' }).click();
  await page.getByLabel('Bestand', { exact: true }).setInputFiles(file);
  await page.getByRole('button', { name: 'Kijk wat er gebeurt' }).click();
  await expect(
    page.getByText(`${papers} nieuw, 0 aangevuld, 0 staan er al, 0 fout.`),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Zet in mijn' }).click();
  await expect(rows(page)).toHaveCount(papers - 1);
}

/** A list of numbers into an empty list: looked up, told line by line, saved, and undone. */
export async function listOfNumbers(browser: Browser): Promise<void> {
  const { page } = await openMijn(browser, 0);
  await page.getByRole('button', { name: 'Uitnemen en terugzetten' }).click();
  await page
    .getByLabel('Of plak hier een lijst')
    .fill(
      [
        '25 432, nr. 544',
        'onzin',
        '2031D99999',
        `${SITE}/kamerstukken/detail?id=2031Z00101&did=2031D00101`,
      ].join('\n'),
    );
  await page.getByRole('button', { name: 'Kijk wat er gebeurt' }).click();
  await expect(page.getByText('2 nieuw, 0 aangevuld, 0 staan er al, 2 fout.')).toBeVisible();
  await expect(page.getByRole('row', { name: /onzin/ })).toContainText(
    'geen nummer of adres herkend',
  );
  await expect(page.getByRole('row', { name: /2031D99999/ })).toContainText('niet gevonden');
  await page.getByRole('button', { name: 'Zet in mijn' }).click();
  await expect(rows(page)).toHaveCount(2);
  await page.keyboard.press('u');
  await expect(page.getByText('Nog niets bewaard')).toBeVisible();
}
