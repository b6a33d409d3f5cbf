// @vitest-environment jsdom
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'preact';
import { CitationCard } from '../../../components/cards/CitationCard.tsx';
import { NoteCard } from '../../../components/cards/NoteCard.tsx';
import { NotesList } from '../../../components/cards/NotesList.tsx';
import { createSaveButton } from '../../../utils/content/features/save/save-button-element.ts';
import type { Paper } from '../../../utils/domain/paper.ts';
import { cardTranslator } from '../../../components/cards/texts.ts';
import { PAGE_TEXTS } from '../../../utils/i18n/page-texts.ts';
import { translatorOf } from '../../../utils/i18n/translator.ts';

const t = cardTranslator('nl', translatorOf(PAGE_TEXTS['nl']));
const base = { t, language: 'nl' as const };
const PAPER: Paper = {
  id: 'kst-24801-02-3180',
  number: '2031D00190',
  kind: 'Motie',
  title: 'Motie van het lid Van Dalen over de sluizen',
  date: '2031-06-16',
  dossier: { number: '24801-02', title: 'Waterwerken' },
  submitters: ['A. van Dalen', 'B. Bos'],
  href: 'https://www.tweedekamer.nl/kamerstukken/detail?id=2031D00190&did=2031D00190',
};

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('main');
  document.body.replaceChildren(place);
  document.documentElement.lang = 'nl';
  document.title = 'kaarten';
});

/** jsdom has no layout, so colours and sizes are judged in the real browser. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(place, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.map(({ id }) => id);
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('a note', () => {
  it('shows its words, its cited paper as a link, and what that paper is', async () => {
    render(
      <NoteCard
        {...{
          ...base,
          label: '1',
          paragraphs: [
            [
              { text: 'Zie ' },
              { text: 'Kamerstuk 24 801-02, nr. 3180', paper: PAPER },
              { text: '.' },
            ],
          ],
        }}
      />,
      place,
    );
    expect(place.querySelector('.note-text')?.textContent).toBe(
      'Zie Kamerstuk 24 801-02, nr. 3180.',
    );
    expect(place.querySelector('a')?.href).toBe(PAPER.href);
    expect(place.textContent).toContain('Motie · 16 juni 2031');
    expect(place.querySelector('button')).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('shows markup in a note as the words it is', () => {
    render(
      <NoteCard
        {...{
          ...base,
          label: '1',
          paragraphs: [[{ text: '<img src=x onerror=alert(1)>' }]],
        }}
      />,
      place,
    );
    expect(place.querySelector('img')).toBeNull();
    expect(place.textContent).toContain('<img src=x');
  });
});

describe('the list of notes', () => {
  it('leads back from each note', async () => {
    const backToText = vi.fn();
    const notes = [1, 2].map((n) => ({ label: String(n), paragraphs: [[{ text: `noot ${n}` }]] }));
    render(<NotesList {...{ ...base, notes, current: 1, backToText, close: vi.fn() }} />, place);
    place.querySelector<HTMLElement>('[data-current] button')?.click();
    expect(backToText).toHaveBeenCalledWith(1);
    expect(await violations()).toEqual([]);
  });
});

describe('a cited paper', () => {
  const view = {
    ...base,
    resolution: {
      status: 'found' as const,
      id: 'kst-24801-02-3180',
      paper: PAPER,
      source: 'tk-v5' as const,
      checkedAt: '2031-07-01T00:00:00Z',
    },
    doubts: [],
    saved: false,
    badges: [],
    related: [],
    goOn: vi.fn(),
    copyReference: () => Promise.resolve(),
    firstLines: null,
    openBeside: () => Promise.resolve(),
  };

  it('says what it is, when, by whom and where from', async () => {
    render(<CitationCard {...{ ...view, toggleSaved: () => Promise.resolve() }} />, place);
    for (const words of [
      'Motie',
      '24 801-02, nr. 3180',
      '16 juni 2031',
      PAPER.title,
      'A. van Dalen, B. Bos',
      'Waterwerken',
    ]) {
      expect(place.textContent).toContain(words);
    }
    expect(await violations()).toEqual([]);
  });

  it('says so when saving failed', async () => {
    render(
      <CitationCard {...{ ...view, toggleSaved: () => Promise.reject(new Error('timeout')) }} />,
      place,
    );
    [...place.querySelectorAll('button')]
      .find((button) => button.textContent?.startsWith('Bewaar'))
      ?.click();
    await settled();
    await settled();
    expect(place.querySelector('[role="status"]')?.textContent).toBe(t('saveFailed'));
  });

  it('shows what came of it, and leads to papers around it and back', async () => {
    const [goOn, back] = [vi.fn(), vi.fn()];
    const around = {
      number: '2031D00009',
      kind: 'Motie',
      title: 'Gewijzigde motie',
      date: null,
      href: PAPER.href,
    };
    render(
      <CitationCard
        {...{
          ...view,
          badges: [{ tone: 'good', text: 'aangenomen 78–72' }],
          related: [{ how: 'replaced-by', paper: around }],
          goOn,
          back,
        }}
      />,
      place,
    );
    expect(place.querySelector('.badge')?.textContent).toBe('aangenomen 78–72');
    const press = (words: string) =>
      [...place.querySelectorAll('button')]
        .find((button) => button.textContent?.includes(words))
        ?.click();
    press('Gewijzigde motie');
    expect(goOn).toHaveBeenCalledWith('2031D00009');
    press('Terug naar het vorige stuk');
    expect(back).toHaveBeenCalledOnce();
    expect(await violations()).toEqual([]);
  });

  it('shows how it begins as the words they are, and opens beside', async () => {
    const openBeside = vi.fn(() => Promise.resolve());
    render(
      <CitationCard
        {...{
          ...view,
          firstLines: 'De Kamer, gehoord <b>de</b> beraadslaging',
          openBeside,
        }}
      />,
      place,
    );
    expect(place.querySelector('.card-begin')?.textContent).toBe(
      'De Kamer, gehoord <b>de</b> beraadslaging',
    );
    [...place.querySelectorAll('button')]
      .find((button) => button.textContent === 'Ernaast')
      ?.click();
    expect(openBeside).toHaveBeenCalledOnce();
    expect(await violations()).toEqual([]);
  });

  it('tells why a reading is not certain', () => {
    render(<CitationCard {...{ ...view, doubts: ['hersteld'] }} />, place);
    expect(place.querySelector('.card-doubt')?.textContent).toBe('hersteld');
  });
});

describe('the save button', () => {
  it.each([true, false])('has a name that starts with Bewaar, saved or not (%s)', async (saved) => {
    const toggle = vi.fn();
    createSaveButton({ doc: document, t }, place, toggle).show(saved, false);
    const button = place.querySelector('button') as HTMLButtonElement;
    expect(button.textContent).toMatch(/^Bewaar/);
    expect(button.getAttribute('aria-pressed')).toBe(String(saved));
    button.click();
    expect(toggle).toHaveBeenCalledOnce();
    expect(await violations()).toEqual([]);
  });
});
