// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSavedStatus } from '../../../../utils/content/features/save/saved-status.ts';

const mijn = vi.hoisted(() => ({ saved: new Set<string>(), push: () => undefined as void }));
vi.mock('../../../../utils/messaging/client.ts', () => ({
  send: (
    name: string,
    { keys, key, paper }: { keys: string[]; key: string; paper: { key: string } },
  ) => {
    if (name === 'isSaved') return Promise.resolve(keys.filter((one) => mijn.saved.has(one)));
    if (name === 'save') mijn.saved.add(paper.key);
    if (name === 'unsave') mijn.saved.delete(key);
    return Promise.resolve(null);
  },
}));
vi.mock('../../../../utils/messaging/pushes.ts', () => ({
  onMijnChanged: (listener: () => void) => {
    mijn.push = listener;
  },
}));

const KEY = '2031D00101';
const PAPER = {
  key: KEY,
  title: 'Een brief',
  kind: '',
  date: null,
  dossier: null,
  paperId: null,
  href: '',
};
let page: AbortController;

beforeEach(() => {
  mijn.saved.clear();
  page = new AbortController();
});
afterEach(() => page.abort());

const comeBack = (persisted: boolean) =>
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('what a page knows of mijn', () => {
  it('is what was asked for, and follows a press of its own', async () => {
    const status = createSavedStatus(document, page.signal);
    await status.watch([KEY]);
    expect(status.has(KEY)).toBe(false);
    await status.toggle(PAPER);
    expect([status.has(KEY), mijn.saved.has(KEY)]).toEqual([true, true]);
    await status.toggle(PAPER);
    expect([status.has(KEY), mijn.saved.has(KEY)]).toEqual([false, false]);
  });

  it('is asked again when mijn changed, and when the page comes out of the back/forward cache', async () => {
    const status = createSavedStatus(document, page.signal);
    await status.watch([KEY]);
    mijn.saved.add(KEY);
    mijn.push();
    await settled();
    expect(status.has(KEY)).toBe(true);
    mijn.saved.delete(KEY);
    comeBack(true);
    await settled();
    expect(status.has(KEY)).toBe(false);
  });

  it('is not asked again for a page that was just loaded', async () => {
    const status = createSavedStatus(document, page.signal);
    await status.watch([KEY]);
    mijn.saved.add(KEY);
    comeBack(false);
    await settled();
    expect(status.has(KEY)).toBe(false);
  });

  it('is told to a listener until its own signal, though the page stays', async () => {
    const status = createSavedStatus(document, page.signal);
    const view = new AbortController();
    const listener = vi.fn();
    status.onChange(listener, view.signal);
    await status.watch([KEY]);
    expect(listener).toHaveBeenCalledTimes(1);
    view.abort();
    await status.toggle(PAPER);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
