import { strFromU8 } from 'fflate';
import { Unreadable } from '../unreadable.ts';
import { elementsOf, readXml } from '../xml-tree.ts';
import { unpack, zipEntries } from '../zip.ts';

/** Unpacked bytes of text and of pictures: a report of 500 pages has some 20 million of the first. */
const MAX_TEXT_BYTES = 40_000_000;
const MAX_PICTURES_BYTES = 60_000_000;

/** A report of 500 pages has some hundred thousand tags; a tree of more than a million fills the memory. */
const MAX_TAGS = 1_000_000;

/** What a part refers to by an id of its own. */
export interface Relation {
  /** The last word of the relation's type: `image`, `hyperlink`, `footnotes`. */
  type: string;
  /** The name of a part, or the address of something outside the file. */
  target: string;
  isExternal: boolean;
}

/** A part of the package with text, and what it refers to. */
export interface WordPart {
  xml: string;
  relations: Map<string, Relation>;
}

/** What is read from a Word file; comments, macros, fonts and embedded files stay packed. */
export interface WordPackage {
  document: WordPart;
  footnotes: WordPart | null;
  endnotes: WordPart | null;
  styles: string;
  numbering: string;
  settings: string;
  /** By the name of their part; those beyond the bound are left out. */
  pictures: Map<string, Uint8Array>;
}

/**
 * Unpacks what is read from a Word file, within bounds. Parts are found by their relations, since their names are free
 * (ECMA-376 part 2).
 * @throws Unreadable `too-large`, `cut-off`, `damaged`
 */
export function openPackage(bytes: Uint8Array): WordPackage {
  const texts = unpack(bytes, isText, MAX_TEXT_BYTES);
  const main = [...relationsOf(texts, '').values()].find(({ type }) => type === 'officeDocument');
  const name = main && texts[main.target] ? main.target : 'word/document.xml';
  const document = partOf(texts, name);
  if (!document) throw new Unreadable('damaged');
  const related = (type: string) => {
    const relation = [...document.relations.values()].find((one) => one.type === type);
    return relation ? partOf(texts, relation.target) : null;
  };
  const [footnotes, endnotes] = [related('footnotes'), related('endnotes')];
  return {
    document,
    footnotes,
    endnotes,
    styles: related('styles')?.xml ?? '',
    numbering: related('numbering')?.xml ?? '',
    settings: related('settings')?.xml ?? '',
    pictures: unpackPictures(bytes, [document, footnotes, endnotes]),
  };
}

function isText(name: string): boolean {
  if (name === '_rels/.rels') return true;
  return (
    /^word\/(?:[^/]+\.xml|_rels\/[^/]+\.rels)$/.test(name) &&
    !/comments|people|theme|fontTable|webSettings/i.test(name)
  );
}

function partOf(texts: Record<string, Uint8Array>, name: string): WordPart | null {
  const part = texts[name];
  if (!part) return null;
  const xml = strFromU8(part);
  if (countTags(xml) > MAX_TAGS) throw new Unreadable('too-large');
  return { xml, relations: relationsOf(texts, name) };
}

/** The relations of a part, or of the package when the name is empty. */
function relationsOf(texts: Record<string, Uint8Array>, name: string): Map<string, Relation> {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const part = texts[`${folder}_rels/${name.slice(folder.length)}.rels`];
  if (!part) return new Map();
  return new Map(
    elementsOf(readXml(strFromU8(part))).map(({ attributes }): [string, Relation] => {
      const isExternal = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      return [
        attributes['Id'] ?? '',
        {
          type: /[^/]*$/.exec(attributes['Type'] ?? '')?.[0] ?? '',
          target: isExternal ? target : partName(folder, target),
          isExternal,
        },
      ];
    }),
  );
}

/** A relative reference from a folder of the package; one that begins with a slash counts from the top. */
function partName(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** A picture may have any name in any folder; only what the text refers to is unpacked. */
function unpackPictures(bytes: Uint8Array, parts: (WordPart | null)[]): Map<string, Uint8Array> {
  const wanted = new Set(
    parts
      .flatMap((part) => [...(part?.relations.values() ?? [])])
      .filter(({ type, isExternal }) => type === 'image' && !isExternal)
      .map(({ target }) => target),
  );
  if (wanted.size === 0) return new Map();
  let sum = 0;
  const fitting = zipEntries(bytes).filter(({ name, size }) => {
    if (!wanted.has(name) || sum + size > MAX_PICTURES_BYTES) return false;
    sum += size;
    return true;
  });
  const names = new Set(fitting.map(({ name }) => name));
  return new Map(Object.entries(unpack(bytes, (name) => names.has(name), MAX_PICTURES_BYTES)));
}

function countTags(xml: string): number {
  let count = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) count += 1;
  return count;
}
