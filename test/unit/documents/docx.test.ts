import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  EndnoteReferenceRun,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../utils/citations/index.ts';
import { readDocx } from '../../../utils/documents/docx/read-docx.ts';
import { plainParagraphs } from '../../../utils/documents/inline-text.ts';
import { BlocksSchema, NotesSchema, type DocumentModel } from '../../../utils/documents/model.ts';
import { convert } from '../../../utils/documents/convert.ts';
import { docxOf } from '../../official/office/docx.ts';
import { readPublication } from '../../official/publication/read.ts';
import { seedXml } from '../../official/real/seed-letter.ts';
import * as v from 'valibot';
import { noteLines, outline } from './outline.ts';
import { PIXEL } from './pixel.ts';

type Options = ConstructorParameters<typeof Document>[0];

async function fileOf(
  children: Options['sections'][number]['children'],
  more: Partial<Options> = {},
): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }], ...more })));
}

/** Changes a part of a Word file, for what the library that makes them cannot write. */
function changed(file: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file);
  return zipSync({ ...parts, [name]: strToU8(change(new TextDecoder().decode(parts[name]))) });
}

const read = async (...children: Options['sections'][number]['children']): Promise<DocumentModel> =>
  readDocx(await fileOf(children));
const date = '2031-01-01T00:00:00Z';

