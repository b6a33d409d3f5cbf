interface Followed {
  /** The card must be placed anew. */
  moved(): void;
  /** The mark has left what the reader sees, or the page. */
  gone(): void;
}

/**
 * Watches the mark of an open card: any scrolling, a window, page or card of another size, and the mark's own leaving.
 * @param signal ends the watching
 */
export function followMark(mark: HTMLElement, card: HTMLElement, { moved, gone }: Followed, signal: AbortSignal): void {
  const { defaultView: window, body } = mark.ownerDocument;
  if (!window) return;
  const options = { signal, passive: true };
  // Scrolling does not bubble: what scrolls may be any element around the mark.
  window.addEventListener('scroll', moved, { ...options, capture: true });
  window.addEventListener('resize', moved, options);
  window.visualViewport?.addEventListener('resize', moved, options);
  window.visualViewport?.addEventListener('scroll', moved, options);
  const sizes = new ResizeObserver(moved);
  for (const element of [card, mark, body]) sizes.observe(element);
  const sight = new IntersectionObserver((entries) => entries.at(-1)?.isIntersecting === false && gone());
  sight.observe(mark);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    sight.disconnect();
  });
}
