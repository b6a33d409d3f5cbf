import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LookupAnswer } from '../../../../utils/citations/lookup-answer.ts';
import type { PaperToSave } from '../../../../utils/domain/saved/saved-paper.ts';
import { registerMenus } from '../../../../utils/background/browser-ui/menus.ts';
import { FOUND, outfit, PAPER } from './toolbox.ts';

const TAB = { id: 7, windowId: 1 };
let browser: ReturnType<typeof outfit>;
const lookUp = vi.fn<(text: string) => Promise<LookupAnswer>>();
const save = vi.fn<(paper: PaperToSave) => Promise<unknown>>();
const isSaved = vi.fn<(keys: string[]) => Promise<string[]>>();

beforeEach(() => {
  browser = outfit();
  lookUp.mockReset().mockResolvedValue(FOUND);
  save.mockReset().mockResolvedValue({});
  isSaved.mockReset().mockResolvedValue([]);
  registerMenus({ lookUp, save, isSaved });
});

const choose = (menuItemId: string, more: object = { linkUrl: PAPER.href }) =>
  browser.clicked.fire({ menuItemId, ...more }, TAB);

describe('the context menu', () => {
  it('has its entries in the language of the settings', async () => {
    await fakeBrowser.storage.local.set({ settings: { language: 'en' } });
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false } as never);
    await vi.waitFor(() =>
      expect(browser.entries.map(({ id }) => id)).toEqual([
        'find',
        'quote',
        'save',
        'save-page',
        'copy',
        'copy-page',
      ]),
    );
    expect(browser.entries[0]?.title).toContain('%s');
  });

  it('copies the reference of a link through the page it stands in', async () => {
    choose('copy');
    await vi.waitFor(() => expect(browser.toPage).toHaveBeenCalledOnce());
    expect(lookUp).toHaveBeenCalledWith(PAPER.href);
    expect(browser.toPage.mock.calls[0]).toMatchObject([
      7,
      {
        ask: 'copy',
        input: { text: `Kamerstukken II 2030/31, 36900, nr. 30 (${PAPER.title}), ${PAPER.href}` },
      },
      { frameId: 0 },
    ]);
    expect(browser.sign).not.toHaveBeenCalled();
  });

  it('copies the reference of the page itself where no link was chosen', async () => {
    choose('copy-page', { pageUrl: PAPER.href });
    await vi.waitFor(() => expect(browser.toPage).toHaveBeenCalledOnce());
    expect(lookUp).toHaveBeenCalledWith(PAPER.href);
  });

  it.each([[false], [null]])(
    'shows a sign at the toolbar when the page could not copy (%s)',
    async (answer) => {
      browser.toPage.mockResolvedValue(answer);
      choose('copy');
      await vi.waitFor(() => expect(browser.sign).toHaveBeenCalledWith({ tabId: 7, text: '!' }));
    },
  );

  it.each([
    [{ state: 'not-found', id: 'kst-36900-99' }],
    [{ state: 'unreachable', id: 'kst-36900-99' }],
  ] as [LookupAnswer][])(
    'of what was not found copies and saves nothing and says so on the jump page (%j)',
    async (answer) => {
      lookUp.mockResolvedValue(answer);
      choose('copy');
      choose('save');
      await vi.waitFor(() => expect(browser.tab).toHaveBeenCalledTimes(2));
      for (const [{ url }] of browser.tab.mock.calls)
        expect(url).toBe(`chrome-extension://ours/jump.html?q=${encodeURIComponent(PAPER.href)}`);
      expect(save).not.toHaveBeenCalled();
      expect(browser.toPage).not.toHaveBeenCalled();
    },
  );

  it('saves a link and says so on the page and at the toolbar; a save that fails gets another sign', async () => {
    choose('save');
    await vi.waitFor(() => expect(browser.sign).toHaveBeenCalledWith({ tabId: 7, text: '✓' }));
    expect(save.mock.calls[0]?.[0]).toMatchObject({ key: '2031D00030', title: PAPER.title });
    save.mockRejectedValue(new Error('full'));
    choose('save');
    await vi.waitFor(() => expect(browser.sign).toHaveBeenLastCalledWith({ tabId: 7, text: '!' }));
  });

  it('in a private window opens what the selected words lead to there, without a page of ours', async () => {
    browser.clicked.fire(
      { menuItemId: 'find', selectionText: '36 900, nr. 30' },
      { ...TAB, incognito: true },
    );
    await vi.waitFor(() =>
      expect(browser.tab).toHaveBeenCalledExactlyOnceWith({ url: PAPER.href }),
    );
  });

  it('looks up the selected words, whatever they hold', async () => {
    choose('find', { selectionText: ' "36 900", nr. 30 (Hofstra) & <c.s.> ' });
    await vi.waitFor(() => expect(browser.tab).toHaveBeenCalledOnce());
    const [[{ url = '' } = {}] = []] = browser.tab.mock.calls;
    expect(new URL(url).searchParams.get('q')).toBe('"36 900", nr. 30 (Hofstra) & <c.s.>');
  });
});
