// @vitest-environment jsdom
import axe from 'axe-core';
import { render, type VNode } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PaperArchiveView } from '../../../components/mijn/archive/paper-archive.ts';
import { PaperDetail } from '../../../components/mijn/PaperDetail.tsx';
import type { Actions } from '../../../components/mijn/use-undoable-actions.ts';
import type { QuoteRecord } from '../../../utils/domain/saved/quote.ts';
import type { SavedPaper } from '../../../utils/domain/saved/saved-paper.ts';
import type { KeptTextInfo } from '../../../utils/domain/saved/kept-text.ts';
import { OWN_PAGE_TEXTS } from '../../../components/own-page-texts.ts';
import { type Language, translatorOf } from '../../../utils/i18n/translator.ts';

const KEY = '2031D00001';
const AT = '2031-07-01T10:00:00.000Z';
const PAPER: SavedPaper = {
  key: KEY,
  title: 'Stuk over de sluizen',
  kind: 'Motie',
  date: '2031-06-16',
  dossier: '36900',
  paperId: null,
  href: `https://www.tweedekamer.nl/kamerstukken/detail?id=${KEY}`,
  savedAt: AT,
  tags: [],
  note: '',
  state: 'new',
  stance: 'for',
  colour: 'green',
  changedAt: AT,
};
const quote = (id: string, own: Partial<QuoteRecord> = {}): QuoteRecord => ({
  id,
  key: KEY,
  words: `Woorden van ${id}.`,
  citation: 'Kamerstukken II 2030/31, 36900, nr. 5',
  href: `${PAPER.href}#:~:text=Woorden`,
  block: 3,
  textHash: null,
  version: 2,
  takenAt: AT,
  goneAt: '',
  changedAt: AT,
  removedAt: '',
  ...own,
});
const text = (textHash: string, own: Partial<KeptTextInfo> = {}): KeptTextInfo => ({
  key: KEY,
  textHash,
  fileHash: null,
  source: 'docx',
  version: 1,
  firstSeen: AT,
  lastSeen: AT,
  characters: 99,
  certain: true,
  ...own,
});

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('main');
  document.body.replaceChildren(place);
  document.title = 'mijn';
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const violations = async () =>
  (await axe.run(place, { rules: { 'color-contrast': { enabled: false } } })).violations.map(
    ({ id }) => id,
  );
const press = (name: string) =>
  [...place.querySelectorAll('button')]
    .find(({ textContent }) => textContent?.trim() === name)
    ?.click();

async function show(
  archive: Partial<PaperArchiveView>,
  language: Language = 'nl',
  differenceOf: string | null = null,
) {
  document.documentElement.lang = language;
  const actions = { stance: vi.fn(), colour: vi.fn(), removeQuote: vi.fn() } as unknown as Actions;
  const whole: PaperArchiveView = {
    quotes: [],
    find: vi.fn(),
    snippets: vi.fn(),
    texts: () => Promise.resolve({ texts: [], place: null }),
    difference: () => Promise.resolve(null),
    copy: vi.fn(() => Promise.resolve()),
    ...archive,
  };
  const view: VNode = (
    <PaperDetail
      t={translatorOf(OWN_PAGE_TEXTS[language])}
      {...{ language, differenceOf, actions }}
      known={[]}
      paper={PAPER}
      archive={whole}
    />
  );
  render(view, place);
  await settled();
  return { actions, archive: whole };
}

describe.each(['nl', 'en'] as const)('what is kept with a paper (%s)', (language) => {
  const t = translatorOf(OWN_PAGE_TEXTS[language]);
  it('shows stance, colour, quotes and texts, and axe finds nothing', async () => {
    await show(
      {
        quotes: [quote('a'), quote('b', { goneAt: AT })],
        texts: () =>
          Promise.resolve({
            texts: [text('x'), text('y', { source: 'page' })],
            place: { block: 9, of: 25, at: Date.parse(AT) },
          }),
      },
      language,
    );
    expect(
      [...place.querySelectorAll('[aria-pressed="true"]')].map(({ textContent }) =>
        textContent?.trim(),
      ),
    ).toEqual([t('stateNew'), t('stanceFor'), t('colourGreen')]);
    await vi.waitFor(() => expect(place.textContent).toContain('36%'));
    expect(place.querySelectorAll('.gone')).toHaveLength(1);
    expect(await violations()).toEqual([]);
  });
});

