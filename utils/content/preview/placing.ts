/** A box in the window, in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a card goes. */
export interface CardPlace {
  x: number;
  y: number;
  /** How high it may be there. */
  room: number;
}

/** Distance between mark and card, and between card and the edge of the window, in CSS pixels. */
const GAP = 6;
const EDGE = 8;
/** Lower than this no card is of use: in a window without room it lies over the edge. */
const LOWEST = 120;

/**
 * Under the mark where there is room, else above, else where there is more; never over the mark, never beside the window.
 * @param card its size as it stands now
 * @param window what the reader sees
 */
export function placeCard(mark: Box, card: Pick<Box, 'width' | 'height'>, window: Box): CardPlace {
  const below = window.y + window.height - EDGE - (mark.y + mark.height + GAP);
  const above = mark.y - GAP - (window.y + EDGE);
  const isBelow = card.height <= below || (card.height > above && below >= above);
  const room = Math.max(LOWEST, isBelow ? below : above);
  const y = isBelow ? mark.y + mark.height + GAP : mark.y - GAP - Math.min(card.height, room);
  const rightmost = window.x + window.width - EDGE - card.width;
  return { x: Math.max(window.x + EDGE, Math.min(mark.x, rightmost)), y, room };
}
