import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { MAX_TEXTS } from '../../../../utils/domain/saved/bounds.ts';
import {
  KEPT_SOURCES,
  KeptTextSchema,
  SeenTextSchema,
} from '../../../../utils/domain/saved/kept-text.ts';
import * as schemas from '../../../../utils/domain/saved/paper-schema.ts';
import {
  ImportedQuoteSchema,
  QuoteIdSchema,
  QuoteToKeepSchema,
} from '../../../../utils/domain/saved/quote-schema.ts';
import { QuoteSchema } from '../../../../utils/domain/saved/quote.ts';
import { COLOURS, READING_STATES, STANCES } from '../../../../utils/domain/saved/readers-part.ts';
import { SavedPaperSchema } from '../../../../utils/domain/saved/saved-paper.ts';
import { MAX_LISTED_PLACES } from '../../../../utils/domain/reading/cited-page.ts';
import { ReturnPositionSchema } from '../../../../utils/domain/reading/return-position.ts';
import { CITATION_KINDS, READINGS } from '../../../../utils/domain/citation-kind.ts';

const AT = '2031-07-01T10:00:00.000Z';
const HASH = '0a'.repeat(32);
const HREF = 'https://www.tweedekamer.nl/x';
const x = (count: number) => 'x'.repeat(count);

const PAPER = {
  key: '2031D00180',
  title: 'Over de sluizen',
  kind: 'Motie',
  date: '2031-05-06',
  dossier: '24801-02',
  paperId: 'kst-24801-02-3180',
  href: HREF,
};
const SAVED = {
  ...PAPER,
  savedAt: AT,
  tags: [],
  note: '',
  state: 'new',
  stance: '',
  colour: '',
  changedAt: AT,
};
const QUOTE = {
  id: '0a'.repeat(16),
  key: PAPER.key,
  words: 'woorden',
  citation: 'Kamerstukken II',
  href: HREF,
  block: 0,
  textHash: HASH,
  version: 1,
  takenAt: AT,
  goneAt: '',
  changedAt: AT,
  removedAt: '',
};
const SEEN = {
  key: PAPER.key,
  source: 'page',
  fileHash: null,
  paragraphs: ['tekst'],
  certain: true,
};
const KEPT = {
  ...SEEN,
  textHash: HASH,
  version: null,
  firstSeen: AT,
  lastSeen: AT,
  characters: 5,
};

/** What the schema says of a good record in which one part is another. */
const judged = (schema: v.GenericSchema, good: object, part: object) =>
  v.is(schema, { ...good, ...part });

describe('words that are stored', () => {
  it('are these, to the letter: what was kept with them must stay readable', () => {
    expect(READING_STATES).toEqual(['new', 'opened', 'read']);
    expect(STANCES).toEqual(['', 'for', 'against', 'watch']);
    expect(COLOURS).toEqual(['', 'red', 'yellow', 'green', 'blue', 'purple']);
    expect(KEPT_SOURCES).toEqual(['page', 'koop', 'docx', 'pdf']);
    expect(READINGS).toEqual(['exact', 'repaired', 'inferred']);
    expect(CITATION_KINDS.join(' ')).toBe(
      'kamerstuk aanhangsel handelingen document-nummer zaak-nummer activiteit-nummer ' +
        'toezegging-nummer motie-by-name amendement-by-name stb stcrt trb com eu-act ecli ljn law other',
    );
  });
  it('of one paper are those of ten texts, and thirty places are listed', () =>
    expect([MAX_TEXTS, MAX_LISTED_PLACES]).toEqual([10, 30]));
});

