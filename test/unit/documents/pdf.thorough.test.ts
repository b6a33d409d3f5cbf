import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCitations } from '../../../utils/citations/index.ts';
import { convert } from '../../../utils/documents/convert.ts';
import { readDocx } from '../../../utils/documents/docx/read-docx.ts';
import { plainParagraphs } from '../../../utils/documents/inline-text.ts';
import { readKoop } from '../../../utils/documents/koop/read-koop.ts';
import { readPdf } from '../../../utils/documents/pdf/read-pdf.ts';
import { docxOf } from '../../official/office/docx.ts';
import { startPdfPrinter, type PdfPrinter } from '../../official/office/pdf.ts';
import { readPublication } from '../../official/publication/read.ts';
import { seedXml } from '../../official/real/seed-letter.ts';
import { findChromium } from '../../run/machine.mjs';
import { agreement } from './agreement.ts';
import { noteLines, outline } from './outline.ts';
import { longPaper } from './long-paper.ts';

const SEED = join(import.meta.dirname, '../../../../shared/data/seed/2025D34482.txt');

/** PDF files are printed by the machine's Chromium; without one these tests are skipped. */
describe.skipIf(!findChromium())('a PDF', () => {
  let printer: PdfPrinter;
  beforeAll(async () => {
    printer = await startPdfPrinter();
  }, 60_000);
  afterAll(() => printer.close());
  const read = async (xml: string) => readPdf(await printer.print(readPublication(xml)));
  const paper = (inside: string) =>
    `<stuk><dossier><dossiernummer>25 432</dossiernummer><titel>Vaarwegen</titel></dossier><stuknr><ondernummer>5</ondernummer></stuknr><titel>BRIEF</titel>${inside}</stuk>`;

  it('gives headings, paragraphs and notes at their words', async () => {
    const model = await read(
      paper(
        `<tussenkop>Begin</tussenkop><al>${'De dijk is hoog en de sluis is laag. '.repeat(9)}Zie<noot><noot.nr>1</noot.nr><noot.al>Kamerstuk 1.</noot.al></noot> ook.</al><al>Tweede, met 5 m2.<noot><noot.nr>2</noot.nr><noot.al>Nog een.</noot.al></noot></al>`,
      ),
    );
    expect(outline(model)).toEqual([
      'h1 {1}25 432 Vaarwegen',
      'h1 Nr. 5',
      'h1 BRIEF',
      'h4 Begin',
      `p ${'De dijk is hoog en de sluis is laag. '.repeat(9)}Zie[1] ook.`,
      'p Tweede, met 5 m2.[2]',
    ]);
    expect(noteLines(model)).toEqual(['1: Kamerstuk 1.', '2: Nog een.']);
  }, 60_000);

  it("mends words that are cut at a line's end", async () => {
    const long = 'De waterschaps\u00advergadering over de EU-\u00adregels duurt lang. ';
    const words =
      plainParagraphs((await read(paper(`<al>${long.repeat(40)}</al>`))).blocks).at(-1) ?? '';
    expect(words.replaceAll('\u00ad', '')).toBe(long.repeat(40).replaceAll('\u00ad', '').trim());
  }, 60_000);

  it('says it is a scan when there are only pictures of pages', async () => {
    await expect(read('<stuk><dossiernummer>1</dossiernummer></stuk>')).rejects.toMatchObject({
      reason: 'scan',
    });
  }, 60_000);

  it('that is cut off, damaged or hostile ends in a reason', async () => {
    const whole = await printer.print(readPublication(paper('<al>Goed.</al>')));
    await expect(convert({ bytes: whole.slice(0, 400) })).rejects.toMatchObject({
      reason: 'cut-off',
    });
    await expect(
      convert({ bytes: new TextEncoder().encode(`%PDF-1.4\n${'<<'.repeat(100_000)}\n%%EOF`) }),
    ).rejects.toMatchObject({ reason: 'damaged' });
  }, 60_000);

  it.skipIf(!existsSync(SEED))(
    'the seed letter: three notes, seven papers (../shared/data)',
    async () => {
      const model = await read(seedXml(readFileSync(SEED, 'utf8')));
      expect(noteLines(model)).toHaveLength(3);
      const texts = [
        ...plainParagraphs(model.blocks),
        ...model.notes.flatMap(({ blocks }) => plainParagraphs(blocks)),
      ];
      expect(
        texts
          .flatMap((text) => findCitations(text, { dossier: '23432' }))
          .filter(({ kind, id }) => kind === 'kamerstuk' && id).length,
      ).toBeGreaterThanOrEqual(7);
    },
    60_000,
  );

  const papers: [string, string][] = [
    ['a long paper of ours', longPaper(120)],
    ['one with a note in every paragraph', longPaper(40, 40)],
  ];
  if (existsSync(SEED))
    papers.push(['the seed letter (../shared/data)', seedXml(readFileSync(SEED, 'utf8'))]);
  it.each(papers)(
    'three forms of one paper agree: %s',
    async (_, xml) => {
      const publication = readPublication(xml);
      const published = readKoop(xml);
      const word = agreement(published, await readDocx(await docxOf(publication)));
      const printed = agreement(published, await readPdf(await printer.print(publication)));
      console.log(
        `agreement with the publisher's XML: Word ${word.share.toFixed(3)}, PDF ${printed.share.toFixed(3)}`,
      );
      expect(word.share).toBeGreaterThanOrEqual(0.99);
      expect(printed.share).toBeGreaterThanOrEqual(0.97);
    },
    120_000,
  );
});
