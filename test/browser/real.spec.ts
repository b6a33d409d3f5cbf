import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docxOf } from '../official/office/docx.ts';
import { startPdfPrinter } from '../official/office/pdf.ts';
import { readPublication } from '../official/publication/read.ts';
import { seedXml } from '../official/real/seed-letter.ts';
import { buildRealWorld, findSharedData, startOfficialHosts } from '../official/server.ts';
import { createProfile, startChromium } from './browsers.ts';
import { card, expect, openModal, SITE, test } from './test.ts';

const shared = findSharedData();
const folder = shared ? mkdtempSync(join(tmpdir(), 'kamerlezer-real-')) : '';

test.describe('on real papers (needs ../shared/data)', () => {
  test.skip(shared === null, '../shared/data is not there');
  test.use({ world: folder });
  test.beforeAll(() => buildRealWorld(shared ?? '', folder));
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const SEED = '/kamerstukken/brieven_regering/detail?id=2025Z14929&did=2025D34482';
  const NOTES = [
    ['1', 'Kamerstuk 21 501-02, nr. 3196', '2025D32296'],
    ['2', 'Kamerstuk 36 715, nr. 30', '2025D28709'],
    ['3', 'Kamerstuk 21 501-02, nr. 3170', '2025D28959'],
  ] as const;
  const IN_TEXT = ['kst-21501-02-3180', 'kst-23432-544', 'kst-22054-454', 'kst-21501-02-3216'];

  for (const [form, number] of [
    ['bare digits', '2025D34482'],
    ['sup', '2025D90001'],
    ['links', '2025D90002'],
    ["the publisher's markup", '2025D90003'],
  ] as const) {
    test(`the seed letter with notes as ${form}: three notes preview, seven references resolve`, async ({
      open,
    }) => {
      const { page, errors } = await open(
        `/kamerstukken/brieven_regering/detail?id=${number}&did=${number}`,
      );
      // That page carries its text inline, as the site does for some kinds.
      if (number !== '2025D90003') await openModal(page);
      for (const [label, words, cited] of NOTES) {
        await page.locator(`[data-kamerlezer="note"][data-note="${label}"]`).hover();
        await expect(card(page).getByRole('link', { name: words })).toHaveAttribute(
          'href',
          `${SITE}/kamerstukken/detail?id=${cited}&did=${cited}`,
        );
      }
      for (const id of IN_TEXT)
        await expect(page.locator(`a[data-kamerlezer="citation"][data-id="${id}"]`)).toHaveCount(1);
      expect(errors).toEqual([]);
    });
  }

  test('the seed letter as a Word file and as a PDF: three notes preview, seven references resolve', async ({
    open,
    official,
  }) => {
    test.setTimeout(120_000);
    const publication = readPublication(
      seedXml(readFileSync(join(shared ?? '', 'seed/2025D34482.txt'), 'utf8')),
    );
    const printer = await startPdfPrinter();
    const files = [
      ['Word-bestand', await docxOf(publication)],
      ['PDF', await printer.print(publication)],
    ] as const;
    await printer.close();
    for (const [source, bytes] of files) {
      official.setFile('2025D34482', bytes);
      // Not yet published: there is nothing but the file.
      official.setFault('zoek.officielebekendmakingen.nl', { kind: 'offline' });
      official.setFault('repository.overheid.nl', { kind: 'offline' });
      const { page, errors } = await open(SEED);
      await page.getByRole('button', { name: 'Lees hier' }).click();
      await expect(page.getByRole('dialog')).toContainText(`Tekst uit: ${source}`);
      for (const [label, words, cited] of NOTES) {
        await page.locator(`article [data-kamerlezer="note"][data-note="${label}"]`).hover();
        await expect(card(page).getByRole('link', { name: words })).toHaveAttribute(
          'href',
          `${SITE}/kamerstukken/detail?id=${cited}&did=${cited}`,
        );
      }
      for (const id of IN_TEXT)
        await expect(
          page.locator(`article a[data-kamerlezer="citation"][data-id="${id}"]`).first(),
        ).toBeAttached();
      expect(errors).toEqual([]);
      await page.close();
    }
  });

  test('the stored real page: its text is untouched, it can be saved, and the save is there after a restart', async ({
    official,
    browserWithUs,
    open,
  }) => {
    expect(official.port).toBeGreaterThan(0);
    const { page, errors } = await open('/kamerstukken/moties/detail?id=2025Z13886&did=2025D31484');
    const button = page.locator('kamerlezer-ui').getByRole('button', { name: /^Bewaar/ });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    const { now, served } = await page.evaluate(async () => {
      // What stands in noscript is text where scripts run and markup where they do not: no word of it is the page's.
      const textOf = (body: HTMLElement) => {
        const copy = body.cloneNode(true) as HTMLElement;
        for (const each of copy.querySelectorAll('noscript')) each.remove();
        return copy.textContent;
      };
      const again = new DOMParser().parseFromString(
        await (await fetch(location.href)).text(),
        'text/html',
      );
      return { now: textOf(document.body), served: textOf(again.body) };
    });
    expect(now).toBe(served);
    expect(errors).toEqual([]);
    const popup = await browserWithUs.context.newPage();
    await popup.goto(browserWithUs.ownPage('popup.html'));
    await expect(popup.getByRole('listitem')).toContainText(
      'Motie · 31 497, nr. 504 · 2 juli 2025',
    );
  });

  test('the panel of the seed letter shows its seven citations in their dossiers', async ({
    open,
    browserWithUs,
  }) => {
    const { page } = await open(SEED);
    await expect(page.locator('a[data-kamerlezer="citation"]').first()).toBeAttached();
    const panel = await browserWithUs.context.newPage();
    await panel.setViewportSize({ width: 380, height: 1000 });
    await page.bringToFront();
    await panel.goto(browserWithUs.ownPage('sidepanel.html'));
    await page.bringToFront();
    const group = (dossier: string) =>
      panel
        .locator('section')
        .filter({
          has: panel.getByRole('heading', { level: 2, name: new RegExp(`^${dossier}(?: ·|$)`) }),
        })
        .locator('li.cited');
    await expect(group('21501-02')).toHaveCount(4);
    for (const dossier of ['23432', '22054', '36715']) await expect(group(dossier)).toHaveCount(1);
    await expect(panel.locator('li.cited')).toHaveCount(7);
    await group('36715')
      .getByRole('button', { name: /^Toon in de tekst/ })
      .click();
    await expect(page.locator('[data-kamerlezer="note"][data-note="2"]')).toBeInViewport();
  });

  test('the seed letter is in the popup after the browser was restarted', async () => {
    const official = await startOfficialHosts({ world: folder });
    const profile = createProfile();
    const first = await startChromium(official, profile.folder);
    const page = await first.context.newPage();
    await page.goto(SITE + SEED);
    await page
      .locator('kamerlezer-ui')
      .getByRole('button', { name: /^Bewaar/ })
      .click();
    await expect(
      page.locator('kamerlezer-ui').getByRole('button', { name: /^Bewaar/ }),
    ).toHaveAttribute('aria-pressed', 'true');
    await first.close();
    const second = await startChromium(official, profile.folder);
    const popup = await second.context.newPage();
    await popup.goto(second.ownPage('popup.html'));
    await expect(popup.getByRole('listitem')).toContainText(
      'Reactie op verzoek commissie inzake afspraken met Israël',
    );
    await second.close();
    await official.close();
    profile.remove();
  });
});
