import { inlineText } from '../../../utils/documents/inline-text.ts';
import type { Block, DocumentModel, Inline } from '../../../utils/documents/model.ts';

/** A model as short lines, to compare with: `h2 Title`, `p Words[1] more`, `ol`, `- item`, `table 2x3`. */
export function outline(model: DocumentModel): string[] {
  return model.blocks.flatMap((block) => lines(block, model, ''));
}

/** The notes as `1: words`. */
export function noteLines({ notes }: DocumentModel): string[] {
  return notes.map(
    ({ label, blocks }) =>
      `${label}: ${blocks.map((block) => ('inlines' in block ? inlineText(block.inlines) : block.kind)).join(' / ')}`,
  );
}

/** Words with their notes' labels in brackets. */
export function words(inlines: Inline[], model: DocumentModel): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'note-mark') return `[${model.notes[inline.note]?.label}]`;
      if (inline.kind === 'page-mark') return `{${inline.page}}`;
      if (inline.kind === 'gap') return `[${[inline.what, inline.page].filter(Boolean).join(' ')}]`;
      return inline.kind === 'link' ? `<${words(inline.inlines, model)}>` : '|';
    })
    .join('');
}

function lines(block: Block, model: DocumentModel, indent: string): string[] {
  const inside = (blocks: Block[]) => blocks.flatMap((one) => lines(one, model, `${indent}  `));
  switch (block.kind) {
    case 'paragraph':
      return [`${indent}p ${words(block.inlines, model)}`];
    case 'heading':
      return [`${indent}h${block.level} ${words(block.inlines, model)}`];
    case 'list':
      return [
        `${indent}${block.ordered ? 'ol' : 'ul'}`,
        ...block.items.flatMap((item) => [
          `${indent}- ${item.label ?? ''}`,
          ...inside(item.blocks),
        ]),
      ];
    case 'table':
      return [
        `${indent}table`,
        ...block.rows.flatMap((row) => [
          `${indent}row`,
          ...row.flatMap((cell) => [
            `${indent} ${cell.header ? 'th' : 'td'} ${cell.colSpan}x${cell.rowSpan}`,
            ...inside(cell.blocks),
          ]),
        ]),
      ];
    case 'image':
      return [`${indent}image ${block.type} ${block.alt}`];
  }
}
