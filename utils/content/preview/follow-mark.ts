interface Followed {
  /** The card must be placed anew. */
  moved(): void;
  /** The mark has left the visible part of the page, or the page itself. */
  gone(): void;
}

/**
 * Watches the mark of an open card: any scrolling, a window or card of another size, what grows or shrinks around the mark and so
 * may move it, and the mark's own leaving.
 * @param signal ends the watching
 */
export function followMark(
  mark: HTMLElement,
  card: HTMLElement,
  { moved, gone }: Followed,
  signal: AbortSignal,
): void {
  const { defaultView: window } = mark.ownerDocument;
  if (!window) return;
  const options = { signal, passive: true };
  // Scrolling does not bubble: what scrolls may be any element around the mark.
  window.addEventListener('scroll', moved, { ...options, capture: true });
  for (const name of ['resize', 'scroll'])
    window.visualViewport?.addEventListener(name, moved, options);
  const sizes = new ResizeObserver(moved);
  sizes.observe(card);
  for (let around: Element | null = mark; around; around = around.parentElement)
    sizes.observe(around);
  const sight = new IntersectionObserver(
    (entries) => entries.at(-1)?.isIntersecting === false && gone(),
  );
  sight.observe(mark);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    sight.disconnect();
  });
}
