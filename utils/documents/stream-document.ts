import type { ConversionAnswer } from './conversion.ts';
import type { Converted } from './convert.ts';
import type { Block, DocumentModel } from './model.ts';
import { Unreadable } from './unreadable.ts';

/** The first chunk fills a screen, so it is small and quick; later ones save messages. */
const FIRST_CHUNK_BLOCKS = 40;
const CHUNK_BLOCKS = 400;

/**
 * Converts a paper and sends it in chunks: the first blocks as soon as they are known, the rest when all is read. Blocks
 * of the first part that turn out different in the whole are sent again.
 * @param convert calls its argument with the first part, at most once
 */
export async function streamDocument(
  convert: (onFirst: (first: Converted) => void) => Promise<Converted>,
  answer: (one: ConversionAnswer) => void,
): Promise<void> {
  let shown: DocumentModel = { blocks: [], notes: [] };
  const onFirst = ({ source, model }: Converted) => {
    if (model.blocks.length === 0) return;
    shown = model;
    answer({ name: 'begin', source });
    answer({ name: 'blocks', from: 0, blocks: model.blocks, labels: labelsOf(model) });
  };
  try {
    const { source, model } = await convert(onFirst);
    if (shown.blocks.length === 0) answer({ name: 'begin', source });
    sendRest(model, commonPrefix(shown, model), shown.blocks.length, answer);
    answer({ name: 'end', notes: model.notes });
  } catch (error) {
    answer({ name: 'failed', reason: error instanceof Unreadable ? error.reason : 'damaged' });
  }
}

/** @param shown number of blocks sent before; those that differ are replaced by one message */
function sendRest(
  model: DocumentModel,
  start: number,
  shown: number,
  answer: (one: ConversionAnswer) => void,
): void {
  const labels = labelsOf(model);
  let to = Math.max(shown, start + (start === 0 ? FIRST_CHUNK_BLOCKS : CHUNK_BLOCKS));
  const end = Math.max(shown, model.blocks.length);
  for (let from = start; from < end; from = to, to += CHUNK_BLOCKS)
    answer({ name: 'blocks', from, blocks: model.blocks.slice(from, to), labels });
}

/** The number of leading blocks that both have in common; 0 when their note marks point at different notes. */
function commonPrefix(first: DocumentModel, whole: DocumentModel): number {
  const labels = labelsOf(whole);
  if (labelsOf(first).some((label, index) => label !== labels[index])) return 0;
  const same = (block: Block, index: number) =>
    JSON.stringify(block) === JSON.stringify(whole.blocks[index]);
  const other = first.blocks.findIndex((block, index) => !same(block, index));
  return other < 0 ? first.blocks.length : other;
}

function labelsOf({ notes }: DocumentModel): string[] {
  return notes.map(({ label }) => label);
}
