import { text } from '../inline-text.ts';
import type { Block, DocumentModel, Inline, ListItem } from '../model.ts';
import { Unreadable } from '../unreadable.ts';
import { readInlines, readRun, type KoopReading } from './inlines.ts';
import { readTable } from './table.ts';
import { elementsOf, readXml, textOf, type XmlElement } from '../xml-tree.ts';

/**
 * Reads the publisher's XML into the document model: `officiele-publicatie` (XSD 2014-05-15, papers since 2010) and
 * its forerunner `kamerwrk` (1995 to 2009). Unknown elements are looked into, never dropped with their text.
 * @throws Unreadable
 */
export function readKoop(xml: string): DocumentModel {
  const root = readXml(xml);
  if (root.name !== 'officiele-publicatie' && root.name !== 'kamerwrk')
    throw new Unreadable('unknown');
  const reading: KoopReading = {
    notes: [],
    apart: notesApart(root),
    readNote: (element) => readBlocks(element, reading, 0),
  };
  const blocks = readBlocks(root, reading, 0);
  if (blocks.length === 0) throw new Unreadable('no-text');
  return { blocks, notes: reading.notes };
}

/** Elements that say things about the paper which are not its text, or that repeat what the page's title says. */
const PASSED_OVER = new Set([
  'metadata',
  'kamerstukkop',
  'versie',
  'ordernr',
  'vergjaar',
  'voetnoot',
  'noot.nr',
  'witreg',
]);
const PARAGRAPHS = new Set([
  'al',
  'noot.al',
  'datumtekst',
  'functie',
  'naam',
  'organisatie',
  'plaats',
  'wie',
  'considerans.al',
  'subtitel',
  'bijschrift',
  'slotform',
  'lidnr',
]);
const HEADINGS = new Set([
  'tussenkop',
  'tuskop',
  'kop',
  'stuknr',
  'titel',
  'dossier',
  'title',
  'onderw',
]);
/** The deepest nesting of divisions that still gives a heading of its own. */
const MAX_HEADING_LEVEL = 6;

function readBlocks(element: XmlElement, reading: KoopReading, depth: number): Block[] {
  const blocks: Block[] = [];
  let run: (XmlElement | string)[] = [];
  const endRun = () => {
    const inlines = readRun(run, reading);
    run = [];
    if (inlines) blocks.push({ kind: 'paragraph', inlines });
  };
  for (const child of element.children) {
    if (typeof child === 'string' || isInline(child)) run.push(child);
    else {
      endRun();
      blocks.push(...readBlock(child, reading, depth));
    }
  }
  endRun();
  return blocks;
}

function readBlock(element: XmlElement, reading: KoopReading, depth: number): Block[] {
  const { name } = element;
  if (
    PASSED_OVER.has(name) ||
    (name === 'kop' && depth === 0 && element.children.length > 0 && isMasthead(element))
  )
    return [];
  if (name === 'lijst') return readList(element, reading, depth);
  if (name === 'table') return readTable(element, (cell) => readBlocks(cell, reading, depth));
  if (HEADINGS.has(name)) return heading(element, reading, depth);
  if (PARAGRAPHS.has(name)) return readBlocks(element, reading, depth);
  return readBlocks(
    element,
    reading,
    /^(?:stuk|divisie|artikel|hoofdstuk|afdeling|paragraaf|bijlage)$/.test(name)
      ? depth + 1
      : depth,
  );
}

/** Before 2010 the paper begins with the name of the Chamber and the session, as on paper. */
function isMasthead(element: XmlElement): boolean {
  return elementsOf(element).some(({ name }) => name === 'subtitel');
}

const LEVELS = new Map(
  Object.entries({ dossier: 1, onderw: 1, stuknr: 2, titel: 2, tussenkop: 4, tuskop: 4 }),
);

/** Headings made of parts: number and title. */
const COMPOSED = new Set(['dossier', 'onderw', 'kop']);

function heading(element: XmlElement, reading: KoopReading, depth: number): Block[] {
  const inlines = COMPOSED.has(element.name)
    ? headingParts(element, reading)
    : readInlines(element, reading);
  if (!inlines) return [];
  const level =
    element.name === 'kop'
      ? Math.min(MAX_HEADING_LEVEL, depth + 1)
      : (LEVELS.get(element.name) ?? 4);
  return [{ kind: 'heading', level, inlines }];
}

/** A dossier's number and title, or a division's label, number and title, on one line. */
function headingParts(element: XmlElement, reading: KoopReading): Inline[] | null {
  const parts = elementsOf(element).flatMap((part) => {
    const inlines =
      part.name === 'dossiernummer'
        ? [
            text(
              textOf(part)
                .replace(/[ \t\r\n]+/g, ' ')
                .replace(/ ?- ?/g, '-')
                .trim(),
            ),
          ]
        : readInlines(part, reading);
    return inlines ? [inlines] : [];
  });
  return parts.length > 0
    ? parts.flatMap((inlines, index) => (index > 0 ? [text(' '), ...inlines] : inlines))
    : readInlines(element, reading);
}

const ORDERED_LABEL = /^[\s(]*(?:\d{1,3}|[a-zA-Z]{1,2}|[ivxIVX]+)[.)°º]*\s*$/;

function readList(lijst: XmlElement, reading: KoopReading, depth: number): Block[] {
  const items = elementsOf(lijst)
    .filter(({ name }) => name === 'li')
    .map((li): ListItem => {
      const number = elementsOf(li).find(({ name }) => name === 'li.nr');
      const label = number ? textOf(number).replace(/\s+/g, ' ').trim() : '';
      const rest = { ...li, children: li.children.filter((child) => child !== number) };
      return { label: label || null, blocks: readBlocks(rest, reading, depth) };
    });
  if (items.length === 0) return [];
  return [
    {
      kind: 'list',
      ordered: items.every(({ label }) => label !== null && ORDERED_LABEL.test(label)),
      items,
    },
  ];
}

const INLINE = new Set([
  'ltrlabel',
  'nummer',
  'nadruk',
  'extref',
  'intref',
  'dossierref',
  'noot',
  'voetref',
  'sup',
  'inf',
  'sub',
  'br',
  'datum',
  'ondernummer',
  'voornaam',
  'achternaam',
  'vet',
  'cur',
  'term',
  'afkorting',
  'unl',
]);

function isInline({ name }: XmlElement): boolean {
  return INLINE.has(name);
}

/** Notes that stand apart, by number, in order. */
function notesApart(root: XmlElement): Map<string, XmlElement[]> {
  const found = new Map<string, XmlElement[]>();
  const visit = (element: XmlElement) => {
    for (const child of elementsOf(element)) {
      if (child.name === 'voetnoot') {
        const number = child.attributes['nr'] ?? '';
        found.set(number, [...(found.get(number) ?? []), child]);
      } else visit(child);
    }
  };
  visit(root);
  return found;
}