describe('single values', () => {
  it.each([
    ['IdSchema', 'kst-24801_02.(a):1', true],
    ['IdSchema', x(80), true],
    ['IdSchema', x(81), false],
    ['IdSchema', 'a/b', false],
    ['IdSchema', '', false],
    ['KeySchema', '2031D00180', true],
    ['KeySchema', 'kst-24801-02-3180', true],
    ['KeySchema', 'dossier:24801-02', true],
    ['KeySchema', '2031d00180', false],
    ['KeySchema', 'zoek:x', false],
    ['KeySchema', '', false],
    ['DayOrNullSchema', null, true],
    ['DayOrNullSchema', '2031-07-01', true],
    ['DayOrNullSchema', '2031-07-011', false],
    ['DayOrNullSchema', '', false],
    ['InstantSchema', AT, true],
    ['InstantSchema', '2031-07-01', false],
    ['InstantSchema', '', false],
    ['InstantOrEmptySchema', '', true],
    ['InstantOrEmptySchema', AT, true],
    ['InstantOrEmptySchema', 'x', false],
    ['HashSchema', HASH, true],
    ['HashSchema', `${HASH}0`, false],
    ['HashSchema', HASH.toUpperCase(), false],
    ['VersionSchema', null, true],
    ['VersionSchema', 0, true],
    ['VersionSchema', -1, false],
    ['VersionSchema', 1.5, false],
    ['VersionSchema', 10_000, true],
    ['VersionSchema', 10_001, false],
    ['HrefSchema', `${HREF}${x(2000 - HREF.length)}`, true],
    ['HrefSchema', `${HREF}${x(2001 - HREF.length)}`, false],
    ['HrefSchema', 'https://example.org/', false],
    ['TagsSchema', [], true],
    ['TagsSchema', ['x'], true],
    ['TagsSchema', [''], false],
    ['TagsSchema', [x(60)], true],
    ['TagsSchema', [x(61)], false],
    ['TagsSchema', Array.from({ length: 50 }, String), true],
    ['TagsSchema', Array.from({ length: 51 }, String), false],
    ['NoteSchema', x(10_000), true],
    ['NoteSchema', x(10_001), false],
    ['ReadingStateSchema', 'opened', true],
    ['ReadingStateSchema', '', false],
    ['StanceSchema', '', true],
    ['StanceSchema', 'maybe', false],
    ['ColourSchema', 'purple', true],
    ['ColourSchema', 'black', false],
  ] as const)('%s, value %#', (name, value, expected) =>
    expect(v.is(schemas[name], value)).toBe(expected),
  );
});

describe('a paper to save', () => {
  it.each([
    ['as it is', {}, true],
    ['with a title of one sign', { title: 'x' }, true],
    ['without a title', { title: '' }, false],
    ['with the longest title', { title: x(1000) }, true],
    ['with a longer title', { title: x(1001) }, false],
    ['without a kind', { kind: '' }, true],
    ['with the longest kind', { kind: x(200) }, true],
    ['with a longer kind', { kind: x(201) }, false],
    ['without a dossier', { dossier: null }, true],
    ['with the longest dossier', { dossier: x(20) }, true],
    ['with a longer dossier', { dossier: x(21) }, false],
    ['with an empty dossier', { dossier: '' }, false],
    ['without an id', { paperId: null }, true],
    ['with another field', { more: 1 }, false],
  ])('comes in %s: %s', (_, part, expected) => {
    expect(judged(schemas.PaperToSaveSchema, PAPER, part)).toBe(expected);
    const imported = { ...SAVED, removedAt: '' };
    expect(judged(schemas.ImportedPaperSchema, imported, part)).toBe(expected);
  });

  it.each([
    ['too many tags', { tags: Array.from({ length: 51 }, String) }],
    ['a long note', { note: x(10_001) }],
    ['a moment that is none', { removedAt: 'x' }],
    ['a state that is none', { state: 'lost' }],
  ])('does not come from a file with %s', (_, part) =>
    expect(judged(schemas.ImportedPaperSchema, { ...SAVED, removedAt: AT }, part)).toBe(false),
  );

  it('is read from the store as an older version kept it', () => {
    const { stance: _stance, colour: _colour, ...older } = SAVED;
    expect(v.parse(SavedPaperSchema, older)).toEqual(SAVED);
    for (const part of [{ key: '' }, { href: 'http://x/' }, { savedAt: '' }, { changedAt: 'x' }])
      expect(judged(SavedPaperSchema, SAVED, part)).toBe(false);
  });
});

