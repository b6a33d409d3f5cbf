/** All of mijn in one go, as a reader who works with it: every two steps the worker is stopped, and in the end all is as it was. */
import type { Page } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OWN_WORLD } from '../official/server.ts';
import type { Browser } from './browsers.ts';
import { LETTER, MOTIE } from './flows/letters.ts';
import {
  ask,
  badge,
  lookForNews,
  openContext,
  select,
  textsKept,
  workerStopper,
} from './flows/keeping.ts';
import { rows } from './flows/mijn.ts';
import { saveButton } from './flows/saving.ts';
import { axe } from './looks.ts';
import { collectErrors, expect, openModal, openPage, test } from './test.ts';

const KEY = '2031D00101';
const ONLY_IN_TEXT = 'ploegen';
const QUOTED = 'Voor het baggeren zijn vergunningen verleend.';
const NEW_WORDS = 'Voor het baggeren zijn vergunningen aangevraagd.';

const world = mkdtempSync(join(tmpdir(), 'kamerlezer-world-'));
cpSync(OWN_WORLD, world, { recursive: true });
test.use({ world });
test.afterAll(() => rmSync(world, { recursive: true }));

const tab = (mijn: Page, name: string | RegExp) =>
  mijn.locator('.tabs').getByRole('link', { name });

/** What was taken out, but for the moment. */
function readFile(path: string): Record<string, unknown[]> {
  const { takenOutAt: _takenOutAt, ...all } = JSON.parse(readFileSync(path, 'utf8')) as Record<
    string,
    unknown[]
  >;
  return all;
}

async function takeOut(browser: Browser, mijn: Page): Promise<string> {
  await mijn.getByRole('button', { name: 'Uitnemen en terugzetten' }).click();
  await mijn.getByRole('checkbox', { name: 'JSON met de bewaarde teksten' }).check();
  const path = await browser.download(mijn, () =>
    mijn.getByRole('button', { name: 'Alles (JSON)' }).click(),
  );
  await mijn.keyboard.press('Escape');
  return path;
}

