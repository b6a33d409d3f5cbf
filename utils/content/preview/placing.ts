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
const GAP_PX = 6;
const EDGE_PX = 8;
/** Lower than this no card is of use: in a window without room it lies over the edge. */
const MIN_HEIGHT_PX = 120;

/**
 * Under the mark where there is room, else above, else where there is more; never over the mark, never beside the window.
 * @param card its size as it stands now
 * @param window its visible part
 */
export function placeCard(mark: Box, card: Pick<Box, 'width' | 'height'>, window: Box): CardPlace {
  const below = window.y + window.height - EDGE_PX - (mark.y + mark.height + GAP_PX);
  const above = mark.y - GAP_PX - (window.y + EDGE_PX);
  const isBelow = card.height <= below || (card.height > above && below >= above);
  const room = Math.max(MIN_HEIGHT_PX, isBelow ? below : above);
  const y = isBelow ? mark.y + mark.height + GAP_PX : mark.y - GAP_PX - Math.min(card.height, room);
  const rightmost = window.x + window.width - EDGE_PX - card.width;
  return { x: Math.max(window.x + EDGE_PX, Math.min(mark.x, rightmost)), y, room };
}
