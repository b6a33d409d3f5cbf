// @vitest-environment jsdom
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OWN_PAGE_TEXTS } from '../../../components/own-page-texts.ts';
import { MijnPopup, type PopupView } from '../../../components/popup/MijnPopup.tsx';
import type { SavedPaper } from '../../../utils/domain/saved/saved-paper.ts';
import { translatorOf } from '../../../utils/i18n/translator.ts';

const t = translatorOf(OWN_PAGE_TEXTS.nl);
const place = document.createElement('main');
const settled = () => new Promise((done) => setTimeout(done, 0));

const paper = (key: string): SavedPaper => ({
  ...{ key, title: `Stuk ${key}`, kind: 'Brief', date: '2031-03-01', dossier: null },
  ...{ paperId: null, href: `https://www.tweedekamer.nl/kamerstukken/detail?id=${key}&did=${key}` },
  ...{ savedAt: '2031-03-02T10:00:00.000Z', changedAt: '2031-03-02T10:00:00.000Z' },
  ...{ tags: [], note: '', state: 'new', stance: '', colour: '' },
});
const papers = (count: number) =>
  Array.from({ length: count }, (_, at) => paper(`2031D${10_000 + at}`));

async function show(change: Partial<PopupView> = {}): Promise<PopupView> {
  const view: PopupView = {
    ...{ t, language: 'nl', enabled: true, page: null },
    list: { state: 'ready', papers: papers(3) },
    filter: (all, query) => all.filter(({ title }) => title.includes(query)),
    wholeList: (query) => `/mijn.html?q=${query}`,
    remove: vi.fn(() => Promise.resolve()),
    restore: vi.fn(() => Promise.resolve()),
    news: { t, language: 'nl', unseen: [], see: vi.fn() },
    jumper: {
      readsAsNumber: () => false,
      ask: vi.fn((id: string) => Promise.resolve({ state: 'not-found' as const, id })),
      open: vi.fn(),
      search: vi.fn(),
    },
    openAll: vi.fn(),
    setEnabled: vi.fn(),
    switchLanguage: vi.fn(),
    ...change,
  };
  render(<MijnPopup {...view} />, place);
  await settled();
  return view;
}

const rows = () => [...place.querySelectorAll<HTMLAnchorElement>('.papers a')];
const press = async (words: string) => {
  [...place.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click();
  await settled();
};
const key = (target: EventTarget | undefined, name: string) =>
  target?.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
  );
const search = () => place.querySelector<HTMLInputElement>('input[type="search"]') ?? undefined;
async function type(words: string) {
  const field = search();
  if (field) field.value = words;
  field?.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}

beforeEach(() => {
  render(null, place);
  document.body.replaceChildren(place);
});

describe('the popup', () => {
  it('says of a list that it is read, cannot be read, or is empty', async () => {
    await show({ list: { state: 'loading' } });
    expect(place.querySelector('.message')?.textContent).toBe(t('loading'));
    await show({ list: { state: 'failed' } });
    expect(place.querySelector('.message[role="alert"]')?.textContent).toBe(t('listFailed'));
    await show({ list: { state: 'ready', papers: [] } });
    expect(place.querySelector('.message h2')?.textContent).toBe(t('emptyTitle'));
  });

  it('filters as one types, and says when nothing is left', async () => {
    await show();
    await type('10001');
    expect(rows().map(({ textContent }) => textContent)).toEqual(['Stuk 2031D10001']);
    expect(place.querySelector('.count')?.textContent).toBe(t('count', 1, 3));
    await type('nergens');
    expect(place.querySelector('.message')?.textContent).toBe(t('noMatch', 'nergens'));
  });

  it('shows fifty papers, and the way to the others', async () => {
    await show({ list: { state: 'ready', papers: papers(52) } });
    expect(rows()).toHaveLength(50);
    const more = [...place.querySelectorAll('a.more')].at(-1);
    expect([more?.textContent, more?.getAttribute('href')]).toEqual([
      t('moreInMijn', 2),
      '/mijn.html?q=',
    ]);
  });

  it('removes with one press, and puts back with another', async () => {
    const { remove, restore } = await show();
    await press(t('remove'));
    expect(remove).toHaveBeenCalledWith('2031D10000');
    expect(place.querySelector('.undo span')?.textContent).toBe(t('removed', 'Stuk 2031D10000'));
    await press(t('undo'));
    expect(restore).toHaveBeenCalledWith('2031D10000');
    expect(place.querySelector<HTMLElement>('.undo')?.hidden).toBe(true);
  });

  it('says that removing failed, and offers nothing to undo', async () => {
    await show({ remove: () => Promise.reject(new Error('timeout')) });
    await press(t('remove'));
    expect(place.querySelector('.undo')?.textContent).toBe(t('actFailed'));
  });

  it('walks over the field and the papers with the arrows; the slash leads back', async () => {
    await show();
    search()?.focus();
    key(search(), 'ArrowDown');
    expect(document.activeElement).toBe(rows()[0]);
    key(rows()[0], 'ArrowDown');
    expect(document.activeElement).toBe(rows()[1]);
    key(rows()[1], 'ArrowUp');
    expect(document.activeElement).toBe(rows()[0]);
    // The page listens for it once it is painted.
    await vi.waitFor(() => {
      key(rows()[0], '/');
      expect(document.activeElement).toBe(search());
    });
  });

  it('searches mijn for words on Enter', async () => {
    const { jumper } = await show();
    await type('brug');
    key(search(), 'Enter');
    expect(jumper.search).toHaveBeenCalledWith('brug');
  });

  it('switches the product and the language', async () => {
    const { setEnabled, switchLanguage } = await show();
    place.querySelector<HTMLInputElement>('footer input')?.click();
    expect(setEnabled).toHaveBeenCalledWith(false);
    await press(t('languageEn'));
    expect(switchLanguage).toHaveBeenCalledOnce();
  });
});
