import { hoverAndFollow, walkWithKeys, whatIsNotCertain } from './flows/citations.ts';
import { citation as link, LETTER } from './flows/letters.ts';
import { card, expect, openModal, test } from './test.ts';

const API = 'gegevensmagazijn.tweedekamer.nl';

const FOUND = ['kst-24801-02-3180', 'kst-25432-544', 'kst-22154-454', 'kst-24801-02-3216'];

for (const api of [
  { v5: true, v2: false },
  { v5: false, v2: true },
] as const) {
  test(`cited papers become links, over ${api.v5 ? 'version 5' : 'version 2'}`, async ({
    open,
    official,
  }) => {
    official.setApi(api);
    const { page, errors } = await open(LETTER);
    for (const id of FOUND)
      await expect(page.locator(link(id)).first()).toHaveAttribute(
        'href',
        /^https:\/\/www\.tweedekamer\.nl\/kamerstukken\/detail\?id=\d{4}D\d+/,
      );
    expect(errors).toEqual([]);
  });
}

test('only what exists becomes a link; the publisher is asked for what the Kamer does not have', async ({
  open,
}) => {
  const { page } = await open(LETTER);
  await expect(page.locator(link('kst-24447-6'))).toHaveAttribute(
    'href',
    'https://zoek.officielebekendmakingen.nl/kst-24447-6.html',
  );
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

test('hover shows what the paper is; the card can be entered and its link followed', ({
  browserWithUs,
}) => hoverAndFollow(browserWithUs));

test('n and p walk over the citations while the text has the focus', ({ browserWithUs }) =>
  walkWithKeys(browserWithUs));

test('one request for all dossiers of a page, and none on a second view', async ({
  open,
  official,
}) => {
  const { page } = await open(LETTER);
  await expect(page.locator(link('kst-24447-6'))).toHaveCount(1);
  // What stands around the page's own paper, and the service's model once a day, are counted in context.spec.ts.
  const asked = () =>
    official.requests.filter(({ host, url }) => host === API && url.includes('/Kamerstukdossier?'))
      .length;
  expect(asked()).toBe(1);
  await expect(page.locator('kamerlezer-ui .badge').first()).toBeVisible();
  official.requests.length = 0;
  await page.reload();
  await expect(page.locator(link('kst-24447-6'))).toHaveCount(1);
  expect(
    official.requests.filter(
      ({ host, url }) => host !== 'www.tweedekamer.nl' && url !== '/favicon.ico',
    ),
  ).toEqual([]);
});

test('with every source gone there are no links and no errors', async ({ open, official }) => {
  for (const host of [API, 'repository.overheid.nl', 'zoek.officielebekendmakingen.nl'])
    official.setFault(host, { kind: 'offline' });
  const { page, errors } = await open(LETTER);
  await expect(page.getByRole('button', { name: /^Bewaar/ })).toBeVisible();
  await page.waitForTimeout(1500);
  await expect(page.locator('a[data-kamerlezer]')).toHaveCount(0);
  await openModal(page);
  await page.locator('[data-kamerlezer="unresolved"]').first().hover();
  await expect(card(page)).toContainText('De bron is nu niet bereikbaar.');
  expect(errors).toEqual([]);
});

test('what is no link tells why; a motie by name is tied by its note, else candidates are shown as such', ({
  browserWithUs,
}) => whatIsNotCertain(browserWithUs));
