import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainParagraphs } from '../../utils/documents/inline-text.ts';
import { readPdf } from '../../utils/documents/pdf/read-pdf.ts';
import { badFiles } from '../attacks/bad-files.ts';
import { docxOf } from '../official/office/docx.ts';
import { startPdfPrinter } from '../official/office/pdf.ts';
import { readPublication } from '../official/publication/read.ts';
import { OWN_WORLD } from '../official/server.ts';
import { column, drawnPdf, wrapped } from '../unit/documents/drawn-pdf.ts';
import { longPaper } from '../unit/documents/long-paper.ts';
import { card, expect, test } from './test.ts';

/** A letter of which only a Word file exists, which the site announces as PDF. */
const FRESH = '/kamerstukken/brieven_regering/detail?id=2031Z00118&did=2031D00118';

interface Watched {
  /** After each change of the text: how many blocks stand, and how many marks without their label. */
  seen: { blocks: number; unmarked: number }[];
  /** What moved in the text, in words. */
  shifts: string[];
}

/** Runs in the page: looks on while a text arrives. */
function watchReading(): void {
  const watched: Watched = { seen: [], shifts: [] };
  Object.assign(globalThis, watched);
  const look = () => {
    const text = document.querySelector('kamerlezer-ui article');
    if (!text || text.children.length === 0) return;
    watched.seen.push({
      blocks: text.children.length,
      unmarked: [...text.querySelectorAll('sup')].filter((sup) => sup.textContent === '').length,
    });
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true });
  new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries() as unknown as {
      sources: { node: Node | null }[];
    }[]) {
      watched.shifts.push(
        ...sources.flatMap(({ node }) =>
          node?.parentElement?.closest('article') ? [node.textContent ?? ''] : [],
        ),
      );
    }
  }).observe({ type: 'layout-shift' });
}

const mark = (label: string) =>
  `kamerlezer-ui article [data-kamerlezer="note"][data-note="${label}"]`;

