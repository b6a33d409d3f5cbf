import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { FoundCitation } from '../../../../utils/citations/found.ts';
import type { CitationOccurrence } from '../../../../utils/content/features/citations/citation-occurrences.ts';
import type { MarkKind } from '../../../../utils/content/features/cards/card-loader.ts';
import { startCards } from '../../../../utils/content/features/cards/start-cards.ts';
import type { DocumentPage } from '../../../../utils/content/features/feature.ts';
import type { MarkedNote } from '../../../../utils/content/site/notes/note.ts';
import { toldAnswer } from '../../../../utils/domain/context/told-answer.ts';
import type { PaperContext, PaperRef } from '../../../../utils/domain/context/paper-context.ts';
import type { Paper } from '../../../../utils/domain/paper.ts';
import type { PaperToSave, SavedPaper } from '../../../../utils/domain/saved/saved-paper.ts';
import type { Resolution } from '../../../../utils/domain/resolution.ts';
import { fakeBackground, type FakeBackground } from '../fake-background.ts';
import { fakeDocumentPage } from '../fake-document-page.ts';

const KAMER = 'https://www.tweedekamer.nl/kamerstukken/detail';
const CITED: Paper = {
  id: 'kst-24801-02-3180',
  number: '2031D00190',
  kind: 'Motie',
  title: 'Motie van het lid Van Dalen over de sluizen',
  date: '2031-06-16',
  dossier: { number: '24801-02', title: 'Waterwerken' },
  submitters: ['A. van Dalen', 'B. Bos'],
  href: `${KAMER}?id=2031D00190`,
};
const NEXT: Paper = {
  ...CITED,
  id: 'kst-24801-02-3181',
  number: '2031D00191',
  title: 'Motie van het lid Bos over de gemalen',
  href: `${KAMER}?id=2031D00191`,
};

const found = (id: string, paper: Paper): Resolution => ({
  status: 'found',
  id,
  paper,
  source: 'tk-v5',
  checkedAt: '2031-07-01T10:00:00Z',
});
const refTo = ({ number, kind, title, date, href }: Paper): PaperRef => ({
  number: number ?? '',
  kind,
  title,
  date,
  href,
});

const asSaved = (paper: PaperToSave): SavedPaper => ({
  ...paper,
  savedAt: '2031-07-01T10:00:00Z',
  changedAt: '2031-07-01T10:00:00Z',
  tags: [],
  note: '',
  state: 'new',
  stance: '',
  colour: '',
});

const NOTHING = { state: 'known' as const, value: [] };
const AROUND: PaperContext = {
  source: 'tk-v5',
  checkedAt: '2031-07-01T10:00:00Z',
  paper: { ...refTo(CITED), publicationId: null, registered: null, received: null, versions: [] },
  people: NOTHING,
  dossiers: {
    state: 'known',
    value: [
      { number: '24801-02', title: null, ondernummer: 3180, previous: null, next: refTo(NEXT) },
    ],
  },
  zaken: NOTHING,
  appendices: NOTHING,
  appendixOf: NOTHING,
  activities: NOTHING,
  toezeggingen: NOTHING,
  missing: [],
  inferred: [],
};

/** What the background knows of each id; every test may say otherwise. */
let known: Record<string, Resolution>;
let background: FakeBackground;
let end: AbortController;
let page: DocumentPage;
let text: HTMLElement;

beforeEach(() => {
  end = new AbortController();
  known = { [CITED.id ?? '']: found('kst-24801-02-3180', CITED) };
  background = fakeBackground({
    resolve: ({ ids }) => ids.map((id) => known[id] ?? { status: 'not-found', id }),
    isSaved: () => [],
    context: () => toldAnswer({ state: 'known', context: AROUND }, '2031-07-01'),
    firstLines: () => null,
  });
  text = document.createElement('main');
  document.body.replaceChildren(text);
  page = fakeDocumentPage(text, end.signal);
});

afterEach(async () => {
  end.abort();
  await userEvent.unhover(document.body);
});

function citation(change: Partial<FoundCitation> = {}): FoundCitation {
  const raw = 'Kamerstuk 24 801-02, nr. 3180';
  return {
    start: 0,
    end: raw.length,
    raw,
    id: 'kst-24801-02-3180',
    kind: 'kamerstuk',
    reading: 'exact',
    askable: true,
    ...change,
  };
}

