import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createCardLoader } from '../../../../utils/content/features/cards/card-loader.ts';
import { loadCards } from '../../../../utils/content/features/cards/load-cards.ts';
import { startCards } from '../../../../utils/content/features/cards/start-cards.ts';
import type { DocumentPage } from '../../../../utils/content/features/feature.ts';
import { fakeBackground } from '../fake-background.ts';
import { fakeDocumentPage } from '../fake-document-page.ts';

/** On its way until the test lets it arrive. */
let script: PromiseWithResolvers<void>;
let loads: number;
let end: AbortController;
let page: DocumentPage;
let mark: HTMLElement;
let other: HTMLElement;

beforeEach(() => {
  fakeBackground({});
  end = new AbortController();
  script = Promise.withResolvers();
  loads = 0;
  mark = markedElement('span', 'wet één', 'external');
  other = markedElement('a', 'elders', 'citation');
  document.body.replaceChildren('Zie ', mark, ' en ', other);
  const cards = createCardLoader(async (last) => {
    loads += 1;
    await script.promise;
    startCards(page, '', last());
  });
  page = fakeDocumentPage(document.body, end.signal, { cards });
  for (const each of [mark, other]) page.markedElements.set(each, targetOf(each));
  void loadCards.start(page);
});

afterEach(async () => {
  end.abort();
  await userEvent.unhover(document.body);
});

function markedElement(tag: 'a' | 'span', words: string, kind: string): HTMLElement {
  const element = document.createElement(tag);
  if (element instanceof HTMLAnchorElement) element.href = '#elders';
  element.tabIndex = 0;
  element.append(words);
  element.setAttribute('data-kamerlezer', kind);
  return element;
}

function targetOf(element: HTMLElement) {
  const raw = element.textContent ?? '';
  return {
    in: page,
    kind: 'citation' as const,
    occurrence: {
      block: { index: 0, text: raw, pieces: [], marks: [] },
      citation: {
        start: 0,
        end: raw.length,
        raw,
        id: null,
        kind: 'law' as const,
        reading: 'exact' as const,
        address: 'https://wetten.overheid.example/BWBR0001',
      },
      id: null,
      resolvedVia: null,
    },
  };
}

const card = () => page.ui.root.querySelector<HTMLElement>('.card');
const isOpen = () => card()?.matches(':popover-open') === true;
const rest = (ms: number) => new Promise((wake) => setTimeout(wake, ms));
/** @returns whether the page may go on with the click */
const click = (element: HTMLElement) =>
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));

describe('before the cards are there', () => {
  it('a rest at a marked element loads them once and is answered when they come', async () => {
    await userEvent.hover(mark);
    await userEvent.hover(other);
    await userEvent.hover(mark);
    expect(loads).toBe(1);
    expect(card()).toBeNull();
    script.resolve();
    await expect.poll(isOpen).toBe(true);
    expect(card()?.textContent).toContain('wet één');
  });

  it('a rest that is over by then opens nothing', async () => {
    await userEvent.hover(mark);
    await userEvent.unhover(document.body);
    mark.remove();
    script.resolve();
    await rest(400);
    expect(isOpen()).toBe(false);
  });

  it('a press is kept from the page, opens the card when they come, and is heard once', async () => {
    expect(click(mark)).toBe(false);
    script.resolve();
    await expect.poll(isOpen).toBe(true);
    // Were the waiting listener still there, this press would be answered twice.
    click(mark);
    expect(isOpen()).toBe(false);
    expect(loads).toBe(1);
  });

  it('the last gesture is the one that is answered', async () => {
    click(mark);
    const last = markedElement('span', 'wet twee', 'external');
    document.body.append(last);
    page.markedElements.set(last, targetOf(last));
    click(last);
    script.resolve();
    await expect.poll(isOpen).toBe(true);
    expect(card()?.textContent).toContain('wet twee');
  });

  it('a press by key is kept from the site and brings the focus to the card', async () => {
    const site = vi.fn();
    window.addEventListener('keydown', site, { signal: end.signal });
    mark.focus();
    await userEvent.keyboard('{Enter}');
    expect(site).not.toHaveBeenCalled();
    script.resolve();
    await expect.poll(isOpen).toBe(true);
    expect(page.ui.root.activeElement).toBe(card());
  });

  it('a click on a link stays the link’s own', () => {
    other.addEventListener('click', (event) => expect(event.defaultPrevented).toBe(false));
    click(other);
    expect(loads).toBe(0);
  });

  it('what is not marked by us loads nothing', async () => {
    const stranger = markedElement('span', 'van de site', 'external');
    document.body.append(stranger);
    expect(click(stranger)).toBe(true);
    await userEvent.hover(stranger);
    expect(loads).toBe(0);
  });

  it('nothing is heard any more once the page has ended', () => {
    end.abort();
    expect(click(mark)).toBe(true);
    expect(loads).toBe(0);
  });

  it('where they cannot be brought, presses are the page’s own again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(click(mark)).toBe(false);
    script.reject(new Error('niet geladen'));
    await expect.poll(() => page.cards.finished.aborted).toBe(true);
    expect(click(mark)).toBe(true);
    expect(loads).toBe(1);
  });
});
