import { expect, openModal, test } from './test.ts';

const LETTER = '/kamerstukken/brieven_regering/detail?id=2031Z00101&did=2031D00101';
const SUP = '/kamerstukken/brieven_regering/detail?id=2031Z00102&did=2031D00102';

test('the page keeps its text and its place, and gets everything back when switched off', async ({
  open,
  browserWithUs,
}) => {
  for (const address of [
    LETTER,
    SUP,
    '/kamerstukken/brieven_regering/detail?did=2031D00103',
    '/kamerstukken/detail?did=2031D00104',
  ]) {
    const { page } = await open(address);
    await expect(page.locator('a[data-kamerlezer="citation"]').first()).toBeAttached();
    const before = await page.evaluate(async () => {
      const doc = new DOMParser().parseFromString(
        await (await fetch(location.href)).text(),
        'text/html',
      );
      return doc.body.textContent;
    });
    expect(await page.evaluate(() => document.body.textContent)).toBe(before);
    const popup = await browserWithUs.context.newPage();
    await popup.goto(browserWithUs.ownPage('popup.html'));
    await popup.getByRole('checkbox').uncheck();
    await expect(page.locator('kamerlezer-ui')).toHaveCount(0);
    await expect(page.locator('[data-kamerlezer], [data-id^="kst-"]')).toHaveCount(0);
    expect(
      await page.evaluate(async () => {
        const doc = new DOMParser().parseFromString(
          await (await fetch(location.href)).text(),
          'text/html',
        );
        const main = (root: Document) => root.querySelector('main') as HTMLElement;
        doc.querySelectorAll('.m-modal').forEach((modal) => modal.classList.remove('is-open'));
        return main(doc).isEqualNode(main(document));
      }),
    ).toBe(true);
    await popup.getByRole('checkbox').check();
    await expect(page.locator('kamerlezer-ui')).toHaveCount(1);
    await page.close();
    await popup.close();
  }
});

test('nothing moves: no layout shift while the page is enriched and the modal read', async ({
  open,
}) => {
  const { page } = await open(LETTER);
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await expect(page.locator('a[data-kamerlezer="citation"]').first()).toBeAttached();
  await openModal(page);
  await page.locator('[data-kamerlezer="note"]').first().hover();
  await page.waitForTimeout(800);
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
});

test('our marks do not change the size of a line', async ({ open, browserWithUs }) => {
  const { page } = await open(SUP);
  await openModal(page);
  await expect(page.locator('a[data-kamerlezer="citation"]').first()).toBeVisible();
  const heights = () =>
    page
      .locator('.m-modal__content p')
      .evaluateAll((all) =>
        all.map((p) => p.getBoundingClientRect().height + p.getBoundingClientRect().width),
      );
  const withMarks = await heights();
  const popup = await browserWithUs.context.newPage();
  await popup.goto(browserWithUs.ownPage('popup.html'));
  await popup.getByRole('checkbox').uncheck();
  await expect(page.locator('[data-kamerlezer]')).toHaveCount(0);
  expect(await heights()).toEqual(withMarks);
});

test('an overview, an error page and a missing page are left alone', async ({ open, official }) => {
  for (const [kind, address] of [
    ['an overview', '/kamerstukken/brieven_regering'],
    ['an error page', '/503'],
    ['a missing page', '/kamerstukken/detail?id=2031D77777'],
  ] as const) {
    await test.step(kind, async () => {
      const { page, errors } = await open(address);
      await page.waitForTimeout(700);
      if (kind !== 'a missing page') await expect(page.locator('kamerlezer-ui')).toHaveCount(0);
      await expect(page.locator('[data-kamerlezer]')).toHaveCount(0);
      expect(official.requests.filter(({ host }) => host !== 'www.tweedekamer.nl')).toEqual([]);
      expect(errors).toEqual([]);
    });
  }
});

test('a fresh letter without text can be saved, and nothing else happens', async ({ open }) => {
  const { page, errors } = await open(
    '/kamerstukken/brieven_regering/detail?id=2031Z00105&did=2031D00105',
  );
  await page.getByRole('button', { name: /^Bewaar/ }).click();
  await expect(page.getByRole('button', { name: /^Bewaar/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(errors).toEqual([]);
});

test('after going back from a cited paper the page still works, once', async ({ open }) => {
  const { page, errors } = await open(LETTER);
  await openModal(page);
  await page.locator('a[data-kamerlezer="citation"]').first().click();
  await expect(page).toHaveURL(/2031D00180/);
  await page.goBack();
  await expect(page.locator('kamerlezer-ui')).toHaveCount(1);
  // The text is opened again at the link that was followed.
  await expect(page.locator('#document-html-modal')).toHaveClass(/is-open/);
  await page.locator('[data-kamerlezer="note"]').first().hover();
  await expect(page.locator('kamerlezer-ui .card:popover-open')).toHaveCount(1);
  expect(errors).toEqual([]);
});
