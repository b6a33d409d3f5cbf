import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createCardSurface } from '../../../../utils/content/preview/card-surface.ts';
import { startPreviews } from '../../../../utils/content/preview/previews.ts';
import { createPageUi, HOST_TAG } from '../../../../utils/content/ui/page-ui.ts';

let page = new AbortController();
let mark: HTMLElement;
let elsewhere: HTMLElement;
let card: HTMLElement;

const isOpen = () => card.matches(':popover-open');
const rest = (ms: number) => new Promise((wake) => setTimeout(wake, ms));
const opened = () => expect.poll(isOpen).toBe(true);
const closed = () => expect.poll(isOpen).toBe(false);

beforeEach(() => {
  page = new AbortController();
  mark = Object.assign(document.createElement('a'), {
    href: '#noot',
    className: 'mark',
    title: 'van de site',
    textContent: 'noot',
  });
  elsewhere = document.createElement('button');
  elsewhere.append('elders');
  document.body.replaceChildren('Zie ', mark, ' en ', elsewhere);
  const ui = createPageUi(document, '.card { position: fixed; margin: 0 }', page.signal);
  const surface = createCardSurface(ui.root, (element) => element.replaceChildren());
  card = surface.element;
  startPreviews({
    doc: document,
    kinds: [
      {
        selector: '.mark',
        timings: { open: 30, openNext: 0, recent: 0, close: 30 },
        rules: { opensByItself: true, opensOnPress: false },
        card: () => ({
          role: 'tooltip',
          label: 'Noot',
          draw: (element) => element.append('De tekst van de noot.'),
        }),
      },
    ],
    surface,
    home: ui,
    signal: page.signal,
  });
});

afterEach(async () => {
  page.abort();
  await userEvent.unhover(document.body);
});

describe('a card', () => {
  it('opens where the pointer rests, is described to screen readers, and leaves no trace', async () => {
    await userEvent.hover(mark);
    await opened();
    expect(mark.getAttribute('aria-description')).toBe('De tekst van de noot.');
    expect(mark.hasAttribute('title')).toBe(false);
    await userEvent.hover(elsewhere);
    await closed();
    expect(mark.hasAttribute('aria-description')).toBe(false);
    expect(mark.title).toBe('van de site');
  });

  it('stays shut while a button is held: text is being selected', async () => {
    mark.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, buttons: 1 }));
    await rest(120);
    expect(isOpen()).toBe(false);
  });

  it('stays shut under a finger: a tap is a press of the link', async () => {
    mark.dispatchEvent(
      new PointerEvent('pointerover', { bubbles: true, pointerType: 'touch', buttons: 0 }),
    );
    await rest(120);
    expect(isOpen()).toBe(false);
  });

  it('opens by key with the focus in it; Escape closes it and gives the focus back', async () => {
    mark.focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await opened();
    expect(document.activeElement?.localName).toBe(HOST_TAG);
    await userEvent.keyboard('{Escape}');
    await closed();
    expect(document.activeElement).toBe(mark);
  });

  it('does not come back with a page that the browser kept whole', async () => {
    await userEvent.hover(mark);
    await opened();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await closed();
  });

  it('goes when what it stands for is switched off', async () => {
    await userEvent.hover(mark);
    await opened();
    page.abort();
    expect(document.querySelector(HOST_TAG)).toBeNull();
    expect(mark.title).toBe('van de site');
  });
});
