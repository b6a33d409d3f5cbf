import { fileType } from './file-type.ts';
import { plainParagraphs } from './inline-text.ts';
import type { DocumentModel } from './model.ts';
import type { TextSource } from './text-source.ts';
import { Unreadable } from './unreadable.ts';

/** What is to be read: the publisher's XML, or a file of a kind yet to be told. */
export type Readable = { xml: string } | { bytes: Uint8Array };

/** Characters that a page can show as text without choking; papers of 1,000 pages have some four million. */
const MOST_CHARACTERS = 8_000_000;

/**
 * Reads what is given into the document model; each reader is loaded when it is first needed.
 * @throws Unreadable
 */
export async function convert(readable: Readable): Promise<{ source: TextSource; model: DocumentModel }> {
  try {
    if ('xml' in readable) return { source: 'koop', model: (await import('./koop/read-koop.ts')).readKoop(readable.xml) };
    const file = await convertFile(readable.bytes);
    if (plainParagraphs(file.model.blocks).reduce((sum, { length }) => sum + length, 0) > MOST_CHARACTERS) throw new Unreadable('too-large');
    return file;
  } catch (error) {
    // Too deep for the stack, too large for the memory, or a form no reader foresaw: never more than a sentence.
    throw error instanceof Unreadable ? error : new Unreadable('damaged');
  }
}

async function convertFile(bytes: Uint8Array): Promise<{ source: TextSource; model: DocumentModel }> {
  const type = fileType(bytes);
  if (type === 'pdf') return { source: type, model: await (await import('./pdf/read-pdf.ts')).readPdf(bytes) };
  return { source: type, model: await (await import('./docx/read-docx.ts')).readDocx(bytes) };
}
