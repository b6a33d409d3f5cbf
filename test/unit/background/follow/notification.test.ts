import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  showNotification,
  openNewsOnClick,
} from '../../../../utils/background/follow/notification.ts';
import { changeSettings } from '../../../../utils/browser/settings/settings.ts';

const event = (title: string) => ({
  key: title,
  follow: 'zoek:water',
  at: '',
  seenAt: '',
  reason: { name: 'match' as const, title },
  href: '',
});
const create = vi.fn<
  (name: string, options: { title: string; message: string }) => Promise<string>
>(() => Promise.resolve(''));
const openTab = vi.fn(() => Promise.resolve({}));
let isAllowed: boolean;
let listeners: Set<(name: string) => void>;

beforeEach(async () => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  [isAllowed, listeners] = [true, new Set()];
  Object.assign(fakeBrowser, {
    permissions: { contains: () => Promise.resolve(isAllowed) },
    notifications: {
      create,
      onClicked: { addListener: (one: (name: string) => void) => listeners.add(one) },
    },
  });
  Object.assign(fakeBrowser.tabs, { create: openTab });
  await changeSettings({ notices: true });
});

it('comes once for a whole poll, with three lines at most and how many more there are', async () => {
  await showNotification(['Aap', 'Beer', 'Cavia', 'Das', 'Egel'].map(event));
  const lines = create.mock.calls[0]?.[1].message.split('\n');
  expect(create).toHaveBeenCalledOnce();
  expect(lines).toHaveLength(4);
  expect(lines?.[0]).toContain('Aap');
  expect(lines?.[2]).toContain('Cavia');
  expect(lines?.[3]).toContain('2');
});

it('has one name, our sign and the number of news', async () => {
  const contains = vi.fn((_asked: unknown) => Promise.resolve(true));
  Object.assign(fakeBrowser, { permissions: { contains } });
  await showNotification(['Aap', 'Beer'].map(event));
  expect(contains.mock.calls).toEqual([[{ permissions: ['notifications'] }]]);
  expect(create.mock.calls).toEqual([
    [
      'follow-round',
      {
        type: 'basic',
        iconUrl: fakeBrowser.runtime.getURL('/icon/128.png' as '/'),
        title: expect.stringContaining('2') as string,
        message: expect.stringMatching(/^[^\n]*Aap[^\n]*\n[^\n]*Beer[^\n]*$/) as string,
      },
    ],
  ]);
  expect(listeners.size).toBe(1);
});

it('says nothing of more where all stands there', async () => {
  await showNotification(['Aap', 'Beer', 'Cavia'].map(event));
  expect(create.mock.calls[0]?.[1].message.split('\n')).toHaveLength(3);
});

it.each([
  ['without news', () => Promise.resolve(), []],
  ['against the reader’s wish', () => changeSettings({ notices: false }), [event('Aap')]],
  [
    'without permission',
    () => {
      isAllowed = false;
      return Promise.resolve();
    },
    [event('Aap')],
  ],
])('does not come %s', async (_, arrange, events) => {
  await arrange();
  await showNotification(events);
  expect(create).not.toHaveBeenCalled();
});

it('opens the news when it is pressed, and another’s notice opens nothing', async () => {
  await showNotification([event('Aap')]);
  const press = (name: string) => listeners.forEach((listener) => listener(name));
  press('something-else');
  expect(openTab).not.toHaveBeenCalled();
  press(create.mock.calls[0]?.[0] ?? '');
  expect(openTab).toHaveBeenCalledExactlyOnceWith({
    url: expect.stringMatching(/\/mijn\.html#nieuw$/) as string,
  });
});

it('is left alone where the browser has no notices', () => {
  Object.assign(fakeBrowser, { notifications: undefined });
  expect(openNewsOnClick).not.toThrow();
});
