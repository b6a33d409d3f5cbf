import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  TextRun,
  type ParagraphChild,
} from 'docx';
import type { Block, Piece, Publication } from '../publication/read.ts';

/** Makes the Word file that a ministry would send of a paper: its text with live notes. */
export async function docxOf(publication: Publication): Promise<Uint8Array> {
  const footnotes: Record<string, { children: Paragraph[] }> = {};
  const note = (pieces: Piece[]) => {
    const id = Object.keys(footnotes).length + 1;
    footnotes[id] = {
      children: [new Paragraph({ children: pieces.flatMap((piece) => runsOf(piece, note)) })],
    };
    return new FootnoteReferenceRun(id);
  };
  const head = [
    ...publication.dossiers.map(
      ({ number, title }) =>
        new Paragraph({
          heading: HeadingLevel.TITLE,
          children: [new TextRun(`${number} ${title}`)],
        }),
    ),
    ...(publication.ondernummer
      ? [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            children: [new TextRun(`Nr. ${publication.ondernummer}`)],
          }),
        ]
      : []),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(publication.title)] }),
  ];
  const body = publication.blocks.map((block) => paragraphOf(block, note));
  return new Uint8Array(
    await Packer.toBuffer(
      new Document({ footnotes, sections: [{ children: [...head, ...body] }] }),
    ),
  );
}

function paragraphOf(
  { kind, pieces }: Block,
  note: (pieces: Piece[]) => FootnoteReferenceRun,
): Paragraph {
  const children = pieces.flatMap((piece) => runsOf(piece, note));
  return kind === 'heading'
    ? new Paragraph({ heading: HeadingLevel.HEADING_2, children })
    : new Paragraph({ children });
}

function runsOf(piece: Piece, note: (pieces: Piece[]) => FootnoteReferenceRun): ParagraphChild[] {
  switch (piece.kind) {
    case 'note':
      return [note(piece.pieces)];
    case 'emphasis':
      return [new TextRun({ text: lineless(piece.text), italics: true })];
    case 'link':
      return piece.doc.startsWith('http')
        ? [new ExternalHyperlink({ link: piece.doc, children: [new TextRun(piece.text)] })]
        : [new TextRun(piece.text)];
    case 'text':
      return [new TextRun(lineless(piece.text))];
  }
}

function lineless(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
