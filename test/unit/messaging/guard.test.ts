import * as v from 'valibot';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mayCall, type Sender } from '../../../utils/messaging/guard.ts';
import type { MessageName } from '../../../utils/messaging/protocol.ts';
import { SCHEMAS } from '../../../utils/messaging/schemas.ts';
import { answerMessage, type Handlers } from '../../../utils/messaging/server.ts';

const OWN = { id: 'ours', origin: 'chrome-extension://ours' };
const PAGE = 'https://www.tweedekamer.nl/kamerstukken/detail?did=2031D00101';

const CALLERS: Record<string, Sender> = {
  'our content script': { id: 'ours', url: PAGE, frameId: 0, tab: {} },
  'our popup': { id: 'ours', url: 'chrome-extension://ours/popup.html' },
  'our page in a tab': {
    id: 'ours',
    url: 'chrome-extension://ours/mijn.html',
    frameId: 0,
    tab: {},
  },
  'a frame in a page': { id: 'ours', url: PAGE, frameId: 3, tab: {} },
  'another site': {
    id: 'ours',
    url: 'https://www.tweedekamer.nl.example/kamerstukken/',
    frameId: 0,
    tab: {},
  },
  'a user in the address': {
    id: 'ours',
    url: 'https://www.tweedekamer.nl@example.org/',
    frameId: 0,
    tab: {},
  },
  'another port': { id: 'ours', url: 'https://www.tweedekamer.nl:8443/', frameId: 0, tab: {} },
  'a page without encryption': {
    id: 'ours',
    url: 'http://www.tweedekamer.nl/',
    frameId: 0,
    tab: {},
  },
  'another extension': { id: 'theirs', url: 'chrome-extension://theirs/popup.html' },
  'another extension in our name': { id: 'ours', url: 'chrome-extension://theirs/popup.html' },
  'a page in a page that has no address': { id: 'ours', frameId: 0, tab: {} },
  'an empty address': { id: 'ours', url: '', frameId: 0, tab: {} },
  nobody: {},
  'nobody in particular, on the site': { url: PAGE, frameId: 0, tab: {} },
  'a page without a tab': { id: 'ours', url: PAGE, frameId: 0 },
  'a page without a frame number': { id: 'ours', url: PAGE, tab: {} },
  'a host that ends as ours': {
    id: 'ours',
    url: 'https://nepwww.tweedekamer.nl/kamerstukken/',
    frameId: 0,
    tab: {},
  },
  'a part of the host': {
    id: 'ours',
    url: 'https://gegevensmagazijn.tweedekamer.nl/',
    frameId: 0,
    tab: {},
  },
  'a host in another script': {
    id: 'ours',
    url: 'https://www.tweedekamеr.nl/kamerstukken/',
    frameId: 0,
    tab: {},
  },
  'a host with a dot behind it': {
    id: 'ours',
    url: 'https://www.tweedekamer.nl./kamerstukken/',
    frameId: 0,
    tab: {},
  },
  'the site as a file': {
    id: 'ours',
    url: 'file://www.tweedekamer.nl/kamerstukken/',
    frameId: 0,
    tab: {},
  },
  'a script for an address': {
    id: 'ours',
    url: 'javascript:https://www.tweedekamer.nl/',
    frameId: 0,
    tab: {},
  },
  'data for an address': {
    id: 'ours',
    url: 'data:text/html,https://www.tweedekamer.nl/',
    frameId: 0,
    tab: {},
  },
  'a blob of the site': {
    id: 'ours',
    url: 'blob:https://www.tweedekamer.nl/6b1c7a52',
    frameId: 3,
    tab: {},
  },
  'no page yet': { id: 'ours', url: 'about:blank', frameId: 0, tab: {} },
  'our id in capitals': { id: 'OURS', url: 'chrome-extension://ours/popup.html' },
  'our id as a part': { id: 'ours', url: 'chrome-extension://ours.example/popup.html' },
  'our page on the web': { id: 'ours', url: 'https://ours/popup.html', frameId: 0, tab: {} },
};

