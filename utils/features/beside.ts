/**
 * Holds what we draw beside the page's own elements, in the few places that are there before anything is pressed; the
 * placing of cards needs more and is loaded with them.
 */

/**
 * Calls `settle` when what is being drawn now stands, and again whenever the page's layout may have moved either
 * element. Nothing runs while nothing moves.
 * @param reference what the place stands beside
 */
export function follow(reference: Element, place: Element, settle: () => void, signal: AbortSignal): void {
  queueMicrotask(() => signal.aborted || settle());
  const { documentElement, defaultView, body } = reference.ownerDocument;
  const sizes = new ResizeObserver(settle);
  for (const element of [reference, place, body, documentElement]) sizes.observe(element);
  for (const name of ['resize', 'scroll', 'load']) defaultView?.addEventListener(name, settle, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => sizes.disconnect());
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
