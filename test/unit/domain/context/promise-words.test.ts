import { describe, expect, it } from 'vitest';
import {
  dueDayIn,
  isOpenPromise,
  promiseStateOf,
} from '../../../../utils/domain/context/promise-state.ts';
import { keepingOf, newestLetter, promisesOf } from '../../../../utils/domain/context/promises.ts';
import { contextOf, paperOf, promiseOf } from './records.ts';

describe('the state of a promise', () => {
  it.each([
    ['openstaand', 'open', true],
    [' DEELS AFGEDAAN ', 'partly', true],
    ['deels voldaan', 'partly', true],
    ['afgedaan', 'kept', false],
    ['voldaan', 'kept', false],
    ['nagekomen', 'kept', false],
    ['niet nagekomen', 'not-kept', false],
    ['vervallen', 'lapsed', false],
    ['open', 'unknown', false],
  ])('%s: %s', (status, state, open) =>
    expect([promiseStateOf(status), isOpenPromise(status)]).toEqual([state, open]),
  );
});

describe('the day a promise is due', () => {
  it.each([
    ['voor 1 juli 2031', '2031-07-01'],
    ['vóór 15 juli 2031', '2031-07-15'],
    ['vóor 1 juli 2031', '2031-07-01'],
    ['voór 1 juli 2031', '2031-07-01'],
    ['Uiterlijk 1 juli 2031', '2031-07-01'],
    ['uiterlijk op 31 december 2031', '2031-12-31'],
    ['niet later dan 1  JULI 2031', '2031-07-01'],
    ['daarvoor 1 juli 2031', null],
    ['voor 1 july 2031', null],
    ['voor juli 2031', null],
    ['op 1 juli 2031', null],
  ])('%s: %s', (words, day) => expect(dueDayIn(words)).toBe(day));
});

describe('whose a promise is', () => {
  const REPORT = 'Verslag van een commissiedebat';
  it.each([
    ['kept by a motie', 'Motie', { keptHere: true }, true],
    ['kept by a report', REPORT, { keptHere: true, madeHere: false }, true],
    ['made in a report', REPORT, { madeHere: true }, true],
    ['of a report, kept before it was asked where it was made', REPORT, {}, true],
    ['made elsewhere', REPORT, { madeHere: false }, false],
    ['made in a debate', 'Motie', { madeHere: true }, false],
    ['of a motie', 'Motie', {}, false],
  ])('%s', (_, kind, fields, own) => {
    const promise = promiseOf(fields);
    const toezeggingen = { state: 'known' as const, value: [promise] };
    expect(promisesOf(contextOf(paperOf(kind), { toezeggingen }))).toEqual(
      own ? { own: [promise], ofDebates: [] } : { own: [], ofDebates: [promise] },
    );
  });

  it('nobody’s where they are not known', () =>
    expect(promisesOf(contextOf(paperOf('Motie'), { toezeggingen: { state: 'absent' } }))).toEqual({
      own: [],
      ofDebates: [],
    }));
});

describe('how a letter keeps a promise', () => {
  it.each([
    ['Afgedaan', undefined, 'kept'],
    ['Afgedaan', null, 'kept'],
    ['Afgedaan', '2031D00001', 'kept'],
    ['Afgedaan', '2031D00002', 'kept-later'],
    ['Deels voldaan', '2031D00002', 'kept-partly'],
    ['Openstaand', undefined, 'tied'],
    ['Vervallen', undefined, 'tied'],
    ['Niet nagekomen', undefined, 'tied'],
  ])('%s, newest letter %s: %s', (status, letter, how) => {
    const fields = letter === undefined ? { status } : { status, letter };
    expect(keepingOf(promiseOf({ ...fields, keptHere: true }), '2031D00001')).toBe(how);
    expect(keepingOf(promiseOf({ ...fields, keptHere: false }), '2031D00001')).toBeNull();
  });

  it.each([
    [[], null],
    [['2031D00001'], '2031D00001'],
    [['2032D00001', '2031D34482'], '2032D00001'],
    [['2031D34482', '2032D00001'], '2032D00001'],
    [['2031D100001', '2031D80001'], '2031D100001'],
    [['2031D00001', '2031'], '2031D00001'],
  ])('the newest of %j is %s', (numbers, newest) => expect(newestLetter(numbers)).toBe(newest));

  it('leaves the list as it was', () => {
    const numbers = ['2032D00001', '2031D34482'];
    newestLetter(numbers);
    expect(numbers).toEqual(['2032D00001', '2031D34482']);
  });
});
