import mammoth from 'mammoth';
import type { DocumentModel, OnFirst } from '../model.ts';
import { Unreadable } from '../unreadable.ts';
import { readBody } from './blocks.ts';
import type { WordDocument } from './mammoth-tree.ts';
import { closedBlocks, firstPart } from './first-part.ts';
import { pack, prepareParts } from './package.ts';

/**
 * Reads a Word file into the document model. The library's own document tree is taken before it would make HTML of it.
 * @param bytes a package that holds `word/document.xml`
 * @param onFirst called with the begin of a long paper before the whole is read
 * @throws Unreadable
 */
export async function readDocx(bytes: Uint8Array, onFirst?: OnFirst): Promise<DocumentModel> {
  const parts = prepareParts(bytes);
  if (onFirst) await readFirst(parts, onFirst);
  const model = await readBody(await readTree(pack(parts)));
  if (model.blocks.length === 0) throw new Unreadable('no-text');
  return model;
}

/** What cannot be read is told by the reading of the whole. */
async function readFirst(parts: Record<string, Uint8Array>, onFirst: OnFirst): Promise<void> {
  const first = firstPart(parts);
  const model =
    first &&
    (await readTree(pack(first))
      .then(readBody)
      .catch(() => null));
  if (model) onFirst({ ...model, blocks: closedBlocks(model.blocks) });
}

async function readTree(file: ArrayBuffer): Promise<WordDocument> {
  let tree: WordDocument | undefined;
  const transformDocument = (document: WordDocument) => {
    tree = document;
    return { ...document, children: [] };
  };
  // Browsers take an ArrayBuffer, Node a Buffer of its own.
  const input =
    typeof Buffer === 'undefined'
      ? { arrayBuffer: file }
      : { arrayBuffer: file, buffer: Buffer.from(file) };
  try {
    await mammoth.convertToHtml(input, { transformDocument, includeEmbeddedStyleMap: false });
  } catch {
    throw new Unreadable('damaged');
  }
  if (!tree) throw new Unreadable('damaged');
  return tree;
}
