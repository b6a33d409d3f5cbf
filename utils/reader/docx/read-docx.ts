import mammoth from 'mammoth';
import type { DocumentModel } from '../model.ts';
import { Unreadable } from '../unreadable.ts';
import { readBody } from './blocks.ts';
import type { WordDocument } from './mammoth-tree.ts';
import { preparePackage } from './package.ts';

/**
 * Reads a Word file into the document model. The library's own document tree is taken before it would make HTML of it.
 * @param bytes a package that holds `word/document.xml`
 * @throws Unreadable
 */
export async function readDocx(bytes: Uint8Array): Promise<DocumentModel> {
  const document = await readTree(preparePackage(bytes));
  const model = await readBody(document);
  if (model.blocks.length === 0) throw new Unreadable('no-text');
  return model;
}

async function readTree(file: ArrayBuffer): Promise<WordDocument> {
  let tree: WordDocument | undefined;
  const transformDocument = (document: WordDocument) => {
    tree = document;
    return { ...document, children: [] };
  };
  // Browsers take an ArrayBuffer, Node a Buffer of its own.
  const input = typeof Buffer === 'undefined' ? { arrayBuffer: file } : { arrayBuffer: file, buffer: Buffer.from(file) };
  try {
    await mammoth.convertToHtml(input, { transformDocument, includeEmbeddedStyleMap: false });
  } catch {
    throw new Unreadable('damaged');
  }
  if (!tree) throw new Unreadable('damaged');
  return tree;
}
