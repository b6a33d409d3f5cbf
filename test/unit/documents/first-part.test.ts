import {
  Document,
  FootnoteReferenceRun,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ConversionAnswer } from '../../../utils/documents/conversion.ts';
import { convert, type Converted } from '../../../utils/documents/convert.ts';
import { streamDocument } from '../../../utils/documents/stream-document.ts';
import type { Block, DocumentModel } from '../../../utils/documents/model.ts';
import { Unreadable } from '../../../utils/documents/unreadable.ts';
import { docxOf } from '../../official/office/docx.ts';
import { readPublication } from '../../official/publication/read.ts';
import { column, drawnPdf, wrapped } from './drawn-pdf.ts';
import { longPaper } from './long-paper.ts';
import { PIXEL } from './pixel.ts';

/** Reads a file; what was told first is looked at when the whole is there. */
async function both(
  bytes: Uint8Array,
): Promise<{ first: DocumentModel | null; whole: DocumentModel }> {
  let first: DocumentModel | null = null;
  const { model } = await convert({ bytes: bytes.slice() }, (begin) => {
    first = structuredClone(begin.model);
  });
  return { first, whole: model };
}

/** The begin is the whole's own begin, word for word, and its marks stand for the same notes. */
function expectPrefix(
  { first, whole }: { first: DocumentModel | null; whole: DocumentModel },
  least: number,
): void {
  const begin: DocumentModel = first ?? { blocks: [], notes: [] };
  expect(begin.blocks.length).toBeGreaterThanOrEqual(least);
  expect(begin.blocks.length).toBeLessThan(whole.blocks.length);
  expect(begin.blocks).toEqual(whole.blocks.slice(0, begin.blocks.length));
  expect(begin.notes.map(({ label }) => label)).toEqual(
    whole.notes.slice(0, begin.notes.length).map(({ label }) => label),
  );
}

/** Sixty of each kind in turn: words with a note, a list, a table, a picture, looks, and an empty paragraph. */
async function mixedFile(turn: number): Promise<Uint8Array> {
  const footnotes = Object.fromEntries(
    Array.from({ length: 60 }, (_, n) => [n + 1, { children: [new Paragraph(`Noot ${n + 1}`)] }]),
  );
  const kinds = [
    (n: number) =>
      new Paragraph({
        children: [
          new TextRun(`Alinea ${n} `),
          new TextRun({ text: 'vet', bold: true }),
          new FootnoteReferenceRun(n + 1),
          new TextRun(' na.'),
        ],
      }),
    (n: number) => new Paragraph({ text: `punt ${n}`, bullet: { level: n % 3 } }),
    (n: number) => new Paragraph({ text: `nog een punt ${n}`, bullet: { level: 0 } }),
    (n: number) =>
      new Table({
        rows: [
          new TableRow({
            children: [
              new TableCell({ children: [new Paragraph(`cel ${n}`)] }),
              new TableCell({ children: [new Paragraph('b')] }),
            ],
          }),
        ],
      }),
    () =>
      new Paragraph({
        children: [
          new TextRun('Zie: '),
          new ImageRun({ type: 'png', data: PIXEL, transformation: { width: 9, height: 9 } }),
        ],
      }),
    () => new Paragraph(''),
  ];
  const children = Array.from({ length: 60 }, (_, n) =>
    kinds.map((_kind, at) => kinds[(at + turn) % kinds.length]?.(n) ?? new Paragraph('')),
  ).flat();
  return new Uint8Array(
    await Packer.toBuffer(new Document({ footnotes, sections: [{ children }] })),
  );
}

function withBody(file: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file);
  return zipSync({
    ...parts,
    'word/document.xml': strToU8(change(new TextDecoder().decode(parts['word/document.xml']))),
  });
}

describe('the begin of a Word file', () => {
  it('of fifty pages with notes and headings is the begin of the whole', async () => {
    expectPrefix(await both(await docxOf(readPublication(longPaper(430, 200)))), 30);
  });

  it.each([0, 1, 2, 3, 4, 5])(
    'ends well wherever it is cut among lists, tables, pictures and notes (%i)',
    async (turn) => {
      expectPrefix(await both(await mixedFile(turn)), 20);
    },
  );

  it('is not told apart when the paper is short, or has its text in one box', async () => {
    expect((await both(await docxOf(readPublication(longPaper(50, 10))))).first).toBeNull();
    const boxed = withBody(await mixedFile(0), (xml) =>
      xml
        .replace('<w:body>', '<w:body><w:sdt><w:sdtContent>')
        .replace('</w:body>', '</w:sdtContent></w:sdt></w:body>'),
    );
    expect((await both(boxed)).first).toBeNull();
  });

  it('is not told when it cannot be told where it ends', async () => {
    const file = await mixedFile(0);
    expect(
      (await both(withBody(file, (xml) => xml.replace('<w:body>', '<w:body><!-- </w:p> -->'))))
        .first,
    ).toBeNull();
  });
});

