/**
 * Everything a reader does, in real Firefox: the flows of the Chromium tests, several to a start, since a start is slow.
 * What this driver cannot do is told at `startFirefox`.
 */
import {
  createProfile,
  hasFirefox,
  removeProfile,
  startFirefox,
  type Browser,
} from './browsers.ts';
import { hoverAndFollow, walkWithKeys, whatIsNotCertain } from './flows/citations.ts';
import { citation, FRESH, LETTER, note } from './flows/letters.ts';
import {
  everything,
  listOfNumbers,
  manyAtOnce,
  openMijn,
  putBack,
  tagNoteAndFind,
  workAndTakeOut,
} from './flows/mijn.ts';
import {
  MARKUPS,
  noteByKeyboard,
  plainNoteDescribes,
  pressOutsideCloses,
  previewOnHover,
  toFootnoteInList,
  toFootnoteInPage,
} from './flows/notes.ts';
import { listInPopup, savedForGood, saveFromCard } from './flows/saving.ts';
import { card, expect, openPage, SITE, test as base } from './test.ts';

/** Starts Firefox, on a profile that is thrown away or on the one given. */
const test = base.extend<{ firefoxOn: (folder?: string) => Promise<Browser> }>({
  firefoxOn: async ({ official }, use) => {
    const after: (() => unknown)[] = [];
    await use(async (folder) => {
      const profile =
        folder === undefined ? createProfile() : { folder, remove: () => removeProfile(folder) };
      const browser = await startFirefox(official, profile.folder);
      after.push(() => browser.close(), profile.remove);
      return browser;
    });
    for (const act of after) await act();
  },
});

test.skip(!hasFirefox, 'no Firefox on this machine');
// Many flows to a start, and a start alone takes up to ten seconds.
test.setTimeout(180_000);

test('Firefox: notes, citations, jumping, panel, reading in place, by pointer and keyboard', async ({
  firefoxOn,
}) => {
  const browser = await firefoxOn();
  for (const markup of MARKUPS) await test.step(markup[0], () => previewOnHover(browser, markup));
  for (const flow of [
    noteByKeyboard,
    plainNoteDescribes,
    pressOutsideCloses,
    toFootnoteInPage,
    toFootnoteInList,
    hoverAndFollow,
    walkWithKeys,
    whatIsNotCertain,
    panelByKeyboard,
    readInPlace,
    sidebarAndSettings,
  ]) {
    await test.step(flow.name, () => flow(browser));
  }
});

test('Firefox: a save is in every tab, in the popup, and there after a restart; a list of numbers is looked up', async ({
  firefoxOn,
}) => {
  const profile = createProfile();
  const browser = await savedForGood(() => firefoxOn(profile.folder));
  for (const flow of [listOfNumbers, listInPopup, saveFromCard])
    await test.step(flow.name, () => flow(browser));
});

test('Firefox: mijn finds, tags, notes, changes many, takes out and puts back', async ({
  firefoxOn,
}) => {
  const first = await firefoxOn();
  await manyAtOnce((await openMijn(first, 6)).page);
  await tagNoteAndFind(first, await first.openOwn('mijn.html'));
  const page = await first.openOwn('mijn.html?q=');
  const file = await workAndTakeOut(first, page);
  const before = await everything(page);
  const empty = await (await firefoxOn()).openOwn('mijn.html');
  await putBack(empty, file, 6);
  expect(await everything(empty)).toEqual(before);
});

/** The sidebar lists what the paper in the tab cites; the settings reach its page. */
async function sidebarAndSettings(browser: Browser): Promise<void> {
  const sidebar = await browser.openOwn('sidepanel.html');
  // The driver gives every page a window of its own; a sidebar stands in the window of the tab it tells of.
  await sidebar.evaluate(async (url) => {
    const { tabs } = (
      globalThis as unknown as {
        browser: { tabs: { create(tab: { url: string }): Promise<unknown> } };
      }
    ).browser;
    await tabs.create({ url });
  }, SITE + LETTER);
  await expect(
    sidebar.locator('li.cited').filter({ hasText: 'Vergunningen voor baggerwerk' }),
  ).toHaveCount(1);
  await expect(sidebar.getByRole('heading', { level: 2, name: /^24801-02/ })).toHaveCount(1);
  const { page } = await openPage(browser, LETTER);
  await expect(page.locator(citation('kst-25432-544')).first()).toBeAttached();
  const options = await browser.openOwn('options.html');
  await options.getByRole('checkbox', { name: 'Verwijzingen als link', exact: true }).uncheck();
  await expect(page.locator(citation('kst-25432-544'))).toHaveCount(0);
}

/** The panel opens by key, takes the focus, and gives it back. */
async function panelByKeyboard(browser: Browser): Promise<void> {
  const { page } = await openPage(browser, LETTER);
  const button = page.locator('kamerlezer-ui').getByRole('button', { name: 'Over dit stuk' });
  await button.focus();
  await page.keyboard.press('Enter');
  const panel = page.locator('kamerlezer-ui .context-panel');
  await expect(panel).toBeFocused();
  await expect(panel).toContainText('Raad voor de Waterwegen');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(button).toBeFocused();
}

/** A Word file as text, with its notes; Escape closes card and view in turn. */
async function readInPlace(browser: Browser): Promise<void> {
  const { page } = await openPage(browser, FRESH);
  await page.getByRole('button', { name: 'Lees hier' }).click();
  await page.locator(`article ${note('2')}`).hover();
  await expect(card(page)).toContainText('De laatste op 1 augustus 2031');
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Lees hier' })).toBeFocused();
}
