import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readDocx } from '../../utils/documents/docx/read-docx.ts';
import type { OnFirst } from '../../utils/documents/model.ts';
import { readPdf } from '../../utils/documents/pdf/read-pdf.ts';
import { docxOf } from '../official/office/docx.ts';
import { readPublication } from '../official/publication/read.ts';
import { findChromium } from '../run/machine.mjs';
import { longPaper } from '../unit/documents/long-paper.ts';
import { median, type Comparison } from './measure.ts';

const POLL_INTERVALS = 7;
const WARM_UPS = 2;
/** Some fifty pages with two hundred notes. */
const PARAGRAPHS = 430;
const NOTES = 200;

/** Reads one paper of fifty pages as Word file and as PDF, next to the libraries on their own. */
export async function benchReader(): Promise<Comparison[]> {
  const xml = longPaper(PARAGRAPHS, NOTES);
  const file = await docxOf(readPublication(xml));
  const ours = () => readDocx(file);
  const results = [
    await compareAsync('reader.docx', 'mammoth alone, to HTML', ours, () =>
      mammoth.convertToHtml({ buffer: Buffer.from(file) }),
    ),
    await firstAndWhole('reader.docx-first', (onFirst) => readDocx(file, onFirst)),
    await compareAsync(
      'reader.docx-preview',
      'docx-preview, drawing into jsdom',
      ours,
      await docxPreview(file),
    ),
  ];
  const pandoc = pandocOn(file);
  if (pandoc)
    results.push(
      await compareAsync(
        'reader.docx-pandoc',
        'pandoc to HTML, its start included',
        ours,
        pandoc.run,
      ),
    );
  pandoc?.remove();
  const pdf = await pdfOf(xml);
  if (pdf)
    results.push(
      await firstAndWhole('reader.pdf-first', (onFirst) => readPdf(pdf.slice(), onFirst)),
    );
  if (pdf)
    results.push(
      await compareAsync(
        'reader.pdf',
        `pdfjs's own text of ${await pagesOf(pdf)} pages`,
        () => readPdf(pdf.slice()),
        () => pagesOf(pdf, true),
      ),
    );
  return results;
}

async function compareAsync(
  name: string,
  peerIs: string,
  ours: () => Promise<unknown>,
  peer: () => Promise<unknown>,
): Promise<Comparison> {
  const times = { ours: [] as number[], peer: [] as number[] };
  for (let round = 0; round < WARM_UPS + POLL_INTERVALS; round++) {
    const mine = await timeOf(ours);
    const theirs = await timeOf(peer);
    if (round < WARM_UPS) continue;
    times.ours.push(mine);
    times.peer.push(theirs);
  }
  const [mine, theirs] = [median(times.ours), median(times.peer)];
  return { name, ours: mine, peer: theirs, ratio: mine / theirs, unit: 'ms', peerIs };
}

/** Until the first blocks can be shown, next to until the whole can, of the same reading. */
async function firstAndWhole(
  name: string,
  read: (onFirst: OnFirst) => Promise<unknown>,
): Promise<Comparison> {
  const times = { first: [] as number[], whole: [] as number[] };
  for (let round = 0; round < WARM_UPS + POLL_INTERVALS; round++) {
    const from = performance.now();
    let first = NaN;
    await read(() => {
      first = performance.now() - from;
    });
    if (Number.isNaN(first)) throw new Error(`${name}: nothing was told before the whole`);
    if (round < WARM_UPS) continue;
    times.first.push(first);
    times.whole.push(performance.now() - from);
  }
  const [first, whole] = [median(times.first), median(times.whole)];
  return {
    name,
    ours: first,
    peer: whole,
    ratio: first / whole,
    unit: 'ms',
    peerIs: 'the whole of the same file',
  };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** It wants a document to draw in; outside a browser that is jsdom's. */
async function docxPreview(file: Uint8Array): Promise<() => Promise<unknown>> {
  const { window } = new JSDOM('<div></div>');
  const { document, DOMParser, XMLSerializer, Node } = window;
  Object.assign(globalThis, { window, document, DOMParser, XMLSerializer, Node });
  const { renderAsync } = await import('docx-preview');
  return () => renderAsync(file, document.createElement('div'), undefined, { useBase64URL: true });
}

function pandocOn(file: Uint8Array): { run(): Promise<unknown>; remove(): void } | null {
  try {
    execFileSync('pandoc', ['--version'], { stdio: 'ignore' });
  } catch {
    return null;
  }
  const folder = mkdtempSync(join(tmpdir(), 'kamerlezer-bench-'));
  const path = join(folder, 'stuk.docx');
  writeFileSync(path, file);
  const run = () => Promise.resolve(execFileSync('pandoc', ['-f', 'docx', '-t', 'html', path]));
  return { run, remove: () => rmSync(folder, { recursive: true }) };
}

/** Printed by the machine's Chromium; null without one. */
async function pdfOf(xml: string): Promise<Uint8Array | null> {
  const executablePath = findChromium();
  if (!executablePath) return null;
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  const page = await browser.newPage();
  const paragraphs = xml.match(/<al>.*?<\/al>/g) ?? [];
  await page.setContent(
    `<style>p { font: 12pt/1.5 serif; text-align: justify }</style>${paragraphs.map((al) => `<p>${al.replace(/<noot>.*?<\/noot>/g, '').replace(/<[^>]+>/g, '')}</p>`).join('')}`,
  );
  const bytes = new Uint8Array(
    await page.pdf({
      format: 'A4',
      margin: { top: '25mm', bottom: '25mm', left: '25mm', right: '25mm' },
    }),
  );
  await browser.close();
  return bytes;
}

async function pagesOf(bytes: Uint8Array, readText = false): Promise<number> {
  const task = pdfjs.getDocument({ data: bytes.slice(), verbosity: 0 });
  const file = await task.promise;
  for (let number = 1; readText && number <= file.numPages; number++)
    await (await file.getPage(number)).getTextContent();
  const { numPages } = file;
  await task.destroy();
  return numPages;
}
