import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  readSettings,
  watchSettings,
} from '../../../../utils/browser/settings/settings.ts';
import {
  changePollSettings,
  readPollSettings,
  watchPollSettings,
} from '../../../../utils/browser/settings/poll-interval.ts';

beforeEach(() => fakeBrowser.reset());

it('keeps every one of many changes made at the same time', async () => {
  await Promise.all([
    changeSettings({ theme: 'dark' }),
    changeSettings({ linksTo: 'opentk' }),
    changeSettings(({ features }) => ({ features: { ...features, jumping: false } })),
    changeSettings(({ features }) => ({ features: { ...features, 'read-here': false } })),
  ]);
  expect(await readSettings()).toMatchObject({
    theme: 'dark',
    linksTo: 'opentk',
    features: { jumping: false, 'read-here': false, 'save-button': true },
  });
});

it('tells every listener, until its signal', async () => {
  const listening = new AbortController();
  const heard = vi.fn();
  watchSettings(heard, listening.signal);
  await changeSettings({ rounds: 'off' });
  expect(heard).toHaveBeenCalledOnce();
  listening.abort();
  await changeSettings({ rounds: 'daily' });
  expect(heard).toHaveBeenCalledOnce();
});

it('tells of the rounds only when they change', async () => {
  const heard = vi.fn();
  expect(await readPollSettings()).toEqual({ pace: 'hourly', notify: false });
  watchPollSettings(heard, new AbortController().signal);
  await changeSettings({ rounds: 'four-hourly' });
  await changeSettings({ theme: 'light' });
  await changePollSettings({ notify: true });
  expect(heard.mock.calls).toEqual([
    [{ pace: 'four-hourly', notify: false }],
    [{ pace: 'four-hourly', notify: true }],
  ]);
});
