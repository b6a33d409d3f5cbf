import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  privateBrowsingMonitor,
  isInPrivateWindow,
} from '../../../utils/browser/private-browsing.ts';

const ordinary = { incognito: false };
const secret = { incognito: true };
const getAll = vi.fn<() => Promise<{ incognito: boolean }[]>>();
let now: number;
beforeEach(() => {
  now = 1_000_000;
  getAll.mockReset().mockResolvedValue([ordinary]);
  Object.assign(fakeBrowser.windows, { getAll });
});

describe('private windows', () => {
  it('make secret what is asked while one is open, and until its answers have come', async () => {
    const isSecret = privateBrowsingMonitor(() => now);
    expect(await isSecret()).toBe(false);
    getAll.mockResolvedValue([ordinary, secret]);
    expect(await isSecret()).toBe(true);
    getAll.mockResolvedValue([ordinary]);
    now += 60_000;
    expect(await isSecret()).toBe(true);
    now += 61_000;
    expect(await isSecret()).toBe(false);
  });

  it('are not taken for open where the browser tells of no windows', async () => {
    getAll.mockRejectedValue(new Error('none'));
    expect(await privateBrowsingMonitor(() => now)()).toBe(false);
  });

  it.each([
    [secret, true],
    [ordinary, false],
    [{}, true],
    [undefined, true],
  ])('a page in a tab %j: %s', (tab, expected) =>
    expect(isInPrivateWindow({ tab })).toBe(expected),
  );
});
