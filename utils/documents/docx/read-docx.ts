import type { DocumentModel, OnFirst } from '../model.ts';
import { Unreadable } from '../unreadable.ts';
import { readPackage } from './blocks.ts';
import { closedBlocks, firstPart } from './first-part.ts';
import { openPackage, type WordPackage } from './package.ts';

/**
 * Reads a Word file into the document model. The markup is read here, not by a library: those that make HTML of Word
 * files leave out what a reader of letters needs, such as the numbers of lists and headings, fields and formulas.
 * @param bytes a package with a main document
 * @param onFirst called with the first blocks of a long paper before the whole is read
 * @throws Unreadable
 */
export function readDocx(bytes: Uint8Array, onFirst?: OnFirst): Promise<DocumentModel> {
  return new Promise((resolve) => {
    const file = openPackage(bytes);
    if (onFirst) readFirst(file, onFirst);
    const model = readPackage(file);
    if (model.blocks.length === 0) throw new Unreadable('no-text');
    resolve(model);
  });
}

/** What cannot be read here is told by the reading of the whole. */
function readFirst(file: WordPackage, onFirst: OnFirst): void {
  const first = firstPart(file);
  if (!first) return;
  try {
    const model = readPackage(first);
    onFirst({ ...model, blocks: closedBlocks(model.blocks) });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
}