/** Who may; everybody else may not. */
const MAY: Record<MessageName, string[]> = {
  resolve: ['our content script', 'our popup', 'our page in a tab'],
  readCitations: ['our content script'],
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
  eraseEverything: ['our popup', 'our page in a tab'],
  jump: ['our popup', 'our page in a tab'],
  paperRead: ['our content script'],
  readMarks: ['our popup', 'our page in a tab'],
  forgetRead: ['our popup', 'our page in a tab'],
  knownBadges: ['our popup', 'our page in a tab'],
  leavePlace: ['our content script'],
  placeLeft: ['our content script'],
  firstLines: ['our content script', 'our popup', 'our page in a tab'],
  openBeside: ['our content script', 'our popup', 'our page in a tab'],
  keepText: ['our content script'],
  keepQuote: ['our content script'],
  quotes: ['our popup', 'our page in a tab'],
  editQuotes: ['our popup', 'our page in a tab'],
  findInTexts: ['our popup', 'our page in a tab'],
  snippets: ['our popup', 'our page in a tab'],
  paperTexts: ['our popup', 'our page in a tab'],
  keptText: ['our popup', 'our page in a tab'],
  takeOutTexts: ['our popup', 'our page in a tab'],
  putBackTexts: ['our popup', 'our page in a tab'],
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
    Object.entries(CALLERS).map(([caller, sender]) => ({
      name,
      caller,
      sender,
      may: MAY[name].includes(caller),
    })),
  );
  it.each(table)('$name from $caller: $may', ({ name, sender, may }) =>
    expect(mayCall(name, sender, OWN)).toBe(may),
  );
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

const WHOLE = {
  ...PAPER,
  savedAt: '2031-07-28T10:00:00.000Z',
  tags: ['zorg'],
  note: '',
  state: 'read',
  changedAt: '2031-07-28T10:00:00.000Z',
  removedAt: '',
};
const HASH = 'a1'.repeat(32);
const QUOTE = {
  id: '0f'.repeat(16),
  key: '2031D00101',
  words: 'Het werk vordert.',
  citation: 'Kamerstukken II 2030/31, 24801-02, nr. 3201',
  href: `${PAGE}#:~:text=Het%20werk`,
  block: null,
  textHash: HASH,
  version: 1,
  takenAt: WHOLE.savedAt,
  goneAt: '',
  changedAt: WHOLE.savedAt,
  removedAt: '',
};
const SEEN = {
  key: '2031D00101',
  source: 'page',
  fileHash: null,
  paragraphs: ['Het werk vordert.'],
  certain: true,
};

const READ = {
  key: '2031D00101',
  paperId: 'kst-24801-02-3201',
  title: 'Een brief',
  kind: 'Brief regering',
  date: '2031-07-28',
  cited: [{ id: 'kst-24447-6', places: 2 }],
};

const ALIAS = {
  at: 3,
  name: 'Beleidsnota',
  citation: { kind: 'kamerstuk', id: 'kst-24801-6', dossier: '24801', ondernummer: '6' },
};
const READING = {
  dossier: '24801-02',
  paperId: 'kst-24801-02-3201',
  passages: [{ at: 7, paragraphs: ['Kamerstuk 24 801, nr. 6', ''] }],
  notes: true,
  before: { dossier: '24801', ondernummer: '6' },
  aliases: [ALIAS],
};

const FOLLOW = {
  key: 'dossier:24801-02',
  title: 'Raad',
  href: '',
  since: '2031-07-28T10:00:00.000Z',
};

