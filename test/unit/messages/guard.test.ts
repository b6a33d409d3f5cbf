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
const HASH = 'a1'.repeat(32);
const QUOTE = { id: '0f'.repeat(16), key: '2031D00101', words: 'Het werk vordert.', citation: 'Kamerstukken II 2030/31, 24801-02, nr. 3201', href: `${PAGE}#:~:text=Het%20werk`, block: null, textHash: HASH, version: 1, takenAt: WHOLE.savedAt, goneAt: '', changedAt: WHOLE.savedAt, removedAt: '' };
const SEEN = { key: '2031D00101', source: 'page', fileHash: null, paragraphs: ['Het werk vordert.'], certain: true };

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
  edit: { keys: ['2031D00101', 'kst-24447-6'], change: { addTags: ['zorg'], removeTags: ['oud'], note: 'eerst lezen', state: 'read', stance: 'for', colour: 'red', removed: false } },
  putBack: { marks: [{ key: '2031D00101', tags: ['zorg'], note: '', state: 'new', stance: '', colour: '', removed: true }], quotes: [{ id: QUOTE.id, removed: false }] },
  bin: {},
  health: {},
  dismissRescue: {},
  planList: { lines: [{ line: 1, text: '2031D00101' }] },
  savePapers: { papers: [PAPER] },
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
  putBackTexts: { texts: [{ ...SEEN, textHash: HASH, version: 1, firstSeen: WHOLE.savedAt, lastSeen: WHOLE.savedAt, characters: 17 }] },
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
  ['isSaved', 'a key of no kind', { keys: ['x y'] }],
  ['edit', 'a change of the title', { keys: ['2031D00101'], change: { title: 'x' } }],
  ['edit', 'a change of the address', { keys: ['2031D00101'], change: { href: PAGE } }],
  ['edit', 'an empty tag', { keys: ['2031D00101'], change: { addTags: [''] } }],
  ['edit', 'a long tag', { keys: ['2031D00101'], change: { addTags: ['x'.repeat(61)] } }],
  ['edit', 'too many tags', { keys: ['2031D00101'], change: { addTags: Array.from({ length: 51 }, (_, n) => `t${n}`) } }],
  ['edit', 'a long note', { keys: ['2031D00101'], change: { note: 'x'.repeat(10_001) } }],
  ['edit', 'another state', { keys: ['2031D00101'], change: { state: 'burnt' } }],
  ['putBack', 'a title', { marks: [{ key: '2031D00101', tags: [], note: '', state: 'new', stance: '', colour: '', removed: true, title: 'x' }] }],
  ['planList', 'too many lines', { lines: Array.from({ length: 21 }, (_, line) => ({ line, text: '' })) }],
  ['importPapers', 'another mode', { papers: [WHOLE], quotes: [], mode: 'erase' }],
  ['importPapers', 'a quote that leads elsewhere', { papers: [WHOLE], quotes: [{ ...QUOTE, href: 'https://example.org/' }], mode: 'merge' }],
  ['edit', 'another colour', { keys: ['2031D00101'], change: { colour: 'beige' } }],
  ['keepText', 'no text', { ...SEEN, paragraphs: [] }],
  ['keepText', 'another source', { ...SEEN, source: 'elsewhere' }],
  ['keepText', 'a hash of no kind', { ...SEEN, fileHash: 'x' }],
  ['keepText', 'a long text', { ...SEEN, paragraphs: Array.from({ length: 3 }, () => 'x'.repeat(900_000)) }],
  ['keepText', 'too many paragraphs', { ...SEEN, paragraphs: Array.from({ length: 40_001 }, () => 'x') }],
  ['keepQuote', 'no words', { key: '2031D00101', quote: { words: ' \n', block: null } }],
  ['keepQuote', 'too many words', { key: '2031D00101', quote: { words: 'x'.repeat(5001), block: null } }],
  ['keepQuote', 'a citation of its own', { key: '2031D00101', quote: { words: 'x', block: null, citation: 'x' } }],
  ['findInTexts', 'a letter', { terms: ['a'] }],
  ['importPapers', 'an address elsewhere', { papers: [{ ...WHOLE, href: 'https://example.org/' }], quotes: [], mode: 'merge' }],
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
