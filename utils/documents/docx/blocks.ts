import type { Block, DocumentModel, Image } from '../model.ts';
import { IMAGE_TYPES } from '../model.ts';
import { readInlines, type WordReading } from './inlines.ts';
import { nestLists, type FlatItem } from './lists.ts';
import type {
  WordDocument,
  WordImage,
  WordNode,
  WordParagraph,
  WordTable,
} from './mammoth-tree.ts';

/** Base64 characters of pictures that are taken along, each and all together. */
const MAX_PICTURE_CHARS = 8_000_000;
const MAX_PICTURES_CHARS = 24_000_000;

interface Reading extends WordReading {
  pictures: number;
}

/** Makes the document model of the library's tree. */
export async function readBody(document: WordDocument): Promise<DocumentModel> {
  const reading: Reading = { document, notes: [], bodies: [], counts: {}, pictures: 0 };
  const blocks = await readBlocks(document.children, reading);
  for (let index = 0; index < reading.bodies.length; index++) {
    const note = reading.notes[index];
    if (note) note.blocks = await readBlocks(reading.bodies[index] ?? [], reading);
  }
  return { blocks, notes: reading.notes };
}

async function readBlocks(nodes: WordNode[], reading: Reading): Promise<Block[]> {
  const flat: (Block | FlatItem)[] = [];
  for (const node of nodes) {
    if (node.type === 'paragraph') flat.push(...(await readParagraph(node, reading)));
    else if (node.type === 'table') flat.push(await readTable(node, reading));
    else if ('children' in node) flat.push(...(await readBlocks(node.children, reading)));
  }
  return nestLists(flat);
}

async function readParagraph(
  paragraph: WordParagraph,
  reading: Reading,
): Promise<(Block | FlatItem)[]> {
  const inlines = readInlines(paragraph.children, reading);
  const images: Block[] = [];
  for (const image of imagesIn(paragraph.children)) images.push(await readImage(image, reading));
  if (!inlines) return images;
  const level = headingLevel(paragraph);
  if (level) return [{ kind: 'heading', level, inlines }, ...images];
  const block: Block = { kind: 'paragraph', inlines };
  if (!paragraph.numbering) return [block, ...images];
  const { level: depth, isOrdered } = paragraph.numbering;
  return [
    {
      kind: 'flat-item',
      depth: Math.min(8, Math.max(0, Number(depth) || 0)),
      ordered: isOrdered,
      blocks: [block, ...images],
    },
  ];
}

/** Word's own names are English in every language; Dutch ones occur where a style was made by hand. */
function headingLevel({ styleName, styleId }: WordParagraph): number | null {
  const name = `${styleName ?? ''}|${styleId ?? ''}`;
  if (/^(?:title|titel)\|/i.test(name)) return 1;
  const level = Number(/(?:heading|kop)\s?([1-9])/i.exec(name)?.[1] ?? 0);
  return level > 0 ? Math.min(6, level + 1) : null;
}

function imagesIn(nodes: WordNode[]): WordImage[] {
  return nodes.flatMap((node) =>
    node.type === 'image'
      ? [node]
      : node.type === 'run' || node.type === 'hyperlink'
        ? imagesIn(node.children)
        : [],
  );
}

/** A picture of a kind that browsers draw, within bounds; else only the author's words for it. */
async function readImage(image: WordImage, reading: Reading): Promise<Image> {
  const alt = (image.altText ?? '').trim();
  const type = IMAGE_TYPES.find((known) => known === image.contentType);
  const base64 = type ? await image.readAsBase64String().catch(() => '') : '';
  const fits =
    base64.length <= MAX_PICTURE_CHARS && reading.pictures + base64.length <= MAX_PICTURES_CHARS;
  if (!type || !base64 || !fits) return { kind: 'image', base64: '', type: '', alt };
  reading.pictures += base64.length;
  return { kind: 'image', base64, type, alt };
}

async function readTable(table: WordTable, reading: Reading): Promise<Block> {
  const rows = [];
  for (const row of table.children) {
    const cells = [];
    for (const cell of row.children) {
      const blocks = await readBlocks(cell.children, reading);
      cells.push({
        header: row.isHeader,
        colSpan: span(cell.colSpan),
        rowSpan: span(cell.rowSpan),
        blocks,
      });
    }
    rows.push(cells);
  }
  return { kind: 'table', rows };
}

function span(value: number): number {
  return Number.isInteger(value) && value >= 1 && value <= 1000 ? value : 1;
}
