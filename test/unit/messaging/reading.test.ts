import * as v from 'valibot';
import { expect, it } from 'vitest';
import { ReadingAnswer, ReadingRequest } from '../../../utils/messaging/reading.ts';
import { chars, withField } from './with-field.ts';

const FILE = 'https://www.tweedekamer.nl/downloads/document?id=2031D00101';
const file = (length: number) => `${FILE}&x=`.padEnd(length, 'x');

it.each<[string, unknown[], unknown[]]>([
  ['', [{ paperId: null, file: null }], [null, {}, { paperId: null }]],
  ['extra', [], [1]],
  ['paperId', ['kst-24801-02-3201', null], ['', 'kst-1/../x', 'ah-tk-20302031-1']],
  ['file', [FILE, file(500), null], [file(501), '', 'https://example.org/', `${FILE}x`]],
])('a page asks to have read, as far as “%s” may be', (path, good, bad) => {
  const request = { paperId: 'kst-24801-02-3201', file: FILE };
  for (const value of good)
    expect(v.is(ReadingRequest, withField(request, path, value))).toBe(true);
  for (const value of bad)
    expect(v.is(ReadingRequest, withField(request, path, value)), String(value)).toBe(false);
});

const HASH = '0f'.repeat(32);
it.each<[object, string, unknown[], unknown[]]>([
  [{ name: 'progress', step: 'fetching', share: null }, 'step', ['converting'], ['', 'x']],
  [{ name: 'progress', step: 'fetching', share: null }, 'share', [0, 0.5, 1], ['1']],
  [{ name: 'begin', source: 'koop', fileHash: null }, 'source', ['docx', 'pdf'], ['', 'page']],
  [
    { name: 'begin', source: 'koop', fileHash: null },
    'fileHash',
    [HASH],
    [HASH.slice(1), `${HASH}0`, HASH.toUpperCase(), ''],
  ],
  [{ name: 'blocks', from: 3, blocks: [], labels: [] }, 'from', [0, 1], [-1, 0.5, '1']],
  [{ name: 'blocks', from: 3, blocks: [], labels: [] }, 'labels', [['1']], [[1], null]],
  [{ name: 'blocks', from: 3, blocks: [], labels: [] }, 'blocks', [], [[{}], null]],
  [{ name: 'end', notes: [] }, 'notes', [], [[{}], null]],
  [{ name: 'failed', reason: 'scan' }, 'reason', ['not-there'], ['', chars(3)]],
  [{ name: 'failed', reason: 'scan' }, 'name', [], ['', 'other', 'end']],
])('%j tells of a reading, as far as its %s may be', (answer, path, good, bad) => {
  expect(v.is(ReadingAnswer, answer)).toBe(true);
  for (const value of good) expect(v.is(ReadingAnswer, withField(answer, path, value))).toBe(true);
  for (const value of bad)
    expect(v.is(ReadingAnswer, withField(answer, path, value)), String(value)).toBe(false);
});
