import { strFromU8, strToU8 } from 'fflate';
import type { Block } from '../model.ts';

/** A screen and some more: this many paragraphs and tables, or this many characters of markup. */
const MAX_CHILDREN = 40;
const ENOUGH_CHARS = 200_000;
/** A begin that is longer than this, in characters of markup, is no quick one. */
const MAX_BEGIN_CHARS = 1_000_000;
/** The whole must be so many times its begin, or reading the begin apart gains nothing. */
const MIN_GAIN = 3;

const BODY = '<w:body>';
/** A tag. What would hold another `<` is none, so that a text of nothing but these is passed over in one go. */
const TAG = /<(\/?)[^<>]*?(\/?)>/g;

/**
 * Cuts the parts of a Word file to the first paragraphs of its text, with the notes and pictures that stand in them.
 * @param parts by name, as `prepareParts` gives them
 * @returns null where nothing is gained, or where the markup is not of the usual form
 */
export function firstPart(parts: Record<string, Uint8Array>): Record<string, Uint8Array> | null {
  const words = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const xml = words('word/document.xml');
  const end = endOfFirst(xml);
  if (end === null || end * MIN_GAIN > xml.length) return null;
  const begin = `${xml.slice(0, end)}</w:body></w:document>`;
  const pictures = picturesIn(begin, words('word/_rels/document.xml.rels'));
  const kept = Object.entries(parts).filter(
    ([name]) => !name.startsWith('word/media/') || pictures.has(name),
  );
  return {
    ...Object.fromEntries(kept),
    'word/document.xml': strToU8(begin),
    ...notesOf(parts, begin, 'footnote'),
    ...notesOf(parts, begin, 'endnote'),
  };
}

/** What may still grow with the paragraphs behind it is left for the whole. */
export function closedBlocks(blocks: Block[]): Block[] {
  return blocks.at(-1)?.kind === 'list' ? blocks.slice(0, -1) : blocks;
}

/** Where the last of the first children of the body ends; null when the body has no more than these, or is too odd to tell. */
function endOfFirst(xml: string): number | null {
  const start = xml.indexOf(BODY);
  if (start < 0) return null;
  const body = xml.slice(start + BODY.length, start + MAX_BEGIN_CHARS);
  // Comments and the like may hold anything.
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

/** The names of the parts that hold the pictures of a text. */
function picturesIn(xml: string, relations: string): Set<string> {
  const ids = new Set([...xml.matchAll(/\br:(?:embed|id)="([^"]*)"/g)].map(([, id]) => id));
  const tags = relations.match(/<Relationship\b[^<>]*>/g) ?? [];
  const wanted = tags.filter((tag) => ids.has(/\bId="([^"]*)"/.exec(tag)?.[1]));
  return new Set(wanted.map((tag) => `word/${/\bTarget="([^"]*)"/.exec(tag)?.[1] ?? ''}`));
}

/** The part that holds the notes of a kind, with those only whose marks stand in the text. */
function notesOf(
  parts: Record<string, Uint8Array>,
  xml: string,
  kind: 'footnote' | 'endnote',
): Record<string, Uint8Array> {
  const name = `word/${kind}s.xml`;
  const part = parts[name];
  if (!part) return {};
  const ids = new Set(
    [...xml.matchAll(new RegExp(`<w:${kind}Reference\\b[^<>]*?\\bw:id="([^"]*)"`, 'g'))].map(
      ([, id]) => id,
    ),
  );
  const all = strFromU8(part);
  const end = all.lastIndexOf(`</w:${kind}s>`);
  if (end < 0) return {};
  const [head = '', ...notes] = all.slice(0, end).split(new RegExp(`(?=<w:${kind}\\s)`));
  const wanted = notes.filter((note) =>
    ids.has(new RegExp(`^<w:${kind}\\s[^<>]*?\\bw:id="([^"]*)"`).exec(note)?.[1]),
  );
  return { [name]: strToU8(head + wanted.join('') + all.slice(end)) };
}
