import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createPlacesLeft } from '../../../../utils/background/reading-history/return-positions.ts';

const PLACE = { id: 'kst-25432-544', index: 1, top: 240 };
beforeEach(() => fakeBrowser.reset());

describe('where a paper was left', () => {
  it('is known per tab and paper, the last place of each', async () => {
    const places = createPlacesLeft();
    await places.leave(1, 'a', { ...PLACE, top: 0 });
    await places.leave(1, 'a', PLACE);
    await places.leave(2, 'b', { ...PLACE, index: 0 });
    expect([
      await places.left(1, 'a'),
      await places.left(1, 'b'),
      await places.left(2, 'a'),
    ]).toEqual([PLACE, null, null]);
  });

  it('goes with the tab, and of one tab the oldest go first', async () => {
    const places = createPlacesLeft();
    for (let n = 0; n < 21; n++) await places.leave(1, `paper ${n}`, PLACE);
    expect([await places.left(1, 'paper 0'), await places.left(1, 'paper 1')]).toEqual([
      null,
      PLACE,
    ]);
    await fakeBrowser.tabs.onRemoved.trigger(1, { windowId: 1, isWindowClosing: false });
    expect(await places.left(1, 'paper 20')).toBeNull();
  });

  it('that was spoilt is forgotten', async () => {
    const places = createPlacesLeft();
    await fakeBrowser.storage.session.set({ 'place-left-1': [{ key: 'a', place: { id: 7 } }] });
    expect(await places.left(1, 'a')).toBeNull();
  });
});
