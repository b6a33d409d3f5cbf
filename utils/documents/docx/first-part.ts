import type { Block } from '../model.ts';
import type { WordPackage, WordPart } from './package.ts';
import type { NoteKind } from './note-source.ts';

/** A screen and some more, in paragraphs and tables or in characters of markup. */
const MAX_CHILDREN = 40;
const ENOUGH_CHARS = 200_000;
/** A first part of more markup than this would not be quick. */
const MAX_BEGIN_CHARS = 1_000_000;
/** A shorter whole, as a multiple of its first part, gains nothing from a separate reading. */
const MIN_GAIN = 3;

const BODY = '<w:body>';
/** A tag. It never holds another `<`, so that a text of nothing but these is passed over in one go. */
const TAG = /<(\/?)[^<>]*?(\/?)>/g;

/**
 * Cuts a Word file to the first paragraphs of its text, with the notes whose marks stand in them.
 * @returns null where nothing is gained, or where the markup is not of the usual form
 */
export function firstPart(file: WordPackage): WordPackage | null {
  const { xml } = file.document;
  const end = endOfFirst(xml);
  if (end === null || end * MIN_GAIN > xml.length) return null;
  const begin = `${xml.slice(0, end)}</w:body></w:document>`;
  return {
    ...file,
    document: { ...file.document, xml: begin },
    footnotes: notesIn(file.footnotes, begin, 'footnote'),
    endnotes: notesIn(file.endnotes, begin, 'endnote'),
  };
}

/** A list at the end may go on in the rest, so it is left for the whole. */
export function closedBlocks(blocks: Block[]): Block[] {
  return blocks.at(-1)?.kind === 'list' ? blocks.slice(0, -1) : blocks;
}

/** Where the last of the first children of the body ends; null when the body has no more, or its form is unusual. */
function endOfFirst(xml: string): number | null {
  const start = xml.indexOf(BODY);
  if (start < 0) return null;
  const body = xml.slice(start + BODY.length, start + MAX_BEGIN_CHARS);
  // Comments and the like may hold anything, also what looks like a tag.
  if (/<[!?]/.test(body)) return null;
  let depth = 0;
  let children = 0;
  for (const { 0: tag, 1: closes, 2: closed, index } of body.matchAll(TAG)) {
    if (closes) depth -= 1;
    else if (!closed) depth += 1;
    if (depth < 0) return null;
    if (depth > 0) continue;
    children += 1;
    if (children >= MAX_CHILDREN || index > ENOUGH_CHARS)
      return start + BODY.length + index + tag.length;
  }
  return null;
}

/** The part that holds the notes of a kind, with only those whose marks stand in the text. */
function notesIn(part: WordPart | null, xml: string, kind: NoteKind): WordPart | null {
  if (!part) return null;
  const marks = xml.matchAll(new RegExp(`<w:${kind}Reference\\b[^<>]*?\\bw:id="([^"]*)"`, 'g'));
  const ids = new Set([...marks].map(([, id]) => id));
  const end = part.xml.lastIndexOf(`</w:${kind}s>`);
  if (end < 0) return part;
  const [head = '', ...notes] = part.xml.slice(0, end).split(new RegExp(`(?=<w:${kind}\\s)`));
  const idOf = new RegExp(`^<w:${kind}\\s[^<>]*?\\bw:id="([^"]*)"`);
  const wanted = notes.filter((note) => ids.has(idOf.exec(note)?.[1]));
  return { ...part, xml: head + wanted.join('') + part.xml.slice(end) };
}
