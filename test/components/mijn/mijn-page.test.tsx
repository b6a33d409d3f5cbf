import { CodedError } from '../../../utils/domain/coded-error.ts';
// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PaperArchiveView } from '../../../components/mijn/archive/paper-archive.ts';
import { MijnPage, type MijnPageView } from '../../../components/mijn/MijnPage.tsx';
import { chosen, extended, NOTHING, toggled } from '../../../components/mijn/selection.ts';
import type { SavedPaper } from '../../../utils/domain/saved/saved-paper.ts';
import { OWN_PAGE_TEXTS } from '../../../components/own-page-texts.ts';
import { translatorOf } from '../../../utils/i18n/translator.ts';

const t = translatorOf(OWN_PAGE_TEXTS['nl']);
const paper = (key: string): SavedPaper => ({
  key,
  title: `Stuk ${key}`,
  kind: 'Motie',
  date: '2031-06-16',
  dossier: '36900',
  paperId: null,
  href: `https://www.tweedekamer.nl/kamerstukken/detail?id=${key}`,
  savedAt: '2031-07-01T10:00:00.000Z',
  tags: ['zorg'],
  note: '<b>eerst</b>',
  state: 'new',
  stance: 'for',
  colour: 'green',
  changedAt: '2031-07-01T10:00:00.000Z',
});

const ARCHIVE: PaperArchiveView = {
  quotes: [],
  find: (terms) => Promise.resolve(terms.map(() => [])),
  snippets: () => Promise.resolve([]),
  texts: () => Promise.resolve({ texts: [], place: null }),
  difference: () => Promise.resolve(null),
  copy: () => Promise.resolve(),
};

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('main');
  document.body.replaceChildren(place);
  document.documentElement.lang = 'nl';
  document.title = 'mijn';
  // jsdom has no layout; the list needs to know how much of it is in sight.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(400);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.stubGlobal('CSS', { escape: (text: string) => text });
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

async function show({
  changes: given,
  ...part
}: Partial<Omit<MijnPageView, 'changes'>> & {
  changes?: Partial<MijnPageView['changes']>;
} = {}): Promise<MijnPageView['changes']> {
  const changes = {
    edit: vi.fn(() => Promise.resolve([])),
    undo: vi.fn(() => Promise.resolve()),
    editQuotes: vi.fn(() => Promise.resolve([])),
    ...given,
  };
  const view: MijnPageView = {
    t,
    language: 'nl',
    list: [paper('2031D00001'), paper('2031D00002')],
    bin: [],
    health: null,
    view: { query: '', order: 'saved', shelf: 'list' },
    today: '2031-07-31',
    exchange: {
      lastExportAt: null,
      exportAs: vi.fn(() => Promise.resolve()),
      check: () => Promise.resolve({ refusal: 'empty' }),
    },
    archive: ARCHIVE,
    differenceOf: null,
    at: null,
    setView: vi.fn(),
    dismissRescue: vi.fn(),
    ...part,
    changes,
  };
  render(<MijnPage {...view} />, place);
  await settled();
  return changes;
}

const violations = async () =>
  (await axe.run(place, { rules: { 'color-contrast': { enabled: false } } })).violations.map(
    ({ id }) => id,
  );

describe('the page mijn', () => {
  it('shows papers with what the reader put with them, as words', async () => {
    await show();
    expect(place.querySelectorAll('.row')).toHaveLength(2);
    expect(place.querySelector('.row .note')?.textContent).toBe('<b>eerst</b>');
    expect(await violations()).toEqual([]);
  });

  it('draws a part of ten thousand papers', async () => {
    await show({ list: Array.from({ length: 10_000 }, (_, n) => paper(`2031D${10_000 + n}`)) });
    expect(place.querySelectorAll('.row').length).toBeLessThan(40);
    expect(place.querySelector('.row')?.getAttribute('aria-setsize')).toBe('10000');
    expect(place.textContent).toContain('10000 stukken');
  });

  it.each([
    ['blocked', 'Een ander venster'],
    ['unreadable', 'kan uw lijst nu niet openen'],
    ['full', 'De schijf is vol'],
    ['forbidden', 'nooit een geschiedenis onthoudt'],
  ] as const)(
    'says in words that the database is %s, and shows the last copy',
    async (problem, words) => {
      await show({
        health: {
          problem,
          damaged: 0,
          rescued: null,
          mirror: { at: '2031-07-30T00:00:00Z', papers: [] },
        },
      });
      expect(place.querySelector('[role="alert"]')?.textContent).toContain(words);
      expect(place.textContent).toContain('de kopie van 30 juli 2031');
      expect(place.querySelectorAll('.row')).toHaveLength(2);
      expect(await violations()).toEqual([]);
    },
  );

  it('never says that a list is empty which cannot be read', async () => {
    await show({
      list: [],
      health: { problem: 'forbidden', damaged: 0, rescued: null, mirror: null },
    });
    expect(place.textContent).not.toContain('Nog niets bewaard');
  });

  it('says what was put back, and that papers are damaged', async () => {
    const dismissRescue = vi.fn();
    await show({
      dismissRescue,
      health: {
        problem: null,
        damaged: 1,
        rescued: { papers: 12, at: '2031-07-30T00:00:00Z' },
        mirror: null,
      },
    });
    expect(place.textContent).toContain('12 stukken zijn teruggezet uit de kopie van 30 juli 2031');
    expect(place.textContent).toContain('1 stuk in uw lijst');
    [...place.querySelectorAll('button')]
      .find(({ textContent }) => textContent === t('understood'))
      ?.click();
    expect(dismissRescue).toHaveBeenCalledOnce();
  });

  it('says why an act was not kept', async () => {
    await show({
      changes: { edit: () => Promise.reject(new CodedError('store-full')), undo: vi.fn() },
    });
    place.querySelector<HTMLElement>('.row')?.click();
    await settled();
    [...place.querySelectorAll<HTMLElement>('.detail button')]
      .find(({ textContent }) => textContent === 'gelezen')
      ?.click();
    await settled();
    expect(place.querySelector('.undo[role="alert"]')?.textContent).toBe(t('storeFull'));
  });

  it('says what to do when nothing is saved, or nothing found', async () => {
    await show({ list: [] });
    expect(place.textContent).toContain('Nog niets bewaard');
    await show({ view: { query: 'zeppelin', order: 'saved', shelf: 'list' } });
    expect(place.textContent).toContain(t('searchingTexts'));
    await vi.waitFor(() => expect(place.textContent).toContain('Niets gevonden voor “zeppelin”.'));
  });
});

