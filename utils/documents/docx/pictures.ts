import type { Block, Image } from '../model.ts';
import { childOf, elementsOf, type XmlElement } from '../xml-tree.ts';
import { inOwnFlow, type WordReading } from './reading.ts';

/** Base64 characters of one picture, and of all pictures together. */
const MAX_PICTURE_CHARS = 8_000_000;
export const MAX_PICTURES_CHARS = 24_000_000;

/**
 * Reads a drawing (`w:drawing`, `w:pict` or `w:object`): the text of its boxes, its pictures, and a placeholder for a
 * chart or diagram.
 */
export function readDrawing(drawing: XmlElement, reading: WordReading): Block[] {
  const parts = partsOf(drawing);
  const alt = altOf(parts);
  const blocks = parts.flatMap((part): Block[] => {
    if (part.name === 'w:txbxContent') return inOwnFlow(reading, () => reading.readBlocks(part));
    const id = pictureId(part);
    return id === undefined ? [] : [readPicture(id, alt, reading)];
  });
  if (blocks.length > 0 || !parts.some(isFigure)) return blocks;
  return [{ kind: 'image', base64: '', type: '', alt }];
}

/** All elements inside, but for those inside a box, and of alternatives the first. */
function partsOf(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'w:txbxContent') return [child];
    if (child.name !== 'mc:AlternateContent') return [child, ...partsOf(child)];
    const chosen = elementsOf(child)[0];
    return chosen ? partsOf(chosen) : [];
  });
}

function altOf(parts: XmlElement[]): string {
  const said = parts.flatMap(({ name, attributes }) =>
    name === 'wp:docPr'
      ? [attributes['descr'] ?? attributes['title']]
      : [attributes['alt'] ?? (name === 'v:imagedata' ? attributes['o:title'] : undefined)],
  );
  return (said.find((words) => words !== undefined && words.trim() !== '') ?? '').trim();
}

/** The relation that a picture is found by; undefined for what is no picture. */
function pictureId({ name, attributes }: XmlElement): string | undefined {
  if (name === 'a:blip') return attributes['r:embed'] ?? attributes['r:link'] ?? '';
  return name === 'v:imagedata' ? (attributes['r:id'] ?? attributes['o:relid'] ?? '') : undefined;
}

/** Charts and diagrams are drawn by Word from data of their own. */
function isFigure({ name, attributes }: XmlElement): boolean {
  return name === 'a:graphicData' && /chart|diagram|lockedCanvas/i.test(attributes['uri'] ?? '');
}

/** A picture of a kind that browsers draw, within bounds; else only the author's words for it. Nothing is fetched. */
function readPicture(id: string, alt: string, reading: WordReading): Image {
  const relation = reading.relations.get(id);
  const bytes =
    relation && !relation.isExternal ? reading.pictures.get(relation.target) : undefined;
  const type = bytes && typeOf(bytes);
  const size = bytes ? Math.ceil(bytes.length / 3) * 4 : 0;
  if (!bytes || !type || size > Math.min(MAX_PICTURE_CHARS, reading.pictureBudget))
    return { kind: 'image', base64: '', type: '', alt };
  reading.pictureBudget -= size;
  return { kind: 'image', base64: toBase64(bytes), type, alt };
}

/** The kind of a picture by its first bytes: names and announced types may be anything. */
function typeOf(bytes: Uint8Array): Image['type'] | null {
  const begin = String.fromCharCode(...bytes.subarray(0, 12));
  return SIGNATURES.find(([signature]) => signature.test(begin))?.[1] ?? null;
}

const SIGNATURES: [RegExp, Image['type']][] = [
  [/^\x89PNG\r\n/, 'image/png'],
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^GIF8[79]a/, 'image/gif'],
  [/^RIFF[^]{4}WEBP/, 'image/webp'],
  [/^BM/, 'image/bmp'],
];

/** Calls with more arguments than this overflow the stack. */
const CHUNK_BYTES = 0x6000;

function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES)
    letters += String.fromCharCode(...bytes.subarray(from, from + CHUNK_BYTES));
  return btoa(letters);
}

/** The alternatives of `mc:AlternateContent` in the order in which they are tried. */
export function alternativesOf(element: XmlElement): XmlElement[] {
  const fallback = childOf(element, 'mc:Fallback');
  return [
    ...elementsOf(element).filter(({ name }) => name === 'mc:Choice'),
    ...(fallback ? [fallback] : []),
  ];
}