/** Marks a citation in the text as the features do, with what the background says of it. */
async function marked(
  kind: MarkKind,
  cited: FoundCitation,
  change: Partial<CitationOccurrence> = {},
): Promise<HTMLElement> {
  await page.citations.ask([cited.id, change.id ?? null]);
  const mark = document.createElement(kind === 'citation' ? 'a' : 'span');
  if (mark instanceof HTMLAnchorElement) mark.href = '#elders';
  else mark.tabIndex = 0;
  mark.setAttribute('data-kamerlezer', kind);
  mark.append(cited.raw);
  text.replaceChildren('Zie ', mark, ' verder.');
  const block = { index: 0, text: '', pieces: [], marks: [] };
  const occurrence = { block, citation: cited, id: cited.id, resolvedVia: null, ...change };
  page.markedElements.set(mark, { in: page, kind: 'citation', occurrence });
  return mark;
}

const card = () => page.ui.root.querySelector<HTMLElement>('.card') ?? document.body;
/** With plain spaces: numbers are held together by others. */
const words = () => (card().textContent ?? '').replace(/\u00a0|\u202f/g, ' ');
const button = (label: string) =>
  [...page.ui.root.querySelectorAll<HTMLElement>('button, summary')].find(
    (one) => one.textContent?.includes(label) || one.ariaLabel === label,
  );
const press = async (label: string) => {
  await expect.poll(() => button(label)).toBeDefined();
  button(label)?.click();
};

async function openByRest(mark: HTMLElement): Promise<void> {
  startCards(page, '', null);
  await userEvent.hover(mark);
  await expect.poll(() => card().matches(':popover-open')).toBe(true);
}

describe('the card of a cited paper', () => {
  it('says what the paper is and from where, and leads to the page that is cited', async () => {
    await openByRest(await marked('citation', citation({ pagina: '12' })));
    expect(card().role).toBe('dialog');
    expect(card().ariaLabel).toBe(CITED.title);
    for (const part of ['Motie', '24 801-02, nr. 3180', '16 juni 2031', CITED.title, 'Waterwerken'])
      expect(words()).toContain(part);
    expect(words()).toContain('A. van Dalen, B. Bos');
    expect(words()).toContain('Bron: open data van de Tweede Kamer');
    expect(card().querySelector('a')?.href).toBe(`${CITED.href}#bladzijde=12`);
    expect(card().querySelector('.card-doubt')).toBeNull();
  });

  it.each([
    [citation({ reading: 'repaired' }), {}, 'Hersteld uit “Kamerstuk 24 801-02, nr. 3180”'],
    [citation({ reading: 'inferred' }), {}, 'Afgeleid uit de tekst eromheen'],
    [citation({ confirmed: true }), {}, 'verwijst hier naar hetzelfde stuk'],
    [citation({ official: 'kst-24801-9' }), {}, 'verwijst hier naar 24 801, nr. 9'],
    [
      citation({ id: 'kst-24801-9', official: 'kst-24801-02-3180' }),
      { id: 'kst-24801-02-3180' },
      'In de tekst staat 24 801, nr. 9',
    ],
    [citation(), { resolvedVia: { note: '4' } }, 'verbonden door noot 4'],
    [citation(), { resolvedVia: { reference: '24801-02' } }, 'door de verwijzing erachter'],
  ] as const)('says how sure the reading is', async (cited, occurrence, doubt) => {
    await openByRest(await marked('citation', cited, occurrence));
    expect(card().querySelectorAll('.card-doubt')).toHaveLength(1);
    expect(words()).toContain(doubt);
  });

  it('shows how the paper begins, asked for only now', async () => {
    background.answer({ firstLines: ({ id }) => ({ text: `Zo begint ${id}.` }) });
    const mark = await marked('citation', citation());
    expect(background.sent.map(({ name }) => name)).not.toContain('firstLines');
    await openByRest(mark);
    await expect.poll(words).toContain('Zo begint kst-24801-02-3180.');
  });

  it('saves the paper and takes it out again', async () => {
    let saved: string[] = [];
    background.answer({
      isSaved: ({ keys }) => keys.filter((key) => saved.includes(key)),
      save: ({ paper }) => {
        saved = [paper.key];
        return asSaved(paper);
      },
      unsave: () => {
        saved = [];
        return null;
      },
    });
    await openByRest(await marked('citation', citation()));
    const toggle = () => card().querySelector<HTMLElement>('[aria-pressed]');
    expect(toggle()?.ariaPressed).toBe('false');
    toggle()?.click();
    await expect.poll(() => toggle()?.ariaPressed).toBe('true');
    expect(saved).toEqual(['2031D00190']);
    toggle()?.click();
    await expect.poll(() => toggle()?.ariaPressed).toBe('false');
    expect(saved).toEqual([]);
  });

  it('has no button to save where that is switched off', async () => {
    const features = { ...page.settings.features, 'save-button': false };
    page = { ...page, settings: { ...page.settings, features } };
    await openByRest(await marked('citation', citation()));
    expect(card().querySelector('[aria-pressed]')).toBeNull();
  });

  it('says that opening beside failed, and asks for the paper itself', async () => {
    await openByRest(await marked('citation', citation()));
    await press('Openen ernaast');
    await expect.poll(words).toContain('Openen is niet gelukt');
    expect(background.sent.at(-1)).toEqual({ name: 'openBeside', input: { href: CITED.href } });
  });
});

