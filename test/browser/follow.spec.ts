import type { Page } from '@playwright/test';
import type { Browser } from './browsers.ts';
import { badge, lookForNews, openContext } from './flows/keeping.ts';
import { LETTER } from './flows/letters.ts';
import { collectErrors, expect, test } from './test.ts';

const panel = (page: Page) => page.locator('kamerlezer-ui .context-panel');
const follow = (page: Page, title: RegExp) => panel(page).getByRole('button', { name: title });

async function openMijn(browser: Browser, part: string): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.context.newPage();
  const errors = collectErrors(page);
  await page.goto(browser.ownPage(`mijn.html${part}`));
  return { page, errors };
}

test('follows from the panel, notices what changed and why, and undoes', async ({
  browserWithUs,
  official,
  open,
}) => {
  const { page: letter, errors } = await open(LETTER);
  await openContext(letter);
  for (const title of [
    /^Volg: Raad voor de Waterwegen/,
    /^Volg: Reactie op het verzoek/,
    /^Volg: Herstel van de sluizen/,
    /^Volg: De minister zegt toe/,
  ]) {
    await follow(letter, title).last().click();
    await expect(follow(letter, title).last()).toHaveAttribute('aria-pressed', 'true');
  }
  await panel(letter)
    .getByRole('button', { name: /^Bewaar in mijn: Raad voor de Waterwegen/ })
    .click();

  const { page: mijn, errors: mijnErrors } = await openMijn(browserWithUs, '#gevolgd');
  await expect(mijn.getByText('U volgt 4 onderwerpen.')).toBeVisible();
  await expect(mijn.locator('.calendar')).toContainText('12 september 2031');
  await lookForNews(mijn);
  expect(await badge(mijn)).toBe('');
  await mijn.getByRole('link', { name: 'Nieuw' }).click();
  await expect(mijn.getByText('Niets nieuws')).toBeVisible();

  official.lay({
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
    Activiteit: [
      {
        Nummer: '2031A00500',
        Datum: '2031-09-19T10:00:00+02:00',
        Aanvangstijd: '2031-09-19T10:00:00+02:00',
        Eindtijd: '2031-09-19T13:00:00+02:00',
        ApiGewijzigdOp: '2040-08-01T10:30:00Z',
      },
    ],
    Zaak: [
      { Nummer: '2031Z00101', Besluit: ['besluit-nieuw'], ApiGewijzigdOp: '2040-08-01T10:30:00Z' },
    ],
    Besluit: [
      {
        Id: 'besluit-nieuw',
        BesluitSoort: 'Stemmen - aangenomen',
        Status: 'Besluit',
        ApiGewijzigdOp: '2040-08-01T10:31:00Z',
      },
    ],
    Stemming: [
      ['Voor', 78, 'Noordpartij'],
      ['Tegen', 72, 'Zuidpartij'],
    ].map(([Soort = '', FractieGrootte = 0, name = '']) => ({
      Id: `nieuw-${name}`,
      Besluit_Id: 'besluit-nieuw',
      Soort,
      FractieGrootte,
      ActorNaam: name,
      ActorFractie: name,
    })),
  });
  await mijn.getByRole('link', { name: 'Gevolgd' }).click();
  await lookForNews(mijn);
  await expect.poll(() => badge(mijn)).toBe('3');
  await mijn.getByRole('link', { name: 'Nieuw (3)' }).click();
  const news = mijn.locator('.news-group');
  await expect(news.filter({ hasText: 'Dossier 24801-02' })).toContainText(
    'Nieuw stuk: Nieuws over de sluizen (Brief regering, 1 augustus 2040)',
  );
  await expect(news.filter({ hasText: 'Activiteit 2031A00500' })).toContainText(
    'Verplaatst van 12 september 2031 naar 19 september 2031',
  );
  await expect(news.filter({ hasText: 'Zaak 2031Z00101' })).toContainText(
    'Stemming: aangenomen met 78–72',
  );
  await expect(news.getByRole('link', { name: /^Nieuw stuk/ })).toHaveAttribute(
    'href',
    /did=2031D00900$/,
  );
  await news.getByRole('button', { name: /^Gezien: Verplaatst/ }).click();
  await expect.poll(() => badge(mijn)).toBe('2');
  await mijn.keyboard.press('u');
  await expect.poll(() => badge(mijn)).toBe('3');
  await mijn.getByRole('button', { name: 'Alles gezien', exact: true }).click();
  await expect(mijn.getByText('Niets nieuws')).toBeVisible();
  await expect.poll(() => badge(mijn)).toBe('');

  await mijn.reload();
  await mijn.getByLabel('Toon ook wat gezien is').check();
  await expect(news).toHaveCount(3);
  await mijn.getByRole('link', { name: 'Gevolgd' }).click();
  const [file] = await Promise.all([
    mijn.waitForEvent('download'),
    mijn.getByRole('button', { name: 'Zet alle in uw agenda (.ics)' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^activiteiten-.*\.ics$/);
  await mijn.getByRole('button', { name: /^Volg niet meer: Raad/ }).click();
  await expect(mijn.getByText('U volgt 3 onderwerpen.')).toBeVisible();
  await expect(follow(letter, /^Volg: Raad/)).toHaveAttribute('aria-pressed', 'false');
  await mijn.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(mijn.getByText('U volgt 4 onderwerpen.')).toBeVisible();
  await mijn.getByRole('link', { name: 'Bewaard' }).click();
  await expect(mijn.locator('.row')).toContainText('Dossier');
  expect([...errors, ...mijnErrors]).toEqual([]);
});

test('a page may follow what stands on it and nothing else', async ({ browserWithUs, open }) => {
  const { page } = await open(LETTER);
  await openContext(page);
  await follow(page, /^Volg: Raad/).click();
  await expect(follow(page, /^Volg: Raad/)).toHaveAttribute('aria-pressed', 'true');
  // Our content script's own world, where an attacker who got into the page's process could stand.
  const session = await browserWithUs.context.newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const ours = worlds.find(({ origin }) => origin.startsWith('chrome-extension://'));
  const ask = async (message: unknown) => {
    const { result } = await session.send('Runtime.evaluate', {
      contextId: ours?.id ?? 0,
      expression: `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value as unknown;
  };
  expect(
    await ask({ name: 'isFollowed', input: { keys: ['dossier:24801-02', 'dossier:36900'] } }),
  ).toEqual({ ok: true, value: ['dossier:24801-02'] });
  expect(
    await ask({
      name: 'follow',
      input: { subject: { key: 'dossier:36900', title: 'x', href: '' } },
    }),
  ).toEqual({ ok: false, error: 'not-on-page' });
  expect(await ask({ name: 'follows', input: {} })).toEqual({ ok: false, error: 'refused' });
});

test('says in words that the source is out of reach, and tries again', async ({
  browserWithUs,
  official,
  open,
}) => {
  const { page: letter } = await open(LETTER);
  await openContext(letter);
  await follow(letter, /^Volg: Raad/).click();
  const { page } = await openMijn(browserWithUs, '#gevolgd');
  await expect(page.locator('.followed')).toContainText('nagekeken');
  official.setFault('gegevensmagazijn.tweedekamer.nl', { kind: 'offline' });
  await page.getByRole('button', { name: 'Kijk nu na' }).click();
  await expect(page.locator('.round-bar')).toContainText(
    'niet bereikbaar. Het wordt vanzelf nog eens geprobeerd',
  );
  await expect(page.locator('.followed')).toContainText(
    'De bron was de laatste keer niet bereikbaar.',
  );
  const next = await page.evaluate(async () => {
    const { alarms } = (
      globalThis as unknown as {
        chrome: { alarms: { get(name: string): Promise<{ scheduledTime: number }> } };
      }
    ).chrome;
    return (await alarms.get('follow-round')).scheduledTime - Date.now();
  });
  expect(next / 60_000).toBeLessThan(34);
  official.setFault('gegevensmagazijn.tweedekamer.nl', null);
  await lookForNews(page);
  await expect(page.locator('.followed')).not.toContainText('niet bereikbaar');
});
