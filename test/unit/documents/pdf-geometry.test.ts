import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../utils/documents/pdf/read-pdf.ts';
import { seam, vocabularyOf } from '../../../utils/documents/pdf/hyphenation.ts';
import type { Block } from '../../../utils/documents/model.ts';
import { column, drawnPdf, wrapped, type Drawn } from './drawn-pdf.ts';
import { noteLines, outline } from './outline.ts';

const TEXT =
  'De dijk langs de rivier wordt dit jaar hoger gemaakt, en de sluis wordt daarna hersteld zoals eerder is gemeld. Het waterschap betaalt een deel ervan, de provincie een ander deel en het kabinet alles wat dan nog nodig is.';
const body = (y: number, letters = 55) => column(wrapped(TEXT, letters), { x: 60, y });

describe('a narrow column beside the text', () => {
  const SENDER = ['Directoraat Water', 'Datum', '3 mei 2031', 'Ons kenmerk', 'DIJK-7'];
  const places = fc.record({
    /** Where the column begins below the first line, on its baselines or between them. */
    down: fc.integer({ min: -10, max: 30 }),
    drawnFirst: fc.boolean(),
    isRight: fc.boolean(),
  });

  it('is never mixed into it, whatever its height and the order in which it is drawn', async () => {
    await fc.assert(
      fc.asyncProperty(places, async ({ down, drawnFirst, isRight }) => {
        const text = column(wrapped(TEXT, 50), { x: isRight ? 60 : 200, y: 700 });
        const sender = column(SENDER, { x: isRight ? 440 : 50, y: 700 - down, size: 6.5 });
        const file = drawnPdf([drawnFirst ? [...sender, ...text] : [...text, ...sender]]);
        const lines = outline(await readPdf(file));
        expect(lines[0]).toBe(`p {1}${TEXT}`);
        expect(lines.slice(1).join(' ').replaceAll('p ', '')).toContain('Directoraat Water');
      }),
      { numRuns: 25 },
    );
  });
});

describe('a table', () => {
  const ROWS = [
    ['Dijkvak Noord', '120', 'open'],
    ['Dijkvak Oost', '140', 'dicht'],
    ['Dijkvak Zuid', '160', 'open'],
    ['Dijkvak West', '180', 'dicht'],
  ];
  const cells: Drawn[] = ROWS.flatMap((row, n) =>
    row.map((text, at) => ({ text, x: 60 + at * 150, y: 600 - n * 14 })),
  );

  it('has its rows and cells in whichever order the file draws them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(cells, { minLength: cells.length }), async (drawn) => {
        const { blocks } = await readPdf(drawnPdf([[...body(760), ...drawn]]));
        expect(blocks.filter(({ kind }) => kind === 'table').map(wordsOf)).toEqual([ROWS]);
      }),
      { numRuns: 25 },
    );
  });

  function wordsOf(block: Block): string[][] {
    if (block.kind !== 'table') return [];
    return block.rows.map((row) =>
      row.map((cell) => outline({ blocks: cell.blocks, notes: [] }).join(' ').replace(/^p /, '')),
    );
  }

  it('keeps the second line of a cell in its cell', async () => {
    const more = [
      { text: 'Dijkvak Rand', x: 60, y: 540 },
      { text: 'open, maar', x: 360, y: 540 },
      { text: 'niet lang', x: 360, y: 528 },
    ];
    const { blocks } = await readPdf(drawnPdf([[...body(760), ...cells, ...more]]));
    expect(wordsOf(blocks.at(-1) ?? { kind: 'paragraph', inlines: [] }).at(-1)).toEqual([
      'Dijkvak Rand',
      '',
      'open, maar niet lang',
    ]);
  });

  it('in small type at the foot is no row of notes', async () => {
    const small = Array.from({ length: 6 }, (_, n) => ({
      text: `${n + 1} Dijkvak ${n + 1} 10${n}`,
      x: 60,
      y: 150 - n * 10,
      size: 8,
    }));
    const model = await readPdf(drawnPdf([[...body(760), ...small]]));
    expect(model.notes).toEqual([]);
    expect(outline(model)).toHaveLength(1 + small.length);
  });
});

describe('notes at the foot', () => {
  const page = (label: string, note: string, size = 8): Drawn[] => {
    const lines = body(700);
    const last = lines.at(-1);
    const mark = {
      text: label,
      x: 60 + 6 * (last?.text.length ?? 0),
      y: (last?.y ?? 0) + 4,
      size: 6,
    };
    return [...lines, mark, ...column([note], { x: 60, y: 70, size })];
  };

  it('that differ in their numbers only are no running feet', async () => {
    const pages = [1, 2, 3, 4].map((n) => page(String(n), `${n} Kamerstuk 36 715, nr. ${n + 4}.`));
    expect(noteLines(await readPdf(drawnPdf(pages)))).toEqual(
      [1, 2, 3, 4].map((n) => `${n}: Kamerstuk 36 715, nr. ${n + 4}.`),
    );
  });

  it('lose the brackets around their number', async () => {
    expect(noteLines(await readPdf(drawnPdf([page('1', '1) Krant.')])))).toEqual(['1: Krant.']);
  });

  it('may have more words than the letter above them', async () => {
    const letter = [
      { text: 'Geachte voorzitter, hierbij het rapport.', x: 60, y: 740, size: 11 },
      { text: '1', x: 324, y: 744, size: 7 },
      ...column(wrapped(`1 ${TEXT}`, 70), { x: 60, y: 120, size: 8 }),
    ];
    const model = await readPdf(drawnPdf([letter]));
    expect(outline(model)).toEqual(['p {1}Geachte voorzitter, hierbij het rapport.[1]']);
    expect(noteLines(model)).toEqual([`1: ${TEXT}`]);
  });
});

describe('words over a line end', () => {
  it.each([
    ['water-', 'schap', '', true],
    ['zee-', 'en rivierdijken', ' ', false],
    ['EU-', 'lidstaten', '', false],
    ['niet-', 'reguliere', '', false],
    ['over de dijken -', '2031Z04630', ' ', false],
    ['36600-XII-', '12', '', false],
    ['technolo\u00ad', 'gische', '', true],
    ['de dijk', 'en de duin', ' ', false],
    ['en/', 'of', '', false],
  ])('%s|%s', (line, after, between, dropHyphen) => {
    expect(seam(line, after, vocabularyOf([]))).toEqual({ between, dropHyphen });
  });
});
