import * as v from 'valibot';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storedItem } from '../../../utils/browser/stored-item.ts';

beforeEach(() => fakeBrowser.reset());
const NumbersSchema = v.fallback(v.array(v.number()), []);
const Numbers = v.parser(NumbersSchema);

it('gives what was stored, and the fallback for what is missing or damaged', async () => {
  const item = storedItem('numbers', Numbers);
  expect(await item.get()).toEqual([]);
  await item.set([1, 2]);
  expect(await fakeBrowser.storage.local.get('numbers')).toEqual({ numbers: [1, 2] });
  expect(await item.get()).toEqual([1, 2]);
  await fakeBrowser.storage.local.set({ numbers: 'x' });
  expect(await item.get()).toEqual([]);
  await item.remove();
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

it('loses none of many changes made at the same time', async () => {
  const item = storedItem('numbers', Numbers, 'session');
  const added = await Promise.all([1, 2, 3].map((n) => item.update((known) => [...known, n])));
  expect(added.at(-1)).toEqual([1, 2, 3]);
  expect(await fakeBrowser.storage.session.get('numbers')).toEqual({ numbers: [1, 2, 3] });
});

it('tells of its own changes only, until the signal', async () => {
  const item = storedItem('numbers', Numbers);
  const listening = new AbortController();
  const heard = vi.fn();
  item.watch(heard, listening.signal);
  await fakeBrowser.storage.local.set({ other: 1 });
  await fakeBrowser.storage.session.set({ numbers: [9] });
  await item.set([1]);
  await item.remove();
  listening.abort();
  await item.set([2]);
  expect(heard.mock.calls).toEqual([[[1]], [[]]]);
});
