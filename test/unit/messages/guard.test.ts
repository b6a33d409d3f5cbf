import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { mayCall, type Sender } from '../../../utils/messages/guard.ts';
import type { MessageName } from '../../../utils/messages/protocol.ts';
import { SCHEMAS } from '../../../utils/messages/schemas.ts';

const OWN = { id: 'ours', origin: 'chrome-extension://ours' };
const PAGE = 'https://www.tweedekamer.nl/kamerstukken/detail?did=2031D00101';

const CALLERS: Record<string, Sender> = {
  'our content script': { id: 'ours', url: PAGE, frameId: 0, tab: {} },
  'our popup': { id: 'ours', url: 'chrome-extension://ours/popup.html' },
  'our page in a tab': { id: 'ours', url: 'chrome-extension://ours/mijn.html', frameId: 0, tab: {} },
  'a frame in a page': { id: 'ours', url: PAGE, frameId: 3, tab: {} },
  'another site': { id: 'ours', url: 'https://www.tweedekamer.nl.example/kamerstukken/', frameId: 0, tab: {} },
  'a user in the address': { id: 'ours', url: 'https://www.tweedekamer.nl@example.org/', frameId: 0, tab: {} },
  'another port': { id: 'ours', url: 'https://www.tweedekamer.nl:8443/', frameId: 0, tab: {} },
  'a page without encryption': { id: 'ours', url: 'http://www.tweedekamer.nl/', frameId: 0, tab: {} },
  'another extension': { id: 'theirs', url: 'chrome-extension://theirs/popup.html' },
  'another extension in our name': { id: 'ours', url: 'chrome-extension://theirs/popup.html' },
  'a page in a page that has no address': { id: 'ours', frameId: 0, tab: {} },
  'an empty address': { id: 'ours', url: '', frameId: 0, tab: {} },
};

/** Who may; everybody else may not. */
const MAY: Record<MessageName, string[]> = {
  resolve: ['our content script', 'our popup', 'our page in a tab'],
  candidates: ['our content script'],
  officialXml: ['our content script'],
  openReader: ['our content script'],
  readingPlace: ['our content script'],
  keepReadingPlace: ['our content script'],
  isSaved: ['our content script', 'our popup', 'our page in a tab'],
  save: ['our content script', 'our popup', 'our page in a tab'],
  unsave: ['our content script', 'our popup', 'our page in a tab'],
  restore: ['our popup', 'our page in a tab'],
  list: ['our popup', 'our page in a tab'],
  context: ['our content script', 'our popup', 'our page in a tab'],
  loadPart: ['our content script'],
  edit: ['our popup', 'our page in a tab'],
  putBack: ['our popup', 'our page in a tab'],
  bin: ['our popup', 'our page in a tab'],
  health: ['our popup', 'our page in a tab'],
  dismissRescue: ['our popup', 'our page in a tab'],
  planList: ['our popup', 'our page in a tab'],
  savePapers: ['our popup', 'our page in a tab'],
  importPapers: ['our popup', 'our page in a tab'],
  follow: ['our content script', 'our popup', 'our page in a tab'],
  unfollow: ['our content script', 'our popup', 'our page in a tab'],
  isFollowed: ['our content script', 'our popup', 'our page in a tab'],
  follows: ['our popup', 'our page in a tab'],
  followAll: ['our popup', 'our page in a tab'],
  events: ['our popup', 'our page in a tab'],
  markEventsSeen: ['our popup', 'our page in a tab'],
  checkNow: ['our popup', 'our page in a tab'],
};

describe('who may send what', () => {
  const table = (Object.keys(MAY) as MessageName[]).flatMap((name) =>
    Object.entries(CALLERS).map(([caller, sender]) => ({ name, caller, sender, may: MAY[name].includes(caller) })),
  );
  it.each(table)('$name from $caller: $may', ({ name, sender, may }) => expect(mayCall(name, sender, OWN)).toBe(may));
});

const PAPER = {
  key: '2031D00101',
  title: 'Een brief',
  kind: 'Brief regering',
  date: '2031-07-28',
  dossier: '24801-02',
  paperId: 'kst-24801-02-3201',
  href: PAGE,
};

const WHOLE = { ...PAPER, savedAt: '2031-07-28T10:00:00.000Z', tags: ['zorg'], note: '', state: 'read', changedAt: '2031-07-28T10:00:00.000Z', removedAt: '' };

const FOLLOW = { key: 'dossier:24801-02', title: 'Raad', href: '', since: '2031-07-28T10:00:00.000Z' };