describe('a Word file', () => {
  it('gives headings, looks and links that are https', async () => {
    const model = await read(
      new Paragraph({ text: 'Titel', heading: HeadingLevel.TITLE }),
      new Paragraph({ text: 'Kop', heading: HeadingLevel.HEADING_2 }),
      new Paragraph({
        children: [
          new TextRun('Een '),
          new TextRun({ text: 'vet', bold: true }),
          new TextRun({ text: '2', superScript: true }),
        ],
      }),
      new Paragraph({
        children: [
          new ExternalHyperlink({
            link: 'https://voorbeeld.example/a',
            children: [new TextRun('goed')],
          }),
          new ExternalHyperlink({ link: 'javascript:alert(1)', children: [new TextRun(' kwaad')] }),
          new ExternalHyperlink({
            link: 'http://voorbeeld.example/',
            children: [new TextRun(' oud')],
          }),
        ],
      }),
      new Paragraph(''),
    );
    expect(outline(model)).toEqual(['h1 Titel', 'h3 Kop', 'p Een vet2', 'p <goed> kwaad oud']);
    expect(model.blocks[2]).toEqual({
      kind: 'paragraph',
      inlines: [
        { kind: 'text', text: 'Een ' },
        { kind: 'text', text: 'vet', styles: ['bold'] },
        { kind: 'text', text: '2', styles: ['sup'] },
      ],
    });
  });

  it('gives notes at their words, with all their paragraphs', async () => {
    const footnotes = {
      1: { children: [new Paragraph('Eerste.'), new Paragraph('Nog een.')] },
      2: { children: [new Paragraph('Tweede.')] },
    };
    const model = await readDocx(
      await fileOf(
        [
          new Paragraph({
            children: [
              new TextRun('Dijk'),
              new FootnoteReferenceRun(1),
              new TextRun(' en sluis'),
              new FootnoteReferenceRun(2),
              new TextRun('.'),
            ],
          }),
        ],
        { footnotes },
      ),
    );
    expect(outline(model)).toEqual(['p Dijk[1] en sluis[2].']);
    expect(noteLines(model)).toEqual(['1: Eerste. / Nog een.', '2: Tweede.']);
  });

  it('nests lists and keeps merged cells', async () => {
    const numbering = {
      config: [
        { reference: 'n', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] },
      ],
    };
    const item = (text: string, level: number) => new Paragraph({ text, bullet: { level } });
    const table = new Table({
      rows: [
        new TableRow({
          tableHeader: true,
          children: [new TableCell({ columnSpan: 2, children: [new Paragraph('kop')] })],
        }),
        new TableRow({
          children: [
            new TableCell({ rowSpan: 2, children: [new Paragraph('a')] }),
            new TableCell({ children: [new Paragraph('b')] }),
          ],
        }),
        new TableRow({ children: [new TableCell({ children: [new Paragraph('c')] })] }),
      ],
    });
    const model = await readDocx(
      await fileOf(
        [
          item('een', 0),
          item('diep', 1),
          item('twee', 0),
          new Paragraph('tussen'),
          new Paragraph({ text: 'eerst', numbering: { reference: 'n', level: 0 } }),
          table,
        ],
        { numbering },
      ),
    );
    expect(outline(model)).toEqual([
      'ul',
      '- ',
      '  p een',
      '  ul',
      '  - ',
      '    p diep',
      '- ',
      '  p twee',
      'p tussen',
      'ol',
      '- 1.',
      '  p eerst',
      'table',
      'row',
      ' th 2x1',
      '  p kop',
      'row',
      ' td 1x2',
      '  p a',
      ' td 1x1',
      '  p b',
      'row',
      ' td 1x1',
      '  p c',
    ]);
  });

  it('shows neither deleted words, nor comments, nor hidden words', async () => {
    const file = await fileOf(
      [
        new Paragraph({
          children: [
            new TextRun('Blijft'),
            new DeletedTextRun({ id: 1, author: 'x', date, text: ' weg' }),
            new InsertedTextRun({ id: 2, author: 'x', date, text: ' erbij' }),
            new CommentRangeStart(0),
            new TextRun(' en'),
            new CommentRangeEnd(0),
            new TextRun({ children: [new CommentReference(0)] }),
          ],
        }),
        new Paragraph({
          children: [
            new TextRun('zicht'),
            new TextRun({ text: 'GEHEIM', vanish: true }),
            new TextRun('baar'),
          ],
        }),
      ],
      {
        comments: {
          children: [
            { id: 0, author: 'x', date: new Date(date), children: [new Paragraph('OPMERKING')] },
          ],
        },
      },
    );
    const model = await readDocx(file);
    expect(outline(model)).toEqual(['p Blijft erbij en', 'p zichtbaar']);
    expect(JSON.stringify(model)).not.toMatch(/GEHEIM|OPMERKING|weg/);
  });

  it('hides what a style hides', async () => {
    const file = await fileOf(
      [
        new Paragraph({
          children: [
            new TextRun('zicht'),
            new TextRun({ text: 'GEHEIM', style: 'Weg' }),
            new TextRun('baar'),
          ],
        }),
      ],
      { styles: { characterStyles: [{ id: 'Weg', name: 'Weg' }] } },
    );
    const hiding = changed(file, 'word/styles.xml', (xml) =>
      xml.replace(/(w:styleId="Weg".*?)<\/w:style>/, '$1<w:rPr><w:vanish/></w:rPr></w:style>'),
    );
    expect(outline(await readDocx(hiding))).toEqual(['p zichtbaar']);
  });

  it('numbers endnotes apart from footnotes, in Roman', async () => {
    const footnotes = { 1: { children: [new Paragraph('Voet.')] } };
    const endnotes = {
      1: { children: [new Paragraph('Eind.')] },
      2: { children: [new Paragraph('Nog een eind.')] },
    };
    const model = await readDocx(
      await fileOf(
        [
          new Paragraph({
            children: [
              new TextRun('a'),
              new EndnoteReferenceRun(1),
              new TextRun('b'),
              new FootnoteReferenceRun(1),
              new TextRun('c'),
              new EndnoteReferenceRun(2),
            ],
          }),
        ],
        { footnotes, endnotes },
      ),
    );
    expect(outline(model)).toEqual(['p a[i]b[1]c[ii]']);
    expect(noteLines(model)).toEqual(['i: Eind.', '1: Voet.', 'ii: Nog een eind.']);
  });

  it("takes pictures along with the author's words for them", async () => {
    const image = new ImageRun({
      type: 'png',
      data: PIXEL,
      transformation: { width: 9, height: 9 },
      altText: { name: 'n', title: 't', description: 'Een stip' },
    });
    const [paragraph, picture] = (
      await read(new Paragraph({ children: [new TextRun('Zie:'), image] }))
    ).blocks;
    expect(paragraph?.kind).toBe('paragraph');
    expect(picture).toMatchObject({ kind: 'image', type: 'image/png', alt: 'Een stip' });
    expect(picture?.kind === 'image' && picture.base64.length).toBeGreaterThan(50);
  });

  it('fetches nothing and shows nothing of pictures that stand elsewhere', async () => {
    const image = new ImageRun({
      type: 'png',
      data: PIXEL,
      transformation: { width: 9, height: 9 },
    });
    const file = changed(
      await fileOf([new Paragraph({ children: [new TextRun('Zie:'), image] })]),
      'word/document.xml',
      (xml) => xml.replace(/r:embed="[^"]*"/, 'r:link="rIdX"'),
    );
    const linked = changed(file, 'word/_rels/document.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="https://elders.example/x.png" TargetMode="External"/></Relationships>',
      ),
    );
    expect((await readDocx(linked)).blocks).toEqual([
      { kind: 'paragraph', inlines: [{ kind: 'text', text: 'Zie:' }] },
      { kind: 'image', base64: '', type: '', alt: '' },
    ]);
  });

  it('survives the way between contexts', async () => {
    const model = await readDocx(
      await docxOf(
        readPublication(
          '<stuk><titel>T</titel><al>Dijk<noot><noot.nr>1</noot.nr><noot.al>N.</noot.al></noot></al></stuk>',
        ),
      ),
    );
    const sent = JSON.parse(JSON.stringify(model)) as DocumentModel;
    expect({
      blocks: v.parse(BlocksSchema, sent.blocks),
      notes: v.parse(NotesSchema, sent.notes),
    }).toEqual(model);
  });

  it('refuses blocks that carry a script link or an unknown picture', () => {
    const link = [
      { kind: 'paragraph', inlines: [{ kind: 'link', href: 'javascript:alert(1)', inlines: [] }] },
    ];
    expect(v.safeParse(BlocksSchema, link).success).toBe(false);
    expect(
      v.safeParse(BlocksSchema, [{ kind: 'image', type: 'image/svg+xml', base64: '', alt: '' }])
        .success,
    ).toBe(false);
  });
});

