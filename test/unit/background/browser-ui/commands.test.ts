import { beforeEach, describe, expect, it, vi } from 'vitest';
import { COMMANDS, registerCommands } from '../../../../utils/background/browser-ui/commands.ts';
import { FOUND, outfit, PAPER } from './toolbox.ts';

const TAB = { id: 7, windowId: 3 };
const OWN = {
  key: '2031D00030',
  title: PAPER.title,
  kind: PAPER.kind,
  date: PAPER.date,
  dossier: '36900',
  paperId: PAPER.id,
  href: PAPER.href,
};
let browser: ReturnType<typeof outfit>;
const save = vi.fn<(paper: object) => Promise<unknown>>();
const isSaved = vi.fn<(keys: string[]) => Promise<string[]>>();

beforeEach(() => {
  browser = outfit();
  save.mockReset().mockResolvedValue({});
  isSaved.mockReset().mockResolvedValue([]);
  registerCommands({ lookUp: () => Promise.resolve(FOUND), save, isSaved });
});

describe('a key command', () => {
  it('opens the panel in the window it was pressed in, before anything is waited for', () => {
    browser.command.fire(COMMANDS.panel, TAB);
    expect(browser.panel).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
  });

  it('opens mijn', () => {
    browser.command.fire(COMMANDS.mijn, TAB);
    expect(browser.tab).toHaveBeenCalledExactlyOnceWith({
      url: 'chrome-extension://ours/mijn.html',
    });
  });

  it('opens the entry of a paper that is saved already', async () => {
    isSaved.mockResolvedValue([OWN.key]);
    browser.toPage.mockImplementation((_, { ask }) =>
      Promise.resolve(ask === 'cited' ? { paper: OWN, text: 'none', entries: [] } : true),
    );
    browser.command.fire(COMMANDS.save, TAB);
    await vi.waitFor(() =>
      expect(browser.tab).toHaveBeenCalledExactlyOnceWith({
        url: `chrome-extension://ours/mijn.html?q=${OWN.key}&stuk=${OWN.key}`,
      }),
    );
    expect(save).not.toHaveBeenCalled();
  });

  it('saves the paper as the page in the tab tells of it, and says so there', async () => {
    browser.toPage.mockImplementation((_, { ask }) =>
      Promise.resolve(ask === 'cited' ? { paper: OWN, text: 'none', entries: [] } : true),
    );
    browser.command.fire(COMMANDS.save, TAB);
    await vi.waitFor(() => expect(browser.sign).toHaveBeenCalledWith({ tabId: 7, text: '✓' }));
    expect(save).toHaveBeenCalledExactlyOnceWith(OWN);
    expect(browser.toPage.mock.calls.map(([tab, { ask }]) => [tab, ask])).toEqual([
      [7, 'cited'],
      [7, 'say'],
    ]);
  });

  it.each([
    [null],
    [{ paper: { ...OWN, href: 'https://elsewhere.example/' }, text: 'none', entries: [] }],
  ])(
    'saves nothing where the tab has no paper, or none that can be believed, and shows that',
    async (answer) => {
      browser.toPage.mockResolvedValue(answer);
      browser.command.fire(COMMANDS.save, TAB);
      await vi.waitFor(() => expect(browser.sign).toHaveBeenCalledWith({ tabId: 7, text: '?' }));
      expect(save).not.toHaveBeenCalled();
    },
  );

  it('that is none of ours does nothing', () => {
    browser.command.fire('something-else', TAB);
    expect([browser.panel.mock.calls, browser.tab.mock.calls, browser.toPage.mock.calls]).toEqual([
      [],
      [],
      [],
    ]);
  });
});
