import type { DocumentPage } from '../features/feature.ts';

/**
 * Holds what we draw beside the page's own elements, in the few places that are there before anything is pressed; the
 * placing of cards needs more and is loaded with them.
 */

/**
 * Calls `settle` when what is being drawn now stands, and again whenever the page's layout may have moved either
 * element. Nothing runs while nothing moves.
 * @param reference what the place stands beside
 */
export function onLayoutChange(
  reference: Element,
  place: Element,
  settle: () => void,
  signal: AbortSignal,
): void {
  queueMicrotask(() => signal.aborted || settle());
  const { documentElement, defaultView, body } = reference.ownerDocument;
  const sizes = new ResizeObserver(settle);
  for (const element of [reference, place, body, documentElement]) sizes.observe(element);
  for (const name of ['resize', 'scroll', 'load'])
    defaultView?.addEventListener(name, settle, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => sizes.disconnect());
}

/** Makes a place that takes no room in the page: it floats beside an element of it, and goes with the host. */
export function createFloating(
  { doc, ui, signal }: Pick<DocumentPage, 'doc' | 'ui' | 'signal'>,
  reference: Element,
  settle: (place: HTMLElement) => void,
): HTMLElement {
  const place = doc.createElement('div');
  place.className = 'floating';
  ui.root.append(place);
  onLayoutChange(reference, place, () => settle(place), signal);
  return place;
}

/** From the window's edge and from each other, in CSS pixels. */
const EDGE_PX = 8;

/**
 * Where there is no free place in the page, a place stands in the corner of the window, over what can be scrolled away
 * from under it; several stand side by side.
 * @param docked whether it must; false frees it to be moved elsewhere
 */
export function dockToCorner(place: HTMLElement, docked: boolean): void {
  place.toggleAttribute('data-docked', docked);
  if (!docked) return;
  const { clientWidth, clientHeight } = place.ownerDocument.documentElement;
  const before = olderSiblings(place, '[data-docked]').map(
    (one) => one.getBoundingClientRect().left,
  );
  moveTo(
    place,
    Math.min(clientWidth, ...before) - place.offsetWidth - EDGE_PX,
    clientHeight - place.offsetHeight - EDGE_PX,
  );
}

/** Places of ours that were made before this one and do not make way for it. @param which a selector that this one matches too */
export function olderSiblings(place: HTMLElement, which: string): Element[] {
  const all = [...(place.parentNode?.querySelectorAll(`.floating${which}`) ?? [])];
  return all.slice(0, all.indexOf(place));
}

/**
 * Moves an absolutely placed element to a point of the window, whatever it is placed against.
 * @param x CSS pixels from the window's left edge
 */
export function moveTo(place: HTMLElement, x: number, y: number): void {
  const now = place.getBoundingClientRect();
  const left = (parseFloat(place.style.left) || 0) + x - now.left;
  const top = (parseFloat(place.style.top) || 0) + y - now.top;
  Object.assign(place.style, { left: `${left}px`, top: `${top}px` });
}
