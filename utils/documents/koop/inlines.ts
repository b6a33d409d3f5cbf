import { httpsOnly, text, tidyInlines } from '../inline-text.ts';
import type { Inline, Style } from '../model.ts';
import { elementsOf, type XmlElement } from '../xml-tree.ts';
import { noteMark, noteReference, type KoopReading } from './notes.ts';
import { oneSpace } from './words.ts';

const STYLES: Record<string, Style[]> = {
  vet: ['bold'],
  cur: ['italic'],
  cursief: ['italic'],
  vetcur: ['bold', 'italic'],
  sup: ['sup'],
  inf: ['sub'],
  sub: ['sub'],
  onderstreept: ['underline'],
  ondlijn: ['underline'],
};

/** Blocks of their own, or nothing to read. */
const NOT_INLINE = new Set([
  'lijst',
  'noot.lijst',
  'definitielijst',
  'table',
  'plaatje',
  'illustratie',
  'li.nr',
  'voetnoot',
  'metadata',
  'noot.nr',
]);

/** The words of an element, its note marks in place; null when there are none. */
export function readKoopInlines(element: XmlElement, reading: KoopReading): Inline[] | null {
  return tidyInlines(inlinesOf(element, reading, []));
}

/** The words of a run of nodes, as they stand between the blocks of a paragraph. */
export function readRun(nodes: (XmlElement | string)[], reading: KoopReading): Inline[] | null {
  return tidyInlines(inlinesOf({ name: '', attributes: {}, children: nodes }, reading, []));
}

type Read = (element: XmlElement, reading: KoopReading, styles: Style[]) => Inline[];

/** Elements that are not simply looked into. */
const READERS: Record<string, Read> = {
  noot: noteMark,
  nootref: noteReference,
  voetref: noteReference,
  br: () => [{ kind: 'break' }],
  witreg: () => [{ kind: 'break' }],
  extref: (element, reading, styles) => linked(element, inlinesOf(element, reading, styles)),
  naam: readName,
};

function inlinesOf(element: XmlElement, reading: KoopReading, styles: Style[]): Inline[] {
  return element.children.flatMap((child): Inline[] => {
    if (typeof child === 'string') return [text(oneSpace(child), styles)];
    if (NOT_INLINE.has(child.name)) return [];
    const read = Object.hasOwn(READERS, child.name) ? READERS[child.name] : undefined;
    return (read ?? inlinesOf)(child, reading, withStyle(styles, child));
  });
}

/** `<nadruk type="vet">`, and elements that are named after how they look. */
function withStyle(styles: Style[], { name, attributes }: XmlElement): Style[] {
  const look = name === 'nadruk' ? (attributes['type'] ?? attributes['letat'] ?? 'cur') : name;
  const own = Object.hasOwn(STYLES, look) ? (STYLES[look] ?? []) : [];
  return [...styles, ...own.filter((style) => !styles.includes(style))];
}

/** First name and surname may stand without a space between them. */
function readName(element: XmlElement, reading: KoopReading, styles: Style[]): Inline[] {
  const isParted = element.children.some((child) => typeof child === 'string');
  if (isParted) return inlinesOf(element, reading, styles);
  return elementsOf(element).flatMap((part, index) => [
    ...(index > 0 ? [text(' ', styles)] : []),
    ...inlinesOf(part, reading, styles),
  ]);
}

/** A reference to a paper stays text, to be read as every citation is; one to an address is a link. */
function linked({ attributes }: XmlElement, inlines: Inline[]): Inline[] {
  const href = httpsOnly(attributes['doc']);
  return href && attributes['soort'] !== 'document' ? [{ kind: 'link', href, inlines }] : inlines;
}
