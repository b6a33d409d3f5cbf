import { text } from '../inline-text.ts';
import type { Block, DocumentModel, Inline, TableCell } from '../model.ts';
import { childOf, elementsOf, type XmlElement } from '../xml-tree.ts';
import { readFormula } from './formulas.ts';
import { readWordInlines } from './inlines.ts';
import { nestLists, type FlatItem } from './lists.ts';
import { openNotes, readWordNotes } from './notes.ts';
import { createListCounter, type ItemNumber } from './numbering.ts';
import type { WordPackage } from './package.ts';
import { alternativesOf, MAX_PICTURES_CHARS } from './pictures.ts';
import { newFlow, inOwnFlow, type WordReading } from './reading.ts';
import { outlineLevelOf, readNumbering, readStyles, type ParagraphStyle } from './styles.ts';
import { readWordTable } from './tables.ts';
import { readWordXml, valueOf } from './word-xml.ts';

/** Reads an unpacked Word file into the document model. @throws Unreadable `damaged` */
export function readPackage(file: WordPackage): DocumentModel {
  const reading: WordReading = {
    styles: readStyles(file.styles),
    lists: createListCounter(file.numbering),
    pictures: file.pictures,
    pictureBudget: MAX_PICTURES_CHARS,
    noteSource: openNotes(file),
    notes: [],
    relations: file.document.relations,
    flow: newFlow(),
    readBlocks: (element) => readBlocks(element, reading),
  };
  const blocks = readBlocks(readWordXml(file.document.xml), reading);
  readWordNotes(reading);
  return { blocks, notes: reading.notes };
}

function readBlocks(element: XmlElement, reading: WordReading): Block[] {
  const flat = readFlat(element, reading);
  const rest = reading.flow.carried.splice(0);
  if (rest.length > 0) flat.push({ kind: 'paragraph', inlines: rest });
  return nestLists(flat);
}

type Flat = (Block | FlatItem)[];

/** Elements that are not simply looked into. */
const READERS: Record<string, (element: XmlElement, reading: WordReading) => Flat> = {
  'w:p': readParagraph,
  'w:tbl': (element, reading) => [readWordTable(element, (cell) => readCell(cell, reading))],
  'w:altChunk': () => [{ kind: 'paragraph', inlines: [{ kind: 'gap', what: 'embedded-file' }] }],
  'm:oMath': (element) => paragraphOf(readFormula(element)),
  'mc:AlternateContent': (element, reading) => {
    for (const alternative of alternativesOf(element)) {
      const flat = readFlat(alternative, reading);
      if (flat.length > 0) return flat;
    }
    return [];
  },
};

const PASSED_OVER = new Set(['w:sectPr', 'w:sdtPr', 'w:sdtEndPr', 'w:del', 'w:moveFrom']);

function readFlat(element: XmlElement, reading: WordReading): Flat {
  return elementsOf(element).flatMap((child): Flat => {
    if (PASSED_OVER.has(child.name)) return [];
    const read = Object.hasOwn(READERS, child.name) ? READERS[child.name] : undefined;
    return (read ?? readFlat)(child, reading);
  });
}

function readCell(cell: XmlElement, reading: WordReading): TableCell['blocks'] {
  return inOwnFlow(reading, () => readBlocks(cell, reading));
}

function readParagraph(paragraph: XmlElement, reading: WordReading): Flat {
  const properties = childOf(paragraph, 'w:pPr');
  const style = reading.styles.paragraph(valueOf(properties, 'w:pStyle'));
  const number = numberOf(properties, style, reading);
  const words = readWordInlines(paragraph, style.hidden, reading);
  const { flow } = reading;
  const beside = flow.beside.splice(0);
  // A field's instruction stands in one paragraph; without its separator the rest of the text would be hidden.
  flow.fields = flow.fields.filter(({ isInstruction }) => !isInstruction);
  if (goesOnInNext(properties)) {
    flow.carried.push(...(words ?? []));
    return beside;
  }
  const inlines = [...flow.carried.splice(0), ...(words ?? [])];
  if (inlines.length === 0) return beside;
  const level = outlineLevelOf(properties) ?? style.headingLevel;
  if (level !== null) return [headingOf(level, number, inlines), ...beside];
  const block: Block = { kind: 'paragraph', inlines };
  if (!number) return [block, ...beside];
  return [{ kind: 'flat-item', ...number, blocks: [block, ...beside] }];
}

function headingOf(level: number, number: ItemNumber | null, inlines: Inline[]): Block {
  const label = number?.label ? [text(`${number.label} `)] : [];
  return { kind: 'heading', level, inlines: [...label, ...inlines] };
}

function paragraphOf(inlines: Inline[]): Block[] {
  return inlines.length > 0 ? [{ kind: 'paragraph', inlines }] : [];
}

/** Empty paragraphs count as well: Word numbers them. */
function numberOf(
  properties: XmlElement | undefined,
  style: ParagraphStyle,
  { lists }: WordReading,
): ItemNumber | null {
  const own = readNumbering(properties);
  const reference = own ?? style.numbering;
  if (!reference || reference.listId === '0' || style.hidden) return null;
  const level = reference.level ?? (own ? style.numbering?.level : undefined);
  return lists.next({ ...reference, level }, style.ids);
}

/** The end of the paragraph was deleted, or it is a large initial. */
function goesOnInNext(properties: XmlElement | undefined): boolean {
  const end = childOf(properties, 'w:rPr');
  const isDeleted = Boolean(childOf(end, 'w:del') ?? childOf(end, 'w:moveFrom'));
  const frame = childOf(properties, 'w:framePr')?.attributes['w:dropCap'] ?? 'none';
  return isDeleted || frame !== 'none';
}
