import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createReturnPositions } from '../../../../utils/background/reading-history/return-positions.ts';

const PLACE = { id: 'kst-25432-544', index: 1, top: 240 };
beforeEach(() => fakeBrowser.reset());

describe('where a paper was left', () => {
  it('is known per tab and paper, the last place of each', async () => {
    const positions = createReturnPositions();
    await positions.save(1, 'a', { ...PLACE, top: 0 });
    await positions.save(1, 'a', PLACE);
    await positions.save(2, 'b', { ...PLACE, index: 0 });
    expect([
      await positions.get(1, 'a'),
      await positions.get(1, 'b'),
      await positions.get(2, 'a'),
    ]).toEqual([PLACE, null, null]);
  });

  it('goes with the tab, and of one tab the oldest go first', async () => {
    const positions = createReturnPositions();
    for (let n = 0; n < 21; n++) await positions.save(1, `paper ${n}`, PLACE);
    expect([await positions.get(1, 'paper 0'), await positions.get(1, 'paper 1')]).toEqual([
      null,
      PLACE,
    ]);
    await fakeBrowser.tabs.onRemoved.trigger(1, { windowId: 1, isWindowClosing: false });
    expect(await positions.get(1, 'paper 20')).toBeNull();
  });

  it('is lost for none of many papers that are left at the same time', async () => {
    const positions = createReturnPositions();
    await Promise.all(['a', 'b', 'c'].map((key) => positions.save(1, key, PLACE)));
    const found = await Promise.all(['a', 'b', 'c'].map((key) => positions.get(1, key)));
    expect(found).toEqual([PLACE, PLACE, PLACE]);
  });

  it('that was spoilt is forgotten', async () => {
    const positions = createReturnPositions();
    await fakeBrowser.storage.session.set({ 'place-left-1': [{ key: 'a', place: { id: 7 } }] });
    expect(await positions.get(1, 'a')).toBeNull();
  });
});
