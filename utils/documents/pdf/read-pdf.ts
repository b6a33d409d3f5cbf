import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
// @ts-expect-error The library publishes no types for its worker half; it is only handed on.
import * as pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { DocumentModel, OnFirst } from '../model.ts';
import { Unreadable } from '../unreadable.ts';
import { readPages } from './blocks.ts';
import { firstPages, isFirstEnough } from './first-pages.ts';
import { stripRunningHeaders, type CleanPage } from './running-headers.ts';
import { mostCommon, toLines, type Page, type Run } from './lines.ts';
import { inReadingOrder } from './regions.ts';
import { isLegible, lettersOn } from './legible.ts';
import { newBudget, readTextItems, type TextBudget } from './text-items.ts';

/** Longer papers exist; what comes behind this many pages is not worth a reader's memory. */
const MAX_PAGES = 2_000;
/** With fewer letters on every page a file counts as a scan: page numbers are no text. */
const MIN_LETTERS_ON_PAGE = 20;

/** The library works in our own worker, not in another one of its own. */
(globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = pdfWorker;

/**
 * Reads a PDF into the document model: what is printed, put back into paragraphs, headings and notes.
 * @param onFirst called with the begin of a long paper before the whole is read
 * @throws Unreadable `scan`, `password`, `damaged`, `cut-off`, `too-large`
 */
export async function readPdf(bytes: Uint8Array, onFirst?: OnFirst): Promise<DocumentModel> {
  const isCut = !endsWell(bytes);
  const task = pdfjs.getDocument({
    data: bytes,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    useWorkerFetch: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    useWasm: false,
    verbosity: 0,
  });
  try {
    const file = await task.promise;
    if (file.numPages > MAX_PAGES) throw new Unreadable('too-large');
    const pages: Page[] = [];
    const budget = newBudget();
    for (let number = 1; number <= file.numPages; number++) {
      pages.push(await readPage(await file.getPage(number), number - 1, budget));
      if (onFirst && isFirstEnough(number, file.numPages)) tellFirst(pages, onFirst);
    }
    return readPages(withText(pages));
  } catch (error) {
    throw reasonFor(error, isCut);
  } finally {
    await task.destroy();
  }
}

/** A begin without text may be followed by pages with it. */
function tellFirst(pages: Page[], onFirst: OnFirst): void {
  const clean = stripRunningHeaders(pages);
  if (hasText(clean)) onFirst(firstPages(readPages(clean)));
}

function withText(pages: Page[]): CleanPage[] {
  const clean = stripRunningHeaders(pages);
  if (!hasText(clean)) throw new Unreadable('scan');
  if (!isLegible(clean)) throw new Unreadable('unknown-letters');
  return clean;
}

/** A letter with scanned annexes is no scan. */
function hasText(pages: CleanPage[]): boolean {
  return pages.some((page) => lettersOn(page) >= MIN_LETTERS_ON_PAGE);
}

type PdfPage = Awaited<
  ReturnType<Awaited<ReturnType<typeof pdfjs.getDocument>['promise']>['getPage']>
>;

/** @throws Unreadable `too-large` as soon as the page has more than is left of the paper's budget */
async function readPage(page: PdfPage, index: number, budget: TextBudget): Promise<Page> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const items = await readTextItems(
    page.streamTextContent() as ReadableStream<{ items: TextItem[] }>,
    budget,
  );
  const all = items.flatMap((item) => ('str' in item ? toRun(item, left, bottom) : []));
  const turn = mostCommon(all.map((run) => [run.turn, run.text.trim().length])) ?? 0;
  const size = { width: right - left, height: top - bottom };
  const runs = all.filter((run) => run.turn === turn).map((run) => turned(run, size));
  const lines = inReadingOrder(toLines(runs, index).filter((line) => line.size > 0));
  const isPicture = lettersOn({ lines }) < MIN_LETTERS_ON_PAGE && (await hasPicture(page));
  page.cleanup();
  return { index, height: turn % 2 === 0 ? size.height : size.width, lines, isPicture };
}

/** Whether a page with hardly any text shows a picture, as a scanned page does. */
async function hasPicture(page: PdfPage): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((operator) => PICTURES.has(operator));
}

const PICTURES = new Set<number>([
  pdfjs.OPS.paintImageXObject,
  pdfjs.OPS.paintInlineImageXObject,
  pdfjs.OPS.paintImageMaskXObject,
]);

type TextItem = Awaited<ReturnType<PdfPage['getTextContent']>>['items'][number];

/** A run with the quarter turns, against the clock, in which its words stand on the page. */
type TurnedRun = Run & { turn: number };

/** Words that stand aslant are stamps; they are no part of the text. */
function toRun(
  item: { str: string; transform: number[]; width: number; fontName: string },
  left: number,
  bottom: number,
): TurnedRun[] {
  const { a, b, c, d, e: x, f: y } = matrixOf(item.transform, item.transform);
  const turn = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
  const along = turn % 2 === 0 ? Math.abs(a) : Math.abs(b);
  const aside = turn % 2 === 0 ? Math.abs(b) : Math.abs(a);
  if (item.str === '' || aside > 0.1 * along) return [];
  return [
    {
      turn,
      text: item.str,
      x: x - left,
      y: y - bottom,
      width: item.width,
      size: Math.round(Math.hypot(c, d) * 4) / 4,
      font: item.fontName,
    },
  ];
}

function matrixOf([a = 0, b = 0, c = 0]: number[], [, , , d = 0, e = 0, f = 0]: number[] = []) {
  return { a, b, c, d, e, f };
}

/** Where a run stands on a page that is held so that its words are upright. */
function turned(run: TurnedRun, { width, height }: { width: number; height: number }): Run {
  const { x, y } = run;
  const places = [
    { x, y },
    { x: y, y: width - x },
    { x: width - x, y: height - y },
    { x: height - y, y: x },
  ];
  return { ...run, ...places[run.turn] };
}

function endsWell(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-2048)).includes('%%EOF');
}

function reasonFor(error: unknown, isCut: boolean): Unreadable {
  if (error instanceof Unreadable) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new Unreadable('password');
  return new Unreadable(isCut ? 'cut-off' : 'damaged');
}
