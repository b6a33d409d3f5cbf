import { followMark } from './follow-mark.ts';
import { placeCard } from './placing.ts';
import type { DrawnCard, CardControls } from './preview-kind.ts';

/** The one card on screen: an element in the top layer, held at its mark for as long as it is open. */
export interface CardSurface {
  element: HTMLElement;
  /** @param gone called when the mark has left the screen or the page */
  show(
    mark: HTMLElement,
    card: DrawnCard,
    controls: Pick<CardControls, 'close'>,
    gone: () => void,
  ): void;
  hide(): void;
  /** Whether an event came from inside the card. */
  holds(event: Event): boolean;
}

/**
 * @param root our shadow root
 * @param clear empties the card when it closes (unmounts what was drawn)
 */
export function createCardSurface(
  root: ShadowRoot,
  clear: (element: HTMLElement) => void,
): CardSurface {
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
      element.style.removeProperty('--room');
      if (!element.matches(':popover-open')) element.showPopover();
      const settle = () => (mark.isConnected ? place(mark, element) : gone());
      card.draw(element, { ...controls, settle, gone: open.signal });
      settle();
      followMark(mark, element, { moved: settle, gone }, open.signal);
    },
    hide() {
      open.abort();
      if (element.matches(':popover-open')) element.hidePopover();
      clear(element);
    },
    holds: (event) => event.composedPath().includes(element),
  };
}

function place(mark: HTMLElement, card: HTMLElement): void {
  // The visible part of the window, zoomed in or not, without scroll bars; a document that is not shown has none.
  const seen = card.ownerDocument.defaultView?.visualViewport;
  if (!seen) return;
  const { offsetLeft, offsetTop, width, height } = seen;
  const at = mark.getBoundingClientRect();
  const { x, y, room } = placeCard(
    at,
    { width: card.offsetWidth, height: card.offsetHeight },
    { x: offsetLeft, y: offsetTop, width, height },
  );
  // In a narrow window the card lies at the edge on that side.
  card.toggleAttribute('data-above', y < at.y);
  card.style.setProperty('--room', `${room}px`);
  Object.assign(card.style, { left: `${x}px`, top: `${y}px` });
}
