import { LETTER, note } from './flows/letters.ts';
import {
  MARKUPS,
  noteByKeyboard,
  plainNoteDescribes,
  pressOutsideCloses,
  previewOnHover,
  toFootnoteInList,
  toFootnoteInPage,
} from './flows/notes.ts';
import { card, expect, openModal, test } from './test.ts';

test('a note previews on hover, in every markup', async ({ browserWithUs }) => {
  for (const markup of MARKUPS)
    await test.step(markup[0], () => previewOnHover(browserWithUs, markup));
});

test('the papers a note cites are links in its card, with what they are', async ({ open }) => {
  const { page } = await open(LETTER);
  await openModal(page);
  await page.locator(note('3')).hover();
  await expect(
    card(page).getByRole('link', { name: 'Kamerstuk 24 801-02, nr. 3170' }),
  ).toHaveAttribute('href', /did=2031D00170$/);
  await expect(card(page)).toContainText('Motie · 12 juni 2031');
  await expect(card(page)).toHaveAttribute('role', 'dialog');
});

test('a plain note is a tooltip and describes its mark while it is open', ({ browserWithUs }) =>
  plainNoteDescribes(browserWithUs));

test('keyboard: focus shows the note, Enter enters the card, Escape gives the focus back and spares the modal', ({
  browserWithUs,
}) => noteByKeyboard(browserWithUs));

test('a press outside closes a pressed card', ({ browserWithUs }) =>
  pressOutsideCloses(browserWithUs));

test('to the footnote and back: in the page where it has the note', ({ browserWithUs }) =>
  toFootnoteInPage(browserWithUs));

test('to the footnote and back: in our list where the page has none', ({ browserWithUs }) =>
  toFootnoteInList(browserWithUs));

test('touch: a tap on a mark shows its note', async ({ open, browserWithUs }) => {
  const { page } = await open(LETTER);
  await openModal(page);
  const session = await browserWithUs.context.newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const box = await page.locator(note('1')).boundingBox();
  const point = { x: (box?.x ?? 0) + 3, y: (box?.y ?? 0) + 8 };
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(card(page)).toContainText('bladzijde 4');
});

test('a card keeps to its mark and off it, whatever moves, and goes with it', async ({ open }) => {
  const { page, errors } = await open(LETTER);
  await openModal(page);
  const mark = page.locator(note('3'));
  const openCard = () => mark.focus().then(() => page.keyboard.press('Alt+ArrowDown'));
  await openCard();
  const apart = async () => {
    const [at, ours] = [await mark.boundingBox(), await card(page).boundingBox()];
    return (
      at &&
      ours &&
      Math.round(ours.y >= at.y ? ours.y - at.y - at.height : at.y - ours.y - ours.height)
    );
  };
  await expect.poll(apart).toBe(6);
  // The text of the modal grows by itself, above the mark and where nothing of the page's body grows with it.
  const grow = (where: 'prepend' | 'append', height: string) =>
    page
      .locator('.m-modal__content')
      .evaluate(
        (text, [place, high]) =>
          text[place](Object.assign(document.createElement('div'), { style: `height: ${high}` })),
        [where, height] as const,
      );
  await grow('prepend', '40px');
  await expect.poll(apart).toBe(6);
  await grow('append', '2000px');
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 360, height: 640 });
  const scrollTo = (y: number) =>
    mark.evaluate(
      (one, top) => one.closest('.m-modal')?.scrollBy(0, one.getBoundingClientRect().top - top),
      y,
    );
  await scrollTo(320);
  await openCard();
  for (const y of [120, 600]) {
    await scrollTo(y);
    await expect.poll(apart, { message: `at ${y}` }).toBeGreaterThanOrEqual(0);
  }
  await scrollTo(-100);
  await expect(card(page)).toBeHidden();
  expect(errors).toEqual([]);
});
