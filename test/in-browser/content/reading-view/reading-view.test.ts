import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import cardsScript from '../../../../entrypoints/cards.ts';
import readingViewScript from '../../../../entrypoints/reading-view.ts';
import { createCardLoader } from '../../../../utils/content/features/cards/card-loader.ts';
import { loadCards } from '../../../../utils/content/features/cards/load-cards.ts';
import type { DocumentPage } from '../../../../utils/content/features/feature.ts';
import { readHere } from '../../../../utils/content/features/read-here/read-here.ts';
import { loadScript } from '../../../../utils/content/load-script.ts';
import type { Block, Inline } from '../../../../utils/documents/model.ts';
import type { ReadingAnswer } from '../../../../utils/messaging/reading.ts';
import { browser } from '../../fake-extension-api.ts';
import { fakeBackground, type FakeBackground } from '../fake-background.ts';
import { fakeDocumentPage } from '../fake-document-page.ts';

const words = (text: string): Inline => ({ kind: 'text', text });
const paragraph = (...inlines: Inline[]): Block => ({ kind: 'paragraph', inlines });
const heading = (text: string): Block => ({ kind: 'heading', level: 2, inlines: [words(text)] });
const FILLING = Array.from({ length: 60 }, (_, index) => paragraph(words(`Alinea ${index}.`)));
const TEXT: Block[] = [
  heading('Inleiding'),
  paragraph(words('Een zin met een noot'), { kind: 'note-mark', note: 0 }, words('.')),
  heading('Sluizen'),
  ...FILLING,
  paragraph({ kind: 'page-mark', page: '4' }, words('Hier begint bladzijde vier.')),
  heading('Slot'),
  ...FILLING,
];
const NOTES = [{ label: '1', blocks: [paragraph(words('De tekst van de noot.'))] }];

let background: FakeBackground;
let port: ReturnType<typeof fakePort>;
let end: AbortController;
let page: DocumentPage;

beforeEach(() => {
  end = new AbortController();
  background = fakeBackground({
    loadScript: ({ script }) => {
      void (script === 'cards' ? cardsScript : readingViewScript).main();
      return null;
    },
    isSaved: () => [],
    getReadingPosition: () => null,
    saveReadingPosition: () => null,
    readCitations: ({ passages }) => ({
      read: passages.map(({ paragraphs }) => paragraphs.map(() => [])),
      given: [],
    }),
    resolve: () => [],
  });
  port = fakePort();
  Object.assign(browser.runtime, { connect: () => port.forPage });
  const title = document.createElement('h1');
  title.append('Brief over de dijken');
  const rest = document.createElement('p');
  rest.append('De rest van de pagina.');
  document.body.replaceChildren(title, rest);
  page = fakeDocumentPage(null, end.signal, {
    cards: createCardLoader(async (last) => (await loadScript('cards')).start(page, last())),
  });
  page.paper.heading = title;
  void loadCards.start(page);
});

afterEach(() => {
  end.abort();
  location.hash = '';
});

/** The port over which the paper comes: what the page asked, and a way to answer. */
function fakePort() {
  const listeners: ((message: unknown) => void)[] = [];
  const ends: (() => void)[] = [];
  const asked: unknown[] = [];
  const state = { open: true };
  return {
    asked,
    state,
    say: (...answers: ReadingAnswer[]) =>
      answers.forEach((answer) => listeners.forEach((listener) => listener(answer))),
    sayAnything: (message: unknown) => listeners.forEach((listener) => listener(message)),
    breakOff: () => ends.forEach((listener) => listener()),
    forPage: {
      postMessage: (message: unknown) => asked.push(message),
      disconnect: () => {
        state.open = false;
      },
      onMessage: {
        addListener: (listener: (message: unknown) => void) => listeners.push(listener),
      },
      onDisconnect: { addListener: (listener: () => void) => ends.push(listener) },
    },
  };
}

const inUi = <E extends Element = HTMLElement>(selector: string) =>
  page.ui.root.querySelector<E>(selector);
