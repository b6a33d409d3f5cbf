import { readingNl } from '../../components/reading-view/texts.nl.ts';
import { inlineText } from '../../utils/documents/inline-text.ts';
import type { Block, DocumentModel, Inline } from '../../utils/documents/model.ts';
import type { TextSource } from '../../utils/documents/text-source.ts';

/** A note's mark: its label, and before which character of the text it stands. */
interface PrintedMark {
  note: number;
  label: string;
  at: number;
}

interface PrintedItem {
  label: string | null;
  text: string;
  blocks: PrintedBlock[];
}

interface PrintedCell {
  text: string;
  header: boolean;
  colSpan: number;
  rowSpan: number;
  blocks: PrintedBlock[];
}

/** A block with its kind and its words; what it holds more depends on the kind. */
export interface PrintedBlock {
  type: Block['kind'];
  text: string;
  level?: number;
  marks?: PrintedMark[];
  ordered?: boolean;
  items?: PrintedItem[];
  rows?: PrintedCell[][];
}

export interface PrintedDocument {
  kind: 'paper';
  source: TextSource;
  blocks: PrintedBlock[];
  notes: { label: string; text: string; blocks: PrintedBlock[] }[];
}

/** A document model as plain data, with the words of every block written out. */
export function printedDocument(
  source: TextSource,
  { blocks, notes }: DocumentModel,
): PrintedDocument {
  const labels = notes.map(({ label }) => label);
  const printed = (all: readonly Block[]) => all.map((block) => printedBlock(block, labels));
  return {
    kind: 'paper',
    source,
    blocks: printed(blocks),
    notes: notes.map((note) => {
      const own = printed(note.blocks);
      return { label: note.label, text: textOf(own), blocks: own };
    }),
  };
}

function printedBlock(block: Block, labels: string[]): PrintedBlock {
  const inside = (blocks: readonly Block[]) => blocks.map((one) => printedBlock(one, labels));
  switch (block.kind) {
    case 'paragraph':
      return { type: block.kind, ...printedInlines(block.inlines, labels) };
    case 'heading':
      return { type: block.kind, level: block.level, ...printedInlines(block.inlines, labels) };
    case 'list': {
      const items = block.items.map(({ label, blocks }) => {
        const own = inside(blocks);
        return { label, text: textOf(own), blocks: own };
      });
      const lines = items.map(({ label, text }) => [label, text].filter(Boolean).join(' '));
      return { type: block.kind, text: lines.join('\n'), ordered: block.ordered, items };
    }
    case 'table': {
      const rows = block.rows.map((row) =>
        row.map(({ header, colSpan, rowSpan, blocks }) => {
          const own = inside(blocks);
          return { text: textOf(own), header, colSpan, rowSpan, blocks: own };
        }),
      );
      const lines = rows.map((row) => row.map(({ text }) => text).join('\t'));
      return { type: block.kind, text: lines.join('\n'), rows };
    }
    case 'image':
      return { type: block.kind, text: block.alt || readingNl.picture };
  }
}

function textOf(blocks: PrintedBlock[]): string {
  return blocks.map(({ text }) => text).join('\n');
}

function printedInlines(
  inlines: readonly Inline[],
  labels: string[],
): { text: string; marks?: PrintedMark[] } {
  let text = '';
  const marks: PrintedMark[] = [];
  for (const inline of inlines) {
    if (inline.kind === 'note-mark')
      marks.push({ note: inline.note, label: labels[inline.note] ?? '', at: text.length });
    text += inline.kind === 'gap' ? `[${readingNl.gap(inline)}]` : inlineText([inline]);
  }
  return marks.length > 0 ? { text, marks } : { text };
}
