import { text } from '../inline-text.ts';
import type { DocumentNote, Inline } from '../model.ts';
import { childOf, elementsOf, textOf, type XmlElement } from '../xml-tree.ts';
import { oneSpace } from './words.ts';

/** What the reading of one paper shares. */
export interface KoopReading {
  notes: DocumentNote[];
  sources: NoteSources;
  readNote(element: XmlElement): DocumentNote['blocks'];
}

/** The notes of a paper as they stand in its XML, and which of them were read. */
export interface NoteSources {
  byId: Map<string, XmlElement>;
  /** Notes that stand apart from their marks, in order; before 2010 all do. */
  apart: XmlElement[];
  /** Where a note that was read stands in `KoopReading.notes`. */
  read: Map<XmlElement, number>;
}

/** Finds all notes of a paper. */
export function collectNotes(root: XmlElement): NoteSources {
  const sources: NoteSources = { byId: new Map(), apart: [], read: new Map() };
  const referred = new Set<string>();
  const visit = (element: XmlElement) => {
    const stands = element.children.some(
      (child) => typeof child === 'string' && child.trim() !== '',
    );
    for (const child of elementsOf(element)) {
      const { id, refid } = child.attributes;
      if (refid !== undefined) referred.add(refid);
      if (child.name === 'noot' || child.name === 'voetnoot') {
        if (id !== undefined) sources.byId.set(id, child);
        if (child.name === 'voetnoot' || !stands) sources.apart.push(child);
      }
      visit(child);
    }
  };
  visit(root);
  // A note alone in its element is its own mark, unless something refers to it.
  sources.apart = sources.apart.filter(
    ({ name, attributes }) => name === 'voetnoot' || referred.has(attributes['id'] ?? ''),
  );
  return sources;
}

/** The mark of a note that stands in the text. */
export function noteMark(element: XmlElement, reading: KoopReading): Inline[] {
  return reading.sources.apart.includes(element) ? [] : [markOf(element, reading)];
}

/** The mark of a note that stands elsewhere, or that is referred to again. */
export function noteReference(
  { name, attributes, children }: XmlElement,
  reading: KoopReading,
): Inline[] {
  const { sources } = reading;
  const named = sources.byId.get(attributes['refid'] ?? '');
  if (named && !(name === 'voetref' && sources.read.has(named))) return [markOf(named, reading)];
  const number = attributes['nr'];
  // Numbers repeat in appendices: each mark takes the next note with its number.
  const next = sources.apart.find(
    (note) => number !== undefined && note.attributes['nr'] === number && !sources.read.has(note),
  );
  if (next) return [markOf(next, reading)];
  const printed = number ?? textOf({ name, attributes, children }).trim();
  return printed === '' ? [] : [text(printed, ['sup'])];
}

function markOf(element: XmlElement, reading: KoopReading): Inline {
  const known = reading.sources.read.get(element);
  if (known !== undefined) return { kind: 'note-mark', note: known };
  const note = reading.notes.length;
  reading.sources.read.set(element, note);
  const number = childOf(element, 'noot.nr');
  const printed = number ? oneSpace(textOf(number)).trim() : (element.attributes['nr'] ?? '');
  const label = printed || String(note + 1);
  reading.notes.push({ label, blocks: [] });
  const blocks = reading.readNote(element);
  reading.notes[note] = { label, blocks };
  return { kind: 'note-mark', note };
}