describe('a quote', () => {
  it.each([
    ['as it is', {}, true],
    ['of one sign', { words: 'x' }, true],
    ['of nothing', { words: '' }, false],
    ['of spaces', { words: ' \n ' }, false],
    ['of the longest words', { words: x(5000) }, true],
    ['of longer words', { words: x(5001) }, false],
    ['of an unknown place', { block: null }, true],
    ['of the last place', { block: 1_000_000 }, true],
    ['of a place beyond', { block: 1_000_001 }, false],
    ['of a place before the first', { block: -1 }, false],
    ['of half a place', { block: 0.5 }, false],
  ])('%s: %s', (_, part, expected) => {
    const { words, block } = QUOTE;
    expect(judged(QuoteToKeepSchema, { words, block }, part)).toBe(expected);
    expect(judged(ImportedQuoteSchema, QUOTE, part)).toBe(expected);
  });

  it.each([
    ['the longest citation', { citation: x(500) }, true],
    ['a longer citation', { citation: x(501) }, false],
    ['no hash', { textHash: null }, true],
    ['a hash that is none', { textHash: 'x' }, false],
    ['no moment', { takenAt: '' }, false],
    ['no moment of its change', { changedAt: '' }, false],
    ['a moment of its end', { goneAt: AT, removedAt: AT }, true],
    ['another field', { more: 1 }, false],
  ])('comes from a file with %s: %s', (_, part, expected) =>
    expect(judged(ImportedQuoteSchema, QUOTE, part)).toBe(expected),
  );

  it('has an id of 32 figures and an address', () => {
    expect(v.is(QuoteIdSchema, QUOTE.id)).toBe(true);
    for (const id of [`${QUOTE.id}0`, QUOTE.id.slice(1), QUOTE.id.toUpperCase(), ''])
      expect(v.is(QuoteIdSchema, id)).toBe(false);
    expect(judged(QuoteSchema, QUOTE, {})).toBe(true);
    expect(judged(QuoteSchema, QUOTE, { href: 'http://x/' })).toBe(false);
  });
});

describe('a text', () => {
  const half = x(1_000_000);
  it.each([
    ['as it is', {}, true],
    ['without paragraphs', { paragraphs: [] }, false],
    ['with the most paragraphs', { paragraphs: Array.from({ length: 40_000 }, () => '') }, true],
    ['with more paragraphs', { paragraphs: Array.from({ length: 40_001 }, () => '') }, false],
    ['of the greatest length', { paragraphs: [half, half] }, true],
    ['of a greater length', { paragraphs: [half, half, 'x'] }, false],
    ['of a greater length in one piece', { paragraphs: [`${half}${half}x`] }, false],
    ['of a file', { source: 'pdf', fileHash: HASH }, true],
    ['of a source that is none', { source: 'odt' }, false],
    ['with another field', { more: 1 }, false],
  ])('comes in %s: %s', (_, part, expected) => {
    expect(judged(SeenTextSchema, SEEN, part)).toBe(expected);
    expect(judged(KeptTextSchema, KEPT, part)).toBe(expected);
  });

  it.each([
    [0, true],
    [-1, false],
    [1.5, false],
  ])('is kept with %d characters: %s', (characters, expected) =>
    expect(judged(KeptTextSchema, KEPT, { characters })).toBe(expected),
  );
});

describe('a place that was left', () => {
  const PLACE = { id: 'kst-24801-3', index: 0, top: 0 };
  it.each([
    [{}, true],
    [{ id: x(80) }, true],
    [{ id: x(81) }, false],
    [{ index: -1 }, false],
    [{ index: 0.5 }, false],
    [{ index: 100_000 }, true],
    [{ index: 100_001 }, false],
    [{ top: -100_000 }, true],
    [{ top: -100_001 }, false],
    [{ top: 100_000 }, true],
    [{ top: 100_001 }, false],
    [{ top: 0.5 }, true],
    [{ more: 1 }, false],
  ])('comes in as in case %#', (part, expected) =>
    expect(judged(ReturnPositionSchema, PLACE, part)).toBe(expected),
  );
});
