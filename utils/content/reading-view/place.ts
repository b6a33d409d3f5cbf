/** So long after the last scroll the place is kept, in milliseconds. */
const AFTER_SCROLL_MS = 800;

/** How the place in a paper is asked for and kept; what it does for papers that are not saved is not decided here. */
export interface PlaceKeeper {
  read(): Promise<number | null>;
  /** @param of how many blocks the text has */
  keep(block: number, of: number): void;
}

/**
 * Brings the reader back to where reading stopped, and keeps the place from then on.
 * @param frame what scrolls
 * @param text its children are the blocks
 */
export async function followPlace(
  frame: HTMLElement,
  text: HTMLElement,
  keeper: PlaceKeeper,
  signal: AbortSignal,
): Promise<void> {
  const known = await keeper.read().catch(() => null);
  // Who has begun to read already is not moved.
  if (known && frame.scrollTop === 0 && !signal.aborted)
    text.children[known]?.scrollIntoView({ block: 'start' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => keeper.keep(blockAt(frame, text), text.children.length);
  const onScroll = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, AFTER_SCROLL_MS);
  };
  frame.addEventListener('scroll', onScroll, { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** The first block that reaches below the bar at the top; found by halving, since every look may cost a layout. */
function blockAt(frame: HTMLElement, text: HTMLElement): number {
  if (frame.scrollTop < 10) return 0;
  const top = frame.getBoundingClientRect().top + 80;
  let low = 0;
  let high = text.children.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((text.children[middle]?.getBoundingClientRect().bottom ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low);
}
