import { beforeEach, expect, it } from 'vitest';
import {
  MESSAGES,
  type Handlers,
  type MessageName,
} from '../../../utils/messaging/protocol/messages.ts';
import { answerMessage } from '../../../utils/messaging/server.ts';
import { ALIAS, FOLLOW, GOOD, QUOTE } from './examples.ts';
import { beOurs, CONTENT_SCRIPT, OWN_PAGES } from './senders.ts';
import { chars, many, withField } from './with-field.ts';

const id = (n: number) => `kst-24801-${n + 1}`;
const UUID = '0b5c7f9e-1111-4222-a333-444455556666';
const NO_HASH = ['a1'.repeat(31), 'a1'.repeat(33), 'A1'.repeat(32), ''];
const TEXT = (GOOD.importTexts as { texts: unknown[] }).texts[0];
const passage = (at: number) => ({ at, paragraphs: [''] });

/** Of a field of a message: what it may be, at the most and at the least, and what is just beyond. */
const BOUNDS: [MessageName, string, unknown[], unknown[]][] = [
  ['resolve', 'ids', [[], many(300, id)], [many(301, id)]],
  ['findNamedMotions', 'name', ['xx', chars(120)], ['x', chars(121)]],
  ['findNamedMotions', 'kind', ['motie', 'amendement'], ['', 'Motie']],
  ['findNamedMotions', 'before', [null], ['', '31-07-28']],
  ['lookUp', 'text', ['', chars(2000)], [chars(2001)]],
  ['saveReadingPosition', 'block', [0, 1_000_000], [-1, 1_000_001, 1.5]],
  ['saveReadingPosition', 'of', [0, 1_000_000, undefined], [-1, 1_000_001, null]],
  ['loadScript', 'script', ['cards', 'context-panel', 'reading-view'], ['', 'content']],
  ['context', 'ondernummer', [null, 1, 99_999], [0, 100_000, '1']],
  ['isSaved', 'keys', [[], many(500, id)], [many(501, id)]],
  ['getCachedBadges', 'numbers', [[], many(500, id)], [many(501, id)]],
  [
    'isFollowed',
    'keys',
    [[], many(500, () => 'dossier:24801')],
    [many(501, () => 'dossier:24801')],
  ],
  ['followAll', 'follows', [[]], [[{ ...FOLLOW, removedAt: '' }]]],
  ['markEventsSeen', 'keys', [many(100_000, () => 'x')], [many(100_001, () => 'x')]],
  ['markEventsSeen', 'seen', [true, false], [null, 1]],
  ['openBeside', 'href', ['https://berthub.eu/tkconv/document.html?nummer=2031D00101'], ['', null]],
  ['recordReading', 'paper.title', ['', chars(1000)], [chars(1001)]],
  ['recordReading', 'paper.kind', ['', chars(200)], [chars(201)]],
  ['recordReading', 'paper.paperId', [null], ['']],
  [
    'recordReading',
    'paper.cited',
    [[], many(1000, (n) => ({ id: id(n), places: 1 }))],
    [many(1001, (n) => ({ id: id(n), places: 1 }))],
  ],
  ['recordReading', 'paper.cited.0.places', [1, 10_000], [0, 10_001, 1.5]],
  ['recordReading', 'paper.cited.0.extra', [], [1]],
  ['getReadingHistory', 'ids', [[], many(1000, id)], [many(1001, id)]],
  [
    'planList',
    'lines',
    [[], many(20, (line) => ({ line, text: '' }))],
    [many(21, (line) => ({ line, text: '' }))],
  ],
  ['planList', 'lines.0.text', ['', chars(1000)], [chars(1001)]],
  ['planList', 'lines.0.line', [0], ['1', null]],
  ['planList', 'lines.0.extra', [], [1]],
  ['findInTexts', 'terms', [[], many(20, () => 'xx')], [many(21, () => 'xx')]],
  ['findInTexts', 'terms.0', ['xx', chars(200)], ['x', chars(201)]],
  ['snippets', 'keys', [[], many(100, id)], [many(101, id)]],
  ['snippets', 'terms', [many(20, () => 'xx')], [many(21, () => 'xx'), ['x']]],
  ['exportTexts', 'keys', [[], many(100, id)], [many(101, id)]],
  ['importTexts', 'texts', [[], many(100, () => TEXT)], [many(101, () => TEXT)]],
  ['getText', 'textHash', ['0f'.repeat(32)], NO_HASH],
  ['updatePapers', 'change', [{}, { removed: true }], [{ removed: 1 }, { savedAt: '' }]],
  ['updatePapers', 'act', [undefined, UUID], ['x', '', null]],
  ['savePapers', 'act', [undefined, UUID], ['x', '', null]],
  ['importPapers', 'act', [undefined, UUID], ['x', '', null]],
  ['importPapers', 'mode', ['merge', 'replace'], ['', 'both']],
  ['editQuotes', 'act', [undefined, UUID], ['x', '', null]],
  ['editQuotes', 'marks.0', [{ id: QUOTE.id, removed: false }], [{ id: QUOTE.id }, QUOTE]],
  ['undo', 'marks.0.absent', [undefined, true, false], [1, null]],
  ['undo', 'quotes', [undefined, []], [null, [{ id: 'x', removed: true }]]],
  ['keepQuote', 'quote.block', [null, 0], [-1, 0.5]],
  ['readCitations', 'dossier', [null], ['']],
  ['readCitations', 'paperId', [null], ['', 'ah-tk-20302031-1']],
  ['readCitations', 'passages', [[], many(2000, passage)], [many(2001, passage)]],
  ['readCitations', 'passages.0.at', [0, 100_000_000], [-1, 100_000_001, 0.5]],
  [
    'readCitations',
    'passages.0.paragraphs',
    [[], many(2000, () => '')],
    [many(2001, () => ''), [chars(2_000_001)]],
  ],
  ['readCitations', 'passages.0.extra', [], [1]],
  ['readCitations', 'notes', [true, false], [null, 1]],
  ['readCitations', 'before', [null, {}], [[1], 'x']],
  ...['before', 'aliases.0.citation'].flatMap((where) => [
    ...['dossier', 'toevoeging', 'ondernummer'].map(
      (field): [MessageName, string, unknown[], unknown[]] => [
        'readCitations',
        `${where}.${field}`,
        ['', chars(20)],
        [chars(21), undefined, null],
      ],
    ),
    ['readCitations', `${where}.extra`, [], [1]] as [MessageName, string, unknown[], unknown[]],
  ]),
  ['readCitations', 'aliases', [[], many(500, () => ALIAS)], [many(501, () => ALIAS)]],
  ['readCitations', 'aliases.0.at', [0, 100_000_000], [-1, 100_000_001, 0.5]],
  ['readCitations', 'aliases.0.name', ['xyz', chars(200)], ['xy', chars(201)]],
  ['readCitations', 'aliases.0.citation.id', [null, chars(200)], [chars(201)]],
  ['readCitations', 'aliases.0.citation.kind', ['kamerstuk'], ['', 'x']],
  ['readCitations', 'aliases.0.extra', [], [1]],
];

const handlers = Object.fromEntries(
  Object.keys(MESSAGES).map((name) => [name, () => Promise.resolve(name)]),
) as unknown as Handlers;

/** Sends it as who may. */
const send = (name: MessageName, input: unknown) => {
  const from: readonly string[] = MESSAGES[name].from;
  const sender = from.includes('page') ? CONTENT_SCRIPT : OWN_PAGES['our popup'];
  return answerMessage(handlers, { name, input }, sender ?? {});
};

beforeEach(beOurs);

it.each(BOUNDS)('%s takes as %s what it may be and nothing beyond', async (name, path, ok, bad) => {
  for (const [index, value] of ok.entries())
    expect(await send(name, withField(GOOD[name], path, value)), `good ${index}`).toEqual({
      ok: true,
      value: name,
    });
  for (const [index, value] of bad.entries())
    expect(await send(name, withField(GOOD[name], path, value)), `bad ${index}`).toEqual({
      ok: false,
      error: 'malformed',
    });
});
