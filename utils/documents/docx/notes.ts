import { text } from '../inline-text.ts';
import type { Block, Inline } from '../model.ts';
import { childOf, elementsOf, type XmlElement } from '../xml-tree.ts';
import { formatNumber } from './number-formats.ts';
import type { Relation, WordPackage, WordPart } from './package.ts';
import { inOwnFlow, type WordReading } from './reading.ts';
import { numberOf, readWordXml, valueOf } from './word-xml.ts';
import type { NoteKind, NoteSource } from './note-source.ts';

export function openNotes({ footnotes, endnotes, settings }: WordPackage): NoteSource {
  const properties = settings === '' ? undefined : readWordXml(settings);
  const numberingOf = (kind: NoteKind, format: string) => {
    const element = childOf(properties, `w:${kind}Pr`);
    return {
      format: valueOf(element, 'w:numFmt') ?? format,
      next: numberOf(valueOf(element, 'w:numStart')) ?? 1,
    };
  };
  return {
    bodies: { footnote: bodiesOf(footnotes), endnote: bodiesOf(endnotes) },
    relations: {
      footnote: footnotes?.relations ?? new Map<string, Relation>(),
      endnote: endnotes?.relations ?? new Map<string, Relation>(),
    },
    // Word's own settings, where the file has none.
    numbering: {
      footnote: numberingOf('footnote', 'decimal'),
      endnote: numberingOf('endnote', 'lowerRoman'),
    },
    met: [],
  };
}

function bodiesOf(part: WordPart | null): Map<string, XmlElement> {
  if (!part) return new Map();
  // Notes with a type are the lines that Word draws between text and notes.
  const notes = elementsOf(readWordXml(part.xml)).filter(
    ({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal',
  );
  return new Map(notes.map((note) => [note.attributes['w:id'] ?? '', note]));
}

/**
 * The mark of a note, numbered as Word does: in the order of the marks, each kind apart.
 * @param ownMark the author's own mark, which is not counted
 * @returns nothing when there is no such note
 */
export function readNoteMark(
  kind: NoteKind,
  id: string | undefined,
  ownMark: string | null,
  { noteSource, notes }: WordReading,
): Inline[] {
  const body = noteSource.bodies[kind].get(id ?? '');
  if (!body) return ownMark ? [text(ownMark, ['sup'])] : [];
  const numbering = noteSource.numbering[kind];
  const label = ownMark ?? formatNumber(numbering.next, numbering.format);
  if (ownMark === null) numbering.next += 1;
  noteSource.met.push({ kind, body, ownMark });
  return [{ kind: 'note-mark', note: notes.push({ label, blocks: [] }) - 1 }];
}

/** Reads the notes that were met, after the text, so that a note within a note comes last. */
export function readWordNotes(reading: WordReading): void {
  const { met, relations } = reading.noteSource;
  for (let index = 0; index < met.length; index++) {
    const [source, note] = [met[index], reading.notes[index]];
    if (!source || !note) continue;
    reading.relations = relations[source.kind];
    const blocks = inOwnFlow(reading, () => reading.readBlocks(source.body));
    note.blocks = source.ownMark ? withoutOwnMark(blocks, source.ownMark) : blocks;
  }
}

/** Authors type their own mark before the note as well. */
function withoutOwnMark(blocks: Block[], mark: string): Block[] {
  const [block, ...rest] = blocks;
  const first = block && 'inlines' in block ? block.inlines[0] : undefined;
  if (block?.kind !== 'paragraph' || first?.kind !== 'text' || !first.text.startsWith(mark))
    return blocks;
  const words = first.text.slice(mark.length).trimStart();
  const others = block.inlines.slice(1);
  return [
    { ...block, inlines: words === '' ? others : [{ ...first, text: words }, ...others] },
    ...rest,
  ];
}
