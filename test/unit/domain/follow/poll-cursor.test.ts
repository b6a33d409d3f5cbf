import { describe, expect, it } from 'vitest';
import { FOLLOW_KINDS, kindOf } from '../../../../utils/domain/follow/follow.ts';
import {
  newCursor,
  QUESTIONS_OF,
  remembered,
  type Facts,
} from '../../../../utils/domain/follow/poll-cursor.ts';

const zaak = (status: string): Facts => ({ what: 'zaak', status });
const records = (from: number, count: number, status = ''): [string, Facts][] =>
  Array.from({ length: count }, (_, index) => [`z${from + index}`, zaak(status)]);

describe('a cursor', () => {
  it('is new with nothing asked and nothing known', () =>
    expect(newCursor('2031Z00001', '2031-07-01')).toEqual({
      key: '2031Z00001',
      checkedAt: '',
      trouble: '',
      stamps: {},
      markedOn: '2031-07-01',
      known: {},
    }));

  // Cursors are stored with these names: another name would be a question that was never answered.
  it('keeps a stamp for each question, by kind of what is followed', () =>
    expect(QUESTIONS_OF).toEqual({
      document: ['document', 'document-decisions', 'document-answers'],
      zaak: ['zaak', 'zaak-papers', 'zaak-decisions'],
      activiteit: ['activity', 'activity-papers'],
      toezegging: ['toezegging'],
      dossier: ['dossier-papers'],
      persoon: ['person-papers'],
      commissie: ['committee-papers'],
      fractie: ['party-papers'],
      zoek: [],
    }));
});

describe('what is remembered', () => {
  it('is what was known, with what was seen behind it and in its place', () => {
    const known = Object.fromEntries([...records(1, 3, 'old')]);
    const after = remembered(known, [
      ['z2', zaak('new')],
      ['z9', zaak('new')],
    ]);
    expect(Object.entries(after)).toEqual([
      ['z1', zaak('old')],
      ['z3', zaak('old')],
      ['z2', zaak('new')],
      ['z9', zaak('new')],
    ]);
    expect(Object.keys(known)).toEqual(['z1', 'z2', 'z3']);
  });

  it('stays as it is when nothing was seen', () => {
    const known = Object.fromEntries(records(1, 2));
    expect(remembered(known, [])).toEqual(known);
    expect(remembered({}, [])).toEqual({});
  });

  it.each([
    [250, 'z1'],
    [251, 'z2'],
    [300, 'z51'],
  ])('of %i records begins with %s', (count, first) => {
    const known = Object.fromEntries(records(1, 200));
    const keys = Object.keys(remembered(known, records(201, count - 200)));
    expect(keys).toHaveLength(250);
    expect([keys[0], keys.at(-1)]).toEqual([first, `z${count}`]);
  });
});

describe('what can be followed', () => {
  const guid = '0123abcd-4567-89ab-cdef-0123456789ab';

  it.each([
    ['2031D00001', 'document'],
    ['2031Z00001', 'zaak'],
    ['2031A00001', 'activiteit'],
    ['TZ203101-001', 'toezegging'],
    ['dossier:24801-02', 'dossier'],
    [`persoon:${guid}`, 'persoon'],
    [`commissie:${guid}`, 'commissie'],
    [`fractie:${guid}`, 'fractie'],
    ['zoek:tag:zorg', 'zoek'],
    ['zoek:x', 'zoek'],
    [`zoek:${'x'.repeat(500)}`, 'zoek'],
    [`zoek:${'x'.repeat(501)}`, null],
    ['zoek:', null],
    ['2031P00001', null],
    ['2031d00001', null],
    [' 2031D00001', null],
    ['kst-24801-3', null],
    ['', null],
  ])('%s: %s', (key, kind) => expect(kindOf(key)).toBe(kind));

  it('is asked for in this order', () =>
    expect(FOLLOW_KINDS).toEqual([
      'document',
      'zaak',
      'activiteit',
      'toezegging',
      'dossier',
      'persoon',
      'commissie',
      'fractie',
      'zoek',
    ]));
});
