import type { ConversionAnswer } from './conversion.ts';
import type { Converted } from './convert.ts';
import type { Block, DocumentModel } from './model.ts';
import { Unreadable } from './unreadable.ts';

/** So many blocks are handed on at a time: the first hands over a screen, the next ones bigger stretches. */
const FIRST = 40;
const NEXT = 400;

/**
 * Has a paper converted and hands it on piece by piece: its begin as soon as that is known, the rest when the whole is.
 * Should the whole say otherwise than its begin, the blocks that differ are handed on again.
 * @param convert calls what it is given with a begin, at most once
 */
export async function handOver(
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
    tellRest(model, alike(shown, model), shown.blocks.length, answer);
    answer({ name: 'end', notes: model.notes });
  } catch (error) {
    answer({ name: 'failed', reason: error instanceof Unreadable ? error.reason : 'damaged' });
  }
}

/** @param shown so many blocks were handed on already; those that differ are replaced in one go */
function tellRest(
  model: DocumentModel,
  start: number,
  shown: number,
  answer: (one: ConversionAnswer) => void,
): void {
  const labels = labelsOf(model);
  let to = Math.max(shown, start + (start === 0 ? FIRST : NEXT));
  const end = Math.max(shown, model.blocks.length);
  for (let from = start; from < end; from = to, to += NEXT)
    answer({ name: 'blocks', from, blocks: model.blocks.slice(from, to), labels });
}

/** How many blocks of a begin are the whole's as well; none when the marks in them stand for other notes. */
function alike(first: DocumentModel, whole: DocumentModel): number {
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
