import { card, expect, openModal, test } from './test.ts';

const BARE = '/kamerstukken/brieven_regering/detail?id=2031Z00101&did=2031D00101';
const SUP = '/kamerstukken/brieven_regering/detail?id=2031Z00102&did=2031D00102';
const LINKED = '/kamerstukken/brieven_regering/detail?id=2031Z00103&did=2031D00103';
const INLINE = '/kamerstukken/detail?did=2031D00104';

const mark = (label: string) => `[data-kamerlezer="note"][data-note="${label}"]`;

for (const [kind, address, label, words] of [
  ['bare digits and official XML', BARE, '1', 'De cijfers staan op bladzijde 4.'],
  ['sup and a list', SUP, '2', 'Kamerstuk 22 154, nr. 454.'],
  ['links in the page', LINKED, '2', 'Gerekend vanaf 1 juli.'],
] as const) {
  test(`a note previews on hover: ${kind}`, async ({ open }) => {
    const { page, errors } = await open(address);
    await openModal(page);
    await page.locator(mark(label)).hover();
    await expect(card(page)).toContainText(words);
    await card(page).hover();
    await page.waitForTimeout(600);
    await expect(card(page)).toBeVisible();
    await page.locator('.m-modal__title').hover();
    await expect(card(page)).toBeHidden();
    expect(errors).toEqual([]);
  });
}

test('a note of inline text in the publisher\'s markup previews', async ({ open }) => {
  const { page } = await open(INLINE);
  await page.locator(mark('1')).hover();
  await expect(card(page)).toContainText('Het Rivierblad, 3 juli 2031');
});

test('the papers a note cites are links in its card, with what they are', async ({ open }) => {
  const { page } = await open(BARE);
  await openModal(page);
  await page.locator(mark('3')).hover();
  await expect(card(page).getByRole('link', { name: 'Kamerstuk 24 801-02, nr. 3170' })).toHaveAttribute('href', /did=2031D00170$/);
  await expect(card(page)).toContainText('Motie · 12 juni 2031');
  await expect(card(page)).toHaveAttribute('role', 'dialog');
});

test('a plain note is a tooltip and describes its mark while it is open', async ({ open }) => {
  const { page } = await open(LINKED);
  await openModal(page);
  await page.locator(mark('2')).hover();
  await expect(card(page)).toHaveAttribute('role', 'tooltip');
  await expect(page.locator(mark('2'))).toHaveAttribute('aria-description', /Gerekend vanaf/);
  await page.keyboard.press('Escape');
  await expect(page.locator(mark('2'))).not.toHaveAttribute('aria-description', /./);
});

test('keyboard: focus shows the note, Enter enters the card, Escape gives the focus back and spares the modal', async ({ open }) => {
  const { page } = await open(BARE);
  await openModal(page);
  await expect(page.locator(mark('1'))).toBeVisible();
  await page.locator(mark('1')).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(card(page)).toContainText('bladzijde 4');
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('button', { name: 'Naar voetnoot' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(page.locator(mark('1'))).toBeFocused();
  await expect(page.locator('.m-modal')).toHaveClass(/is-open/);
  await page.keyboard.press('Escape');
  await expect(page.locator('.m-modal')).not.toHaveClass(/is-open/);
});

test('a press outside closes a pressed card', async ({ open }) => {
  const { page } = await open(BARE);
  await openModal(page);
  await page.locator(mark('1')).click();
  await page.locator('.m-modal__title').hover();
  await page.waitForTimeout(600);
  await expect(card(page)).toBeVisible();
  await page.locator('.m-modal__title').click();
  await expect(card(page)).toBeHidden();
});

test('to the footnote and back: in the page where it has the note', async ({ open }) => {
  const { page } = await open(LINKED);
  await openModal(page);
  await page.locator(mark('1')).click();
  await card(page).getByRole('button', { name: 'Naar voetnoot' }).click();
  await expect(page.locator('#noot1')).toBeInViewport();
  await page.getByRole('button', { name: 'Terug naar de tekst' }).click();
  await expect(page.locator(mark('1'))).toBeFocused();
});

test('to the footnote and back: in our list where the page has none', async ({ open }) => {
  const { page } = await open(BARE);
  await openModal(page);
  await page.locator(mark('2')).click();
  await card(page).getByRole('button', { name: 'Naar voetnoot' }).click();
  const list = page.getByRole('dialog', { name: 'Noten bij dit stuk' });
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await page.getByRole('button', { name: 'Terug naar de tekst: Noot 3' }).click();
  await expect(list).toBeHidden();
  await expect(page.locator(mark('3'))).toBeFocused();
});

test('touch: a tap on a mark shows its note', async ({ open, browserWithUs }) => {
  const { page } = await open(BARE);
  await openModal(page);
  const session = await browserWithUs.context.newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const box = await page.locator(mark('1')).boundingBox();
  const point = { x: (box?.x ?? 0) + 3, y: (box?.y ?? 0) + 8 };
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(card(page)).toContainText('bladzijde 4');
});