test('a Word file is read in place, with notes, links and the save button', async ({ open }) => {
  const { page, errors } = await open(FRESH);
  await page.getByRole('button', { name: 'Lees hier' }).click();
  const view = page.getByRole('dialog', { name: 'Nadere planning van het baggerwerk' });
  await expect(view).toBeVisible();
  await expect(view).toContainText('Tekst uit: Word-bestand');
  await expect(page.getByRole('heading', { name: 'Het werk tot de winter' })).toBeVisible();
  await page.locator(mark('2')).hover();
  await expect(card(page)).toContainText('De laatste op 1 augustus 2031');
  await expect(card(page).getByRole('link', { name: 'Kamerstuk 22 154, nr. 454' })).toHaveAttribute(
    'href',
    /did=2031D00454$/,
  );
  await page.keyboard.press('Escape');
  // The motie is tied to its paper by its note; the kamerstuk is read in the text.
  await expect(page.locator('article a[data-kamerlezer="citation"]').first()).toHaveText(
    'motie-Kuipers',
  );
  await expect(page.locator('article a[data-id="kst-25432-544"]')).toHaveText(
    'Kamerstuk 25 432, nr. 544',
  );
  await page.keyboard.press('n');
  await expect(page.locator('article a[data-kamerlezer="citation"]').first()).toBeFocused();
  await view.getByRole('button', { name: 'Bewaar in mijn' }).click();
  await expect(view.getByRole('button', { name: 'Bewaard in mijn' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('closed and opened again, everything works once more; what lay behind is as it was', async ({
  open,
}) => {
  const { page } = await open(FRESH);
  const before = await page
    .locator('main')
    .evaluate((main) => new XMLSerializer().serializeToString(main));
  for (const _ of [1, 2]) {
    await page.getByRole('button', { name: 'Lees hier' }).click();
    await page.locator(mark('3')).hover();
    await expect(card(page)).toContainText('Toegezegd in het debat');
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(page.locator('article[lang]')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Lees hier' })).toBeFocused();
  }
  expect(
    await page.locator('main').evaluate((main) => new XMLSerializer().serializeToString(main)),
  ).toBe(before);
  await expect(page.locator('[inert]')).toHaveCount(0);
});

test('to the note in the text and back', async ({ open }) => {
  const { page } = await open(FRESH);
  await page.getByRole('button', { name: 'Lees hier' }).click();
  await page.locator(mark('1')).click();
  await card(page).getByRole('button', { name: 'Naar voetnoot' }).click();
  await expect(page.locator('[data-noten] > div').first()).toBeInViewport();
  await page.getByRole('button', { name: 'Terug naar de tekst' }).click();
  await expect(page.locator(mark('1'))).toBeFocused();
});

test('a PDF is read in place, with notes from the foot of its pages', async ({
  open,
  official,
}) => {
  const printer = await startPdfPrinter();
  official.setFile(
    '2031D00118',
    await printer.print(
      readPublication(readFileSync(join(OWN_WORLD, 'letters/2031D00118.xml'), 'utf8')),
    ),
  );
  await printer.close();
  const { page, errors } = await open(FRESH);
  await page.getByRole('button', { name: 'Lees hier' }).click();
  await expect(page.getByRole('dialog')).toContainText('Tekst uit: PDF');
  await page.locator(mark('2')).hover();
  await expect(card(page)).toContainText('De laatste op 1 augustus 2031');
  // The motie is tied to its paper by its note; the kamerstuk is read in the text.
  await expect(page.locator('article a[data-kamerlezer="citation"]').first()).toHaveText(
    'motie-Kuipers',
  );
  await expect(page.locator('article a[data-id="kst-25432-544"]')).toHaveText(
    'Kamerstuk 25 432, nr. 544',
  );
  expect(errors).toEqual([]);
});

test('the table of contents leads to a heading; on paper the text stands alone with its notes', async ({
  open,
  official,
}) => {
  official.setFile('2031D00118', await docxOf(readPublication(longPaper(150))));
  const { page } = await open(FRESH);
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.evaluate(watchReading);
  await page.getByRole('button', { name: 'Lees hier' }).click();
  // The first screen stands before the rest comes, with its marks, and stays where it is.
  await expect(page.locator('article [data-noten]')).toBeAttached();
  const { seen, shifts } = await page.evaluate(() => {
    const watched = globalThis as unknown as Watched;
    return { seen: watched.seen, shifts: watched.shifts };
  });
  expect(seen[0]?.blocks).toBeGreaterThan(20);
  expect(seen[0]?.blocks).toBeLessThan(60);
  expect(seen[0]?.unmarked).toBe(0);
  expect(seen.at(-1)?.blocks).toBeGreaterThan(150);
  expect(shifts).toEqual([]);
  await page.locator('.reading-contents summary').click();
  await page
    .getByRole('navigation', { name: 'Inhoud' })
    .getByRole('button', { name: 'Onderdeel 54 van het plan' })
    .click();
  const heading = page.getByRole('heading', { name: 'Onderdeel 54 van het plan' });
  await expect(heading).toBeInViewport();
  await expect(heading).toBeFocused();
  await expect(page.locator(mark('30'))).toBeAttached();
  const printed = await readPdf(new Uint8Array(await page.pdf()));
  const words = plainParagraphs(printed.blocks).join(' ');
  expect(words).toContain('Onderdeel 138 van het plan');
  expect(words).not.toContain('Lees hier');
  expect(words).not.toContain('nagebouwd voor tests');
  expect(words).toContain('Noten bij dit stuk');
});

test('a saved paper opens where its reader stopped; one that is not saved leaves no trace', async ({
  open,
  official,
}) => {
  official.setFile('2031D00118', await docxOf(readPublication(longPaper(150))));
  const { page } = await open(FRESH);
  const heading = page.getByRole('heading', { name: 'Onderdeel 54 van het plan' });
  const readTo = async () => {
    await page.getByRole('button', { name: 'Lees hier' }).click();
    await page
      .getByRole('navigation', { name: 'Inhoud' })
      .getByRole('button', { name: 'Onderdeel 54 van het plan' })
      .click();
    await expect(heading).toBeInViewport();
    await page.waitForTimeout(1200);
  };
  await readTo();
  await page.reload();
  await page.getByRole('button', { name: 'Lees hier' }).click();
  await expect(page.locator(mark('30'))).toBeAttached();
  await expect(page.getByRole('heading', { name: 'BRIEF VAN DE MINISTER' })).toBeInViewport();
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaar in mijn' }).click();
  await expect(
    page.getByRole('dialog').getByRole('button', { name: 'Bewaard in mijn' }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await readTo();
  await page.reload();
  await page.getByRole('button', { name: 'Lees hier' }).click();
  await expect(heading).toBeInViewport();
});

test('a citation of a printed page leads to where that page begins', async ({ open, official }) => {
  const words =
    'Deze alinea staat op de bladzijde die in haar eerste regel wordt genoemd en gaat over het onderhoud van kaden en sluizen. ';
  const pages = [1, 2, 3, 4].map((number) =>
    column(wrapped(`Bladzijde ${number}. ${words.repeat(20)}`, 70), { x: 70, y: 780 }),
  );
  official.setFile('2031D00118', drawnPdf(pages));
  const { page, errors } = await open(`${FRESH}#bladzijde=3`);
  const withPage = (number: string) =>
    page.locator('article > *').filter({ has: page.locator(`[data-bladzijde="${number}"]`) });
  await expect(withPage('3')).toBeFocused();
  await expect(withPage('3')).toBeInViewport();
  await expect(withPage('1')).not.toBeInViewport();
  expect(errors).toEqual([]);
});

test('where a text knows no pages, that is said', async ({ open }) => {
  const { page } = await open(`${FRESH}#bladzijde=3`);
  await expect(page.getByRole('dialog')).toContainText(
    'De verwijzing noemt bladzijde 3; in deze tekst is niet te zien waar die begint.',
  );
});

test('all kinds of citation in one letter: numbers of the Kamer resolve, laws and judgments say that nobody looked', async ({
  open,
  official,
  browserWithUs,
}) => {
  const words =
    'Zie Kamerstuk 25 432, nr. 544, p. 12 en zaak 2031Z00300, artikel 3:4, tweede lid, Awb en ECLI:NL:HR:2014:707. Zie ook Kamerstuk 99 999 en 25 432, nr. 544.';
  official.setFile(
    '2031D00118',
    await docxOf(
      readPublication(
        `<stuk><dossier><dossiernummer>25 432</dossiernummer><titel>Vaarwegen</titel></dossier><titel>BRIEF</titel><al>${words}</al></stuk>`,
      ),
    ),
  );
  const { page, errors } = await open(FRESH);
  await page.getByRole('button', { name: 'Lees hier' }).click();
  const link = (id: string) =>
    page.locator(`article a[data-kamerlezer="citation"][data-id="${id}"]`);
  await expect(link('kst-25432-544').first()).toHaveAttribute('href', /did=\w+#bladzijde=12$/);
  await link('kst-25432-544').first().hover();
  const beside = browserWithUs.context.waitForEvent('page');
  await card(page).getByRole('button', { name: 'Openen ernaast' }).click();
  await expect(await beside).toHaveURL(/did=\w+#bladzijde=12$/);
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await expect(link('2031Z00300')).toHaveAttribute('href', /did=2031D00300$/);
  const law = page.locator('article [data-kamerlezer="external"]').first();
  await law.hover();
  await expect(card(page)).toContainText('niet nagezocht of dit bestaat');
  await expect(card(page).getByRole('link')).toHaveAttribute(
    'href',
    'https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=3:4',
  );
  expect(errors).toEqual([]);
});

test('a paper whose page has its text can be read here too, with its table of contents', async ({
  open,
}) => {
  const { page, errors } = await open(
    '/kamerstukken/brieven_regering/detail?id=2031Z00101&did=2031D00101',
  );
  await page.getByRole('button', { name: 'Lees hier' }).click();
  const view = page.getByRole('dialog', { name: /Reactie op het verzoek/ });
  await expect(view).toContainText('Tekst uit: officiële publicatie');
  await page.locator(mark('2')).hover();
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator('article[lang]')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('bad files end in a sentence with a download link, or in their text, and do no harm', async ({
  open,
  official,
}) => {
  test.setTimeout(180_000);
  const { page, errors } = await open(FRESH);
  const view = page.getByRole('dialog', { name: 'Nadere planning' });
  for (const { what, bytes, sentence, text } of await badFiles()) {
    official.setFile('2031D00118', bytes);
    await test.step(what, async () => {
      await page.getByRole('button', { name: 'Lees hier' }).click();
      if (text)
        await expect(page.locator('article[lang]')).toContainText(text, { timeout: 60_000 });
      else await expect(view, what).toContainText(sentence ?? '', { timeout: 60_000 });
      if (!text)
        await expect(view.getByRole('link', { name: 'Download het bestand' })).toHaveAttribute(
          'href',
          /\/downloads\/document\?id=2031D00118$/,
        );
      if (!text) await expect(page.locator('article[lang] > *')).toHaveCount(0);
      await expect(
        page.locator(
          'article[lang] :is(script, iframe, object, form, [src^="http"], a:not([href^="https:"]))',
        ),
      ).toHaveCount(0);
      await view.getByRole('button', { name: 'Sluit' }).click();
      await expect(view).toBeHidden();
    });
  }
  expect(errors).toEqual([]);
});

test('a slow file shows progress after a while and can be cancelled', async ({
  open,
  official,
}) => {
  const { page } = await open(FRESH);
  official.setFault('www.tweedekamer.nl', { kind: 'slow', ms: 8000 });
  await page.getByRole('button', { name: 'Lees hier' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Annuleer' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('switched off, the reading view goes with everything else', async ({
  open,
  browserWithUs,
}) => {
  const { page } = await open(FRESH);
  await page.getByRole('button', { name: 'Lees hier' }).click();
  await expect(page.locator(mark('1'))).toBeVisible();
  const popup = await browserWithUs.context.newPage();
  await popup.goto(browserWithUs.ownPage('popup.html'));
  await popup.getByRole('checkbox').uncheck();
  await expect(page.locator('kamerlezer-ui, [inert], [data-kamerlezer]')).toHaveCount(0);
});
