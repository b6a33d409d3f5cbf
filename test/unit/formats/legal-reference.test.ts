import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../utils/domain/paper.ts';
import { legalReference } from '../../../utils/formats/legal-reference.ts';
import { sessionYear } from '../../../utils/formats/session-year.ts';

const paper = (id: string | null, date: string | null = '2025-07-28'): Paper => ({
  id,
  date,
  number: '2025D34482',
  kind: 'Brief regering',
  title: 'Een brief',
  dossier: null,
  submitters: [],
  href: 'https://www.tweedekamer.nl/',
});

describe('a legal reference', () => {
  it.each([
    [paper('kst-23432-569'), 'Kamerstukken II 2024/25, 23432, nr. 569'],
    [paper('kst-21501-02-3180'), 'Kamerstukken II 2024/25, 21501-02, nr. 3180'],
    [paper('kst-36600-VII-12'), 'Kamerstukken II 2024/25, 36600 VII, nr. 12'],
    [paper('kst-36867-A'), 'Kamerstukken I 2024/25, 36867, A'],
    [paper('kst-23700-188b', '1996-02-01'), 'Kamerstukken I 1995/96, 23700, nr. 188b'],
    [paper('kst-23432-569', null), 'Kamerstukken II, 23432, nr. 569'],
    [paper('h-tk-20102011-108-5'), 'Handelingen II 2010/11, nr. 108, item 5'],
    [paper('ah-tk-20142015-12'), 'Aanhangsel Handelingen II 2014/15, nr. 12'],
    [paper('ah-ek-20142015-12'), 'Aanhangsel Handelingen I 2014/15, nr. 12'],
    [paper('stb-2025-263'), 'Stb. 2025, 263'],
    [paper(null), 'Brief regering, 2025-07-28, 2025D34482'],
  ])('%# %s', (given, expected) => expect(legalReference(given)).toBe(expected));
});

describe('the year of the Kamer', () => {
  it.each([
    ['2025-09-15', '2024/25'],
    ['2025-09-16', '2025/26'],
    ['2026-09-14', '2025/26'],
    ['2026-09-15', '2026/27'],
    ['1999-12-31', '1999/00'],
  ])('of %s is %s', (date, year) => expect(sessionYear(date)).toBe(year));
});