const frame = () => inUi('.reading');
const article = () => document.querySelector<HTMLElement>('article[slot="tekst"]');
const button = (label: string) =>
  [...page.ui.root.querySelectorAll('button')].find(({ textContent }) => textContent === label);
const sentAs = (name: string) => background.sent.filter((one) => one.name === name);

/** Presses "Lees hier" and waits for the view. */
async function open(): Promise<void> {
  void readHere.start(page);
  button('Lees hier')?.click();
  await expect.poll(() => frame()?.matches(':popover-open')).toBe(true);
}

function sayAll(source: 'koop' | 'pdf' = 'pdf'): void {
  port.say(
    { name: 'begin', source, fileHash: null },
    { name: 'blocks', from: 0, blocks: TEXT, labels: ['1'] },
    { name: 'end', notes: NOTES },
  );
}

describe('the reading view', () => {
  it('opens over the page, which cannot be reached behind it, and fills as the text comes', async () => {
    await open();
    expect([frame()?.role, frame()?.ariaModal, frame()?.ariaLabel]).toEqual([
      'dialog',
      'true',
      'Brief over de dijken',
    ]);
    expect(port.asked).toEqual([{ paperId: 'kst-24801-7', file: null }]);
    expect(document.querySelector('h1')?.inert).toBe(true);
    expect(document.activeElement).toBe(article());
    port.say(
      { name: 'begin', source: 'koop', fileHash: null },
      { name: 'blocks', from: 0, blocks: TEXT.slice(0, 2), labels: ['1'] },
    );
    expect(article()?.textContent).toBe('InleidingEen zin met een noot1.');
    await expect.poll(() => frame()?.textContent).toContain('Tekst uit: officiële publicatie');
    port.say({ name: 'blocks', from: 1, blocks: TEXT.slice(1), labels: ['1'] });
    expect(article()?.children).toHaveLength(TEXT.length);
  });

  it('has a table of contents that leads to each heading with the focus', async () => {
    await open();
    sayAll();
    await expect.poll(() => inUi('nav')?.ariaLabel).toBe('Inhoud');
    expect(
      [...(inUi('nav')?.querySelectorAll('button') ?? [])].map((one) => one.textContent),
    ).toEqual(['Inleiding', 'Sluizen', 'Slot']);
    button('Slot')?.click();
    expect(document.activeElement?.textContent).toBe('Slot');
    expect(frame()?.scrollTop).toBeGreaterThan(0);
  });

  it('draws the notes below the text; a pressed mark shows its note and leads to it', async () => {
    await open();
    sayAll();
    expect(article()?.querySelector('[data-noten]')?.textContent).toContain(
      '1De tekst van de noot.',
    );
    const mark = article()?.querySelector<HTMLElement>('sup');
    expect(mark?.textContent).toBe('1');
    await expect.poll(() => mark?.getAttribute('data-kamerlezer')).toBe('note');
    mark?.click();
    await expect.poll(() => inUi('.card')?.textContent).toContain('De tekst van de noot.');
    button('Naar voetnoot')?.click();
    expect(button('Terug naar de tekst')).toBeDefined();
  });

  it('closes on Escape, after a card that is open in it, and gives everything back', async () => {
    await open();
    sayAll();
    const mark = article()?.querySelector<HTMLElement>('sup');
    await expect.poll(() => mark?.getAttribute('data-kamerlezer')).toBe('note');
    mark?.click();
    await expect.poll(() => inUi('.card')?.matches(':popover-open')).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(inUi('.card')?.matches(':popover-open')).toBe(false);
    expect(frame()?.matches(':popover-open')).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(frame()).toBeNull();
    expect(article()).toBeNull();
    expect(document.querySelector('[inert], [data-reading]')).toBeNull();
    expect(page.ui.root.activeElement).toBe(button('Lees hier'));
  });

  it('ends the work when it is closed before the text is there', async () => {
    await open();
    expect(port.state.open).toBe(true);
    button('Sluiten')?.click();
    expect(port.state.open).toBe(false);
    port.say({ name: 'blocks', from: 0, blocks: TEXT, labels: [] });
    expect(frame()).toBeNull();
  });

  it('goes with the page', async () => {
    await open();
    end.abort();
    expect(article()).toBeNull();
    expect(document.querySelector('[inert]')).toBeNull();
  });
});

