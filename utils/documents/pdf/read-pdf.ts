import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
// @ts-expect-error The library publishes no types for its worker half; it is only handed on.
import * as pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { DocumentModel, OnFirst } from '../model.ts';
import { Unreadable } from '../unreadable.ts';
import { readPages } from './blocks.ts';
import { firstPages, isFirstEnough } from './first-pages.ts';
import { stripRunningHeaders, type CleanPage } from './running-headers.ts';
import { lineText, toLines, type Page, type Run } from './lines.ts';
import { newBudget, readTextItems, type TextBudget } from './text-items.ts';

/** Longer papers exist; what comes behind this many pages is not worth a reader's memory. */
const MAX_PAGES = 2_000;
/** Letters per page below which a file counts as a scan: page numbers are no text. */
const MIN_LETTERS_PER_PAGE = 20;

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
  return clean;
}

function hasText(pages: CleanPage[]): boolean {
  return letters(pages) >= MIN_LETTERS_PER_PAGE * pages.length;
}

function letters(pages: Pick<Page, 'lines'>[]): number {
  return pages.flatMap(({ lines }) => lines).reduce((sum, line) => sum + lineText(line).length, 0);
}

type PdfPage = Awaited<
  ReturnType<Awaited<ReturnType<typeof pdfjs.getDocument>['promise']>['getPage']>
>;

/** @throws Unreadable `too-large` as soon as the page has more than is left of the paper's budget */
async function readPage(page: PdfPage, index: number, budget: TextBudget): Promise<Page> {
  const [left = 0, bottom = 0, , top = 0] = page.view;
  const items = await readTextItems(
    page.streamTextContent() as ReadableStream<{ items: TextItem[] }>,
    budget,
  );
  const runs = items.flatMap((item) => ('str' in item ? toRun(item, left, bottom) : []));
  page.cleanup();
  return {
    index,
    height: top - bottom,
    lines: toLines(runs, index).filter(({ size }) => size > 0),
  };
}

type TextItem = Awaited<ReturnType<PdfPage['getTextContent']>>['items'][number];

/** Words that stand aslant are stamps and margins; they are no part of the text. */
function toRun(
  item: { str: string; transform: number[]; width: number; fontName: string },
  left: number,
  bottom: number,
): Run[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
  if (item.str === '' || Math.abs(b) > 0.1 * Math.abs(a) || Math.abs(c) > 0.5 * Math.abs(d))
    return [];
  return [
    {
      text: item.str,
      x: x - left,
      y: y - bottom,
      width: item.width,
      size: Math.round(Math.hypot(c, d) * 4) / 4,
      font: item.fontName,
    },
  ];
}

function endsWell(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-2048)).includes('%%EOF');
}

function reasonFor(error: unknown, isCut: boolean): Unreadable {
  if (error instanceof Unreadable) return error;
  const name = error instanceof Error ? error.name : '';
  return new Unreadable(name === 'PasswordException' ? 'password' : isCut ? 'cut-off' : 'damaged');
}
