import type { Page } from '@playwright/test';
import type { OfficialHosts } from '../official/server.ts';
import { line, openPanel, panel, panelWords, part } from './flows/context-panel.ts';
import { forgetter } from './flows/forgetting.ts';
import { LETTER, LINKED, MOTIE as NEWER_MOTIE, ROLL_CALL } from './flows/letters.ts';
import { card, expect, openModal, SITE, test } from './test.ts';

const MOTIE = '/kamerstukken/moties/detail?id=2031Z00170&did=2031D00170';
const QUESTIONS = '/kamerstukken/kamervragen/detail?id=2031Z00300&did=2031D00300';
const ANSWER = '/kamerstukken/kamervragen/detail?id=2031Z00300&did=2031D00301';

/** Requests for the context of a page; the service's own model is read once a day and counts apart. */
function contextRequests(official: OfficialHosts): string[] {
  const asked = official.requests.map(({ url }) => decodeURIComponent(url));
  return asked.filter(
    (url) => /\/(?:Document|Toezegging)\?/.test(url) && /Zaak\(|KamerbriefNakoming/.test(url),
  );
}

async function readLetter(page: Page): Promise<void> {
  // What was promised in the debate on its agenda is no promise of the letter.
  await expect(line(page)).not.toContainText('toezegging open');
  await expect(line(page)).toContainText('op de agenda van 12 september 2031');
  await expect(part(page, 'Stuk')).toContainText('2031D00101');
  await expect(
    part(page, 'Stuk').getByRole('link', { name: 'zoek.officielebekendmakingen.nl' }),
  ).toHaveAttribute('href', 'https://zoek.officielebekendmakingen.nl/kst-24801-02-3201.html');
  await expect(part(page, 'Stuk').getByRole('link', { name: 'pdf, 36 kB' })).toHaveAttribute(
    'href',
    'https://www.tweedekamer.nl/downloads/document?id=2031D00101',
  );
  await expect(part(page, 'Personen')).toContainText('T.M. Oever, minister van Waterwegen');
  await expect(part(page, 'Dossier')).toContainText('Raad voor de Waterwegen');
  await expect(part(page, 'Dossier')).toContainText('Volgendegeen gevonden vlakbij dit nummer');
  await expect(part(page, 'Zaak')).toContainText('2031Z00101');
  await expect(part(page, 'Zaak')).toContainText('loopt · in behandeling');
  await expect(part(page, 'Zaak').getByRole('link', { name: 'T.M. Oever' })).toHaveAttribute(
    'href',
    /persoon\.html\?nummer=9001$/,
  );
  await expect(
    part(page, 'Zaak').getByRole('link', { name: 'vaste commissie voor Waterwegen' }),
  ).toHaveAttribute('href', /commissie\.html\?id=[\da-f-]{36}$/);
  await expect(part(page, 'Zaak')).toContainText(
    'Voert de behandelingvaste commissie voor Waterwegen',
  );
  await expect(part(page, 'Zaak')).toContainText('Volgen meevaste commissie voor Europese Zaken');
  await expect(
    part(page, 'Bijlagen').getByRole('link', { name: 'Kaart van de sluizen' }),
  ).toBeVisible();
  await expect(part(page, 'Toezeggingen').getByRole('listitem')).toHaveCount(2);
  await expect(part(page, 'Toezeggingen')).toContainText('Voldaan · nagekomen met deze brief');
  await expect(
    part(page, 'Toezeggingen').getByRole('listitem').filter({ hasText: 'voor de winter' }),
  ).toContainText('TZ203109-001 · Vervolg op TZ203106-002');
  await expect(part(page, 'Activiteiten')).toContainText(
    '12 september 2031, 10:00–13:00 · Groen van Prinstererzaal',
  );
  await expect(part(page, 'Activiteiten')).toContainText('gaat niet door');
  await expect(part(page, 'Activiteiten')).toContainText('verplaatst naar 12 september 2031');
  await expect(part(page, 'Activiteiten')).toContainText('was gepland op 5 september 2031');
  await expect(part(page, 'Besluiten en stemmingen')).toContainText('De bron heeft hier niets.');
}

/** Votes are counted by seats, roll calls by name. */
async function readMotie(page: Page): Promise<void> {
  await expect(line(page).locator('[data-tone="good"]')).toHaveText('aangenomen 80–70');
  await expect(part(page, 'Besluiten en stemmingen').locator('ol > li')).toHaveCount(2);
  await expect(part(page, 'Besluiten en stemmingen')).toContainText('Voor 80 Noordpartij 80');
  await expect(part(page, 'Besluiten en stemmingen')).toContainText('17 juni 2031');
}

async function readRollCall(page: Page): Promise<void> {
  await expect(line(page).locator('[data-tone="bad"]')).toHaveText('verworpen 2–3');
  await expect(part(page, 'Besluiten en stemmingen')).toContainText('Niet deelgenomen 1');
  await expect(part(page, 'Besluiten en stemmingen')).toContainText(
    'Gaf aan zich te hebben vergist: Kuipers, C.',
  );
  await part(page, 'Besluiten en stemmingen').getByText('Hoofdelijk, per lid').click();
  await expect(part(page, 'Besluiten en stemmingen')).toContainText('Hofstra, D. (Zuidpartij)');
}

async function readQuestions(page: Page): Promise<void> {
  await expect(line(page)).toContainText('beantwoord na 26 dagen');
  await expect(part(page, 'Zaak')).toContainText('afgedaan · beantwoord na 26 dagen');
  await expect(part(page, 'Zaak')).toContainText('Gericht aanT.M. Oever (minister van Waterwegen)');
  await expect(
    part(page, 'Zaak').getByRole('link', { name: 'Antwoord op vragen van het lid Kuipers' }),
  ).toHaveAttribute('href', /did=2031D00301$/);
}

async function readAnswer(page: Page): Promise<void> {
  await expect(part(page, 'Zaak')).toContainText('VraagSchriftelijke vragen van het lid Kuipers');
  await expect(
    part(page, 'Zaak').getByRole('link', { name: /^Schriftelijke vragen/ }),
  ).toHaveAttribute('href', /did=2031D00300$/);
}

async function readNewerMotie(page: Page): Promise<void> {
  await expect(part(page, 'Zaak')).toContainText(
    'In plaats vanMotie van het lid Hofstra over een fonds voor oude bruggen',
  );
}

/** A paper leads to the ones before and after it in its dossier. */
async function readNeighbours(page: Page): Promise<void> {
  await expect(
    part(page, 'Dossier').getByRole('link', { name: 'Verslag van een schriftelijk overleg' }),
  ).toHaveAttribute('href', /did=2031D00104$/);
  await part(page, 'Dossier')
    .getByRole('link', { name: 'Stand van zaken van het baggerwerk' })
    .click();
  await expect(page).toHaveURL(/did=2031D00102$/);
}

const PAPERS = [
  [LETTER, readLetter],
  [MOTIE, readMotie],
  [ROLL_CALL, readRollCall],
  [QUESTIONS, readQuestions],
  [ANSWER, readAnswer],
  [NEWER_MOTIE, readNewerMotie],
  [LINKED, readNeighbours],
] as const;

test('each part of the panel shows what the service knows, over version 5 and version 2 alike', async ({
  open,
  official,
  browserWithUs,
}) => {
  test.setTimeout(90_000);
  const forget = await forgetter(browserWithUs);
  const words: string[][] = [];
  for (const [switches, version] of [
    [{ v5: true, v2: false }, '(versie 5)'],
    [{ v5: false, v2: true }, '(versie 2)'],
  ] as const) {
    official.setApi(switches);
    const { page, errors } = await open(LETTER);
    await openPanel(page);
    const seen: string[] = [];
    for (const [address, read] of PAPERS) {
      await page.goto(SITE + address);
      seen.push(await panelWords(page));
      await expect(panel(page)).toContainText(version);
      await expect(panel(page)).not.toContainText('Niet gevonden bij de bron');
      await test.step(`${version} ${address}`, () => read(page));
    }
    words.push(seen);
    expect(errors).toEqual([]);
    await page.close();
    await forget();
  }
  expect(words[1]).toEqual(words[0]);
});

test('a page asks for its context in three requests, and on a second view in none', async ({
  open,
  official,
}) => {
  const { page } = await open(LETTER);
  await expect(line(page)).toContainText('op de agenda van');
  expect(contextRequests(official)).toHaveLength(3);
  expect(Math.max(...contextRequests(official).map((url) => url.length))).toBeLessThan(2048);
  await page.reload();
  await expect(line(page)).toContainText('op de agenda van');
  expect(contextRequests(official)).toHaveLength(3);
});

test('the panel is remembered, closes with Escape and gives the focus back', async ({ open }) => {
  const { page } = await open(LETTER);
  const button = line(page).getByRole('button', { name: 'Over dit stuk' });
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(panel(page)).toBeHidden();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await page.reload();
  await expect(part(page, 'Stuk')).toBeVisible();
  await expect(page.locator('body')).toBeFocused();
  await page.getByRole('button', { name: 'Open document' }).click({ trial: true });
  await panel(page).getByRole('button', { name: 'Kopieer 2031D00101' }).focus();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(button).toBeFocused();
  await page.reload();
  await expect(line(page)).toContainText('op de agenda van');
  await expect(panel(page)).toBeHidden();
});

test('a coming activity goes into a calendar, a number to the clipboard', async ({
  open,
  browserWithUs,
}) => {
  await browserWithUs.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page } = await open(LETTER);
  await openPanel(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    part(page, 'Activiteiten')
      .getByRole('button', { name: 'Zet in agenda: Herstel van de sluizen' })
      .click(),
  ]);
  expect(file.suggestedFilename()).toBe('2031A00500.ics');
  await panel(page).getByRole('button', { name: 'Kopieer 2031D00101' }).click();
  await expect(panel(page)).toContainText('Gekopieerd: 2031D00101');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('2031D00101');
});

