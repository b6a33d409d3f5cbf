import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createMirror } from '../../../../utils/background/saved/mirror.ts';
import { createRescue } from '../../../../utils/background/saved/rescue.ts';
import type { PaperRecord } from '../../../../utils/domain/saved/saved-paper.ts';
import type { QuoteTable } from '../../../../utils/store/quote-table.ts';
import type { SavedPaperTable } from '../../../../utils/store/saved-paper-table.ts';

const AT = '2031-07-01T10:00:00.000Z';
const paper: PaperRecord = {
  key: '2031D00001',
  title: 'Stuk',
  kind: '',
  date: null,
  dossier: null,
  paperId: null,
  href: 'https://www.tweedekamer.nl/kamerstukken/detail?id=2031D00001',
  savedAt: AT,
  tags: [],
  note: '',
  state: 'new',
  stance: '',
  colour: '',
  changedAt: AT,
  removedAt: '',
};
const storage = fakeBrowser.storage.local;
beforeEach(() => fakeBrowser.reset());
const stored = (own: object) =>
  storage.set({ 'mijn-mirror': { at: AT, records: [paper], ...own } });

describe('the second copy', () => {
  it.each([
    [2, true],
    [3, true],
    [1, false],
    [4, false],
    ['3', false],
  ])('of version %j is read: %s', async (version, isRead) => {
    await stored({ version });
    const copy = isRead ? { at: AT, records: [paper], quotes: [] } : null;
    expect(await createMirror().read()).toEqual(copy);
  });

  it('leaves out what cannot be read, and is written as version 3', async () => {
    await stored({ version: 3, records: [{ ...paper, savedAt: 7 }, paper, null], quotes: [{}] });
    expect(await createMirror().read()).toEqual({ at: AT, records: [paper], quotes: [] });
    await createMirror().write([paper], [], AT);
    expect(await storage.get()).toEqual({
      'mijn-mirror': { version: 3, at: AT, records: [paper], quotes: [] },
    });
  });

  it.each([null, 'x', { version: 3 }, { version: 3, at: AT, records: {} }])(
    'is none where %j is stored',
    async (there) => {
      await storage.set({ 'mijn-mirror': there });
      expect(await createMirror().read()).toBeNull();
    },
  );
});

describe('the writing of it', () => {
  const start = async (failing = false) => {
    const timers: { work: () => void; pause: number }[] = [];
    const clock = { now: Date.parse(AT) };
    const write = vi.fn(() => (failing ? Promise.reject(new Error('full')) : Promise.resolve()));
    const rescue = createRescue({
      papers: {
        count: () => Promise.resolve(1),
        everything: () => Promise.resolve([paper]),
      } as unknown as SavedPaperTable,
      quotes: { everything: () => Promise.resolve([]) } as unknown as QuoteTable,
      mirror: { read: () => Promise.resolve(null), write },
      now: () => clock.now,
      later: (work, pause) => void timers.push({ work, pause }),
    });
    await rescue.checked;
    const ring = async () => {
      timers.splice(0).forEach(({ work }) => work());
      await new Promise((wake) => setTimeout(wake, 5));
    };
    return { timers, clock, write, rescue, ring };
  };

  it('comes five seconds after a change, once for several', async () => {
    const { timers, write, rescue, ring } = await start();
    expect(timers).toEqual([]);
    await rescue.changed();
    await rescue.changed();
    expect(timers.map(({ pause }) => pause)).toEqual([5000]);
    expect(await storage.get()).toEqual({ 'mijn-mirror-behind': true });
    await ring();
    expect(write.mock.calls).toEqual([[[paper], [], AT]]);
    expect(await storage.get()).toEqual({});
  });

  it('comes again five minutes after the last at the soonest', async () => {
    const { timers, clock, rescue, ring } = await start();
    await rescue.changed();
    await ring();
    clock.now += 5 * 60_000 - 1;
    await rescue.changed();
    expect(timers).toEqual([]);
    clock.now += 1;
    await rescue.changed();
    expect(timers).toHaveLength(1);
  });

  it('that fails is no failure of the change, and the next one comes', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { clock, write, rescue, ring } = await start(true);
    await rescue.changed();
    await ring();
    clock.now += 5 * 60_000;
    await rescue.changed();
    await ring();
    expect(write).toHaveBeenCalledTimes(2);
  });

  it('is made up for by a worker that starts after a change', async () => {
    await storage.set({ 'mijn-mirror-behind': true });
    const { timers, write, ring } = await start();
    expect(timers).toHaveLength(1);
    await ring();
    expect(write).toHaveBeenCalledOnce();
  });

  it('does not come once it rests, until the next change', async () => {
    const { write, rescue, ring, timers } = await start();
    await rescue.changed();
    await rescue.rest();
    await ring();
    expect(write).not.toHaveBeenCalled();
    await rescue.changed();
    expect(timers).toHaveLength(1);
    expect(await rescue.dismiss()).toBeNull();
  });
});