/** Pages as a word processor prints them: a running head, two paragraphs that run over, a note at the foot, the number. */
function printedPages(count: number): Uint8Array {
  const words = (n: number) =>
    `Zin ${n} over het water-beheer en de dijken, waarvan er ${n * 7} zijn, elk met een eigen keur. `
      .repeat(5)
      .trim();
  return drawnPdf(
    Array.from({ length: count }, (_, n) => {
      const body = column(wrapped(`${words(n)} En verder`, 70), { x: 60, y: 700 });
      const next = column(wrapped(words(n + 100), 70), { x: 60, y: 500 });
      const last = body.at(-1);
      return [
        { text: `Tweede Kamer, het ontwerp, nr. ${n}`, x: 60, y: 800, size: 8 },
        ...(n % 3 === 0 ? [{ text: `Onderdeel ${n}`, x: 60, y: 730, size: 14 }] : []),
        ...body,
        {
          text: String(n + 1),
          x: 60 + 6 * (last?.text.length ?? 0),
          y: (last?.y ?? 0) + 4,
          size: 6,
        },
        ...next,
        ...column([`${n + 1} Kamerstuk 25 432, nr. ${n + 1}.`], { x: 60, y: 120, size: 8 }),
        { text: `Pagina ${n + 1}`, x: 280, y: 30, size: 8 },
      ];
    }),
  );
}

describe('the begin of a PDF', () => {
  it('of many pages is the begin of the whole: running heads, page numbers and notes at the foot are known by then', async () => {
    const told = await both(printedPages(40));
    expectPrefix(told, 7);
    expect(JSON.stringify(told.first?.blocks)).not.toMatch(/Tweede Kamer|Pagina|Kamerstuk/);
    expect(JSON.stringify(told.first?.blocks)).toContain('note-mark');
  });

  it('is not told apart when there are few pages, and a begin without text is no scan', async () => {
    expect((await both(printedPages(10))).first).toBeNull();
    const blank = drawnPdf([
      ...Array.from({ length: 8 }, () => []),
      ...Array.from({ length: 12 }, () =>
        column(
          wrapped(
            'Tekst die volgt op bladzijden zonder tekst, zoals na een omslag met platen. '.repeat(
              9,
            ),
            70,
          ),
          { x: 60, y: 700 },
        ),
      ),
    ]);
    expect((await both(blank)).first).toBeNull();
  });
});

describe('handing over', () => {
  const paragraph = (words: string): Block => ({
    kind: 'paragraph',
    inlines: [{ kind: 'text', text: words }],
  });
  const model = (...words: string[]): DocumentModel => ({
    blocks: words.map(paragraph),
    notes: [],
  });
  const told = async (first: DocumentModel | null, whole: DocumentModel | Error) => {
    const answers: ConversionAnswer[] = [];
    const work = (onFirst: (begin: Converted) => void) => {
      if (first) onFirst({ source: 'pdf', model: first });
      return whole instanceof Error
        ? Promise.reject(whole)
        : Promise.resolve<Converted>({ source: 'pdf', model: whole });
    };
    await streamDocument(work, (one) => answers.push(one));
    return answers;
  };
  const END = { name: 'end', notes: [] };
  const BEGIN = { name: 'begin', source: 'pdf' };
  const blocks = (from: number, ...words: string[]) => ({
    name: 'blocks',
    from,
    blocks: words.map(paragraph),
    labels: [],
  });

  it('goes on behind the begin', async () => {
    expect(await told(model('a', 'b'), model('a', 'b', 'c'))).toEqual([
      BEGIN,
      blocks(0, 'a', 'b'),
      blocks(2, 'c'),
      END,
    ]);
    expect(await told(null, model('a', 'b'))).toEqual([BEGIN, blocks(0, 'a', 'b'), END]);
    expect(await told(model(), model('a'))).toEqual([BEGIN, blocks(0, 'a'), END]);
    expect(await told(model('a'), model('a'))).toEqual([BEGIN, blocks(0, 'a'), END]);
  });

  it('hands on again what the whole says otherwise, all at once', async () => {
    expect(await told(model('a', 'x', 'c'), model('a', 'b', 'c', 'd'))).toEqual([
      BEGIN,
      blocks(0, 'a', 'x', 'c'),
      blocks(1, 'b', 'c', 'd'),
      END,
    ]);
    expect(await told(model('a', 'x'), model('a'))).toEqual([
      BEGIN,
      blocks(0, 'a', 'x'),
      blocks(1),
      END,
    ]);
  });

  it('sends a screen first, then chunks that a page can draw without a pause', async () => {
    const words = Array.from({ length: 1_000 }, (_, n) => `alinea ${n}`);
    const sizes = (await told(null, model(...words))).flatMap((one) =>
      one.name === 'blocks' ? [one.blocks.length] : [],
    );
    expect(sizes).toEqual([40, 400, 400, 160]);
  });

  it('ends in a reason when the whole cannot be read', async () => {
    expect(await told(model('a'), new Unreadable('too-large'))).toEqual([
      BEGIN,
      blocks(0, 'a'),
      { name: 'failed', reason: 'too-large' },
    ]);
  });

  it('draws again from the first when marks stand for other notes', async () => {
    const first = { ...model('a', 'b'), notes: [{ label: '1', blocks: [] }] };
    const whole = { ...model('a', 'b', 'c'), notes: [{ label: 'i', blocks: [] }] };
    const again = (await told(first, whole))[2];
    expect(again).toMatchObject({ name: 'blocks', from: 0, labels: ['i'] });
  });
});
