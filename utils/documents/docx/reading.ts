import type { Block, DocumentNote, Inline } from '../model.ts';
import type { XmlElement } from '../xml-tree.ts';
import type { Field } from './fields.ts';
import type { ListCounter } from './numbering.ts';
import type { Relation } from './package.ts';
import type { RunLook, Styles } from './styles.ts';
import type { NoteSource } from './note-source.ts';

/** What the reading of one Word file shares. */
export interface WordReading {
  styles: Styles;
  lists: ListCounter;
  pictures: Map<string, Uint8Array>;
  /** Base64 characters of pictures that may still be taken along. */
  pictureBudget: number;
  noteSource: NoteSource;
  notes: DocumentNote[];
  /** Of the part that is being read. */
  relations: Map<string, Relation>;
  flow: Flow;
  readBlocks(element: XmlElement): Block[];
}

/** The state of one run of paragraphs: the text, a cell, a box or a note. */
export interface Flow {
  /** Open fields, outermost first; one may hold several paragraphs. */
  fields: Field[];
  /** What stands beside the words of the paragraph that is being read: pictures and boxes. */
  beside: Block[];
  /** Words of a paragraph that goes on in the next one: a large initial, or one whose end was deleted. */
  carried: Inline[];
}

export function newFlow(): Flow {
  return { fields: [], beside: [], carried: [] };
}

/** Reads in a flow of its own, such as that of a box within a paragraph. */
export function inOwnFlow<T>(reading: WordReading, read: () => T): T {
  const outer = reading.flow;
  reading.flow = newFlow();
  try {
    return read();
  } finally {
    reading.flow = outer;
  }
}

/** How words look where nothing nearer says otherwise. */
export interface RunContext {
  look: RunLook;
  underline: boolean;
}