const GOOD: Record<MessageName, unknown> = {
  resolve: { ids: ['kst-24801-02-3180', 'ECLI:NL:HR:2020:123', '2031D00101', 'kst-36967-A'] },
  readCitations: READING,
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
  edit: {
    keys: ['2031D00101', 'kst-24447-6'],
    change: {
      addTags: ['zorg'],
      removeTags: ['oud'],
      note: 'eerst lezen',
      state: 'read',
      stance: 'for',
      colour: 'red',
      removed: false,
    },
  },
  putBack: {
    marks: [
      {
        key: '2031D00101',
        tags: ['zorg'],
        note: '',
        state: 'new',
        stance: '',
        colour: '',
        removed: true,
      },
    ],
    quotes: [{ id: QUOTE.id, removed: false }],
  },
  bin: {},
  health: {},
  dismissRescue: {},
  planList: { lines: [{ line: 1, text: '2031D00101' }] },
  savePapers: { papers: [PAPER] },
  eraseEverything: {},
  jump: { text: '36 900, nr. 30' },
  paperRead: { paper: READ },
  readMarks: { ids: ['2031D00101', 'kst-24447-6'] },
  forgetRead: {},
  knownBadges: { numbers: ['2031D00101'] },
  leavePlace: { key: '2031D00101', place: { id: 'kst-24447-6', index: 0, top: 120.5 } },
  placeLeft: { key: '2031D00101' },
  firstLines: { id: 'kst-24801-02-3201' },
  openBeside: { href: 'https://zoek.officielebekendmakingen.nl/kst-24447-6.html' },
  importPapers: { papers: [WHOLE], quotes: [QUOTE], mode: 'merge' },
  keepText: SEEN,
  keepQuote: { key: '2031D00101', quote: { words: 'Het werk vordert.', block: 3 } },
  quotes: {},
  editQuotes: { marks: [{ id: QUOTE.id, removed: true }] },
  findInTexts: { terms: ['baggerwerk', 'lange lijn'] },
  snippets: { keys: ['2031D00101'], terms: ['baggerwerk'] },
  paperTexts: { key: '2031D00101' },
  keptText: { key: '2031D00101', textHash: HASH },
  takeOutTexts: { keys: ['2031D00101'] },
  putBackTexts: {
    texts: [
      {
        ...SEEN,
        textHash: HASH,
        version: 1,
        firstSeen: WHOLE.savedAt,
        lastSeen: WHOLE.savedAt,
        characters: 17,
      },
    ],
  },
  follow: { subject: { key: 'dossier:24801-02', title: 'Raad', href: PAGE } },
  unfollow: { key: 'TZ203101-066' },
  isFollowed: {
    keys: [
      '2031D00101',
      '2031Z00101',
      '2031A00500',
      'persoon:5c2b9f0e-1111-4222-a333-444455556666',
      'zoek:tag:zorg belgie',
    ],
  },
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
  ['readCitations', 'a text that is none', { ...READING, passages: [{ at: 7, paragraphs: [7] }] }],
  [
    'readCitations',
    'a place that is none',
    { ...READING, passages: [{ at: -1, paragraphs: [''] }] },
  ],
  [
    'readCitations',
    'too many passages',
    { ...READING, passages: Array.from({ length: 2001 }, (_, at) => ({ at, paragraphs: [''] })) },
  ],
  [
    'readCitations',
    'a book in one paragraph',
    { ...READING, passages: [{ at: 0, paragraphs: ['x'.repeat(2_000_001)] }] },
  ],
  ['readCitations', 'another kind of id', { ...READING, paperId: 'kst-1/../x' }],
  ['readCitations', 'a dossier of no kind', { ...READING, dossier: "24801' or '1" }],
  ['readCitations', 'a name of one letter', { ...READING, aliases: [{ ...ALIAS, name: 'B' }] }],
  [
    'readCitations',
    'too many names',
    { ...READING, aliases: Array.from({ length: 501 }, () => ALIAS) },
  ],
  [
    'candidates',
    'another kind',
    { name: 'Kuipers', kind: 'brief', dossier: '24801', before: null },
  ],
  [
    'candidates',
    'a question of its own',
    { name: 'Kuipers', kind: 'motie', dossier: "24801' or '1", before: null },
  ],
  ['officialXml', 'another kind of id', { id: 'kst-1/../x' }],
  ['context', 'a zaak', { number: '2031Z00101', ondernummer: null }],
  ['context', 'a question of its own', { number: "2031D00101' or '1", ondernummer: null }],
  ['context', 'no whole number', { number: '2031D00101', ondernummer: 1.5 }],
  ['loadPart', 'another file', { part: 'background' }],
  ['jump', 'a book', { text: 'x'.repeat(2001) }],
  ['paperRead', 'cited nowhere', { paper: { ...READ, cited: [{ id: 'kst-24447-6', places: 0 }] } }],
  [
    'paperRead',
    'too many cited papers',
    {
      paper: {
        ...READ,
        cited: Array.from({ length: 1001 }, (_, n) => ({ id: `kst-24801-${n}`, places: 1 })),
      },
    },
  ],
  ['paperRead', 'an address', { paper: { ...READ, href: PAGE } }],
  ['openBeside', 'another site', { href: 'https://example.org/' }],
  [
    'openBeside',
    'another page of a place links may lead to',
    { href: 'https://berthub.eu/tkconv/mijn.html' },
  ],
  ['openBeside', 'a script', { href: 'javascript:alert(1)' }],
  ['firstLines', 'a path', { id: 'kst-1/../x' }],
  [
    'leavePlace',
    'no number',
    { key: '2031D00101', place: { id: 'kst-24447-6', index: 0, top: 'x' } },
  ],
  ['follow', 'a vote', { subject: { key: '2031P00101', title: 'x', href: '' } }],
  [
    'follow',
    'a question of its own',
    { subject: { key: "dossier:24801' or '1", title: 'x', href: '' } },
  ],
  [
    'follow',
    'a person without a guid',
    { subject: { key: 'persoon:x or true', title: 'x', href: '' } },
  ],
  [
    'follow',
    'an address elsewhere',
    { subject: { key: 'dossier:24801', title: 'x', href: 'https://example.org/' } },
  ],
  ['follow', 'an empty search', { subject: { key: 'zoek:', title: 'x', href: '' } }],
  ['followAll', 'no moment', { follows: [{ ...FOLLOW, since: 'gisteren' }] }],
  ['isSaved', 'a key of no kind', { keys: ['x y'] }],
  ['edit', 'a change of the title', { keys: ['2031D00101'], change: { title: 'x' } }],
  ['edit', 'a change of the address', { keys: ['2031D00101'], change: { href: PAGE } }],
  ['edit', 'an empty tag', { keys: ['2031D00101'], change: { addTags: [''] } }],
  ['edit', 'a long tag', { keys: ['2031D00101'], change: { addTags: ['x'.repeat(61)] } }],
  [
    'edit',
    'too many tags',
    { keys: ['2031D00101'], change: { addTags: Array.from({ length: 51 }, (_, n) => `t${n}`) } },
  ],
  ['edit', 'a long note', { keys: ['2031D00101'], change: { note: 'x'.repeat(10_001) } }],
  ['edit', 'another state', { keys: ['2031D00101'], change: { state: 'burnt' } }],
  [
    'putBack',
    'a title',
    {
      marks: [
        {
          key: '2031D00101',
          tags: [],
          note: '',
          state: 'new',
          stance: '',
          colour: '',
          removed: true,
          title: 'x',
        },
      ],
    },
  ],
  [
    'planList',
    'too many lines',
    { lines: Array.from({ length: 21 }, (_, line) => ({ line, text: '' })) },
  ],
  ['importPapers', 'another mode', { papers: [WHOLE], quotes: [], mode: 'erase' }],
  [
    'importPapers',
    'a quote that leads elsewhere',
    { papers: [WHOLE], quotes: [{ ...QUOTE, href: 'https://example.org/' }], mode: 'merge' },
  ],
  ['edit', 'another colour', { keys: ['2031D00101'], change: { colour: 'beige' } }],
  ['keepText', 'no text', { ...SEEN, paragraphs: [] }],
  ['keepText', 'another source', { ...SEEN, source: 'elsewhere' }],
  ['keepText', 'a hash of no kind', { ...SEEN, fileHash: 'x' }],
  [
    'keepText',
    'a long text',
    { ...SEEN, paragraphs: Array.from({ length: 3 }, () => 'x'.repeat(900_000)) },
  ],
  [
    'keepText',
    'too many paragraphs',
    { ...SEEN, paragraphs: Array.from({ length: 40_001 }, () => 'x') },
  ],
  ['keepQuote', 'no words', { key: '2031D00101', quote: { words: ' \n', block: null } }],
  [
    'keepQuote',
    'too many words',
    { key: '2031D00101', quote: { words: 'x'.repeat(5001), block: null } },
  ],
  [
    'keepQuote',
    'a citation of its own',
    { key: '2031D00101', quote: { words: 'x', block: null, citation: 'x' } },
  ],
  ['findInTexts', 'a letter', { terms: ['a'] }],
  [
    'importPapers',
    'an address elsewhere',
    { papers: [{ ...WHOLE, href: 'https://example.org/' }], quotes: [], mode: 'merge' },
  ],
  ['save', 'tags from a page', { paper: { ...PAPER, tags: ['x'] } }],
  ['save', 'no title', { paper: { ...PAPER, title: '' } }],
  ['save', 'a long title', { paper: { ...PAPER, title: 'x'.repeat(1001) } }],
  ['save', 'no day', { paper: { ...PAPER, date: 'gisteren' } }],
  ...[
    'javascript:alert(1)',
    'http://www.tweedekamer.nl/',
    'https://www.tweedekamer.nl.example/',
    'https://www.tweedekamer.nl@example.org/',
    'https://www.tweedekamer.nl:444/',
    'https://tweedekamer.nl./',
    'data:text/html,x',
  ].map((href): [MessageName, string, unknown] => [
    'save',
    `the address ${href}`,
    { paper: { ...PAPER, href } },
  ]),
];

