import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildRealWorld, findSharedData, type OfficialHosts } from '../official/server.ts';
import { line, openPanel, panel, panelWords, part } from './flows/context-panel.ts';
import { forgetter } from './flows/forgetting.ts';
import { expect, openPage, SITE, test } from './test.ts';

const SEED = '/kamerstukken/brieven_regering/detail?id=2025Z14929&did=2025D34482';
/** A changed motie that was voted on, the motie before it, and one in the midst of its dossier. */
const VOTED = '/kamerstukken/moties/detail?id=2025Z12616&did=2025D28709';
const REPLACED = '/kamerstukken/moties/detail?id=2025Z12078&did=2025D27631';
const BETWEEN = '/kamerstukken/moties/detail?id=2025Z14215&did=2025D32296';

const API = 'gegevensmagazijn.tweedekamer.nl';

/** Which versions of the service answer. */
interface Api {
  v5: boolean;
  v2: boolean;
}

/**
 * What the page asked the official sources. Apart from it count the service's own model, read once a day, and that
 * version 5 is not there, which is found out once a day.
 */
function asked(
  { requests }: OfficialHosts,
  { v5 }: Api,
): { context: string[]; citations: string[]; all: string[] } {
  const sources = requests.filter(
    ({ host, url }) =>
      host !== 'www.tweedekamer.nl' &&
      !/\$metadata$|^\/favicon/.test(url) &&
      (v5 || !url.startsWith('/OData/v5/')),
  );
  const service = sources
    .filter(({ host }) => host === API)
    .map(({ url }) => decodeURIComponent(url));
  const context = service.filter(
    (url) => /\/(?:Document|Toezegging)\?/.test(url) && /Zaak\(|KamerbriefNakoming/.test(url),
  );
  return {
    context,
    citations: service.filter((url) => !context.includes(url)),
    all: sources.map(({ url }) => url),
  };
}

/** The seed cites seven papers in four dossiers, three of them in its notes. */
async function waitForCitations(page: Page): Promise<void> {
  for (const id of ['kst-21501-02-3180', 'kst-23432-544', 'kst-22054-454', 'kst-21501-02-3216'])
    await expect(page.locator(`a[data-kamerlezer="citation"][data-id="${id}"]`)).toHaveCount(1);
  await expect(page.locator('[data-kamerlezer="note"]')).toHaveCount(3);
}

async function readSeed(page: Page, official: OfficialHosts, api: Api): Promise<string> {
  await openPanel(page);
  await waitForCitations(page);
  expect(asked(official, api).context.length).toBeLessThanOrEqual(2);
  expect(asked(official, api).citations.length).toBeLessThanOrEqual(4);
  official.requests.length = 0;
  await page.reload();
  const words = await panelWords(page);
  await waitForCitations(page);
  expect(asked(official, api).all).toEqual([]);

  await expect(part(page, 'Stuk')).toContainText('Brief regering');
  await expect(part(page, 'Stuk')).toContainText('28 juli 2025');
  await expect(part(page, 'Stuk')).toContainText(
    'versie 2, 1 augustus 2025, docx; versie 1, 28 juli 2025, docx',
  );
  await expect(
    part(page, 'Stuk').getByRole('link', { name: 'zoek.officielebekendmakingen.nl' }),
  ).toHaveAttribute('href', 'https://zoek.officielebekendmakingen.nl/kst-23432-569.html');
  await part(page, 'Stuk').getByRole('button', { name: 'Kopieer 23 432, nr. 569' }).click();
  await expect(part(page, 'Stuk')).toContainText('Gekopieerd: 23 432, nr. 569');
  await expect(part(page, 'Personen')).toContainText(
    'C.C.J. Veldkamp, minister van Buitenlandse Zaken',
  );
  await expect(
    part(page, 'Dossier').getByRole('link', { name: 'De situatie in het Midden-Oosten' }),
  ).toHaveAttribute('href', 'https://zoek.officielebekendmakingen.nl/dossier/23432');
  await expect(part(page, 'Zaak')).toContainText('2025Z14929 · Brief regering');
  for (const title of ['Bijlagen', 'Toezeggingen', 'Activiteiten', 'Besluiten en stemmingen'])
    await expect(part(page, title)).toContainText('De bron heeft hier niets.');
  return words;
}

async function readVoted(page: Page): Promise<string> {
  const words = await panelWords(page);
  await expect(line(page).locator('[data-tone="good"]')).toHaveText('aangenomen 96–51');
  await expect(part(page, 'Stuk')).toContainText('Motie (gewijzigd/nader)');
  await expect(part(page, 'Stuk')).toContainText(
    'Verzocht motie aan te houden (over de eerdere versie)',
  );
  await expect(part(page, 'Stuk')).toContainText('versie 3, 20 juni 2025, pdf');
  await expect(part(page, 'Stuk').getByRole('link', { name: 'pdf, 36 kB' })).toHaveAttribute(
    'href',
    'https://www.tweedekamer.nl/downloads/document?id=2025D28709',
  );
  await expect(part(page, 'Personen').getByRole('listitem')).toHaveText([
    /J\.F\. Klaver\s+Eerste ondertekenaar/,
    /Paternotte/,
    /Van Baarle/i,
    /Dassen/,
    /J\.P\. Dijk/,
  ]);
  await expect(part(page, 'Zaak')).toContainText('afgedaan');
  await expect(
    part(page, 'Zaak').getByRole('link', { name: /^Motie van het lid Klaver c\.s\./ }),
  ).toHaveAttribute('href', /did=2025D27631$/);
  await expect(part(page, 'Besluiten en stemmingen')).toContainText('Aangenomen.');
  await expect(part(page, 'Besluiten en stemmingen')).toContainText(
    /Voor 96 GroenLinks-PvdA 25, .*Tegen 51 PVV 37, /s,
  );
  const [bar, yes] = await part(page, 'Besluiten en stemmingen')
    .locator('.seats, .seats-for')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
  expect((yes ?? 0) / (bar ?? 1)).toBeCloseTo(96 / 147, 2);
  return words;
}

async function readReplaced(page: Page): Promise<string> {
  const words = await panelWords(page);
  await expect(part(page, 'Stuk')).toContainText('Verzocht motie aan te houden');
  await expect(part(page, 'Zaak')).toContainText(
    /Vervangen door\s*Gewijzigde motie van het lid Klaver c\.s\./,
  );
  await expect(
    part(page, 'Zaak').getByRole('link', { name: /^Gewijzigde motie van het lid Klaver/ }),
  ).toHaveAttribute('href', /did=2025D28709$/);
  return words;
}

async function readBetween(page: Page): Promise<string> {
  const words = await panelWords(page);
  await expect(part(page, 'Stuk')).toContainText('Ontraden');
  await expect(part(page, 'Dossier')).toContainText(
    /Vorige\s*Motie van het lid Dobbe over Finland.*Volgende\s*Motie van het lid Van Campen c\.s\./s,
  );
  await part(page, 'Dossier')
    .getByRole('link', { name: /^Motie van het lid Dobbe over Finland/ })
    .click();
  await expect(page).toHaveURL(/did=2025D32295$/);
  return `${words}\n${await panelWords(page)}`;
}

test.describe('around real papers (needs ../shared/data)', () => {
  const shared = findSharedData();
  const folder = shared ? mkdtempSync(join(tmpdir(), 'kamerlezer-real-')) : '';
  test.skip(shared === null, '../shared/data is not there');
  test.use({ world: folder });
  test.beforeAll(() => buildRealWorld(shared ?? '', folder));
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('the panel shows each part that real papers have data for, in few requests, over both versions alike', async ({
    browserWithUs,
    official,
  }) => {
    test.setTimeout(90_000);
    await browserWithUs.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const forget = await forgetter(browserWithUs);
    const words: string[][] = [];
    for (const api of [
      { v5: true, v2: false },
      { v5: false, v2: true },
    ]) {
      official.setApi(api);
      official.requests.length = 0;
      const { page, errors } = await openPage(browserWithUs, SEED);
      const seen = [await readSeed(page, official, api)];
      // Open once, the panel is open on the papers that follow.
      for (const [address, read] of [
        [VOTED, readVoted],
        [REPLACED, readReplaced],
        [BETWEEN, readBetween],
      ] as const) {
        await page.goto(SITE + address);
        seen.push(await read(page));
      }
      await expect(panel(page)).toContainText(api.v5 ? '(versie 5)' : '(versie 2)');
      await expect(panel(page)).not.toContainText('Niet gevonden bij de bron');
      expect(errors).toEqual([]);
      words.push(seen);
      await page.close();
      await forget();
    }
    expect(words[1]?.map(withoutRegistration)).toEqual(words[0]);
  });
});

/** Only version 2 tells when a paper was registered (field lists of both, October 2026). */
function withoutRegistration(words: string): string {
  return words.replaceAll(/Geregistreerd\n[^\n]+\n/g, '');
}
