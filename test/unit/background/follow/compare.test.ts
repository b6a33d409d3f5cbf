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