test("a cited paper's card shows what came of it, leads on and back, and copies as legal texts cite", async ({
  open,
  browserWithUs,
}) => {
  await browserWithUs.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page, errors } = await open('/kamerstukken/brieven_regering/detail?did=2031D00101');
  await openModal(page);
  await page.locator('a[data-id="kst-24801-02-3180"]').first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(card(page)).toContainText('Verslag van de Raad voor de Waterwegen van 23 juni 2031');
  await card(page).getByRole('button', { name: 'Kopieer verwijzing' }).click();
  await expect(card(page)).toContainText('Gekopieerd');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'Kamerstukken II 2030/31, 24801-02, nr. 3180 (Verslag van de Raad',
  );
  await page.keyboard.press('Escape');
  await page.locator('a[data-id="kst-24801-02-3170"]').first().hover();
  await expect(card(page).locator('.badge')).toHaveText('aangenomen 80–70');
  expect(errors).toEqual([]);

  const { page: other } = await open('/kamerstukken/brieven_regering/detail?did=2031D00102');
  await openModal(other);
  await other.locator('a[data-id="kst-36900-30"]').first().focus();
  await other.keyboard.press('Alt+ArrowDown');
  await card(other).getByText('Stukken eromheen (1)').click();
  await card(other)
    .getByRole('button', {
      name: 'Motie van het lid Hofstra over een fonds voor oude bruggen',
      exact: true,
    })
    .click();
  await expect(card(other)).toContainText('36 900, nr. 5');
  await expect(card(other)).toHaveAccessibleName(
    'Motie van het lid Hofstra over een fonds voor oude bruggen',
  );
  await card(other).getByRole('button', { name: 'Terug naar het vorige stuk' }).click();
  await expect(card(other)).toContainText('36 900, nr. 30');
  await expect(card(other).getByRole('button', { name: 'Terug naar het vorige stuk' })).toHaveCount(
    0,
  );
  await other.keyboard.press('Escape');
  await expect(other.locator('a[data-id="kst-36900-30"]').first()).toBeFocused();
});

test('nothing moves when the line and an open panel appear', async ({ open }) => {
  const { page } = await open(LETTER);
  await openPanel(page);
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.reload();
  await expect(part(page, 'Stuk')).toBeVisible();
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
});
