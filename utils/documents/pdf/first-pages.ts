import type { Block, DocumentModel, Inline } from '../model.ts';

/** From so many pages is learnt how a paper is set, what runs along its edges and which words it writes with a hyphen. */
const LEARN_FROM = 8;
/** So many of them are shown at once. */
const SHOWN = 3;
/** The whole must be so many times what is learnt from, or reading that apart gains nothing. */
const GAIN = 2;

/** Whether the begin of a paper may be told after so many of its pages. */
export function isFirstEnough(read: number, of: number): boolean {
  return read === LEARN_FROM && of >= LEARN_FROM * GAIN;
}

/**
 * The begin of a paper of which the first pages were read: what stands wholly on the very first ones. Almost always the
 * whole says the same; where it does not, those blocks are mended when the whole is there.
 */
export function firstPages({ blocks, notes }: DocumentModel): DocumentModel {
  let begun = 0;
  const end = blocks.findIndex((block) => (begun += pageMarks(block)) > SHOWN);
  return { blocks: blocks.slice(0, Math.max(0, end)), notes };
}

function pageMarks(block: Block): number {
  const marks = (inlines: Inline[]) => inlines.filter(({ kind }) => kind === 'page-mark').length;
  return block.kind === 'paragraph' || block.kind === 'heading' ? marks(block.inlines) : 0;
}
