import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { callerOf, isOwn, ownIdentity, tabIdOf } from '../../../utils/messaging/sender.ts';
import { beOurs, CONTENT_SCRIPT, OWN_PAGES, PAGE } from './senders.ts';

const OWN = { id: 'ours', origin: 'chrome-extension://ours' };
beforeEach(beOurs);

it('is compared with our own id, and with the root of our pages without its slash', () => {
  expect(ownIdentity()).toEqual(OWN);
  const roots: unknown[] = [];
  Object.assign(fakeBrowser.runtime, {
    getURL: (path: string) => {
      roots.push(path);
      return `moz-extension://0b5c${path}`;
    },
  });
  expect(ownIdentity()).toEqual({ id: 'ours', origin: 'moz-extension://0b5c' });
  expect(roots).toEqual(['']);
});

describe('the side of a sender', () => {
  it.each([
    ['a page', CONTENT_SCRIPT, 'page'],
    ['a page of ours', OWN_PAGES['our popup'] ?? {}, 'extension'],
    [
      'a page of ours in a frame',
      { id: 'ours', url: `${OWN.origin}/a.html`, frameId: 2 },
      'extension',
    ],
    ['a page of ours, with another id', { id: 'theirs', url: `${OWN.origin}/a.html` }, null],
    ['a page, with another id', { ...CONTENT_SCRIPT, id: 'theirs' }, null],
    ['a page, with no id', { ...CONTENT_SCRIPT, id: undefined }, null],
    ['no address', { ...CONTENT_SCRIPT, url: undefined }, null],
    ['what is no address', { ...CONTENT_SCRIPT, url: 'www.tweedekamer.nl' }, null],
    ['the first frame in a page', { ...CONTENT_SCRIPT, frameId: 1 }, null],
    ['a page outside a tab', { ...CONTENT_SCRIPT, tab: undefined }, null],
    ['another site', { ...CONTENT_SCRIPT, url: 'https://example.org/' }, null],
  ] as const)('%s', (_, sender, side) => expect(callerOf(sender, OWN)).toBe(side));

  it('is held against whom one says', () => {
    const other = { id: 'other', origin: 'chrome-extension://other' };
    expect(callerOf({ ...CONTENT_SCRIPT, id: 'other' }, other)).toBe('page');
    expect(callerOf({ id: 'other', url: 'chrome-extension://other/a.html' }, other)).toBe(
      'extension',
    );
    expect(callerOf({ id: 'ours', url: PAGE, frameId: 0, tab: {} }, other)).toBeNull();
  });
});

it('is one of us by its id, which must be known', () => {
  expect(isOwn({ id: 'ours' })).toBe(true);
  expect(isOwn({ id: 'theirs' })).toBe(false);
  expect(isOwn({})).toBe(false);
  // A script that outlived its extension knows none of its own.
  Object.assign(fakeBrowser.runtime, { id: undefined });
  expect(isOwn({})).toBe(false);
  expect(isOwn({ id: 'ours' })).toBe(false);
});

it('stands in its tab', () => {
  expect(tabIdOf({ tab: { id: 12 } })).toBe(12);
  expect(() => tabIdOf({})).toThrow(expect.objectContaining({ code: 'no-tab' }) as Error);
});
