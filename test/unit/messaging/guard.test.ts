import { beforeEach, describe, expect, it } from 'vitest';
import {
  MESSAGES,
  type Handlers,
  type MessageName,
} from '../../../utils/messaging/protocol/messages.ts';
import { callerOf, tabIdOf } from '../../../utils/messaging/sender.ts';
import { answerMessage } from '../../../utils/messaging/server.ts';
import { GOOD, SEEN } from './examples.ts';
import { beOurs, CONTENT_SCRIPT, OWN_PAGES, STRANGERS } from './senders.ts';

/**
 * What a script in a page may send. A page is an outsider: whoever adds a name here says that no page can do harm with it
 * (`.github/THREAT-MODEL.md`).
 */
const FROM_A_PAGE = [
  'context',
  'findNamedMotions',
  'firstLines',
  'follow',
  'forgetRests',
  'getReadingPosition',
  'getReturnPosition',
  'isFollowed',
  'isSaved',
  'keepQuote',
  'keepText',
  'loadScript',
  'notes',
  'openBeside',
  'readCitations',
  'recordReading',
  'resolve',
  'save',
  'saveReadingPosition',
  'saveReturnPosition',
  'unfollow',
  'unsave',
];
/** What our own pages have no use for. */
const FROM_A_PAGE_ONLY = [
  'findNamedMotions',
  'getReadingPosition',
  'getReturnPosition',
  'keepQuote',
  'keepText',
  'loadScript',
  'notes',
  'readCitations',
  'recordReading',
  'saveReadingPosition',
  'saveReturnPosition',
];

const NAMES = Object.keys(MESSAGES) as MessageName[];
const REFUSED = { ok: false, error: 'refused' };

let reached: string[];
const handlers = Object.fromEntries(
  NAMES.map((name) => [
    name,
    () => {
      reached.push(name);
      return Promise.resolve(name);
    },
  ]),
) as unknown as Handlers;
const ask = (message: object, sender: Parameters<typeof answerMessage>[2]) =>
  answerMessage(handlers, message, sender);

beforeEach(() => {
  beOurs();
  reached = [];
});

describe('who may send what', () => {
  it.each(NAMES)('%s from a page', async (name) => {
    const may = FROM_A_PAGE.includes(name);
    const answer = await ask({ name, input: GOOD[name] }, CONTENT_SCRIPT);
    expect(answer).toEqual(may ? { ok: true, value: name } : REFUSED);
    expect(reached).toEqual(may ? [name] : []);
  });

  it.each(NAMES)('%s from our own pages', async (name) => {
    const may = !FROM_A_PAGE_ONLY.includes(name);
    for (const [page, sender] of Object.entries(OWN_PAGES)) {
      const answer = await ask({ name, input: GOOD[name] }, sender);
      expect(answer, page).toEqual(may ? { ok: true, value: name } : REFUSED);
    }
    expect(reached).toHaveLength(may ? Object.keys(OWN_PAGES).length : 0);
  });

  it.each(Object.entries(STRANGERS))('nothing from %s', async (_, sender) => {
    for (const name of NAMES)
      expect(await ask({ name, input: GOOD[name] }, sender), name).toEqual(REFUSED);
    expect(reached).toEqual([]);
  });

  it.each([
    '',
    'nothing',
    'constructor',
    'toString',
    '__proto__',
    'hasOwnProperty',
    'LIST',
    'list ',
    1,
    null,
    {},
    ['list'],
  ])('no message %j', async (name) => {
    for (const sender of [CONTENT_SCRIPT, ...Object.values(OWN_PAGES), ...Object.values(STRANGERS)])
      expect(await ask({ name, input: {} }, sender)).toEqual({
        ok: false,
        error: 'unknown-message',
      });
    expect(reached).toEqual([]);
  });
});

describe('how much a page may send', () => {
  it.each(FROM_A_PAGE as MessageName[])('%s is small', async (name) => {
    // Two messages hand over a text of the page, and may be as long as that.
    const most = ['readCitations', 'keepText'].includes(name) ? 4_500_000 : 64_000;
    const input = { ...(GOOD[name] as object), extra: 'x'.repeat(most) };
    expect(await ask({ name, input }, CONTENT_SCRIPT)).toEqual({ ok: false, error: 'too-large' });
  });

  it('is enough for the longest question', async () => {
    const ids = Array.from({ length: 300 }, (_, n) => `kst-${String(n).padStart(76, '1')}`);
    expect(await ask({ name: 'resolve', input: { ids } }, CONTENT_SCRIPT)).toMatchObject({
      ok: true,
    });
  });

  it('is enough for the longest text', async () => {
    const input = { ...SEEN, paragraphs: Array.from({ length: 20 }, () => 'x'.repeat(90_000)) };
    expect(await ask({ name: 'keepText', input }, CONTENT_SCRIPT)).toMatchObject({ ok: true });
  });

  it('does not bound our own pages', async () => {
    const marks = Array.from({ length: 2000 }, (_, n) => ({
      id: n.toString(16).padStart(32, '0'),
      removed: true,
    }));
    const sender = OWN_PAGES['our popup'] ?? {};
    expect(await ask({ name: 'editQuotes', input: { marks } }, sender)).toMatchObject({ ok: true });
  });
});

describe('the sender', () => {
  it('is a page of the Kamer with and without www', () => {
    const url = 'https://tweedekamer.nl/kamerstukken/detail?did=2031D00101';
    expect(callerOf({ ...CONTENT_SCRIPT, url })).toBe('page');
  });

  it('has the tab it stands in', () => {
    expect(tabIdOf({ ...CONTENT_SCRIPT, tab: { id: 0 } })).toBe(0);
    expect(() => tabIdOf({ ...CONTENT_SCRIPT, tab: {} })).toThrow('no-tab');
    expect(() => tabIdOf({ id: 'ours' })).toThrow('no-tab');
  });
});