describe('taking out and putting back', () => {
  // jsdom knows no modal dialogs.
  beforeEach(() => {
    HTMLDialogElement.prototype.showModal = function show() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
    };
  });
  const press = (name: string) =>
    [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();

  it('shows what would happen, wrong lines first, before anything is done', async () => {
    const apply = vi.fn(() =>
      Promise.resolve({
        marks: [
          {
            key: '2031D00002',
            tags: [],
            note: '',
            state: 'new' as const,
            stance: '' as const,
            colour: '' as const,
            removed: true,
          },
        ],
        quotes: [],
        follows: ['dossier:36900'],
      }),
    );
    const lines = [
      { line: 1, what: '2031D00002 <i>Stuk</i>', verdict: 'new' as const },
      { line: 2, what: 'onzin', verdict: 'wrong' as const, why: 'not-read' as const },
    ];
    const check = vi.fn(() =>
      Promise.resolve({
        lines,
        counts: { new: 1, changed: 0, known: 0, wrong: 1 },
        missing: 0,
        apply,
      }),
    );
    const { undo } = await show({ exchange: { lastExportAt: null, exportAs: vi.fn(), check } });
    press(t('exchange'));
    await settled();
    expect(place.textContent).toContain(t('neverExported'));
    place.querySelector<HTMLFormElement>('dialog form')?.requestSubmit();
    await settled();
    expect([...place.querySelectorAll('tbody tr')].map((row) => row.textContent)).toEqual([
      '2onzinfout: geen nummer of adres herkend',
      '12031D00002 <i>Stuk</i>nieuw',
    ]);
    expect(await violations()).toEqual([]);
    expect(apply).not.toHaveBeenCalled();
    press(t('apply'));
    await settled();
    expect(apply).toHaveBeenCalledOnce();
    expect(place.querySelector('.undo')?.textContent).toContain('1 stuk in mijn gezet.');
    press(t('undo'));
    expect(undo).toHaveBeenCalledWith(await apply.mock.results[0]?.value);
  });

  it.each([
    [19, null, false],
    [20, null, true],
    [20, '2031-07-20T10:00:00Z', false],
    [20, '2031-06-20T10:00:00Z', true],
  ])(
    'reminds of a copy with %i papers, last taken out at %s: %s',
    async (count, lastExportAt, reminds) => {
      await show({
        list: Array.from({ length: count }, (_, n) => paper(`2031D${10_000 + n}`)),
        exchange: { lastExportAt, exportAs: vi.fn(), check: vi.fn() },
      });
      expect(place.textContent?.includes(t('backupReminder'))).toBe(reminds);
    },
  );

  it('hands out what is chosen, else what is shown', async () => {
    const exportAs = vi.fn(() => Promise.resolve());
    await show({ exchange: { lastExportAt: '2031-07-30T00:00:00Z', exportAs, check: vi.fn() } });
    press(t('exchange'));
    await settled();
    press(t('formatRis'));
    expect(exportAs).toHaveBeenCalledWith('ris', ['2031D00001', '2031D00002'], false);
    expect(place.textContent).toContain('Laatst alles uitgenomen op 30 juli 2031.');
  });
});

describe('choosing', () => {
  const order = ['a', 'b', 'c', 'd'];
  it('takes a range from the last one chosen, either way', () => {
    expect(chosen(extended(toggled(NOTHING, 'c'), 'a', order), order)).toEqual(['a', 'b', 'c']);
    expect(chosen(extended(toggled(NOTHING, 'b'), 'd', order), order)).toEqual(['b', 'c', 'd']);
  });
  it('lets go what is chosen again', () =>
    expect(chosen(toggled(toggled(NOTHING, 'a'), 'a'), order)).toEqual([]));
  it('passes over what is not shown', () =>
    expect(chosen({ keys: new Set(['a', 'z']), anchor: null }, order)).toEqual(['a']));
  it('starts anew when the anchor is out of sight', () =>
    expect(chosen(extended(toggled(NOTHING, 'z'), 'b', order), order)).toEqual(['b']));
});
