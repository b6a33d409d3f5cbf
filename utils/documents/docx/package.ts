import { strFromU8, strToU8, zipSync } from 'fflate';
import { unpack } from '../zip.ts';
import { Unreadable } from '../unreadable.ts';

/** Bytes of text and of pictures, unpacked: a report of 500 pages has some 20 million of the first. */
const MAX_TEXT_BYTES = 40_000_000;
const MAX_PICTURES_BYTES = 60_000_000;

/** Tags in one part: a report of 500 pages has some hundred thousands; a million take half a minute and a gigabyte as a tree. */
const MAX_TAGS = 1_000_000;

/** Said in place of `w:vanish`, which the library passes over; see `blocks.ts`. */
export const HIDDEN = 'kamerlezer-hidden';

/**
 * Unpacks of a Word file, within bounds, only what is read from it: text, styles, numbering, notes and pictures. Comments,
 * scripts, fonts and embedded files stay behind.
 * @returns the parts by name
 * @throws Unreadable `too-large`, `cut-off`, `damaged`
 */
export function prepareParts(bytes: Uint8Array): Record<string, Uint8Array> {
  const texts = unpack(bytes, isText, MAX_TEXT_BYTES);
  const pictures = unpack(
    bytes,
    (name) => /^word\/media\/[^/]+\.(?:png|jpe?g|gif|webp|bmp)$/i.test(name),
    MAX_PICTURES_BYTES,
  );
  const hidden = hiddenStyles(texts['word/styles.xml']);
  for (const [name, part] of Object.entries(texts)) texts[name] = prepareXml(part, hidden);
  return { ...texts, ...pictures };
}

/** Packs parts, without compression, for the library, which takes nothing but a package. */
export function pack(parts: Record<string, Uint8Array>): ArrayBuffer {
  const packed = zipSync(parts, { level: 0 });
  return packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength);
}

function isText(name: string): boolean {
  if (name === '[Content_Types].xml' || name === '_rels/.rels') return true;
  return (
    /^word\/(?:[^/]+\.xml|_rels\/[^/]+\.rels)$/.test(name) &&
    !/comments|people|settings|theme|fontTable/i.test(name)
  );
}

/** No part of a Word file has a document type; hidden words get a mark that the library hands on. */
function prepareXml(part: Uint8Array, hidden: Set<string>): Uint8Array {
  const xml = strFromU8(part);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new Unreadable('damaged');
  if (countTags(xml) > MAX_TAGS) throw new Unreadable('too-large');
  const marked = xml
    .replace(VANISH, `<w:highlight w:val="${HIDDEN}"/>`)
    .replace(/<w:rStyle\s+w:val="([^"]*)"\s*\/>/g, (all, style: string) =>
      hidden.has(style) ? `${all}<w:highlight w:val="${HIDDEN}"/>` : all,
    );
  return marked === xml ? part : strToU8(marked);
}

const VANISH = /<w:vanish(?:\s+w:val="(?:true|1|on)")?\s*\/>/g;

/** The styles of characters that hide what they are given to. */
function hiddenStyles(part: Uint8Array | undefined): Set<string> {
  const styles = part ? strFromU8(part).split('<w:style ').slice(1) : [];
  return new Set(
    styles
      .filter((style) => style.search(VANISH) >= 0)
      .flatMap((style) => /w:styleId="([^"]*)"/.exec(style)?.[1] ?? []),
  );
}

function countTags(xml: string): number {
  let count = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) count += 1;
  return count;
}
