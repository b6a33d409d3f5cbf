import { describe, expect, it } from 'vitest';
import { convert } from '../../../utils/documents/convert.ts';
import { readPdf } from '../../../utils/documents/pdf/read-pdf.ts';
import { newBudget, readTextItems } from '../../../utils/documents/pdf/text-items.ts';
import { column, drawnPdf, wrapped } from './drawn-pdf.ts';
import { noteLines, outline } from './outline.ts';

const ONE =
  'De dijk langs de rivier wordt dit jaar hoger gemaakt, en de sluis wordt daarna hersteld. Het waterschap betaalt een deel ervan, de provincie een ander deel en het kabinet alles wat dan nog nodig is, zoals eerder in de begroting is vastgelegd.';
const TWO =
  'Ook de brug wordt in datzelfde jaar hersteld door dezelfde aannemer, die daarvoor tijdig begint en die het onderhoud op zich neemt totdat de nieuwe brug er ligt. Daarna wordt de oude brug weggehaald en komt er een fietspad langs het water.';
const NOTE =
  'Deze noot begint onderaan de eerste bladzijde en zij houdt daar niet op, want zij gaat verder op de volgende bladzijde, waar zij eindigt.';

describe('how a PDF may be set', () => {
  it('two columns are read one after the other, under a heading over both', async () => {
    const heading = { text: 'Samenvatting van het plan voor de dijken', x: 60, y: 760, size: 14 };
    const columns = [
      ...column(wrapped(ONE, 30), { x: 60, y: 700 }),
      ...column(wrapped(TWO, 32), { x: 310, y: 700 }),
    ];
    expect(outline(await readPdf(drawnPdf([[heading, ...columns]])))).toEqual([
      `h1 {1}${heading.text}`,
      `p ${ONE}`,
      `p ${TWO}`,
    ]);
  });

  it('a note that runs over goes on at the foot of the next page', async () => {
    const page = (words: string, label: string, foot: string[]) => {
      const lines = column(wrapped(words, 70), { x: 60, y: 700 });
      const last = lines.at(-1);
      const mark = {
        text: label,
        x: 60 + 6 * (last?.text.length ?? 0),
        y: (last?.y ?? 0) + 4,
        size: 6,
      };
      return [...lines, mark, ...column(foot, { x: 60, y: 150, size: 8 })];
    };
    const [begin = '', ...rest] = wrapped(NOTE, 80);
    const model = await readPdf(
      drawnPdf([page(ONE, '1', [`1 ${begin}`]), page(TWO, '2', [...rest, '2 De tweede noot.'])]),
    );
    expect(outline(model)).toEqual([`p {1}${ONE}[1]`, `p {2}${TWO}[2]`]);
    expect(noteLines(model)).toEqual([`1: ${NOTE}`, '2: De tweede noot.']);
  });

  it('a password is asked of nobody: that there is one is said', async () => {
    const key = '00'.repeat(32);
    const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${key}> /U <${key}> >> /ID [<00> <00>] `;
    await expect(
      convert({ bytes: drawnPdf([column(wrapped(ONE, 70), { x: 60, y: 700 })], locked) }),
    ).rejects.toMatchObject({ reason: 'password' });
  });
});

describe('a PDF without end', () => {
  it('of more lines than a page can have is let go', async () => {
    const { itemsPerPage } = newBudget();
    const page = Array.from({ length: itemsPerPage + 10 }, (_, n) => ({
      text: 'x',
      x: 60,
      y: 800 - (n % 700),
    }));
    await expect(convert({ bytes: drawnPdf([page]) })).rejects.toMatchObject({
      reason: 'too-large',
    });
  }, 60_000);

  it.each([
    ['pieces', { str: '' }, { letters: 1_000, items: 100, itemsPerPage: 1_000 }],
    ['letters', { str: 'tien tekens' }, { letters: 1_000, items: 1_000, itemsPerPage: 1_000 }],
    ['pieces on a page', { str: '' }, { letters: 1_000, items: 1_000, itemsPerPage: 100 }],
  ])('is read no further than its budget of %s', async (_, piece, budget) => {
    let given = 0;
    let cancelled = false;
    const endless = new ReadableStream<{ items: { str: string }[] }>({
      pull(controller) {
        given++;
        controller.enqueue({ items: Array.from({ length: 10 }, () => piece) });
      },
      cancel() {
        cancelled = true;
      },
    });
    await expect(readTextItems(endless, budget)).rejects.toMatchObject({ reason: 'too-large' });
    expect(given).toBeLessThanOrEqual(12);
    expect(cancelled).toBe(true);
  });

  it('pages share one budget', async () => {
    const budget = { letters: 1_000, items: 25, itemsPerPage: 1_000 };
    const page = () =>
      new ReadableStream<{ items: object[] }>({
        start(controller) {
          controller.enqueue({ items: Array.from({ length: 10 }, () => ({})) });
          controller.close();
        },
      });
    expect(await readTextItems(page(), budget)).toHaveLength(10);
    expect(await readTextItems(page(), budget)).toHaveLength(10);
    await expect(readTextItems(page(), budget)).rejects.toMatchObject({ reason: 'too-large' });
  });
});