describe('a chain of cards', () => {
  it('leads to the next paper in the same card and back, with the focus in it', async () => {
    known[NEXT.number ?? ''] = found(NEXT.number ?? '', NEXT);
    await openByRest(await marked('citation', citation({ reading: 'repaired' })));
    await press(NEXT.title);
    await expect.poll(() => card().ariaLabel).toBe(NEXT.title);
    expect(card().querySelector('a')?.href).toBe(NEXT.href);
    expect(card().querySelector('.card-doubt')).toBeNull();
    expect(page.ui.root.activeElement).toBe(card());
    await press('Terug naar het vorige stuk');
    await expect.poll(() => card().ariaLabel).toBe(CITED.title);
    expect(words()).toContain('Hersteld uit');
    expect(button('Terug naar het vorige stuk')).toBeUndefined();
  });

  it('stays and says so where the next paper cannot be had', async () => {
    await openByRest(await marked('citation', citation()));
    await press(NEXT.title);
    await expect.poll(words).toContain('De bron is nu niet bereikbaar.');
    expect(card().ariaLabel).toBe(CITED.title);
  });

  it('draws no answer that comes after the card is closed', async () => {
    const late = Promise.withResolvers<{ text: string }>();
    background.answer({ firstLines: () => late.promise });
    await openByRest(await marked('citation', citation()));
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => card().matches(':popover-open')).toBe(false);
    late.resolve({ text: 'Te laat.' });
    await new Promise((wake) => setTimeout(wake, 50));
    expect(words()).toBe('');
  });
});

describe('the card of a paper by name', () => {
  const NAMED = citation({
    id: null,
    kind: 'motie-by-name',
    naam: 'Van Dalen',
    raw: 'de motie-Van Dalen',
  });

  it('lists what may be meant, from the dossier of the page up to its date, and says that it is not certain', async () => {
    background.answer({ findNamedMotions: () => [CITED, NEXT] });
    await openByRest(await marked('name', NAMED));
    await expect.poll(() => card().querySelectorAll('a').length).toBe(2);
    expect(card().querySelector('a')?.href).toBe(CITED.href);
    expect(words()).toContain('Mogelijk bedoeld: de motie-Van Dalen');
    expect(words()).toContain('Niet zeker.');
    expect(background.sent.at(-1)).toEqual({
      name: 'findNamedMotions',
      input: { name: 'Van Dalen', kind: 'motie', dossier: '24801', before: '2031-06-20' },
    });
  });

  it('asks for amendementen where one is named', async () => {
    await openByRest(await marked('name', { ...NAMED, kind: 'amendement-by-name' }));
    expect(background.sent.at(-1)?.input).toMatchObject({ kind: 'amendement' });
  });

  it('says when there is none, and when nobody could be asked', async () => {
    background.answer({ findNamedMotions: () => [] });
    await openByRest(await marked('name', NAMED));
    await expect.poll(words).toContain('Geen stuk met deze naam');
    await userEvent.keyboard('{Escape}');
    background.answer({ findNamedMotions: () => Promise.reject(new Error()) });
    await userEvent.unhover(document.body);
    await openByRest(await marked('name', NAMED));
    await expect.poll(words).toContain('De bron is nu niet bereikbaar.');
  });

  it('does not open on a page without a dossier', async () => {
    page = { ...page, paper: { ...page.paper, dossier: null } };
    const mark = await marked('name', NAMED);
    startCards(page, '', null);
    mark.click();
    expect(card().matches(':popover-open')).toBe(false);
  });
});

