/** Prints the document model of one file as JSON: `npm run --silent read -- FILE`. */
import { readFileSync } from 'node:fs';
import { readingNl } from '../../components/reading-view/texts.nl.ts';
import { convert, type Readable } from '../../utils/documents/convert.ts';
import { Unreadable } from '../../utils/documents/unreadable.ts';
import { printedDocument } from './printed-document.ts';

const [file = ''] = process.argv.slice(2);
try {
  const { source, model } = await convert(readableOf(file));
  process.stdout.write(`${JSON.stringify(printedDocument(source, model))}\n`);
} catch (error) {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exitCode = 1;
}

/** XML is told by how it begins: the publisher's files have no other sign. */
function readableOf(path: string): Readable {
  const bytes = readFileSync(path);
  const begin = bytes
    .subarray(0, 100)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  const isXml = begin.startsWith('<') && !/^<(?:!doctype )?html/i.test(begin);
  return isXml ? { xml: bytes.toString('utf8') } : { bytes: new Uint8Array(bytes) };
}

function sentenceFor(error: unknown): string {
  if (error instanceof Unreadable) return readingNl.unreadable(error.reason);
  if (file === '') return 'Noem een bestand: npm run --silent read -- BESTAND';
  return `Het bestand ${file} is niet te openen.`;
}
