/** How long after the last scroll the position is saved. */
const SAVE_DELAY_MS = 800;
/** Scrolled less than this, the text is at its beginning. */
const AT_TOP_PX = 10;
/** What the bar covers of the text, with a little to spare. */
const BAR_PX = 80;

/** Reads and saves the position in a paper, in blocks; for which papers it is saved is decided elsewhere. */
export interface PositionKeeper {
  read(): Promise<number | null>;
  /** @param of the number of blocks in the text */
  keep(block: number, of: number): void;
}

/**
 * Scrolls to where the user stopped reading and saves the position from then on.
 * @param frame what scrolls
 * @param text its children are the blocks
 */
export async function followPosition(
  frame: HTMLElement,
  text: HTMLElement,
  keeper: PositionKeeper,
  signal: AbortSignal,
): Promise<void> {
  const known = await keeper.read().catch(() => null);
  // Never moves a user who has begun to read.
  if (known && frame.scrollTop === 0 && !signal.aborted)
    text.children[known]?.scrollIntoView({ block: 'start' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => keeper.keep(blockAt(frame, text), text.children.length);
  const onScroll = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, SAVE_DELAY_MS);
  };
  frame.addEventListener('scroll', onScroll, { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** The first block that reaches below the bar at the top; a binary search, since each measurement may cost a layout. */
function blockAt(frame: HTMLElement, text: HTMLElement): number {
  if (frame.scrollTop < AT_TOP_PX) return 0;
  const top = frame.getBoundingClientRect().top + BAR_PX;
  let low = 0;
  let high = text.children.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((text.children[middle]?.getBoundingClientRect().bottom ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low);
}
