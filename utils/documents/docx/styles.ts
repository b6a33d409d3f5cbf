import { childOf, elementsOf, type XmlElement } from '../xml-tree.ts';
import { numberOf, readWordXml, toggleOf, valueOf } from './word-xml.ts';

/** How a run looks, as far as it is said; undefined leaves it to the style. */
export interface RunLook {
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  strike?: boolean | undefined;
  position?: 'sup' | 'sub' | 'baseline' | undefined;
  hidden?: boolean | undefined;
  capitals?: boolean | undefined;
}

/** The list that a paragraph belongs to; the level counts from 0. */
export interface NumberingReference {
  /** `0` takes a paragraph out of the list of its style. */
  listId: string;
  level: number | undefined;
}

/** A style with what it takes over from the styles that it is based on. */
export interface ParagraphStyle {
  /** Ids of the style and of those that it is based on, nearest first. */
  ids: string[];
  /** As for `Heading.level`; null for text. */
  headingLevel: number | null;
  numbering: NumberingReference | null;
  hidden: boolean;
}

export interface Styles {
  /** @param id null for the default style */
  paragraph(id: string | undefined): ParagraphStyle;
  character(id: string | undefined): RunLook;
}

interface Style {
  id: string;
  name: string;
  basedOn: string | undefined;
  isDefault: boolean;
  properties: XmlElement | undefined;
  look: RunLook;
}

/** Reads the part with the styles. */
export function readStyles(xml: string): Styles {
  const styles = xml === '' ? [] : elementsOf(readWordXml(xml)).flatMap(toStyle);
  const byId = new Map(styles.map((style) => [style.id, style]));
  const fallback = styles.find(({ isDefault }) => isDefault)?.id;
  const chainOf = (id: string | undefined): Style[] => {
    const chain: Style[] = [];
    let style = byId.get(id ?? '');
    while (style && !chain.includes(style)) {
      chain.push(style);
      style = byId.get(style.basedOn ?? '');
    }
    return chain;
  };
  const paragraphs = new Map<string, ParagraphStyle>();
  const characters = new Map<string, RunLook>();
  return {
    paragraph: (id = fallback ?? '') =>
      remembered(paragraphs, id, () => toParagraphStyle(chainOf(id), id)),
    character: (id = '') => remembered(characters, id, () => mergeLooks(chainOf(id))),
  };
}

function remembered<T>(known: Map<string, T>, id: string, make: () => T): T {
  const value = known.get(id) ?? make();
  known.set(id, value);
  return value;
}

function toStyle(element: XmlElement): Style[] {
  if (element.name !== 'w:style') return [];
  const { attributes } = element;
  return [
    {
      id: attributes['w:styleId'] ?? '',
      name: valueOf(element, 'w:name') ?? '',
      basedOn: valueOf(element, 'w:basedOn'),
      isDefault:
        attributes['w:type'] === 'paragraph' &&
        /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''),
      properties: childOf(element, 'w:pPr'),
      look: readLook(childOf(element, 'w:rPr')),
    },
  ];
}

/** Reads the properties of a run (`w:rPr`), its style left aside. */
export function readLook(properties: XmlElement | undefined): RunLook {
  const vertical = valueOf(properties, 'w:vertAlign');
  return {
    bold: toggleOf(properties, 'w:b'),
    italic: toggleOf(properties, 'w:i'),
    strike: toggleOf(properties, 'w:strike') ?? toggleOf(properties, 'w:dstrike'),
    position: vertical === undefined ? undefined : POSITIONS[vertical],
    hidden: toggleOf(properties, 'w:vanish'),
    capitals: toggleOf(properties, 'w:caps'),
  };
}

const POSITIONS: Record<string, RunLook['position']> = {
  superscript: 'sup',
  subscript: 'sub',
  baseline: 'baseline',
};

/** Looks laid over each other: the first that says something holds. */
export function mergeLooks(nearestFirst: { look: RunLook }[]): RunLook {
  const merged: RunLook = {};
  for (const { look } of nearestFirst.toReversed())
    Object.assign(
      merged,
      Object.fromEntries(Object.entries(look).filter(([, on]) => on !== undefined)),
    );
  return merged;
}

function toParagraphStyle(chain: Style[], id: string): ParagraphStyle {
  return {
    ids: chain.map((style) => style.id),
    // Files may name a style that they do not hold.
    headingLevel: chain.length > 0 ? headingLevelOf(chain) : (levelByName('', id) ?? null),
    numbering:
      chain.map(({ properties }) => readNumbering(properties)).find((one) => one !== null) ?? null,
    hidden: mergeLooks(chain).hidden ?? false,
  };
}

/** The list that the properties of a paragraph (`w:pPr`) name; null when they name none. */
export function readNumbering(properties: XmlElement | undefined): NumberingReference | null {
  const element = childOf(properties, 'w:numPr');
  const listId = valueOf(element, 'w:numId');
  const level = numberOf(valueOf(element, 'w:ilvl'));
  return listId === undefined ? null : { listId, level };
}

/** The outline level that the properties of a paragraph name, as a heading level; null for text, undefined for none. */
export function outlineLevelOf(properties: XmlElement | undefined): number | null | undefined {
  const level = numberOf(valueOf(properties, 'w:outlineLvl'));
  if (level === undefined) return undefined;
  return level >= 0 && level <= 8 ? headingLevel(level + 1) : null;
}

/** By the name or the outline level of the nearest style that has one. */
function headingLevelOf(chain: Style[]): number | null {
  if (/^(?:title|titel)$/i.test(chain[0]?.name ?? '')) return 1;
  for (const { name, id, properties } of chain) {
    const named = levelByName(name, id);
    if (named !== undefined) return named;
    const outlined = outlineLevelOf(properties);
    if (outlined !== undefined) return outlined;
  }
  return null;
}

/** Word's own names are English in every language; Dutch ones occur where a style was made by hand. */
function levelByName(name: string, id: string): number | null | undefined {
  if (/^(?:toc|inhopg|subtitle|ondertitel)/i.test(name)) return null;
  const level = numberOf(/(?:heading|kop)\s?([1-9])/i.exec(`${name}|${id}`)?.[1]);
  return level === undefined ? undefined : headingLevel(level);
}

/** The title of a paper has level 1, so its first headings have level 2. */
function headingLevel(level: number): number {
  return Math.min(6, level + 1);
}
