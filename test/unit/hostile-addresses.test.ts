import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { callerOf } from '../../utils/messaging/sender.ts';
import { isDownloadAddress } from '../../utils/domain/addresses.ts';
import { PaperToSaveSchema } from '../../utils/domain/saved/paper-schema.ts';
import { parseExportFile } from '../../utils/formats/export-file.ts';
import { isDocumentAddress } from '../../utils/domain/kamer-address.ts';
import { httpsOnly } from '../../utils/documents/inline-text.ts';
import { BlocksSchema } from '../../utils/documents/model.ts';
import { createHttp } from '../../utils/sources/http.ts';
import { hostileAddresses } from '../attacks/addresses.ts';

const SITE = 'www.tweedekamer.nl';
const PAGE = 'kamerstukken/detail?id=2031D00101&did=2031D00101';
const FILE = 'downloads/document?id=2031D00118';
const paper = (href: string) => ({
  key: '2031D00101',
  title: 'Een brief',
  kind: '',
  date: null,
  dossier: null,
  paperId: null,
  href,
});
const whole = (href: string) => ({
  ...paper(href),
  savedAt: '2031-07-28T10:00:00.000Z',
  tags: [],
  note: '',
  state: 'new',
  changedAt: '2031-07-28T10:00:00.000Z',
  removedAt: '',
});
const takeout = (href: string) =>
  parseExportFile(
    JSON.stringify({
      format: 'kamerlezer-mijn',
      version: 1,
      takenOutAt: '2031-07-28T10:00:00.000Z',
      papers: [whole(href)],
    }),
  );

/** Every door that takes an address, with what is right there and whether it opens. */
const DOORS: { door: string; host: string; path: string; opens(address: string): boolean }[] = [
  {
    door: 'a page to work on',
    host: SITE,
    path: PAGE,
    opens: (address) =>
      URL.canParse(address) &&
      new URL(address).username === '' &&
      isDocumentAddress(new URL(address)),
  },
  {
    door: 'the sender of a message',
    host: SITE,
    path: PAGE,
    opens: (url) =>
      callerOf(
        { id: 'x', url, frameId: 0, tab: {} },
        { id: 'x', origin: 'chrome-extension://x' },
      ) !== null && new URL(url).username === '',
  },
  { door: 'a file to read', host: SITE, path: FILE, opens: isDownloadAddress },
  {
    door: 'a paper to save',
    host: SITE,
    path: PAGE,
    opens: (href) => v.is(PaperToSaveSchema, paper(href)),
  },
  {
    door: 'a saved paper in a file',
    host: SITE,
    path: PAGE,
    opens: (href) =>
      (({ records }) => 'paper' in (records[0] ?? {}))(takeout(href) as { records: object[] }),
  },
];

describe.each(DOORS)('$door', ({ host, path, opens }) => {
  it('opens to the real address', () => expect(opens(`https://${host}/${path}`)).toBe(true));
  it.each(hostileAddresses(host, path))('stays closed to %s', (_, address) =>
    expect(opens(address)).toBe(false),
  );
});

describe.each([
  'gegevensmagazijn.tweedekamer.nl',
  'zoek.officielebekendmakingen.nl',
  'repository.overheid.nl',
])('the way out to %s', (host) => {
  const asked: string[] = [];
  const world = {
    now: () => 0,
    sleep: () => Promise.resolve(),
    fetch: (address: string) => {
      asked.push(address);
      return Promise.resolve(new Response('goed'));
    },
  };
  const word = (promise: Promise<unknown>) => promise.then(String, (error: Error) => error.message);

  it('is open', async () =>
    expect(await word(createHttp(world).getText(`https://${host}/x?y=1`))).toBe('goed'));

  it.each(hostileAddresses(host, 'x?y=1'))('is not taken for %s', async (_, address) => {
    asked.length = 0;
    expect(await word(createHttp(world).getText(address))).toBe('host-not-allowed');
    expect(
      await word(
        createHttp(world).getBytes(address, {
          most: 9,
          onShare: () => undefined,
          signal: new AbortController().signal,
        }),
      ),
    ).toBe('host-not-allowed');
    expect(asked).toEqual([]);
  });
});

describe('an answer that came from elsewhere', () => {
  it.each([
    'https://repository.overheid.nl.example/x',
    'http://repository.overheid.nl/x',
    'https://example.org/',
  ])('is not believed: %s', async (url) => {
    const answer = Object.defineProperty(new Response('goed'), 'url', { value: url });
    const http = createHttp({
      now: () => 0,
      sleep: () => Promise.resolve(),
      fetch: () => Promise.resolve(answer),
    });
    await expect(http.getText('https://repository.overheid.nl/x')).rejects.toThrow(
      'host-not-allowed',
    );
  });
});

describe('a link in a text', () => {
  const drawn = (href: string) =>
    v.is(BlocksSchema, [
      {
        kind: 'paragraph',
        inlines: [{ kind: 'link', href, inlines: [{ kind: 'text', text: 'hier' }] }],
      },
    ]);
  const notHttps = hostileAddresses(SITE, PAGE).filter(
    ([, address]) => !/^https:\/\/[^\n\u0000]/.test(address),
  );

  it('may lead to any site that is encrypted', () =>
    expect([
      drawn('https://voorbeeld.example/x'),
      httpsOnly('https://voorbeeld.example/x'),
    ]).toEqual([true, 'https://voorbeeld.example/x']));
  it.each(notHttps)('leads nowhere for %s', (_, address) =>
    expect([drawn(address), httpsOnly(address)]).toEqual([false, null]),
  );
});
