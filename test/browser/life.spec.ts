import type { Page } from '@playwright/test';
import type { Browser } from './browsers.ts';
import { coversWords } from './looks.ts';
import { card, expect, openModal, test } from './test.ts';

const LETTER = '/kamerstukken/brieven_regering/detail?id=2031Z00101&did=2031D00101';

const saveButton = (page: Page) =>
  page
    .locator('kamerlezer-ui')
    .getByRole('button', { name: /^Bewaar/ })
    .first();

/** The page as the server sent it, next to the page as it is. */
const mainIsAsSent = (page: Page) =>
  page.evaluate(async () => {
    const sent = new DOMParser().parseFromString(
      await (await fetch(location.href)).text(),
      'text/html',
    );
    for (const doc of [sent, document])
      doc.querySelectorAll('.m-modal').forEach((modal) => modal.classList.remove('is-open'));
    return sent.querySelector('main')?.isEqualNode(document.querySelector('main'));
  });

/** Updates or switches off the extension as the browser's own page of extensions does. */
async function extensions(browser: Browser, act: 'reload' | 'disable'): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  const id = new URL(browser.ownPage('x')).host;
  await page.evaluate(
    async ([which, what]) => {
      const { developerPrivate, management } = (
        globalThis as unknown as {
          chrome: {
            developerPrivate: { reload(id: string, how: object): Promise<unknown> };
            management: { setEnabled(id: string, on: boolean): Promise<void> };
          };
        }
      ).chrome;
      if (what === 'reload') await developerPrivate.reload(which ?? '', { failQuietly: true });
      else await management.setEnabled(which ?? '', false);
    },
    [id, act] as const,
  );
  await page.close();
}

for (const act of ['reload', 'disable'] as const) {
  test(`with the extension ${act === 'reload' ? 'updated' : 'switched off'}, an open page gets everything back and says so once`, async ({
    open,
    browserWithUs,
  }) => {
    const { page, errors } = await open(LETTER);
    await expect(page.locator('a[data-kamerlezer="citation"]').first()).toBeAttached();
    await expect(saveButton(page)).toBeVisible();
    await extensions(browserWithUs, act);
    await page.bringToFront();
    await page.mouse.click(640, 600);
    const hint = page.locator('kamerlezer-ui .outlived');
    await expect(hint).toContainText('bijgewerkt of uitgezet');
    await expect(page.locator('kamerlezer-ui')).toHaveCount(1);
    await expect(page.locator('[data-kamerlezer]')).toHaveCount(0);
    expect(await mainIsAsSent(page)).toBe(true);
    await page.screenshot({ path: `test/results/outlived-${act}.png` });
    await hint.getByRole('button', { name: 'Sluit melding' }).click();
    await expect(page.locator('kamerlezer-ui')).toHaveCount(0);
    // Started anew is not installed anew.
    expect(
      browserWithUs.context.pages().filter((one) => one.url().endsWith('/welcome.html')),
    ).toEqual([]);
    await page.keyboard.press('n');
    await page.mouse.click(640, 300);
    await expect(page.locator('kamerlezer-ui')).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}

test('page scripts that take our nodes away, copy them or move them break nothing', async ({
  open,
  browserWithUs,
}) => {
  const { page, errors } = await open(LETTER);
  await expect(page.locator('a[data-kamerlezer="citation"]').first()).toBeAttached();
  await openModal(page);
  await page.locator('[data-kamerlezer="note"]').first().hover();
  await expect(card(page)).toBeVisible();
  await page.evaluate(() => document.querySelector('kamerlezer-ui')?.remove());
  await page.mouse.move(5, 5);
  await page.locator('a[data-id="kst-25432-544"]').hover();
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    for (const mark of document.querySelectorAll('[data-kamerlezer]'))
      mark.replaceWith(mark.cloneNode(true));
    document.querySelector('.m-modal__content p')?.remove();
    document.querySelector('h1')?.remove();
  });
  await page.locator('[data-kamerlezer="note"]').first().hover();
  await page.keyboard.press('n');
  await page.evaluate(() => document.body.replaceChildren(...document.body.childNodes));
  const popup = await browserWithUs.context.newPage();
  await popup.goto(browserWithUs.ownPage('popup.html'));
  await popup.getByRole('checkbox').uncheck();
  await expect(page.locator('kamerlezer-ui')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('at 400 % nothing of ours makes the page wider, and on paper stands nothing of ours', async ({
  open,
}) => {
  const { page } = await open(LETTER);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(saveButton(page)).toBeAttached();
  const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await openModal(page);
  await page.locator('[data-kamerlezer="note"][data-note="2"]').click();
  await expect(card(page)).toBeInViewport({ ratio: 0.9 });
  expect(await wider()).toBeLessThanOrEqual(0);
  await page.screenshot({ path: 'test/results/narrow.png' });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(await coversWords(page)).toEqual([]);
  // Where the title leaves no room at all, the buttons stand side by side in the corner of the window.
  await page.locator('h1').evaluate((heading) => {
    heading.style.width = '40px';
  });
  const corner = page.locator('kamerlezer-ui .floating[data-docked]');
  await expect(corner).toHaveCount(2);
  const [save, about] = await corner.evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
  );
  expect(about?.right).toBeLessThan(save?.left ?? 0);
  for (const one of await corner.all()) await expect(one).toBeInViewport({ ratio: 1 });
  await saveButton(page).click();
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');
  await page.emulateMedia({ media: 'print' });
  await expect(
    page.locator('kamerlezer-ui .card, kamerlezer-ui .floating').filter({ visible: true }),
  ).toHaveCount(0);
});

test('without a network a page that is there reads on, saves, and says what is out of reach', async ({
  open,
  official,
  browserWithUs,
}) => {
  const { page } = await open(LETTER);
  await expect(page.locator('a[data-kamerlezer="citation"]').first()).toBeAttached();
  for (const host of [
    'gegevensmagazijn.tweedekamer.nl',
    'repository.overheid.nl',
    'zoek.officielebekendmakingen.nl',
  ])
    official.setFault(host, { kind: 'offline' });
  await page.reload();
  await saveButton(page).click();
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');
  await openModal(page);
  // What was asked before is known still.
  await page.locator('a[data-id="kst-25432-544"]').hover();
  await expect(card(page)).toContainText('25 432');
  const popup = await browserWithUs.context.newPage();
  await popup.goto(browserWithUs.ownPage('popup.html'));
  await expect(popup.getByRole('listitem')).toHaveCount(1);
});