test('saved, tagged, noted, quoted, followed, changed, noticed, read, taken out, erased, put back: equal, over a worker that is stopped between every two steps', async ({
  browserWithUs,
  official,
}) => {
  test.setTimeout(90_000);
  const mijn = await browserWithUs.openOwn('mijn.html');
  const errors = collectErrors(mijn);
  const stop = await workerStopper(browserWithUs, mijn);
  const { page: motie } = await openPage(browserWithUs, MOTIE);
  const { page: letter } = await openPage(browserWithUs, LETTER);
  await stop();

  await test.step('save, take out, save again; one goes to the bin', async () => {
    for (const [page, pressed] of [
      [letter, 'true'],
      [letter, 'false'],
      [letter, 'true'],
      [motie, 'true'],
      [motie, 'false'],
    ] as const) {
      await saveButton(page).click();
      await expect(saveButton(page)).toHaveAttribute('aria-pressed', pressed);
      await stop();
    }
    await motie.close();
    await expect.poll(() => textsKept(mijn, KEY)).toBe(1);
  });

  await test.step('quote', async () => {
    await openModal(letter);
    await select(letter, QUOTED);
    await letter.getByRole('button', { name: 'Bewaar citaat' }).click();
    await expect(letter.getByText('Bewaard, met vindplaats, in mijn')).toBeVisible();
    expect(await axe(letter, 'kamerlezer-ui')).toEqual([]);
    await stop();
    await letter.reload();
  });

  await test.step('follow the letter and its dossier', async () => {
    const panel = await openContext(letter);
    for (const title of [/^Volg: Raad voor de Waterwegen/, /^Volg: Reactie op het verzoek/]) {
      await panel.getByRole('button', { name: title }).first().click();
      await expect(panel.getByRole('button', { name: title }).first()).toHaveAttribute(
        'aria-pressed',
        'true',
      );
      await stop();
    }
  });

  const quote = mijn.getByRole('figure');
  await test.step('find by a word of its text; tag, note, stance, colour', async () => {
    await mijn.bringToFront();
    await mijn.getByRole('searchbox').fill(ONLY_IN_TEXT);
    await expect(rows(mijn).locator('mark')).toHaveText(new RegExp(ONLY_IN_TEXT, 'i'));
    await stop();
    await rows(mijn).click();
    await mijn.getByRole('combobox', { name: 'Voeg een tag toe' }).fill('Sluizen');
    await mijn.keyboard.press('Enter');
    await expect(rows(mijn).locator('.tag')).toHaveText('Sluizen');
    await stop();
    await mijn.getByRole('textbox', { name: 'Notitie' }).fill('eerst "lezen"');
    await mijn.keyboard.press('Escape');
    await expect(rows(mijn).locator('.note')).toHaveText('eerst "lezen"');
    await stop();
    await mijn
      .getByRole('group', { name: 'Standpunt' })
      .getByRole('button', { name: 'tegen' })
      .click();
    await mijn.getByRole('group', { name: 'Kleur' }).getByRole('button', { name: 'paars' }).click();
    await expect(rows(mijn)).toContainText('paars');
    await expect(quote).toContainText(QUOTED);
    await expect(quote).toContainText('Kamerstukken II 2030/31, 24801-02, nr. 3201');
    await expect(quote.getByRole('link')).toHaveAttribute('href', /did=2031D00101#:~:text=/);
    await expect(quote).not.toContainText('Staat niet meer');
    await stop();
  });

  await test.step('the world changes: a new version of the letter and a new paper in the dossier', async () => {
    await tab(mijn, 'Gevolgd').click();
    await lookForNews(mijn);
    expect(await badge(mijn)).toBe('');
    await stop();
    const file = join(world, 'xml', 'kst-24801-02-3201.xml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(QUOTED, NEW_WORDS));
    official.reload();
    official.lay({
      DocumentVersie: [{ Id: 'versie-3', Document_Id: KEY, Versienummer: 3, Extensie: '.pdf' }],
      Document: [
        { DocumentNummer: KEY, ApiGewijzigdOp: '2040-08-01T10:30:00Z' },
        {
          DocumentNummer: '2031D00900',
          Soort: 'Brief regering',
          Onderwerp: 'Nieuws over de sluizen',
          Datum: '2040-08-01T00:00:00+02:00',
          Volgnummer: 3300,
          Kamerstukdossier: ['24801-02'],
          ApiGewijzigdOp: '2040-08-01T10:30:01Z',
        },
      ],
    });
    await lookForNews(mijn);
    await expect.poll(() => badge(mijn)).toBe('2');
    await stop();
  });

  await test.step('the popup tells the newest; mijn tells each with its reason, and what is missing to show the change', async () => {
    const popup = await browserWithUs.openOwn('popup.html');
    await popup.setViewportSize({ width: 400, height: 560 });
    await expect(popup.getByRole('region', { name: '2 nieuwe berichten' })).toContainText(
      'Nieuw stuk: Nieuws over de sluizen (Brief regering, 1 augustus 2040)',
    );
    await popup.screenshot({ path: 'test/results/popup-news.png' });
    expect(await axe(popup, 'body')).toEqual([]);
    await popup.close();
    await stop();
    await tab(mijn, 'Nieuw (2)').click();
    // The dossier tells of it too, in the same message.
    const version = mijn
      .locator('.news-group')
      .filter({ has: mijn.getByRole('heading', { name: /^Stuk/ }) })
      .locator('li')
      .filter({ hasText: 'Nieuwe versie (3) van het stuk: Reactie op het verzoek' });
    await expect(version).toContainText('De eerdere tekst is bewaard. Open het stuk');
    await mijn.screenshot({ path: 'test/results/news-open-first.png' });
    await stop();
    await letter.reload();
    await expect.poll(() => textsKept(mijn, KEY)).toBe(2);
    await stop();
    await version.getByRole('link', { name: 'Toon wat er veranderde' }).click();
    const difference = mijn.getByRole('dialog', { name: 'Wat is er veranderd' });
    await expect(difference.locator('.diff ins')).toContainText('aangevraagd');
    await expect(difference.locator('.diff del')).toContainText('verleend');
    await mijn.screenshot({ path: 'test/results/news-difference.png' });
    expect(await axe(mijn, 'body')).toEqual([]);
    await mijn.keyboard.press('Escape');
    await expect(quote).toContainText('Staat niet meer in de huidige versie');
    await stop();
  });

  await test.step('read', async () => {
    await mijn
      .getByRole('group', { name: 'Leesstand' })
      .getByRole('button', { name: 'gelezen' })
      .click();
    await expect(rows(mijn)).toContainText('gelezen');
    await stop();
    await tab(mijn, 'Nieuw (2)').click();
    await mijn.getByRole('button', { name: 'Alles gezien', exact: true }).click();
    await expect(mijn.getByText('Niets nieuws')).toBeVisible();
    await expect.poll(() => badge(mijn)).toBe('');
    await stop();
    await tab(mijn, 'Bewaard').click();
    await rows(mijn).click();
    await quote.getByRole('button', { name: 'Verwijder citaat' }).click();
    await expect(quote).toHaveCount(0);
    await stop();
    await mijn.keyboard.press('u');
    await expect(quote).toContainText(QUOTED);
    await stop();
  });

  const file = await test.step('taken out', () => takeOut(browserWithUs, mijn));
  const before = readFile(file);
  expect(before).toMatchObject({
    papers: [
      {
        key: KEY,
        tags: ['Sluizen'],
        note: 'eerst "lezen"',
        state: 'read',
        stance: 'against',
        colour: 'purple',
        removedAt: '',
      },
      { key: '2031D00030', removedAt: expect.stringMatching(/^20/) as unknown },
    ],
    quotes: [{ words: QUOTED }],
    follows: [{ key: 'dossier:24801-02' }, { key: KEY }],
  });
  // The motie was out again before or after its text was kept.
  expect(before['texts']?.filter((text) => (text as { key: string }).key === KEY)).toHaveLength(2);
  await letter.close();
  await stop();

  await test.step('erased', async () => {
    const options = await browserWithUs.openOwn('options.html');
    await options.getByRole('button', { name: 'Wis alles …' }).click();
    await options.getByRole('dialog').getByRole('textbox').fill('wis alles');
    await options.keyboard.press('Enter');
    await expect(options.getByText('Alles is gewist.')).toBeVisible();
    await options.close();
    await stop();
    await mijn.reload();
    await expect(mijn.getByText('Nog niets bewaard')).toBeVisible();
    expect(await ask(mijn, 'follows')).toEqual([]);
    await stop();
  });

  await test.step('put back', async () => {
    await mijn.getByRole('button', { name: 'Uitnemen en terugzetten' }).click();
    await mijn.getByLabel('Bestand', { exact: true }).setInputFiles(file);
    await stop();
    await mijn.getByRole('button', { name: 'Kijk wat er gebeurt' }).click();
    await expect(
      mijn.getByText('4 nieuw, 0 aangevuld, 0 staan er al, 0 fout. 1 citaat, waarvan 1 nieuw.'),
    ).toBeVisible();
    await stop();
    await mijn.getByRole('button', { name: 'Zet in mijn' }).click();
    await expect(rows(mijn)).toHaveCount(1);
    await expect.poll(() => textsKept(mijn, KEY)).toBe(2);
    await stop();
  });
  const after = readFile(await takeOut(browserWithUs, mijn));
  expect(after).toEqual(before);
  expect(errors).toEqual([]);
});
