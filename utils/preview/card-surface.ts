import { autoUpdate, computePosition, flip, hide, offset, shift, size } from '@floating-ui/dom';
import type { DrawnCard, CardControls } from './preview-kind.ts';

/** Distance between mark and card, and between card and the edge of the window, in CSS pixels. */
const GAP = 6;
const EDGE = 8;

/** The one card on screen: an element in the top layer, held at its mark for as long as it is open. */
export interface CardSurface {
  element: HTMLElement;
  /** @param gone called when the mark has left the screen or the page */
  show(mark: HTMLElement, card: DrawnCard, controls: Pick<CardControls, 'close'>, gone: () => void): void;
  hide(): void;
  /** Whether an event came from inside the card. */
  holds(event: Event): boolean;
}

/**
 * @param root our shadow root
 * @param clear empties the card when it closes (unmounts what was drawn)
 */
export function createCardSurface(root: ShadowRoot, clear: (element: HTMLElement) => void): CardSurface {
  const element = root.ownerDocument.createElement('div');
  element.id = 'card';
  element.className = 'card';
  element.setAttribute('popover', 'manual');
  element.lang = 'nl';
  root.append(element);
  let open = new AbortController();

  return {
    element,
    show(mark, card, controls, gone) {
      open.abort();
      open = new AbortController();
      clear(element);
      element.setAttribute('role', card.role);
      element.setAttribute('aria-label', card.label);
      element.tabIndex = -1;
      if (!element.matches(':popover-open')) element.showPopover();
      const settle = () => void place(mark, element, gone);
      card.draw(element, { ...controls, settle, gone: open.signal });
      open.signal.addEventListener('abort', autoUpdate(mark, element, settle));
    },
    hide() {
      open.abort();
      if (element.matches(':popover-open')) element.hidePopover();
      clear(element);
    },
    holds: (event) => event.composedPath().includes(element),
  };
}

/** Under the mark where there is room, else above; never over the mark, never outside the window. */
async function place(mark: HTMLElement, card: HTMLElement, gone: () => void): Promise<void> {
  if (!mark.isConnected) return gone();
  const position = await computePosition(mark, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: EDGE }),
      shift({ padding: EDGE }),
      size({ padding: EDGE, apply: ({ availableHeight }) => card.style.setProperty('--room', `${Math.max(120, availableHeight)}px`) }),
      hide(),
    ],
  });
  if (position.middlewareData.hide?.referenceHidden) return gone();
  Object.assign(card.style, { left: `${position.x}px`, top: `${position.y}px` });
}
