import { describe, expect, it } from 'vitest';
import { dayInTheHague, isOnOrAfter } from '../../../utils/domain/dates.ts';
import { cutText, evenSpaces, withoutInvisible } from '../../../utils/domain/text.ts';

describe('days', () => {
  it.each([
    ['2031-07-01T21:59:59Z', '2031-07-01'],
    ['2031-07-01T22:00:00Z', '2031-07-02'],
    ['2031-01-01T22:30:00Z', '2031-01-01'],
    ['2031-01-01T23:00:00Z', '2031-01-02'],
  ])('%s is %s in The Hague', (instant, day) => {
    expect(dayInTheHague(Date.parse(instant))).toBe(day);
    expect(isOnOrAfter(instant, day)).toBe(true);
    expect(isOnOrAfter(instant, '2031-07-03')).toBe(false);
  });
});

describe('texts', () => {
  it('have one kind of space, or none that is seen', () => {
    expect(evenSpaces('\u00a0a \n\tb\u00a0')).toBe('a b');
    expect(withoutInvisible('a \u00ad\u200bb\u2060\ufeff c')).toBe('abc');
  });
  it('are cut at whole signs', () => {
    expect(cutText('abc', 3)).toBe('abc');
    expect(cutText('abcd', 3)).toBe('abc');
    expect(cutText('ab\u{1f600}', 3)).toBe('ab');
  });
});
