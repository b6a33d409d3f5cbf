// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CitedPanel } from '../../../components/cited/CitedPanel.tsx';
import type { CitedPanelView } from '../../../components/cited/panel-view.ts';
import { JumpPage } from '../../../components/jump/JumpPage.tsx';
import { OpenAll } from '../../../components/popup/OpenAll.tsx';
import { ThisPage } from '../../../components/popup/ThisPage.tsx';
import type { CitedEntry } from '../../../utils/domain/reading/cited-page.ts';
import type { LookupAnswer } from '../../../utils/citations/lookup-answer.ts';
import { parseInput } from '../../../utils/citations/parse-input.ts';
import type { Paper } from '../../../utils/domain/paper.ts';
import { OWN_PAGE_TEXTS } from '../../../components/own-page-texts.ts';
import { translatorOf } from '../../../utils/i18n/translator.ts';

const paper = (number: string, id: string, dossier: string, title: string): Paper => ({
  ...{ id, number, kind: 'Motie', title, date: '2031-06-16', submitters: ['C. Kuipers'] },
  dossier: { number: dossier, title: `Dossier ${dossier}` },
  href: `https://www.tweedekamer.nl/kamerstukken/detail?id=${number}&did=${number}`,
});
const entry = (found: Paper, ...notes: (string | null)[]): CitedEntry => ({
  ...{ id: found.id, words: found.id ?? '', paper: found, reason: null, count: notes.length },
  places: notes.map((note) => ({ note, around: `de woorden om ${found.title}` })),
});
const SLUIS = paper('2031D00170', 'kst-24801-02-3170', '24801-02', 'Motie over de keersluis');
const BRUG = paper('2031D00030', 'kst-36900-30', '36900', 'Motie over bruggen');
const RAAD = paper('2031D00180', 'kst-24801-02-3180', '24801-02', 'Verslag van de Raad');
const LOST: CitedEntry = {
  id: 'kst-1',
  words: '24 801-02, nr. 9999',
  paper: null,
  reason: 'number-unknown',
  count: 1,
  places: [{ note: null, around: 'zie 24 801-02, nr. 9999' }],
};
const PAGE = {
  key: '2031D00101',
  title: 'Een brief',
  kind: 'Brief regering',
  date: null,
  dossier: null,
  paperId: null,
  href: 'https://www.tweedekamer.nl/',
};

const jumper = {
  readsAsNumber: (text: string) => parseInput(text).what !== 'words',
  ask: vi.fn((text: string): Promise<LookupAnswer> =>
    Promise.resolve({ state: 'not-found', id: text }),
  ),
  open: vi.fn(),
  search: vi.fn(),
};
const view = (change: Partial<CitedPanelView> = {}): CitedPanelView => ({
  t: translatorOf(OWN_PAGE_TEXTS['nl']),
  language: 'nl',
  page: {
    paper: PAGE,
    text: 'ready',
    entries: [entry(RAAD, null), LOST, entry(BRUG, null, '1', null), entry(SLUIS, '3')],
  },
  asked: true,
  enabled: true,
  saved: new Set([BRUG.number ?? '']),
  marks: new Map([
    [
      '2031D00180',
      {
        id: '2031D00180',
        opened: true,
        citedIn: [
          {
            number: PAGE.key,
            title: 'Een brief',
            kind: 'Brief',
            date: null,
            places: 1,
            href: PAGE.href,
          },
          {
            number: '2031D00102',
            title: 'Andere brief',
            kind: 'Brief',
            date: null,
            places: 2,
            href: PAGE.href,
          },
        ],
      },
    ],
  ]),
  badges: new Map([['2031D00030', [{ tone: 'good', text: 'aangenomen 80–70' }]]]),
  citedIn: [],
  jumper,
  show: vi.fn(() => Promise.resolve(true)),
  toggleSaved: vi.fn(() => Promise.resolve()),
  wantBadges: vi.fn(),
  copy: vi.fn(() => Promise.resolve()),
  forget: vi.fn(() => Promise.resolve()),
  ...change,
});

