import { describe, expect, it } from 'vitest';
import { cutText, evenSpaces, plainText, withoutInvisible } from '../../../utils/domain/text.ts';

describe('a text', () => {
  it('of an element has single spaces; without an element it is empty', () => {
    const element = { textContent: ' Brief\u00a0 van\nde minister ' } as Element;
    expect(plainText(element)).toBe('Brief van de minister');
    expect(plainText({ textContent: null } as unknown as Element)).toBe('');
    expect(plainText(null)).toBe('');
  });

  it.each(['\u00a0', '\u2009', '\t', '\r\n', '   '])('has one space for %j', (space) => {
    expect(evenSpaces(`${space}a${space}b${space}`)).toBe('a b');
  });

  it.each(['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', ' ', '\u00a0'])(
    'is the same without %j',
    (sign) => expect(withoutInvisible(`${sign}a${sign}${sign}b${sign}`)).toBe('ab'),
  );

  it.each([
    ['', 0, ''],
    ['abc', 4, 'abc'],
    ['abc', 3, 'abc'],
    ['abc', 2, 'ab'],
    ['abc', 0, ''],
    ['a\u{1f600}b', 3, 'a\u{1f600}'],
    ['a\u{1f600}b', 2, 'a'],
  ])('%j cut at %i is %j', (text, most, cut) => expect(cutText(text, most)).toBe(cut));
});
