import { XMLParser } from 'fast-xml-parser';
import { Unreadable } from './unreadable.ts';

/** An element; text stands between elements as strings. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** Nested deeper than this no paper is; a tree of such a depth would exhaust the stack. */
const MAX_DEPTH = 300;

const OPTIONS = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  // Also decodes references by number (`&#8216;`). Without a document type, which is refused, there are no others than
  // single characters, so their total length is no danger.
  htmlEntities: true,
  processEntities: { enabled: true, maxExpandedLength: 100_000_000 },
  maxNestedTags: MAX_DEPTH,
} as const;

type Rename = (name: string) => string;
const KEEP: Rename = (name) => name;

const LOCAL_NAMES = new XMLParser({ ...OPTIONS, removeNSPrefix: true });
const FULL_NAMES = new XMLParser(OPTIONS);

/**
 * Reads XML into a tree and returns its root; names lose their namespace prefix. A document type is refused, so that no
 * entity of the file's own is ever expanded.
 * @throws Unreadable `damaged`
 */
export function readXml(xml: string): XmlElement {
  return parse(LOCAL_NAMES, xml, KEEP);
}

/**
 * Reads XML whose names are told apart by their namespace. Prefixes are the file's own choice, so each name gets the
 * prefix that we know its namespace by.
 * @param prefixes our prefix of each namespace, by its address
 * @throws Unreadable `damaged`
 */
export function readXmlWithPrefixes(xml: string, prefixes: Map<string, string>): XmlElement {
  return parse(FULL_NAMES, xml, canonicalNames(xml, prefixes));
}

function parse(parser: XMLParser, xml: string, rename: Rename): XmlElement {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new Unreadable('damaged');
  try {
    const nodes = toNodes(parser.parse(xml.replace(/^\ufeff/, ''), true) as RawNode[], rename);
    return (
      nodes.find((node) => typeof node !== 'string') ?? {
        name: '',
        attributes: {},
        children: nodes,
      }
    );
  } catch {
    throw new Unreadable('damaged');
  }
}

export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** All text inside, with white space as it stands. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}

type RawNode = Record<string, unknown>;

function toNodes(raw: RawNode[], rename: Rename): (XmlElement | string)[] {
  const nodes: (XmlElement | string)[] = [];
  for (const node of raw) {
    if ('#text' in node) {
      nodes.push(String(node['#text']));
      continue;
    }
    const name = Object.keys(node).find((key) => key !== ':@');
    if (!name || name.startsWith('?')) continue;
    nodes.push({
      name: rename(name),
      attributes: renamed((node[':@'] ?? {}) as Record<string, string>, rename),
      children: toNodes(node[name] as RawNode[], rename),
    });
  }
  return nodes;
}

function renamed(attributes: Record<string, string>, rename: Rename): Record<string, string> {
  if (rename === KEEP) return attributes;
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.includes(':') ? rename(name) : name,
      value,
    ]),
  );
}

/** Nearly every file uses the usual prefixes; then names are kept as they are. */
function canonicalNames(xml: string, prefixes: Map<string, string>): Rename {
  const known = new Map<string, string>();
  for (const [, prefix = '', address = ''] of xml.matchAll(
    /\sxmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)["']/g,
  )) {
    const ours = prefixes.get(address);
    if (ours !== undefined && ours !== prefix) known.set(prefix, ours);
  }
  if (known.size === 0) return KEEP;
  return (name) => {
    const [, prefix = '', local = ''] = /^(?:([^:]*):)?(.*)$/s.exec(name) ?? [];
    const ours = known.get(prefix);
    return ours === undefined ? name : `${ours}:${local}`;
  };
}
