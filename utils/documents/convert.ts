import { fileType, type FileType } from './file-type.ts';
import { plainParagraphs } from './inline-text.ts';
import type { DocumentModel, OnFirst } from './model.ts';
import type { TextSource } from './text-source.ts';
import { Unreadable } from './unreadable.ts';

/** The input: the publisher's XML, or a file whose type is still unknown. */
export type Readable = { xml: string } | { bytes: Uint8Array };

/** A document with its source. */
export interface Converted {
  source: TextSource;
  model: DocumentModel;
}

/** A page that shows more text than this stops responding; papers of 1,000 pages have some four million characters. */
const MAX_TEXT_CHARS = 8_000_000;

/**
 * Reads the input into the document model. Each reader is loaded when it is first needed.
 * @param onFirst called with the first blocks of a long Word file or PDF before the whole file is read
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
      MAX_TEXT_CHARS
    )
      throw new Unreadable('too-large');
    return file;
  } catch (error) {
    // Nesting too deep for the stack, too large for memory, or markup no reader foresaw: all end in one sentence.
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
