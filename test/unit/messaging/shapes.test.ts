import { beforeEach, describe, expect, it } from 'vitest';
import {
  MESSAGES,
  type Handlers,
  type MessageName,
} from '../../../utils/messaging/protocol/messages.ts';
import { answerMessage } from '../../../utils/messaging/server.ts';
import { ALIAS, FOLLOW, GOOD, PAPER, QUOTE, READ, READING, SEEN, WHOLE } from './examples.ts';
import { beOurs, CONTENT_SCRIPT, OWN_PAGES, PAGE } from './senders.ts';

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
    'findNamedMotions',
    'another kind',
    { name: 'Kuipers', kind: 'brief', dossier: '24801', before: null },
  ],
  [
    'findNamedMotions',
    'a question of its own',
    { name: 'Kuipers', kind: 'motie', dossier: "24801' or '1", before: null },
  ],
  ['notes', 'another kind of id', { id: 'kst-1/../x' }],
  ['context', 'a zaak', { number: '2031Z00101', ondernummer: null }],
  ['context', 'a question of its own', { number: "2031D00101' or '1", ondernummer: null }],
  ['context', 'no whole number', { number: '2031D00101', ondernummer: 1.5 }],
  ['loadScript', 'another file', { script: 'background' }],
  ['lookUp', 'a book', { text: 'x'.repeat(2001) }],
  [
    'recordReading',
    'cited nowhere',
    { paper: { ...READ, cited: [{ id: 'kst-24447-6', places: 0 }] } },
  ],
  [
    'recordReading',
    'too many cited papers',
    {
      paper: {
        ...READ,
        cited: Array.from({ length: 1001 }, (_, n) => ({ id: `kst-24801-${n}`, places: 1 })),
      },
    },
  ],
  ['recordReading', 'an address', { paper: { ...READ, href: PAGE } }],
  ['openBeside', 'another site', { href: 'https://example.org/' }],
  [
    'openBeside',
    'another page of a place links may lead to',
    { href: 'https://berthub.eu/tkconv/mijn.html' },
  ],
  ['openBeside', 'a script', { href: 'javascript:alert(1)' }],
  ['firstLines', 'a path', { id: 'kst-1/../x' }],
  [
    'saveReturnPosition',
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
  ['updatePapers', 'a change of the title', { keys: ['2031D00101'], change: { title: 'x' } }],
  ['updatePapers', 'a change of the address', { keys: ['2031D00101'], change: { href: PAGE } }],
  ['updatePapers', 'an empty tag', { keys: ['2031D00101'], change: { addTags: [''] } }],
  ['updatePapers', 'a long tag', { keys: ['2031D00101'], change: { addTags: ['x'.repeat(61)] } }],
  [
    'updatePapers',
    'too many tags',
    { keys: ['2031D00101'], change: { addTags: Array.from({ length: 51 }, (_, n) => `t${n}`) } },
  ],
  ['updatePapers', 'a long note', { keys: ['2031D00101'], change: { note: 'x'.repeat(10_001) } }],
  ['updatePapers', 'another state', { keys: ['2031D00101'], change: { state: 'burnt' } }],
  [
    'undo',
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
  ['updatePapers', 'another colour', { keys: ['2031D00101'], change: { colour: 'beige' } }],
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

const NAMES = Object.keys(MESSAGES) as MessageName[];

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

const reached: unknown[] = [];
const handlers = Object.fromEntries(
  NAMES.map((name) => [
    name,
    (input: unknown) => {
      reached.push(input);
      return Promise.resolve(name);
    },
  ]),
) as unknown as Handlers;

/** Sends it as who may. */
const send = (name: MessageName, input: unknown) => {
  const from: readonly string[] = MESSAGES[name].from;
  const sender = from.includes('page') ? CONTENT_SCRIPT : OWN_PAGES['our popup'];
  return answerMessage(handlers, { name, input }, sender ?? {});
};

beforeEach(() => {
  beOurs();
  reached.length = 0;
});

describe('what a message must look like', () => {
  it('has an example of every message', () =>
    expect(Object.keys(GOOD).sort()).toEqual(NAMES.toSorted()));

  it.each(NAMES)('%s reaches its handler as it should be', async (name) => {
    expect(await send(name, GOOD[name])).toEqual({ ok: true, value: name });
    expect(reached).toEqual([GOOD[name]]);
  });

  it.each(BAD)('%s with %s reaches nobody', async (name, _what, input) => {
    expect(await send(name, input)).toMatchObject({ ok: false });
    expect(reached).toEqual([]);
  });

  it.each(NAMES)('%s of no shape at all reaches nobody', async (name) => {
    for (const input of NONSENSE.filter((one) => !isEmptyInput(name, one)))
      expect(await send(name, input)).toMatchObject({ ok: false });
    expect(reached).toEqual([]);
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
