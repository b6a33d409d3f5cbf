import { httpsOnly, text, tidyInlines } from '../inline-text.ts';
import type { DocumentNote, Inline, Style } from '../model.ts';
import { elementsOf, textOf, type XmlElement } from '../xml-tree.ts';

/** What the reading of one paper shares: its notes so far, and how the blocks of a note are read. */
export interface KoopReading {
  notes: DocumentNote[];
  /** Notes of the dialect before 2010, which stand apart from their marks, by number. */
  apart: Map<string, XmlElement[]>;
  readNote(element: XmlElement): DocumentNote['blocks'];
}

const STYLES: Record<string, Style> = {
  vet: 'bold',
  cur: 'italic',
  cursief: 'italic',
  sup: 'sup',
  inf: 'sub',
  sub: 'sub',
  onderstreept: 'underline',
  ondlijn: 'underline',
};
/** Parts of a block that are blocks of their own, or nothing to read. */
const NOT_INLINE = new Set([
  'lijst',
  'table',
  'plaatje',
  'illustratie',
  'li.nr',
  'voetnoot',
  'metadata',
  'noot.nr',
]);

/** The words of an element, its note marks in place; null when there are none. */
export function readInlines(element: XmlElement, reading: KoopReading): Inline[] | null {
  return tidyInlines(inlinesOf(element, reading, []));
}

/** Inlines of a run of nodes, as they stand between the blocks of a paragraph. */
export function readRun(nodes: (XmlElement | string)[], reading: KoopReading): Inline[] | null {
  return tidyInlines(inlinesOf({ name: '', attributes: {}, children: nodes }, reading, []));
}

function inlinesOf(element: XmlElement, reading: KoopReading, styles: Style[]): Inline[] {
  return element.children.flatMap((child): Inline[] => {
    if (typeof child === 'string') return [text(collapse(child), styles)];
    if (child.name === 'noot') return noteMark(child, reading);
    if (child.name === 'voetref') return markOfNoteApart(child, reading);
    if (child.name === 'br' || child.name === 'witreg') return [{ kind: 'break' }];
    if (child.name === 'extref') return linked(child, inlinesOf(child, reading, styles));
    if (NOT_INLINE.has(child.name)) return [];
    return inlinesOf(child, reading, withStyle(styles, child));
  });
}

/** `<nadruk type="vet">`, and elements that are named after how they look. */
function withStyle(styles: Style[], { name, attributes }: XmlElement): Style[] {
  const look = name === 'nadruk' ? (attributes['type'] ?? attributes['letat'] ?? 'cur') : name;
  const style = Object.hasOwn(STYLES, look) ? STYLES[look] : undefined;
  return style && !styles.includes(style) ? [...styles, style] : styles;
}

/** A reference to a paper stays text, to be read as every citation is; one to an address is a link. */
function linked({ attributes }: XmlElement, inlines: Inline[]): Inline[] {
  const href = httpsOnly(attributes['doc']);
  return href && attributes['soort'] !== 'document' ? [{ kind: 'link', href, inlines }] : inlines;
}

function noteMark(noot: XmlElement, reading: KoopReading): Inline[] {
  const number = elementsOf(noot).find(({ name }) => name === 'noot.nr');
  const label = number ? collapse(textOf(number)).trim() : '';
  return [addNote(label || String(reading.notes.length + 1), noot, reading)];
}

function markOfNoteApart({ attributes }: XmlElement, reading: KoopReading): Inline[] {
  const label = attributes['nr'] ?? '';
  // Numbers repeat in appendices: each mark takes the next note with its number.
  const note = reading.apart.get(label)?.shift();
  return note ? [addNote(label, note, reading)] : label ? [text(label, ['sup'])] : [];
}

function addNote(label: string, element: XmlElement, reading: KoopReading): Inline {
  const note = reading.notes.length;
  reading.notes.push({ label, blocks: [] });
  const blocks = reading.readNote(element);
  reading.notes[note] = { label, blocks };
  return { kind: 'note-mark', note };
}

/** Line ends and indents of the source are one space; a no-break space is the author's. */
function collapse(words: string): string {
  return words.replace(/[ \t\r\n]+/g, ' ');
}
