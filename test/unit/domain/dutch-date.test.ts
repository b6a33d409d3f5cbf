import { describe, expect, it } from 'vitest';
import { parseDutchDate } from '../../../utils/domain/dutch-date.ts';

describe('a date as the page writes it', () => {
  it.each([
    ['1 januari 2031', '2031-01-01'],
    ['28 februari 2031', '2031-02-28'],
    ['3 maart 2031', '2031-03-03'],
    ['30 april 2031', '2031-04-30'],
    ['5 mei 2031', '2031-05-05'],
    ['6 juni 2031', '2031-06-06'],
    ['2 juli 2025', '2025-07-02'],
    ['18 augustus 2031', '2031-08-18'],
    ['9 september 2031', '2031-09-09'],
    ['10 oktober 2031', '2031-10-10'],
    ['11 november 2031', '2031-11-11'],
    ['31 december 2031', '2031-12-31'],
    ['2 JULI 2025', '2025-07-02'],
    ['2\u00a0Juli\u00a02025', '2025-07-02'],
    ['02  juli\n2025', '2025-07-02'],
    ['Gepubliceerd: 2 juli 2025, 10:00 uur', '2025-07-02'],
  ])('%j is %s', (text, day) => expect(parseDutchDate(text)).toBe(day));

  it.each([
    '',
    '2 july 2025',
    '2 jul 2025',
    'juli 2025',
    '2 juli',
    '2 juli 25',
    '2-7-2025',
    '2juli2025',
  ])('%j is none', (text) => expect(parseDutchDate(text)).toBeNull());
});