describe('the card of what no source here can tell of', () => {
  it('names the host and leads there in a tab of its own', async () => {
    const address = 'https://wetten.overheid.example/BWBR0001';
    await openByRest(await marked('external', citation({ id: null, kind: 'law', address })));
    const link = card().querySelector('a');
    expect([link?.href, link?.target, link?.rel]).toEqual([
      address,
      '_blank',
      'noopener noreferrer',
    ]);
    expect(words()).toContain('niet nagezocht');
    expect(words()).toContain('wetten.overheid.example');
  });

  it('does not open without an address', async () => {
    const mark = await marked('external', citation({ id: null, kind: 'law' }));
    startCards(page, '', null);
    mark.click();
    expect(card().matches(':popover-open')).toBe(false);
  });
});

describe('the card of a citation without a link', () => {
  it.each([
    [{ status: 'not-found' }, 'niet gevonden'],
    [
      { status: 'number-unknown', dossierTitle: 'Waterwerken' },
      'Het dossier bestaat (Waterwerken)',
    ],
    [{ status: 'unreachable', reason: 'offline' }, 'nu niet bereikbaar'],
  ] as const)('says why: %o', async (answer, reason) => {
    known = { 'kst-24801-02-3180': { ...answer, id: 'kst-24801-02-3180' } as Resolution };
    const mark = await marked('unresolved', citation());
    await openByRest(mark);
    expect(card().role).toBe('tooltip');
    expect(words()).toContain('Geen link: 24 801-02, nr. 3180');
    expect(words()).toContain(reason);
    expect(mark.ariaDescription).toBe(card().textContent);
  });
});

describe('the card of a note', () => {
  /** Two notes with their marks; the first cites a paper. */
  async function notes(places: (HTMLElement | null)[]): Promise<HTMLElement[]> {
    const all: MarkedNote[] = [
      'Zie Kamerstuk 24 801-02, nr. 3180 en verder.',
      'Niets te citeren.',
    ].map((paragraph, index) => ({
      note: { label: `${index + 1}`, paragraphs: [paragraph], place: places[index] ?? null },
      element: Object.assign(document.createElement('sup'), { tabIndex: 0 }),
    }));
    const cited = citation({ start: 4, end: 33 });
    page.citations.reading.ofParagraph = (note) => (note === all[0]?.note ? [cited] : []);
    await page.citations.ask([cited.id]);
    const marks = all.flatMap(({ element }) => (element ? [element] : []));
    text.replaceChildren('Een zin.', ...marks, ...places.flatMap((place) => place ?? []));
    for (const [index, mark] of marks.entries()) {
      mark.append(`${index + 1}`);
      mark.setAttribute('data-kamerlezer', 'note');
      page.markedElements.set(mark, { in: page, kind: 'note', notes: all, marks, index });
    }
    return marks;
  }

  it('is a tooltip where there is nothing to press, and shows a cited paper as a link', async () => {
    const [citing, plain] = await notes([null, null]);
    await openByRest(plain ?? text);
    expect(card().role).toBe('tooltip');
    expect(words()).toContain('Niets te citeren.');
    await userEvent.hover(citing ?? text);
    await expect.poll(words).toContain('Noot 1');
    expect(card().role).toBe('dialog');
    expect(card().querySelector('a')?.href).toBe(CITED.href);
    expect(card().querySelector('a')?.textContent).toBe('Kamerstuk 24 801-02, nr. 3180');
    expect(button('Naar voetnoot')).toBeUndefined();
  });

  it('leads, pressed, to the note on the page and back to its mark', async () => {
    const place = document.createElement('p');
    const [, mark] = await notes([null, place]);
    startCards(page, '', null);
    mark?.click();
    await press('Naar voetnoot');
    expect(card().matches(':popover-open')).toBe(false);
    await press('Terug naar de tekst');
    expect(button('Terug naar de tekst')).toBeUndefined();
    expect(document.activeElement).toBe(mark);
  });

  it('leads, pressed, to the list of notes where the page shows none; Escape gives the focus back', async () => {
    const [, mark] = await notes([null, null]);
    startCards(page, '', null);
    mark?.click();
    await press('Naar voetnoot');
    const sheet = page.ui.root.querySelector<HTMLElement>('.sheet');
    expect(sheet?.matches(':popover-open')).toBe(true);
    expect(sheet?.textContent).toContain('Zie Kamerstuk 24 801-02, nr. 3180');
    expect(sheet?.querySelector('[data-current]')?.contains(page.ui.root.activeElement)).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(page.ui.root.querySelector('.sheet')).toBeNull();
    expect(document.activeElement).toBe(mark);
  });
});
