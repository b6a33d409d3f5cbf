import { describe, expect, it } from 'vitest';
import { keepingOf, newestLetter, promisesOf } from '../../../../utils/domain/context/promises.ts';
import { stateBadges } from '../../../../utils/domain/context/state-badges.ts';
import { contextOf, paperOf, promiseOf } from './records.ts';

const around = (kind: string, ...promises: ReturnType<typeof promiseOf>[]) =>
  contextOf(paperOf(kind), { toezeggingen: { state: 'known', value: promises } });

describe('a promise', () => {
  const ofDebate = promiseOf({ madeHere: true });

  it.each(['Brief regering', 'Motie', 'Convocatie commissieactiviteit'])(
    'of a debate is not that of a %s on its agenda',
    (kind) => {
      const context = around(kind, ofDebate);
      expect(promisesOf(context)).toEqual({ own: [], ofDebates: [ofDebate] });
      expect(stateBadges(context, '2031-07-01')).toEqual([]);
    },
  );
  it('of a debate is that of its report', () => {
    const context = around('Verslag van een commissiedebat', ofDebate);
    expect(promisesOf(context).own).toEqual([ofDebate]);
    expect(stateBadges(context, '2031-07-01')).toEqual([{ name: 'toezegging-open' }]);
  });
  it('of another debate is not', () =>
    expect(
      promisesOf(around('Verslag van een commissiedebat', promiseOf({ madeHere: false }))).own,
    ).toEqual([]));

  it.each([
    ['Afgedaan', '2031D00001', 'kept'],
    ['Voldaan', null, 'kept'],
    ['Deels Afgedaan', '2031D00001', 'kept-partly'],
    ['Openstaand', '2031D00001', 'tied'],
    ['', '2031D00001', 'tied'],
    ['Afgedaan', '2031D00777', 'kept-later'],
  ])('that is %s, its newest letter %s: %s', (status, letter, how) =>
    expect(keepingOf(promiseOf({ status, letter, keptHere: true }), '2031D00001')).toBe(how),
  );
  it('is not said to be kept by a letter that is not tied to it', () =>
    expect(keepingOf(promiseOf({ status: 'Afgedaan' }), '2031D00001')).toBeNull());

  it('is kept by the newest letter', () => {
    expect(newestLetter(['2025D34482', '2026D80001'])).toBe('2026D80001');
    expect(newestLetter(['2026D100001', '2026D80001'])).toBe('2026D100001');
    expect(newestLetter([])).toBeNull();
  });
});
