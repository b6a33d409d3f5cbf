import type { Block, DocumentModel } from '../../../utils/documents/model.ts';
import { words } from './outline.ts';

/** A model as the texts of its paragraphs with their note marks, and its notes. */
function parts(model: DocumentModel): string[] {
  const texts = (blocks: Block[]): string[] =>
    blocks.flatMap((block) => {
      if ('inlines' in block) return [words(block.inlines, model)];
      if (block.kind === 'list') return block.items.flatMap((item) => texts(item.blocks));
      return block.kind === 'table' ? block.rows.flat().flatMap((cell) => texts(cell.blocks)) : [];
    });
  const notes = model.notes.map(({ label, blocks }) => `[${label}] ${texts(blocks).join(' ')}`);
  return [...texts(model.blocks), ...notes]
    .map((text) =>
      text
        .replace(/\{\d+\}/g, '')
        .replace(/[\s\u00a0]+/g, ' ')
        .trim(),
    )
    .filter(Boolean);
}

/**
 * The share of paragraphs and notes that two readings of one paper have in common: the same words, with the same note
 * marks at the same words.
 */
export function agreement(
  one: DocumentModel,
  other: DocumentModel,
): { share: number; missing: string[] } {
  const [a, b] = [parts(one), parts(other)];
  const open = new Map<string, number>();
  for (const text of b) open.set(text, (open.get(text) ?? 0) + 1);
  const missing = a.filter((text) => {
    const count = open.get(text) ?? 0;
    open.set(text, count - 1);
    return count <= 0;
  });
  return { share: (2 * (a.length - missing.length)) / (a.length + b.length), missing };
}