describe('quotes', () => {
  const t = translatorOf(OWN_PAGE_TEXTS['nl']);
  it('stand in the order of the text, those of other papers left out', async () => {
    await show({
      quotes: [
        quote('laatste', { block: 9 }),
        quote('eerste', { block: 1, words: '<b>Eerst</b>\ndan' }),
        quote('elders', { key: '2031D00002' }),
      ],
    });
    expect(
      [...place.querySelectorAll('blockquote')].map((one) =>
        [...one.querySelectorAll('p')].map(({ textContent }) => textContent),
      ),
    ).toEqual([['<b>Eerst</b>', 'dan'], ['Woorden van laatste.']]);
  });
  it('are copied with their citation, and it is said when that fails', async () => {
    const copy = vi.fn(() => Promise.resolve());
    await show({ quotes: [quote('a')], copy });
    press(t('copyQuote'));
    await settled();
    expect(copy).toHaveBeenCalledWith(
      `“Woorden van a.” (Kamerstukken II 2030/31, 36900, nr. 5)\n${PAPER.href}#:~:text=Woorden`,
    );
    expect(place.textContent).toContain(t('copied'));
    copy.mockImplementation(() => Promise.reject(new Error('denied')));
    press(t('copyQuote'));
    await settled();
    expect(place.textContent).toContain(t('copyFailed'));
  });
  it('are removed, stance and colour changed, by one press', async () => {
    const { actions } = await show({ quotes: [quote('a')] });
    press(t('removeQuote'));
    press(t('stanceAgainst'));
    press(t('colourRed'));
    expect(actions.removeQuote).toHaveBeenCalledWith('a');
    expect(actions.stance).toHaveBeenCalledWith(KEY, 'against');
    expect(actions.colour).toHaveBeenCalledWith(KEY, 'red');
  });
  it('and texts that are not there yet say how they come', async () => {
    await show({});
    expect(place.textContent).toContain(t('quotesHow'));
    await vi.waitFor(() => expect(place.textContent).toContain(t('noTextYet')));
  });
});

describe('the difference of two texts', () => {
  const t = translatorOf(OWN_PAGE_TEXTS['nl']);
  const same = (words: string) => ({
    kind: 'same' as const,
    parts: [{ kind: 'same' as const, text: words }],
  });
  const changed = {
    kind: 'changed' as const,
    parts: [
      { kind: 'same' as const, text: 'Het werk ' },
      { kind: 'removed' as const, text: 'vordert' },
      { kind: 'added' as const, text: 'stokt' },
    ],
  };
  const texts = () => Promise.resolve({ texts: [text('x'), text('y')], place: null });

  it('is readable without colour, long equal stretches folded', async () => {
    const difference = vi.fn(() =>
      Promise.resolve([same('a'), same('b'), same('c'), changed, same('d')]),
    );
    await show({ texts, difference });
    await vi.waitFor(() => expect(place.textContent).toContain(t('showDifference')));
    press(t('showDifference'));
    await vi.waitFor(() => expect(place.querySelector('del')).not.toBeNull());
    expect(difference).toHaveBeenCalledWith(KEY, 'x', 'y');
    expect(place.querySelector('del')?.textContent).toBe('[eruit: vordert ]');
    expect(place.querySelector('ins')?.textContent).toBe('[erbij: stokt ]');
    expect(place.querySelector('summary')?.textContent).toBe('2 alinea’s gelijk');
    expect(await violations()).toEqual([]);
  });
  it('is shown at once where the page was opened for it, and a text that cannot be read is said', async () => {
    await show({ texts }, 'nl', KEY);
    await vi.waitFor(() =>
      expect(place.querySelector('[role="alert"]')?.textContent).toBe(t('differenceFailed')),
    );
  });
});
