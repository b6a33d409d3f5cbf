import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard, type Box } from '../../../../utils/content/preview/placing.ts';

const WINDOW: Box = { x: 0, y: 0, width: 1000, height: 800 };
const CARD = { width: 300, height: 200 };
const mark = (x: number, y: number): Box => ({ x, y, width: 40, height: 18 });

describe('a card at its mark', () => {
  it('stands under it, at its begin', () => {
    expect(placeCard(mark(100, 100), CARD, WINDOW)).toEqual({ x: 100, y: 124, room: 668 });
  });

  it('stands above it where there is no room below', () => {
    expect(placeCard(mark(100, 700), CARD, WINDOW)).toMatchObject({ y: 494, room: 686 });
  });

  it('stands where there is more room when neither side has enough, no higher than that', () => {
    const low = { ...WINDOW, height: 300 };
    expect(placeCard(mark(100, 100), CARD, low)).toMatchObject({ y: 124, room: 168 });
    const { y, room } = placeCard(mark(100, 190), CARD, low);
    expect([y, room]).toEqual([8, 176]);
  });

  it('stands under it where neither side has enough room and both have as much', () => {
    const even = { ...WINDOW, height: 2 * 100 + 18 };
    expect(placeCard(mark(100, 100), CARD, even)).toMatchObject({ y: 124 });
  });

  it('is pushed inside at the right, and at the left where it is wider than the window', () => {
    expect(placeCard(mark(900, 100), CARD, WINDOW).x).toBe(692);
    expect(placeCard(mark(20, 100), CARD, { ...WINDOW, width: 280 }).x).toBe(8);
  });

  it('keeps to what a reader who zoomed in sees', () => {
    const seen = { x: 400, y: 300, width: 400, height: 400 };
    expect(placeCard(mark(420, 620), CARD, seen)).toMatchObject({ x: 420, y: 414 });
  });

  it('never lies over the mark, and inside the window wherever it fits at all', () => {
    const size = fc.integer({ min: 10, max: 500 });
    fc.assert(
      fc.property(
        fc.integer({ min: 8, max: 990 }),
        fc.integer({ min: 0, max: 780 }),
        size,
        size,
        (x, y, width, height) => {
          const at = mark(x, y);
          const place = placeCard(at, { width, height }, WINDOW);
          const bottom = place.y + Math.min(height, place.room);
          expect(place.y >= y + at.height || bottom <= y).toBe(true);
          expect(place.x).toBeGreaterThanOrEqual(8);
          expect(place.x + width).toBeLessThanOrEqual(992);
          expect(place.y).toBeGreaterThanOrEqual(8);
          expect(bottom).toBeLessThanOrEqual(792);
        },
      ),
    );
  });

  it('stays where it is when it is placed again as high as it was allowed to be', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 780 }),
        fc.integer({ min: 10, max: 900 }),
        (y, height) => {
          const first = placeCard(mark(100, y), { width: 300, height }, WINDOW);
          expect(
            placeCard(mark(100, y), { width: 300, height: Math.min(height, first.room) }, WINDOW),
          ).toEqual(first);
        },
      ),
    );
  });
});
