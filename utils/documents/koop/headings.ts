import { text } from '../inline-text.ts';
import type { Block, Inline } from '../model.ts';
import { elementsOf, textOf, type XmlElement } from '../xml-tree.ts';
import { readKoopInlines } from './inlines.ts';
import type { KoopReading } from './notes.ts';
import { oneSpace } from './words.ts';

const MAX_LEVEL = 6;
/** Of a heading that has no level of its own. */
const USUAL_LEVEL = 4;

/** The level of each element that is a heading; that of `kop` depends on the division it stands in. */
const LEVELS: Record<string, number | undefined> = {
  dossier: 1,
  onderw: 1,
  stuknr: 2,
  titel: 2,
  itemnaam: 2,
  kop: undefined,
  tussenkop: USUAL_LEVEL,
  tuskop: USUAL_LEVEL,
  title: USUAL_LEVEL,
};

/** Headings made of parts: number and title. */
const COMPOSED = new Set(['dossier', 'onderw', 'kop']);

/**
 * Reads an element that is a heading.
 * @param depth of the division that it stands in
 * @returns null when the element is none
 */
export function readHeading(
  element: XmlElement,
  reading: KoopReading,
  depth: number,
): Block[] | null {
  if (!Object.hasOwn(LEVELS, element.name)) return null;
  const inlines = COMPOSED.has(element.name)
    ? readParts(element, reading)
    : readKoopInlines(element, reading);
  if (!inlines) return [];
  const level = LEVELS[element.name] ?? Math.min(MAX_LEVEL, depth + 1);
  return [{ kind: 'heading', level, inlines }];
}

/** A dossier's number and title, or a division's label, number and title, on one line. */
function readParts(element: XmlElement, reading: KoopReading): Inline[] | null {
  const parts = elementsOf(element).flatMap((part) => {
    const inlines =
      part.name === 'dossiernummer' ? [text(dossierNumber(part))] : readKoopInlines(part, reading);
    return inlines ? [inlines] : [];
  });
  if (parts.length === 0) return readKoopInlines(element, reading);
  return parts.flatMap((inlines, index) => (index > 0 ? [text(' '), ...inlines] : inlines));
}

/** Without the spaces of its indents around the dash. */
function dossierNumber(element: XmlElement): string {
  return oneSpace(textOf(element)).replace(/ ?- ?/g, '-').trim();
}
