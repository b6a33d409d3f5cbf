import { card, expect, openModal, test } from './test.ts';

const LETTER = '/kamerstukken/brieven_regering/detail?id=2031Z00101&did=2031D00101';
const API = 'gegevensmagazijn.tweedekamer.nl';
const link = (id: string) => `a[data-kamerlezer="citation"][data-id="${id}"]`;

const FOUND = ['kst-24801-02-3180', 'kst-25432-544', 'kst-22154-454', 'kst-24801-02-3216'];

for (const api of [{ v5: true, v2: false }, { v5: false, v2: true }] as const) {
  test(`cited papers become links, over ${api.v5 ? 'version 5' : 'version 2'}`, async ({ open, official }) => {
    official.setApi(api);
    const { page, errors } = await open(LETTER);
    for (const id of FOUND) await expect(page.locator(link(id)).first()).toHaveAttribute('href', /^https:\/\/www\.tweedekamer\.nl\/kamerstukken\/detail\?id=\d{4}D\d+/);
    expect(errors).toEqual([]);
  });
}

test('only what exists becomes a link; the publisher is asked for what the Kamer does not have', async ({ open }) => {
  const { page } = await open(LETTER);
  await expect(page.locator(link('kst-24447-6'))).toHaveAttribute('href', 'https://zoek.officielebekendmakingen.nl/kst-24447-6.html');
  await expect(page.locator(link('kst-24801-02-9999'))).toHaveCount(0);
  await expect(page.locator('[data-id^="kst-36715"]')).toHaveCount(0);
});

test('a citation across a line break is one link', async ({ open }) => {
  const { page } = await open(LETTER);
  await openModal(page);
  const broken = page.locator(link('kst-24801-02-3180'));
  await expect(broken).toHaveCount(1);
  await expect(broken).toHaveText(/Kamerstuk\s*24 801-02, nr\. 3180/);
});

test('hover shows what the paper is; the card can be entered and its link followed', async ({ open }) => {
  const { page } = await open(LETTER);
  await openModal(page);
  await page.locator(link('kst-25432-544')).hover();
  for (const words of ['Brief regering', '25 432, nr. 544', '9 december 2030', 'Vergunningen voor baggerwerk langs de rivier']) {
    await expect(card(page)).toContainText(words);
  }
  await card(page).getByRole('link', { name: 'Openen', exact: true }).click();
  await expect(page).toHaveURL(/did=2030D00544/);
  await expect(page.getByRole('button', { name: /^Bewaar/ })).toBeVisible();
});

test('n and p walk over the citations while the text has the focus', async ({ open }) => {
  const { page } = await open(LETTER);
  await expect(page.locator(link('kst-22154-454'))).toHaveCount(1);
  await page.keyboard.press('n');
  await expect(page.locator('a[data-kamerlezer="citation"]:focus')).toHaveCount(0);
  await openModal(page);
  await page.locator('.m-modal__content p').first().click();
  await page.keyboard.press('n');
  await expect(page.locator(link('kst-24801-02-3180'))).toBeFocused();
  await page.keyboard.press('n');
  await expect(page.locator(link('kst-36900-30'))).toHaveText('gewijzigde motie Hofstra');
  await expect(page.locator(link('kst-36900-30'))).toBeFocused();
  await page.keyboard.press('n');
  await expect(page.locator(link('kst-25432-544'))).toBeFocused();
  await page.keyboard.press('p');
  await page.keyboard.press('p');
  await expect(page.locator(link('kst-24801-02-3180'))).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(card(page)).toContainText('Verslag van de Raad');
  await page.keyboard.press('Escape');
  await expect(page.locator(link('kst-24801-02-3180'))).toBeFocused();
});

test('one request for all dossiers of a page, and none on a second view', async ({ open, official }) => {
  const { page } = await open(LETTER);
  await expect(page.locator(link('kst-24447-6'))).toHaveCount(1);
  // What stands around the page's own paper, and the service's model once a day, are counted in context.spec.ts.
  const asked = () => official.requests.filter(({ host, url }) => host === API && url.includes('/Kamerstukdossier?')).length;
  expect(asked()).toBe(1);
  await expect(page.locator('kamerlezer-ui .badge').first()).toBeVisible();
  official.requests.length = 0;
  await page.reload();
  await expect(page.locator(link('kst-24447-6'))).toHaveCount(1);
  expect(official.requests.filter(({ host, url }) => host !== 'www.tweedekamer.nl' && url !== '/favicon.ico')).toEqual([]);
});

for (const kind of ['500', '429', 'malformed', 'cut', 'offline'] as const) {
  test(`with the Kamer's service at fault (${kind}) the page reads on`, async ({ open, official }) => {
    official.setFault(API, { kind });
    const { page, errors } = await open(LETTER);
    await expect(page.locator(link('kst-24801-02-3180'))).toHaveAttribute('href', /officielebekendmakingen/);
    expect(errors).toEqual([]);
  });
}

test('with every source gone there are no links and no errors', async ({ open, official }) => {
  for (const host of [API, 'repository.overheid.nl', 'zoek.officielebekendmakingen.nl']) official.setFault(host, { kind: 'offline' });
  const { page, errors } = await open(LETTER);
  await expect(page.getByRole('button', { name: /^Bewaar/ })).toBeVisible();
  await page.waitForTimeout(1500);
  await expect(page.locator('a[data-kamerlezer]')).toHaveCount(0);
  await openModal(page);
  await page.locator('[data-kamerlezer="unresolved"]').first().hover();
  await expect(card(page)).toContainText('De bron is nu niet bereikbaar.');
  expect(errors).toEqual([]);
});

test('what is no link tells why', async ({ open }) => {
  const { page } = await open(LETTER);
  await openModal(page);
  const missing = page.locator('[data-kamerlezer="unresolved"][data-id="kst-24801-02-9999"]');
  await missing.hover();
  await expect(card(page)).toContainText('Geen link: 24 801-02, nr. 9999');
  await expect(card(page)).toContainText('Het dossier bestaat (Raad voor de Waterwegen), maar dit nummer is er niet in gevonden.');
  await expect(missing).toHaveText('Kamerstuk 24 801-02, nr. 9999');
});

test('a motie by name is tied to the paper its note cites; without one, candidates are shown as such', async ({ open }) => {
  const { page } = await open(LETTER);
  await openModal(page);
  const bound = page.locator('a[data-kamerlezer="citation"][data-id="kst-24801-02-3170"]');
  await expect(bound).toHaveText('motie-Kuipers');
  await bound.hover();
  await expect(card(page)).toContainText('Aan dit stuk verbonden door noot 3.');
  await page.locator('[data-kamerlezer="name"]').hover();
  await expect(card(page)).toContainText('Mogelijk bedoeld: motie Van Dalen en Bos');
  await expect(card(page).getByRole('link')).toHaveAttribute('href', /2031D00190/);
  await expect(card(page)).toContainText('Niet zeker.');
});
