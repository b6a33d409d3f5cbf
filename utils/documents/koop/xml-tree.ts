import { XMLParser } from 'fast-xml-parser';
import { Unreadable } from '../unreadable.ts';

/** An element of the publisher's XML; text stands between elements as strings. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  removeNSPrefix: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  htmlEntities: false,
});

/**
 * Reads XML into a tree. A document type of its own is refused, so that no entity is ever expanded.
 * @throws Unreadable `damaged`
 */
export function readXml(xml: string): XmlElement {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new Unreadable('damaged');
  try {
    const root: XmlElement = {
      name: '',
      attributes: {},
      children: toNodes(PARSER.parse(xml.replace(/^\ufeff/, ''), true) as RawNode[]),
    };
    return root.children.find((child) => typeof child !== 'string') ?? root;
  } catch {
    throw new Unreadable('damaged');
  }
}

export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** All text inside, with white space as it stands. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}

type RawNode = Record<string, unknown>;

function toNodes(raw: RawNode[]): (XmlElement | string)[] {
  return raw.flatMap((node): (XmlElement | string)[] => {
    if ('#text' in node) return [String(node['#text'])];
    const name = Object.keys(node).find((key) => key !== ':@');
    if (!name || name.startsWith('?')) return [];
    const attributes = (node[':@'] ?? {}) as Record<string, string>;
    return [{ name, attributes, children: toNodes(node[name] as RawNode[]) }];
  });
}