const GOOD: Record<MessageName, unknown> = {
  resolve: { ids: ['kst-24801-02-3180', 'ECLI:NL:HR:2020:123', '2031D00101', 'kst-36967-A'] },
  candidates: { name: 'Kuipers', kind: 'motie', dossier: '24801-02', before: '2031-07-28' },
  officialXml: { id: 'kst-24801-02-3201' },
  openReader: {},
  readingPlace: { key: '2031D00101' },
  keepReadingPlace: { key: '2031D00101', block: 12 },
  isSaved: { keys: ['2031D00101', 'TZ203101-066', 'kst-24447-6'] },
  save: { paper: PAPER },
  unsave: { key: '2031D00101' },
  restore: { key: '2031D00101' },
  list: {},
  context: { number: '2031D00101', ondernummer: 3201 },
  loadPart: { part: 'context-panel' },
  edit: { keys: ['2031D00101', 'kst-24447-6'], change: { addTags: ['zorg'], removeTags: ['oud'], note: 'eerst lezen', state: 'read', removed: false } },
  putBack: { marks: [{ key: '2031D00101', tags: ['zorg'], note: '', state: 'new', removed: true }] },
  bin: {},
  health: {},
  dismissRescue: {},
  planList: { lines: [{ line: 1, text: '2031D00101' }] },
  savePapers: { papers: [PAPER] },
  importPapers: { papers: [WHOLE], mode: 'merge' },
  follow: { subject: { key: 'dossier:24801-02', title: 'Raad', href: PAGE } },
  unfollow: { key: 'TZ203101-066' },
  isFollowed: { keys: ['2031D00101', '2031Z00101', '2031A00500', 'persoon:5c2b9f0e-1111-4222-a333-444455556666', 'zoek:tag:zorg belgie'] },
  follows: {},
  followAll: { follows: [FOLLOW] },
  events: {},
  markEventsSeen: { keys: ['2031A00500|moved|2031A00500|2031-08-01T10:30:00Z'], seen: true },
  checkNow: {},
};

const BAD: [MessageName, string, unknown][] = [
  ...(Object.keys(GOOD) as MessageName[]).flatMap((name): [MessageName, string, unknown][] => [
    [name, 'nothing', undefined],
    [name, 'a word', 'x'],
    [name, 'more than asked', { ...(GOOD[name] as object), extra: 1 }],
  ]),
  ['resolve', 'too many', { ids: Array.from({ length: 301 }, (_, n) => `kst-24801-${n}`) }],
  ['resolve', 'a path', { ids: ['../../etc'] }],
  ['resolve', 'no text', { ids: [1] }],
  ['candidates', 'another kind', { name: 'Kuipers', kind: 'brief', dossier: '24801', before: null }],
  ['candidates', 'a question of its own', { name: 'Kuipers', kind: 'motie', dossier: "24801' or '1", before: null }],
  ['officialXml', 'another kind of id', { id: 'kst-1/../x' }],
  ['context', 'a zaak', { number: '2031Z00101', ondernummer: null }],
  ['context', 'a question of its own', { number: "2031D00101' or '1", ondernummer: null }],
  ['context', 'no whole number', { number: '2031D00101', ondernummer: 1.5 }],
  ['loadPart', 'another file', { part: 'background' }],
  ['follow', 'a vote', { subject: { key: '2031P00101', title: 'x', href: '' } }],
  ['follow', 'a question of its own', { subject: { key: "dossier:24801' or '1", title: 'x', href: '' } }],
  ['follow', 'a person without a guid', { subject: { key: 'persoon:x or true', title: 'x', href: '' } }],
  ['follow', 'an address elsewhere', { subject: { key: 'dossier:24801', title: 'x', href: 'https://example.org/' } }],
  ['follow', 'an empty search', { subject: { key: 'zoek:', title: 'x', href: '' } }],
  ['followAll', 'no moment', { follows: [{ ...FOLLOW, since: 'gisteren' }] }],
  ['isSaved', 'a key of no kind', { keys: ['x y'] }],
  ['edit', 'a change of the title', { keys: ['2031D00101'], change: { title: 'x' } }],
  ['edit', 'a change of the address', { keys: ['2031D00101'], change: { href: PAGE } }],
  ['edit', 'an empty tag', { keys: ['2031D00101'], change: { addTags: [''] } }],
  ['edit', 'a long tag', { keys: ['2031D00101'], change: { addTags: ['x'.repeat(61)] } }],
  ['edit', 'too many tags', { keys: ['2031D00101'], change: { addTags: Array.from({ length: 51 }, (_, n) => `t${n}`) } }],
  ['edit', 'a long note', { keys: ['2031D00101'], change: { note: 'x'.repeat(10_001) } }],
  ['edit', 'another state', { keys: ['2031D00101'], change: { state: 'burnt' } }],
  ['putBack', 'a title', { marks: [{ key: '2031D00101', tags: [], note: '', state: 'new', removed: true, title: 'x' }] }],
  ['planList', 'too many lines', { lines: Array.from({ length: 21 }, (_, line) => ({ line, text: '' })) }],
  ['importPapers', 'another mode', { papers: [WHOLE], mode: 'erase' }],
  ['importPapers', 'an address elsewhere', { papers: [{ ...WHOLE, href: 'https://example.org/' }], mode: 'merge' }],
  ['save', 'tags from a page', { paper: { ...PAPER, tags: ['x'] } }],
  ['save', 'no title', { paper: { ...PAPER, title: '' } }],
  ['save', 'a long title', { paper: { ...PAPER, title: 'x'.repeat(1001) } }],
  ['save', 'no day', { paper: { ...PAPER, date: 'gisteren' } }],
  ...['javascript:alert(1)', 'http://www.tweedekamer.nl/', 'https://www.tweedekamer.nl.example/', 'https://www.tweedekamer.nl@example.org/', 'https://www.tweedekamer.nl:444/', 'https://tweedekamer.nl./', 'data:text/html,x'].map(
    (href): [MessageName, string, unknown] => ['save', `the address ${href}`, { paper: { ...PAPER, href } }],
  ),
];

describe('what a message must look like', () => {
  it.each(Object.keys(GOOD) as MessageName[])('%s is taken as it should be', (name) => {
    expect(v.safeParse(SCHEMAS[name], GOOD[name]).success).toBe(true);
  });
  it.each(BAD)('%s with %s is refused', (name, _what, input) => expect(v.safeParse(SCHEMAS[name], input).success).toBe(false));
});
