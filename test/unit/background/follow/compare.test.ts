import { describe, expect, it } from 'vitest';
import { compareRecord, lateToezegging } from '../../../../utils/background/follow/compare.ts';

const KEY = 'TZ203109-001';
const cursor = (facts: Parameters<typeof compareRecord>[0]['known'] = {}) => ({
  key: KEY,
  checkedAt: '',
  trouble: '',
  stamps: {},
  markedOn: '2031-07-15',
  known: facts,
});
const promise = (due: string | null, status = 'Openstaand', lateTold = false) =>
  cursor({ [KEY]: { what: 'toezegging', status, due, lateTold } });

describe('a promise', () => {
  it.each([
    ['on its last day', promise('2031-08-01'), null],
    ['before it', promise('2031-08-02'), null],
    ['the day after', promise('2031-07-31'), '2031-07-31'],
    ['that was told already', promise('2031-07-31', 'Openstaand', true), null],
    ['that was kept', promise('2031-07-31', 'Voldaan'), null],
    ['without a day', promise(null), null],
    ['that is not known', cursor(), null],
  ])('%s', (_, known, due) => {
    expect(lateToezegging(known, '2031-08-01')?.due ?? null).toBe(due);
  });
});

describe('a paper seen for the first time', () => {
  const seen = (date: string | null) =>
    compareRecord(
      cursor(),
      {
        follow: KEY,
        id: '2031D00001',
        stamp: '',
        href: '',
        what: 'paper',
        title: 'Brief',
        kind: 'Brief regering',
        date,
        version: 1,
        extension: 'pdf',
        askedOn: null,
      },
      true,
    ).reasons;
  it.each([
    ['of 14 days before following', '2031-07-01', 1],
    ['of 15 days before following', '2031-06-30', 0],
    ['without a date', null, 1],
  ])('%s', (_, date, news) => expect(seen(date)).toHaveLength(news));
});

describe('what is told of questions and moties', () => {
  const ZAAK = '2031Z00300';
  const record = { follow: ZAAK, id: 'x', stamp: '', href: '' };
  const ofZaak = (known: Parameters<typeof compareRecord>[0]['known'] = {}) => ({
    ...cursor(known),
    key: ZAAK,
  });
  const paper = (kind: string) =>
    compareRecord(
      ofZaak(),
      {
        ...record,
        what: 'paper',
        title: 'Stuk',
        kind,
        date: '2031-07-20',
        version: 1,
        extension: 'pdf',
        askedOn: '2031-07-01',
      },
      true,
    ).reasons;

  it.each([
    ['Antwoord schriftelijke vragen', { name: 'answered', title: 'Stuk', days: 19 }],
    [
      'Antwoord schriftelijke vragen (nader)',
      { name: 'answered', title: 'Stuk', days: 19, further: true },
    ],
    ['Mededeling (uitstel antwoord)', { name: 'answer-postponed', title: 'Stuk' }],
  ])('%s', (kind, reason) => expect(paper(kind)).toEqual([reason]));

  const decided = (standing: 'held' | 'withdrawn', known = {}) =>
    compareRecord(
      ofZaak(known),
      {
        ...record,
        what: 'decision',
        title: 'Motie',
        date: '2031-07-20',
        outcome: null,
        standing,
        count: null,
      },
      true,
    ).reasons;

  it('a motie that is held or withdrawn, once', () => {
    expect(decided('held')).toEqual([{ name: 'standing', standing: 'held', title: 'Motie' }]);
    const held = { x: { what: 'decision' as const, outcome: null, standing: 'held' as const } };
    expect(decided('held', held)).toEqual([]);
    expect(decided('withdrawn', held)).toHaveLength(1);
  });
});
