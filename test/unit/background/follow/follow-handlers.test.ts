import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  registerFollow,
  type FollowService,
} from '../../../../utils/background/follow/follow-handlers.ts';
import { pollStatus } from '../../../../utils/browser/poll-status.ts';
import { changeSettings } from '../../../../utils/browser/settings/settings.ts';
import type { ContextAnswer } from '../../../../utils/domain/context/paper-context.ts';

const KEY = '2031D00001';
const OTHER = '2031D00002';
const subject = (key: string) => ({ key, title: key, href: '' });
const page = {
  id: fakeBrowser.runtime.id,
  url: `https://www.tweedekamer.nl/kamerstukken/detail?id=${KEY}&did=${KEY}`,
  frameId: 0,
  tab: { id: 1 },
};
const own = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/mijn.html' as '/') };

const viewOf = (key: string) => ({
  ...subject(key),
  since: '',
  checkedAt: '',
  trouble: '',
  activity: null,
});

const setBadgeText = vi.fn(() => Promise.resolve());
const run = vi.fn((_startedAt: string) => Promise.resolve({ fresh: [], asked: 0, trouble: '' }));
const contexts = {
  kept: vi.fn(() => Promise.resolve<ContextAnswer | undefined>({ state: 'none' })),
  of: vi.fn(() => Promise.resolve<ContextAnswer>({ state: 'none' })),
};
let followed: Set<string>;
let unseen: number;
let copied: number;
let service: FollowService;

beforeEach(async () => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  [followed, unseen, copied] = [new Set(), 0, 0];
  Object.assign(fakeBrowser.action, {
    setBadgeText,
    setBadgeBackgroundColor: () => Promise.resolve(),
  });
  service = registerFollow({
    following: {
      follow: ({ key, title, href }) => {
        followed.add(key);
        unseen += 1;
        return Promise.resolve({ key, title, href, since: '', removedAt: '' });
      },
      unfollow: (key) => {
        followed.delete(key);
        unseen -= 1;
        return Promise.resolve(null);
      },
      followAll: (follows) => {
        follows.forEach(({ key }) => followed.add(key));
        return Promise.resolve(follows.map(({ key }) => key));
      },
      isFollowed: (keys) => Promise.resolve(keys.filter((key) => followed.has(key))),
      list: () => Promise.resolve([...followed].map(viewOf)),
      events: () => Promise.resolve([]),
      markSeen: () => {
        unseen = 0;
        return Promise.resolve(null);
      },
      unseen: () => Promise.resolve(unseen),
      tidy: () => Promise.resolve(),
    },
    rescue: {
      checked: Promise.resolve(),
      changed: () => {
        copied += 1;
        return Promise.resolve();
      },
      rest: () => Promise.resolve(),
    },
    contexts,
    run,
    now: () => Date.parse('2031-07-01T10:00:00Z'),
  });
  await vi.waitFor(() => expect(run).toHaveBeenCalled());
  vi.clearAllMocks();
});
const badge = (text: string) =>
  vi.waitFor(() => expect(setBadgeText).toHaveBeenLastCalledWith({ text }));

describe('a document page', () => {
  it('follows and unfollows its own paper', async () => {
    await service.handlers.follow({ subject: subject(KEY) }, page);
    expect(await service.handlers.isFollowed({ keys: [KEY] }, page)).toEqual([KEY]);
    await service.handlers.unfollow({ key: KEY }, page);
    expect(followed.size).toBe(0);
  });

  it('may not touch what does not stand on it, nor learn of it', async () => {
    followed.add(OTHER);
    const refused = { code: 'not-on-page' };
    await expect(
      service.handlers.follow({ subject: subject('2031D00003') }, page),
    ).rejects.toMatchObject(refused);
    await expect(service.handlers.unfollow({ key: OTHER }, page)).rejects.toMatchObject(refused);
    expect(await service.handlers.isFollowed({ keys: [OTHER] }, page)).toEqual([]);
    expect([...followed]).toEqual([OTHER]);
  });
});

describe('a page of ours', () => {
  it('follows anything, and asks nobody whether it may', async () => {
    await service.handlers.follow({ subject: subject(OTHER) }, own);
    await service.handlers.followAll({ follows: [{ ...subject(KEY), since: '' }] }, own);
    expect(await service.handlers.isFollowed({ keys: [KEY, OTHER] }, own)).toEqual([KEY, OTHER]);
    expect(contexts.kept).not.toHaveBeenCalled();
  });
});

describe('a change', () => {
  it('renews the number on the toolbar and the second copy', async () => {
    await service.handlers.follow({ subject: subject(KEY) }, own);
    await badge('1');
    await service.handlers.unfollow({ key: KEY }, own);
    await badge('');
    expect(copied).toBe(2);
    unseen = 7;
    await service.handlers.followAll({ follows: [] }, own);
    await badge('7');
    await service.handlers.markEventsSeen({ keys: ['x'], seen: true }, own);
    await badge('');
  });

  it('polls once for what is new, not for what was unfollowed', async () => {
    await service.handlers.follow({ subject: subject(KEY) }, own);
    await vi.waitFor(() => expect(run).toHaveBeenCalledOnce());
    await service.handlers.unfollow({ key: KEY }, own);
    await new Promise((wake) => setTimeout(wake, 5));
    expect(run).toHaveBeenCalledOnce();
    await service.handlers.followAll({ follows: [] }, own);
    await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(2));
  });
});

describe('the next poll', () => {
  const minutes = async () => {
    const alarm = await fakeBrowser.alarms.get('follow-round');
    return alarm && (alarm.scheduledTime - Date.now()) / 60_000;
  };

  it('comes at the interval of the settings, as soon as something is followed', async () => {
    expect(await minutes()).toBeUndefined();
    await service.handlers.follow({ subject: subject(KEY) }, own);
    await vi.waitFor(async () => expect(await minutes()).toBeLessThan(70));
    await changeSettings({ rounds: 'daily' });
    await vi.waitFor(async () => expect(await minutes()).toBeGreaterThan(1000));
    await changeSettings({ rounds: 'off' });
    await vi.waitFor(async () => expect(await minutes()).toBeUndefined());
  });

  it('begins with its alarm, and one that was left half done with the other', async () => {
    const ring = (name: string) =>
      fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: 0, persistAcrossSessions: false });
    await ring('something-else');
    await ring('follow-resume');
    expect(run).not.toHaveBeenCalled();
    await ring('follow-round');
    await vi.waitFor(() => expect(run).toHaveBeenCalledOnce());
    expect(run.mock.lastCall?.[0]).toBe('2031-07-01T10:00:00.000Z');
    const startedAt = '2031-06-30T09:00:00.000Z';
    await pollStatus.set({ startedAt, finishedAt: '', done: 1, all: 2, trouble: '' });
    await ring('follow-resume');
    await vi.waitFor(() => expect(run.mock.lastCall?.[0]).toBe(startedAt));
  });
});

it('takes the number from the toolbar when all is erased', async () => {
  await service.rest();
  await service.erased();
  expect(setBadgeText).toHaveBeenLastCalledWith({ text: '' });
});
