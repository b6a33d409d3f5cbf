import { describe, expect, it } from 'vitest';
import { copyAll } from '../../../utils/formats/copy-all.ts';
import type { Paper } from '../../../utils/domain/paper.ts';

const PAPER: Paper = {
  ...{
    id: 'kst-23432-569',
    number: '2025D34482',
    kind: 'Brief regering',
    title: '=Brief [over] "water"',
    date: '2025-07-28',
    submitters: [],
  },
  dossier: { number: '23432', title: null },
  href: 'https://www.tweedekamer.nl/kamerstukken/detail?id=2025D34482&did=2025D34482',
};

describe('copying all', () => {
  it('writes legal references, one a line', () =>
    expect(copyAll('legal', [PAPER, PAPER])).toBe(
      `${'Kamerstukken II 2024/25, 23432, nr. 569 (=Brief [over] "water")\n'.repeat(2).trim()}`,
    ));
  it('writes Markdown in which no title is a link', () =>
    expect(copyAll('markdown', [PAPER])).toBe(
      `- [Kamerstukken II 2024/25, 23432, nr. 569](${PAPER.href}): =Brief \\[over\\] "water"`,
    ));
  it('writes a table that no spreadsheet takes for a formula', () => {
    const [head, row] = copyAll('csv', [PAPER]).split('\r\n');
    expect(head).toBe(
      '"verwijzing";"nummer";"kamerstuk";"titel";"soort";"datum";"dossier";"adres"',
    );
    expect(row).toContain('"\'=Brief [over] ""water"""');
  });
  it('writes RIS, BibTeX and CSL-JSON', () => {
    expect(copyAll('ris', [PAPER])).toContain('M1  - 2025D34482');
    expect(copyAll('bibtex', [PAPER])).toContain('@techreport{2025D34482,');
    expect(JSON.parse(copyAll('csl', [PAPER]))).toMatchObject([
      { id: '2025D34482', type: 'report' },
    ]);
  });
});
