import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LookupAnswer } from '../../../../utils/citations/lookup-answer.ts';
import type { SavedPaper } from '../../../../utils/domain/saved/saved-paper.ts';
import { registerOmnibox } from '../../../../utils/background/browser-ui/omnibox.ts';
import { FOUND, outfit, PAPER } from './toolbox.ts';

const saved = (key: string, title: string) =>
  ({
    key,
    title,
    kind: 'Motie',
    date: null,
    dossier: '36900',
    paperId: null,
    href: '',
    tags: [],
    note: '',
    state: 'new',
    changedAt: '',
    savedAt: '',
  }) as unknown as SavedPaper;
const MINE = [
  saved('2031D00030', 'Motie over sluizen "aan zee"'),
  saved('2031D00031', 'Motie over <sluizen> & meer'),
];

let browser: ReturnType<typeof outfit>;
const lookUp = vi.fn<(text: string) => Promise<LookupAnswer>>();
let list: () => Promise<SavedPaper[]>;

beforeEach(() => {
  browser = outfit();
  lookUp
    .mockReset()
    .mockImplementation((text) =>
      Promise.resolve(/\d/.test(text) ? FOUND : { state: 'words', words: text }),
    );
  list = () => Promise.resolve(MINE);
  registerOmnibox({ lookUp, list: () => list(), today: () => '2031-08-01' });
});

/** What the browser shows below the first line. */
const type = (text: string) =>
  new Promise<{ content: string; description: string }[]>((resolve) =>
    browser.changed.fire(text, resolve),
  );
const firstLine = () => browser.first.mock.lastCall?.[0].description ?? '';

describe('the address bar', () => {
  it('says at first what one may type', async () => {
    browser.started.fire();
    await vi.waitFor(() => expect(firstLine()).toContain('36715 30'));
  });

  it('says where a number leads, in signs that the browser takes', async () => {
    await type('36900 30');
    expect(firstLine()).toContain('36 900, nr. 30');
    expect(firstLine()).toContain('&#60;c.s.&#62; &#38; anderen');
  });

  it('lists what is in mijn below it, but not once more what the number leads to', async () => {
    expect(await type('sluizen')).toEqual([
      {
        content: '2031D00030',
        description: expect.stringContaining('&#34;aan zee&#34;') as string,
      },
      {
        content: '2031D00031',
        description: expect.stringContaining('&#60;sluizen&#62;') as string,
      },
    ]);
    list = () =>
      Promise.resolve([
        saved('2031D00030', 'Nota 36900 30'),
        saved('dossier:36900', 'Nota 36900 30 en meer'),
      ]);
    expect(await type('36900 30')).toMatchObject([{ content: '36900' }]);
  });

  it.each([
    [{ state: 'not-found', id: 'kst-99999' }, 'niet gevonden'],
    [
      { state: 'number-unknown', id: 'kst-36900-99', dossierTitle: 'Staat van de Waterwegen' },
      'Het dossier bestaat wel: Staat van de Waterwegen',
    ],
    [{ state: 'unreachable', id: 'kst-36900-99' }, '36 900, nr. 99'],
    [
      {
        state: 'found-record',
        record: { kind: 'zaak', number: '2031Z00300', title: 'Vragen', href: '' },
      },
      '2031Z00300 · Vragen',
    ],
  ] as [LookupAnswer, string][])('says what came of %j', async (answer, words) => {
    lookUp.mockResolvedValue(answer);
    await type('36900 99');
    expect(firstLine()).toContain(words);
  });

  it.each(['"', '((', 'tag:', '\u0000', '   ', '[*]\\', 'x'.repeat(3000), '\ud800'])(
    'takes nonsense for words: %j',
    async (text) => {
      await expect(type(text)).resolves.toBeInstanceOf(Array);
      browser.entered.fire(text, 'currentTab');
      await vi.waitFor(() => expect(browser.turned).toHaveBeenCalled());
      expect(browser.turned.mock.lastCall?.[0].url).toMatch(
        /^chrome-extension:\/\/ours\/mijn\.html/,
      );
    },
  );

  it('goes on without sources and without a list', async () => {
    lookUp.mockRejectedValue(new Error('gone'));
    list = () => Promise.reject(new Error('closed'));
    expect(await type('36900 30')).toEqual([]);
  });

  it('answers only what was typed last', async () => {
    const early = vi.fn();
    browser.changed.fire('36900', early);
    await type('36900 30');
    expect(early).not.toHaveBeenCalled();
    expect(lookUp).toHaveBeenCalledExactlyOnceWith('36900 30');
  });

  it.each([
    ['currentTab', 1, 0],
    ['newForegroundTab', 0, 1],
    ['newBackgroundTab', 0, 1],
  ] as const)('opens a number in the %s', async (where, turned, opened) => {
    browser.entered.fire('36900 30', where);
    await vi.waitFor(() =>
      expect(browser.turned.mock.calls.length + browser.tab.mock.calls.length).toBe(1),
    );
    expect([browser.turned.mock.calls.length, browser.tab.mock.calls.length]).toEqual([
      turned,
      opened,
    ]);
    expect([...browser.turned.mock.calls, ...browser.tab.mock.calls][0]?.[0].url).toBe(
      'chrome-extension://ours/jump.html?q=36900+30',
    );
  });

  it('in a private window goes to what is found itself, and tells of the rest in an ordinary window', async () => {
    browser.inFront.mockResolvedValue([{ incognito: true }]);
    browser.entered.fire('36900 30', 'currentTab');
    await vi.waitFor(() =>
      expect(browser.turned).toHaveBeenCalledExactlyOnceWith({ url: PAPER.href }),
    );
    lookUp.mockResolvedValueOnce({
      state: 'found-record',
      record: { kind: 'zaak', number: '2031Z00300', title: 'Vragen', href: `${PAPER.href}&z` },
    });
    browser.entered.fire('2031Z00300', 'newBackgroundTab');
    await vi.waitFor(() =>
      expect(browser.tab).toHaveBeenLastCalledWith({ url: `${PAPER.href}&z`, active: false }),
    );
    lookUp.mockRejectedValueOnce(new Error('gone'));
    browser.entered.fire('36900 99', 'currentTab');
    await vi.waitFor(() =>
      expect(browser.tab).toHaveBeenLastCalledWith({
        url: 'chrome-extension://ours/jump.html?q=36900+99',
        active: true,
      }),
    );
    expect(browser.turned).toHaveBeenCalledOnce();
  });
});
