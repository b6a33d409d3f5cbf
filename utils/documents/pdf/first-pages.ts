import type { Block, DocumentModel, Inline } from '../model.ts';

/** Type sizes, running heads and hyphenated words are learnt from this many pages before the first ones are shown. */
const LEARN_FROM_PAGES = 8;
const SHOWN_PAGES = 3;
/** Shorter files, as a multiple of the pages learnt from, gain nothing from a separate first part. */
const MIN_GAIN = 2;

/** Whether the first part may be sent after `read` of `of` pages. */
export function isFirstEnough(read: number, of: number): boolean {
  return read === LEARN_FROM_PAGES && of >= LEARN_FROM_PAGES * MIN_GAIN;
}

/**
 * The blocks that lie wholly on the very first pages, of a model made of the pages read so far. Blocks that turn out
 * different in the whole paper are replaced later (see `stream-document.ts`).
 */
export function firstPages({ blocks, notes }: DocumentModel): DocumentModel {
  let begun = 0;
  const end = blocks.findIndex((block) => {
    begun += pageMarks(block);
    return begun > SHOWN_PAGES;
  });
  return { blocks: blocks.slice(0, Math.max(0, end)), notes };
}

function pageMarks(block: Block): number {
  const marks = (inlines: Inline[]) => inlines.filter(({ kind }) => kind === 'page-mark').length;
  return block.kind === 'paragraph' || block.kind === 'heading' ? marks(block.inlines) : 0;
}
