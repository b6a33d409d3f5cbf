import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showIn } from '../../../entrypoints/sidepanel/panel-state.ts';
import type { CitedPage } from '../../../utils/domain/reading/cited-page.ts';

const HREF = 'https://www.tweedekamer.nl/kamerstukken/detail?id=2031D00101&did=2031D00101';
const PAGE: CitedPage = {
  paper: {
    key: '2031D00101',
    title: 'Brief',
    kind: 'Brief regering',
    date: null,
    dossier: null,
    paperId: null,
    href: HREF,
  },
  text: 'ready',
  entries: [],
};
const shown = vi.fn(() => Promise.resolve(true));

beforeEach(() => {
  fakeBrowser.reset();
  shown.mockClear();
  Object.assign(fakeBrowser.tabs, { sendMessage: shown });
});

const tabAt = (url: string) =>
  Object.assign(fakeBrowser.tabs, { get: () => Promise.resolve({ url }) });

it('a place is shown in the page that was listed, at whatever note one is there', async () => {
  tabAt(`${HREF}#noot-3`);
  expect(await showIn(1, PAGE, 2, 0)).toBe(true);
  expect(shown).toHaveBeenCalledExactlyOnceWith(
    1,
    { ask: 'showPlace', input: { entry: 2, place: 0 } },
    { frameId: 0 },
  );
});

it.each([
  ['another paper', HREF.replaceAll('101', '102')],
  ['another site', 'https://example.org/'],
  ['a page without an address', ''],
])('in a tab that went on to %s nothing is asked', async (_, url) => {
  tabAt(url);
  expect(await showIn(1, PAGE, 2, 0)).toBe(false);
  expect(shown).not.toHaveBeenCalled();
});

it('a tab that is closed shows nothing', async () => {
  Object.assign(fakeBrowser.tabs, { get: () => Promise.reject(new Error('No tab with id')) });
  expect(await showIn(1, PAGE, 0, 0)).toBe(false);
  expect(await showIn(null, PAGE, 0, 0)).toBe(false);
});
