import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeOnInstall } from '../../../utils/background/welcome.ts';

beforeEach(() => fakeBrowser.reset());

it.each([
  ['install', 1],
  ['update', 0],
  ['browser_update', 0],
] as const)('after %s the first page is opened %i times', async (reason, times) => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  create.mockClear();
  welcomeOnInstall();
  await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as never);
  expect(create).toHaveBeenCalledTimes(times);
});