describe('a hostile Word file', () => {
  it.each([
    [
      'entities',
      'word/document.xml',
      (xml: string) =>
        xml
          .replace(/(<\?xml[^>]*>)/, '$1<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>')
          .replace('Goed', '&b;'),
    ],
    [
      'tables in tables without end',
      'word/document.xml',
      (xml: string) =>
        xml
          .replace('<w:p>', `${'<w:tbl><w:tr><w:tc>'.repeat(3000)}<w:p>`)
          .replace('</w:p>', `</w:p>${'</w:tc></w:tr></w:tbl>'.repeat(3000)}`),
    ],
    ['a text that is no XML', 'word/document.xml', () => '<w:document'],
    [
      'very deep nesting',
      'word/document.xml',
      (xml: string) =>
        xml
          .replace('<w:r>', `${'<w:ins>'.repeat(60_000)}<w:r>`)
          .replace('</w:r>', `</w:r>${'</w:ins>'.repeat(60_000)}`),
    ],
  ])('%s ends in a reason', async (_, part, change) => {
    const file = changed(await fileOf([new Paragraph('Goed')]), part, change);
    await expect(convert({ bytes: file })).rejects.toMatchObject({ reason: 'damaged' });
  });

  it('a part that unpacks to more than the bound is not unpacked', async () => {
    const bomb = zipSync({
      ...unzipSync(await fileOf([new Paragraph('Goed')])),
      'word/document.xml': new Uint8Array(70_000_000),
    });
    expect(bomb.length).toBeLessThan(200_000);
    await expect(convert({ bytes: bomb })).rejects.toMatchObject({ reason: 'too-large' });
  }, 60_000);

  it('a part of more tags than a tree of them could hold is not read, nor a text longer than a page can show', async () => {
    const file = await fileOf([new Paragraph('Goed')]);
    const many = changed(file, 'word/document.xml', (xml) =>
      xml.replace('<w:body>', `<w:body>${'<w:p/>'.repeat(1_000_001)}`),
    );
    await expect(convert({ bytes: many })).rejects.toMatchObject({ reason: 'too-large' });
    const long = changed(file, 'word/document.xml', (xml) =>
      xml.replace('Goed', 'lang '.repeat(1_700_000)),
    );
    await expect(convert({ bytes: long })).rejects.toMatchObject({ reason: 'too-large' });
  }, 60_000);

  it('ten thousand notes are read', async () => {
    const file = await fileOf(
      [new Paragraph({ children: [new TextRun('x'), new FootnoteReferenceRun(1)] })],
      { footnotes: { 1: { children: [new Paragraph('Noot 1')] } } },
    );
    const repeat = (pattern: RegExp) => (xml: string) =>
      xml.replace(pattern, (one) =>
        Array.from({ length: 10_000 }, (_, at) =>
          one.replace('w:id="1"', `w:id="${at + 1}"`).replace('Noot 1', `Noot ${at + 1}`),
        ).join(''),
      );
    const marks = changed(file, 'word/document.xml', repeat(/<w:p>.*?<\/w:p>/));
    const model = await readDocx(
      changed(marks, 'word/footnotes.xml', repeat(/<w:footnote w:id="1">.*?<\/w:footnote>/)),
    );
    expect(model.notes.length).toBe(10_000);
    expect(noteLines(model)[9_999]).toBe('10000: Noot 10000');
  }, 60_000);
});

const SEED = join(import.meta.dirname, '../../../../shared/data/seed/2025D34482.txt');

describe.skipIf(!existsSync(SEED))('the seed letter as a Word file (../shared/data)', () => {
  it('has its three notes and cites the seven papers', async () => {
    const model = await readDocx(
      await docxOf(readPublication(seedXml(readFileSync(SEED, 'utf8')))),
    );
    expect(model.notes.length).toBe(3);
    const texts = [
      ...plainParagraphs(model.blocks),
      ...model.notes.flatMap(({ blocks }) => plainParagraphs(blocks)),
    ];
    const ids = texts
      .flatMap((text) => findCitations(text, { dossier: '23432' }))
      .filter(({ kind, id }) => kind === 'kamerstuk' && id);
    expect(ids.length).toBeGreaterThanOrEqual(7);
  });
});
