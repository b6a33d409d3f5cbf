import { chromium, type Browser, type Page } from '@playwright/test';
import { escapeMarkup } from '../answer.ts';
import type { Piece, Publication } from '../publication/read.ts';
import { findChromium } from '../../run/machine.mjs';

/** Prints papers as a ministry's word processor does: notes at the foot of their page, running head, page numbers. */
export interface PdfPrinter {
  print(publication: Publication): Promise<Uint8Array>;
  close(): Promise<void>;
}

export async function startPdfPrinter(): Promise<PdfPrinter> {
  const executablePath = findChromium();
  const browser: Browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    chromiumSandbox: false,
  });
  return {
    print: async (publication) => {
      const page = await browser.newPage();
      await page.setContent(SHEETS);
      await layOut(page, publication);
      const bytes = await page.pdf({ preferCSSPageSize: true });
      await page.close();
      return new Uint8Array(bytes);
    },
    close: () => browser.close(),
  };
}

const SHEETS = `<!DOCTYPE html><html lang="nl"><meta charset="utf-8"><style>
@page { size: A4; margin: 0 }
body { margin: 0; width: 210mm; font: 11pt/1.35 'Liberation Serif', serif }
.sheet { position: relative; height: 297mm; break-after: page; overflow: hidden; contain: strict; width: 210mm }
.head, .number, .flow, .foot { position: absolute; left: 25mm; right: 25mm }
.head { top: 10mm; font-size: 8pt }
.number { bottom: 8mm; text-align: center; font-size: 9pt }
.flow { top: 25mm }
.foot { bottom: 18mm; font-size: 8pt; line-height: 1.25 }
p { margin: 0 0 9pt; text-align: justify } .foot p { margin: 0; text-align: left }
h1 { font-size: 16pt; margin: 0 0 8pt } h2 { font-size: 11pt; margin: 12pt 0 4pt }
sup { font-size: 65%; vertical-align: super; line-height: 0 }
</style><body></body></html>`;

interface Token {
  html: string;
  /** The note whose mark this is, as words. */
  note?: { nr: string; words: string };
}

async function layOut(page: Page, publication: Publication): Promise<void> {
  const [dossier] = publication.dossiers;
  const heads = [
    ...publication.dossiers.map(({ number, title }) => ({
      tag: 'h1',
      tokens: tokensOf([{ kind: 'text', text: `${number} ${title}` }]),
    })),
    ...(publication.ondernummer
      ? [
          {
            tag: 'h1',
            tokens: tokensOf([{ kind: 'text', text: `Nr. ${publication.ondernummer}` }]),
          },
        ]
      : []),
    { tag: 'h1', tokens: tokensOf([{ kind: 'text', text: publication.title }]) },
  ];
  const body = publication.blocks.map(({ kind, pieces }) => ({
    tag: kind === 'heading' ? 'h2' : 'p',
    tokens: tokensOf(pieces),
  }));
  await page.evaluate(fillSheets, {
    blocks: [...heads, ...body],
    head: `Tweede Kamer, vergaderjaar 2031-2032, ${dossier?.number ?? ''}, nr. ${publication.ondernummer}`,
  });
}

/** Words, each with the space behind it; a mark goes with nothing. */
function tokensOf(pieces: Piece[]): Token[] {
  return pieces.flatMap((piece): Token[] => {
    if (piece.kind === 'note') {
      const words = piece.pieces.map((one) => (one.kind === 'note' ? '' : one.text)).join('');
      return [
        {
          html: `<sup>${piece.nr}</sup>`,
          note: { nr: piece.nr, words: escapeMarkup(words.replace(/\s+/g, ' ')) },
        },
      ];
    }
    const words = piece.text.replace(/\s+/g, ' ').match(/ |[^ ]+/g) ?? [];
    return words.map((word) => ({
      html:
        piece.kind === 'emphasis' && word !== ' '
          ? `<i>${escapeMarkup(word)}</i>`
          : escapeMarkup(word),
    }));
  });
}

/** Runs in the printing page: fills sheet after sheet, cutting paragraphs where a sheet is full. */
function fillSheets({
  blocks,
  head,
}: {
  blocks: { tag: string; tokens: Token[] }[];
  head: string;
}): void {
  const element = (parent: Element, tag: string, className = '') => {
    const made = parent.ownerDocument.createElement(tag);
    made.className = className;
    parent.append(made);
    return made;
  };
  const fragment = (html: string) => document.createRange().createContextualFragment(html);
  let sheets = 0;
  let flow: HTMLElement;
  let foot: HTMLElement;
  const newSheet = () => {
    const sheet = element(document.body, 'div', 'sheet');
    sheets += 1;
    element(sheet, 'div', 'head').textContent = head;
    element(sheet, 'div', 'number').textContent = `Pagina ${sheets}`;
    flow = element(sheet, 'div', 'flow');
    foot = element(sheet, 'div', 'foot');
  };
  const full = () => flow.getBoundingClientRect().bottom > foot.getBoundingClientRect().top - 20;
  newSheet();
  /** Appends words and their notes; gives the way back. */
  const put = (block: Element, tokens: Token[]) => {
    const before = block.childNodes.length;
    const lines: Element[] = [];
    for (const { html, note } of tokens) {
      block.append(fragment(html));
      if (note) lines.push(element(foot, 'p'));
      if (note) lines.at(-1)?.append(fragment(`<sup>${note.nr}</sup> ${note.words}`));
    }
    return () => {
      for (const line of lines) line.remove();
      while (block.childNodes.length > before) block.lastChild?.remove();
    };
  };
  /** How many of the words still fit on the sheet; found by halving, since every look costs a layout. */
  const fitting = (block: Element, tokens: Token[]) => {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      const undo = put(block, tokens.slice(0, middle));
      if (full()) high = middle - 1;
      else low = middle;
      undo();
    }
    return low;
  };
  for (const { tag, tokens } of blocks) {
    let rest = tokens;
    while (rest.length > 0) {
      const block = element(flow!, tag);
      const count = fitting(block, rest);
      put(block, rest.slice(0, count));
      rest = rest.slice(count);
      if (count === 0) block.remove();
      if (rest.length > 0) newSheet();
    }
  }
}
