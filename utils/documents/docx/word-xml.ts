import { childOf, readXmlWithPrefixes, type XmlElement } from '../xml-tree.ts';

const OFFICE = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

/** The namespaces of ECMA-376 (transitional and strict) and of Microsoft's extensions, by the prefix used here. */
const PREFIXES = new Map([
  [`${OFFICE}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [`${OFFICE}/officeDocument/2006/math`, 'm'],
  [`${STRICT}/officeDocument/math`, 'm'],
  [`${OFFICE}/officeDocument/2006/relationships`, 'r'],
  [`${STRICT}/officeDocument/relationships`, 'r'],
  [`${OFFICE}/drawingml/2006/main`, 'a'],
  [`${STRICT}/drawingml/main`, 'a'],
  [`${OFFICE}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${STRICT}/drawingml/wordprocessingDrawing`, 'wp'],
  [`${OFFICE}/markup-compatibility/2006`, 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
]);

/** Reads a part of a Word file. @throws Unreadable `damaged` */
export function readWordXml(xml: string): XmlElement {
  return readXmlWithPrefixes(xml, PREFIXES);
}

/** The `w:val` of a child; undefined without such a child. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  const child = childOf(element, name);
  return child && (child.attributes['w:val'] ?? '');
}

/** A property that is on when its element stands there, unless it says otherwise; undefined when it is not there. */
export function toggleOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const value = valueOf(element, name);
  return value === undefined ? undefined : !['0', 'false', 'off', 'none'].includes(value);
}

/** A whole number, or undefined. */
export function numberOf(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}