let place: HTMLElement;
beforeEach(() => {
  vi.clearAllMocks();
  render(null, document.body);
  place = document.createElement('main');
  document.body.replaceChildren(place);
  document.documentElement.lang = 'nl';
  document.title = 'paneel';
});

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(place, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.map(({ id }) => id);
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const buttons = (words: string) =>
  [...place.querySelectorAll('button')].filter((button) =>
    (button.getAttribute('aria-label') ?? button.textContent ?? '').includes(words),
  );
const type = async (text: string) => {
  const input = place.querySelector('input') as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
};

describe('the panel of cited papers', () => {
  it.each(['nl', 'en'] as const)(
    'shows papers by dossier, with what is known of each, and what was not found last (%s)',
    async (language) => {
      document.documentElement.lang = language;
      render(
        <CitedPanel {...view({ t: translatorOf(OWN_PAGE_TEXTS[language]), language })} />,
        place,
      );
      expect([...place.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual([
        '24801-02 · Dossier 24801-02',
        '36900 · Dossier 36900',
        translatorOf(OWN_PAGE_TEXTS[language])('notFoundGroup'),
      ]);
      const rows = [...place.querySelectorAll('li.cited')].map((row) => row.textContent ?? '');
      expect(rows[0]).toContain(translatorOf(OWN_PAGE_TEXTS[language])('markOpened'));
      expect(rows[0]).toContain(translatorOf(OWN_PAGE_TEXTS[language])('alsoCitedIn', 1));
      expect(rows[2]).toContain('aangenomen 80–70');
      expect(rows[2]).toContain(translatorOf(OWN_PAGE_TEXTS[language])('markSaved'));
      expect(rows[3]).toContain('24 801-02, nr. 9999');
      expect(await violations()).toEqual([]);
    },
  );

  it('leads to each place by the number it has on the page, and says when it cannot', async () => {
    const show = vi.fn((_: number, which: number) => Promise.resolve(which === 0));
    render(<CitedPanel {...view({ show })} />, place);
    buttons('Toon in de tekst: Motie over bruggen')[0]?.click();
    expect(show).toHaveBeenLastCalledWith(2, 0);
    buttons('noot 1: de woorden om Motie over bruggen')[0]?.click();
    expect(show).toHaveBeenLastCalledWith(2, 1);
    await settled();
    expect(place.querySelector('[role="alert"]')?.textContent).toBe(
      'Deze plaats is op de pagina nu niet te tonen.',
    );
  });

  it('filters, and copies only what is left', async () => {
    const copy = vi.fn(() => Promise.resolve());
    render(<CitedPanel {...view({ copy })} />, place);
    await type('BRÚGGEN kuipers');
    expect(place.textContent).toContain('1 van 4 aangehaalde stukken');
    buttons('Kopieer')[0]?.click();
    await settled();
    expect(copy).toHaveBeenCalledWith('legal', [BRUG]);
    expect(place.textContent).toContain('Gekopieerd: 1 stuk als juridische verwijzingen.');
    await type('zeppelin');
    expect(place.textContent).toContain('Geen aangehaald stuk met “zeppelin”.');
  });

  it('shows titles from outside as the words they are', () => {
    render(
      <CitedPanel
        {...view({
          page: {
            paper: PAGE,
            text: 'ready',
            entries: [entry({ ...BRUG, title: '<img src=x onerror=alert(1)>' }, null)],
          },
        })}
      />,
      place,
    );
    expect(place.querySelector('img')).toBeNull();
  });

  it.each([
    [{ page: null }, 'Open een stuk op www.tweedekamer.nl'],
    [{ page: null, enabled: false }, 'Kamerlezer staat uit'],
    [{ page: { paper: PAGE, text: 'none' as const, entries: [] } }, 'Lees hier'],
    [{ page: { paper: PAGE, text: 'reading' as const, entries: [] } }, 'De tekst wordt gelezen'],
    [
      { page: { paper: PAGE, text: 'ready' as const, entries: [] } },
      'Dit stuk haalt geen andere stukken aan',
    ],
  ])('says what to do where there is nothing to show (%#)', async (change, words) => {
    render(<CitedPanel {...view(change)} />, place);
    expect(place.textContent).toContain(words);
    expect(await violations()).toEqual([]);
  });
});

describe('the jump page', () => {
  it('goes on only to what was found', async () => {
    const ask = vi.fn((): Promise<LookupAnswer> =>
      Promise.resolve({ state: 'found', paper: BRUG }),
    );
    render(
      <JumpPage
        t={translatorOf(OWN_PAGE_TEXTS['nl'])}
        language="nl"
        typed="36900 30"
        jumper={{ ...jumper, ask }}
      />,
      place,
    );
    await vi.waitFor(() => expect(jumper.open).toHaveBeenCalledWith(BRUG.href));
  });

  it.each(['nl', 'en'] as const)(
    'says what was not found, and offers where to look (%s)',
    async (language) => {
      document.documentElement.lang = language;
      render(
        <JumpPage
          t={translatorOf(OWN_PAGE_TEXTS[language])}
          language={language}
          typed="36900 31"
          jumper={{
            ...jumper,
            ask: () =>
              Promise.resolve({
                state: 'number-unknown',
                id: 'kst-36900-31',
                dossierTitle: 'Bruggen',
              }),
          }}
        />,
        place,
      );
      await vi.waitFor(() => expect(place.querySelector('.doubt')).not.toBeNull());
      expect(jumper.open).not.toHaveBeenCalled();
      expect(place.querySelector('.doubt')?.textContent).toBe(
        translatorOf(OWN_PAGE_TEXTS[language])('jumpUnknownNumber', '36 900, nr. 31', 'Bruggen'),
      );
      expect(place.querySelectorAll('a')).toHaveLength(2);
      expect(await violations()).toEqual([]);
    },
  );
});

describe('the popup', () => {
  it('opens ten at once, and asks for more', async () => {
    const open = vi.fn();
    const hrefs = Array.from({ length: 11 }, (_, n) => `https://www.tweedekamer.nl/${n}`);
    render(
      <OpenAll t={translatorOf(OWN_PAGE_TEXTS['nl'])} hrefs={hrefs.slice(1)} open={open} />,
      place,
    );
    buttons('Open alle 10')[0]?.click();
    expect(open).toHaveBeenCalledWith(hrefs.slice(1));
    render(<OpenAll t={translatorOf(OWN_PAGE_TEXTS['nl'])} hrefs={hrefs} open={open} />, place);
    buttons('Open alle 11')[0]?.click();
    await settled();
    expect(open).toHaveBeenCalledOnce();
    expect(place.textContent).toContain('11 tabbladen openen?');
    expect(await violations()).toEqual([]);
    buttons('Open')[0]?.click();
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('tells of the paper in the tab, and says so when saving failed', async () => {
    const page = {
      entry: '/mijn.html?q=2031D00101&stuk=2031D00101',
      title: 'Een brief',
      saved: false,
      cites: 7,
      toggleSaved: () => Promise.reject(new Error('x')),
      openPanel: vi.fn(),
    };
    render(<ThisPage t={translatorOf(OWN_PAGE_TEXTS['nl'])} page={page} />, place);
    expect(place.textContent).toContain('haalt 7 stukken aan');
    buttons('Bewaar in mijn')[0]?.click();
    await settled();
    expect(place.querySelector('[role="alert"]')?.textContent).toContain('niet gelukt');
    expect(await violations()).toEqual([]);
  });
});