describe('what a message must look like', () => {
  it.each(Object.keys(GOOD) as MessageName[])('%s is taken as it should be', (name) => {
    expect(v.safeParse(SCHEMAS[name], GOOD[name]).success).toBe(true);
  });
  it.each(BAD)('%s with %s is refused', (name, _what, input) =>
    expect(v.safeParse(SCHEMAS[name], input).success).toBe(false),
  );
});

const NAMES = Object.keys(SCHEMAS) as MessageName[];

/** Things of every kind where a message's input should be, and a tree too deep to walk. */
const NONSENSE: unknown[] = [
  null,
  true,
  0,
  NaN,
  '',
  'x',
  [],
  [1],
  [[]],
  JSON.parse('{"__proto__": {"ids": ["kst-1-2"]}}'),
  new Date(0),
  () => undefined,
  Symbol('x'),
  deep(20_000),
];

function deep(levels: number): unknown {
  let tree: unknown = {};
  for (let level = 0; level < levels; level++) tree = { ids: [tree], keys: [tree], paper: tree };
  return tree;
}

describe('the one listener', () => {
  const reached: string[] = [];
  const handlers = Object.fromEntries(
    NAMES.map((name) => [name, () => (reached.push(name), Promise.resolve(name))]),
  ) as unknown as Handlers;
  const ask = (message: object, sender: Sender) => answerMessage(handlers, message, sender);
  beforeEach(() => {
    reached.length = 0;
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(() => 'chrome-extension://ours/');
    Object.assign(fakeBrowser.runtime, { id: 'ours' });
  });
  afterAll(() => vi.restoreAllMocks());

  it('has a row in every table above for every message there is', () => {
    expect(Object.keys(MAY).sort()).toEqual(NAMES.toSorted());
    expect(Object.keys(GOOD).sort()).toEqual(NAMES.toSorted());
  });

  it.each(NAMES)(
    '%s reaches its handler from who may, as it should be, and never else',
    async (name) => {
      for (const [caller, sender] of Object.entries(CALLERS)) {
        const may = MAY[name].includes(caller);
        expect(await ask({ name, input: GOOD[name] }, sender), caller).toEqual(
          may ? { ok: true, value: name } : { ok: false, error: 'refused' },
        );
        const wellDone = reached.splice(0).length;
        expect(wellDone, caller).toBe(may ? 1 : 0);
        const bad = BAD.filter(([of]) => of === name).map(([, , input]) => input);
        for (const input of [...bad, ...NONSENSE]) {
          const answer = await ask({ name, input }, sender);
          if (!isEmptyInput(name, input)) expect(answer, caller).toMatchObject({ ok: false });
        }
        if (!may) expect(reached, caller).toEqual([]);
        reached.length = 0;
      }
    },
  );

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
  ])('knows no message %j', async (name) => {
    for (const sender of Object.values(CALLERS))
      expect(await ask({ name, input: {} }, sender)).toEqual({
        ok: false,
        error: 'unknown-message',
      });
    expect(reached).toEqual([]);
  });

  it('hears no page that shouts: what a page sends is small', async () => {
    for (const name of NAMES.filter((one) => MAY[one].includes('our content script'))) {
      // Two messages hand over a text of the page, and may be as long as that.
      const most = ['readCitations', 'keepText'].includes(name) ? 4_500_000 : 64_000;
      const input = { ...(GOOD[name] as object), extra: 'x'.repeat(most) };
      expect(await ask({ name, input }, CALLERS['our content script'] as Sender)).toEqual({
        ok: false,
        error: 'too-large',
      });
    }
    const most = {
      ids: Array.from({ length: 300 }, (_, n) => `kst-${String(n).padStart(76, '1')}`),
    };
    expect(
      await ask({ name: 'resolve', input: most }, CALLERS['our content script'] as Sender),
    ).toMatchObject({ ok: true });
    const text = { ...SEEN, paragraphs: Array.from({ length: 20 }, () => 'x'.repeat(90_000)) };
    expect(
      await ask({ name: 'keepText', input: text }, CALLERS['our content script'] as Sender),
    ).toMatchObject({ ok: true });
  });
});

/** A few messages ask for nothing; a thing without properties of its own is just that. */
function isEmptyInput(name: MessageName, input: unknown): boolean {
  return (
    Object.keys(GOOD[name] as object).length === 0 &&
    typeof input === 'object' &&
    input !== null &&
    Object.keys(input).length === 0
  );
}
