import { fileType, type FileType } from './file-type.ts';
import { plainParagraphs } from './inline-text.ts';
import type { DocumentModel, OnFirst } from './model.ts';
import type { TextSource } from './text-source.ts';
import { Unreadable } from './unreadable.ts';

/** What is to be read: the publisher's XML, or a file of a kind yet to be told. */
export type Readable = { xml: string } | { bytes: Uint8Array };

/** A text with where it comes from. */
export interface Converted {
  source: TextSource;
  model: DocumentModel;
}

/** Characters that a page can show as text without choking; papers of 1,000 pages have some four million. */
const MOST_CHARACTERS = 8_000_000;

/**
 * Reads what is given into the document model; each reader is loaded when it is first needed.
 * @param onFirst called with the begin of a long Word file or PDF before the whole is read
 * @throws Unreadable
 */
export async function convert(
  readable: Readable,
  onFirst?: (first: Converted) => void,
): Promise<Converted> {
  try {
    if ('xml' in readable)
      return {
        source: 'koop',
        model: (await import('./koop/read-koop.ts')).readKoop(readable.xml),
      };
    const file = await convertFile(readable.bytes, onFirst);
    if (
      plainParagraphs(file.model.blocks).reduce((sum, { length }) => sum + length, 0) >
      MOST_CHARACTERS
    )
      throw new Unreadable('too-large');
    return file;
  } catch (error) {
    // Too deep for the stack, too large for the memory, or a form no reader foresaw: never more than a sentence.
    throw error instanceof Unreadable ? error : new Unreadable('damaged');
  }
}

async function convertFile(
  bytes: Uint8Array,
  onFirst?: (first: Converted) => void,
): Promise<Converted> {
  const source = fileType(bytes);
  const tell = onFirst && ((model: DocumentModel) => onFirst({ source, model }));
  return { source, model: await (await readerOf(source))(bytes, tell) };
}

async function readerOf(
  type: FileType,
): Promise<(bytes: Uint8Array, onFirst?: OnFirst) => Promise<DocumentModel>> {
  return type === 'pdf'
    ? (await import('./pdf/read-pdf.ts')).readPdf
    : (await import('./docx/read-docx.ts')).readDocx;
}