describe('where the user stopped reading', () => {
  it('is where the text opens, and is kept with the size of the text', async () => {
    background.answer({ getReadingPosition: () => ({ block: 30 }) });
    await open();
    sayAll();
    await expect
      .poll(() => Math.abs(article()?.children[30]?.getBoundingClientRect().top ?? 999))
      .toBeLessThan(120);
    frame()?.scrollTo({ top: 0 });
    await expect
      .poll(() => sentAs('saveReadingPosition').at(-1)?.input, { timeout: 5000 })
      .toEqual({
        key: '2031D00101',
        block: 0,
        // With the notes, which stand below it as one more.
        of: TEXT.length + 1,
      });
    article()?.children[40]?.scrollIntoView({ block: 'center' });
    await expect.poll(() => sentAs('saveReadingPosition').length, { timeout: 5000 }).toBe(2);
    const { block } = sentAs('saveReadingPosition').at(-1)?.input as { block: number };
    expect(block).toBeGreaterThan(10);
    expect(block).toBeLessThan(40);
  });

  it('moves nobody who has begun to read', async () => {
    const position = Promise.withResolvers<{ block: number }>();
    background.answer({ getReadingPosition: () => position.promise });
    await open();
    sayAll();
    frame()?.scrollTo({ top: 200 });
    position.resolve({ block: 100 });
    await new Promise((wake) => setTimeout(wake, 100));
    expect(frame()?.scrollTop).toBe(200);
  });
});

describe('a printed page that is asked for', () => {
  it('is shown with the focus where the text tells its begin', async () => {
    location.hash = '#bladzijde=4';
    void readHere.start(page);
    await expect.poll(() => frame()?.matches(':popover-open')).toBe(true);
    sayAll();
    expect(document.activeElement?.textContent).toBe('Hier begint bladzijde vier.');
  });

  it('is said to be unknown where it does not', async () => {
    location.hash = '#bladzijde=5';
    void readHere.start(page);
    await expect.poll(() => frame()?.matches(':popover-open')).toBe(true);
    sayAll();
    await expect.poll(() => frame()?.textContent).toContain('De verwijzing noemt bladzijde 5');
  });
});

describe('a paper that cannot be read', () => {
  it('takes back what was shown and says why', async () => {
    await open();
    port.say(
      { name: 'begin', source: 'pdf', fileHash: null },
      { name: 'blocks', from: 0, blocks: TEXT, labels: [] },
      { name: 'failed', reason: 'cut-off' },
    );
    expect(article()?.children).toHaveLength(0);
    await expect.poll(() => frame()?.textContent).toContain('niet heel binnengekomen');
    expect(port.state.open).toBe(false);
  });

  it('is out of reach when the port ends, and damaged when what comes is of no known shape', async () => {
    await open();
    port.breakOff();
    await expect.poll(() => frame()?.textContent).toContain('nu niet op te halen');
    button('Sluiten')?.click();
    port = fakePort();
    button('Lees hier')?.click();
    await expect.poll(() => frame()?.matches(':popover-open')).toBe(true);
    port.sayAnything({ name: 'blocks', from: -1, blocks: '<p>', labels: [] });
    await expect.poll(() => frame()?.textContent).toContain('is beschadigd');
  });

  it('says at the button when the view itself could not be loaded', async () => {
    background.answer({ loadScript: () => Promise.reject(new Error()) });
    void readHere.start(page);
    button('Lees hier')?.click();
    await expect
      .poll(() => inUi('[role="status"]')?.textContent)
      .toBe('Dat is niet gelukt. Probeer het nog eens.');
    expect(button('Lees hier')?.disabled).toBe(false);
  });
});
