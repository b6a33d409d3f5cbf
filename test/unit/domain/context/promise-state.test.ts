import { describe, expect, it } from 'vitest';
import {
  dueDayIn,
  isOpenPromise,
  promiseStateOf,
} from '../../../../utils/domain/context/promise-state.ts';

describe('the state of a toezegging', () => {
  it.each([
    ['Openstaand', 'open', true],
    ['Deels Afgedaan', 'partly', true],
    ['Deels voldaan', 'partly', true],
    ['Afgedaan', 'kept', false],
    ['Voldaan', 'kept', false],
    ['Nagekomen', 'kept', false],
    ['Niet nagekomen', 'not-kept', false],
    ['Vervallen', 'lapsed', false],
    ['', 'unknown', false],
    ['Iets nieuws', 'unknown', false],
  ])('%j is %s', (status, state, open) => {
    expect([promiseStateOf(status), isOpenPromise(status)]).toEqual([state, open]);
  });
});

describe('the day by which it is due', () => {
  it.each([
    ['De Kamer ontvangt uiterlijk op 15 maart 2032 een brief.', '2032-03-15'],
    ['De minister stuurt vóór 1 juli 2031 een brief.', '2031-07-01'],
    ['De minister zal de Kamer voor 2 mei 2031 informeren.', '2031-05-02'],
    ['De Kamer ontvangt een brief voor de zomer.', null],
    ['In de brief van 3 juni 2031 staat het al.', null],
    ['', null],
  ])('%s', (words, due) => expect(dueDayIn(words)).toBe(due));
});
