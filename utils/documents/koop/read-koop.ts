import { text } from '../inline-text.ts';
import type { Block, DocumentModel, Inline } from '../model.ts';
import { Unreadable } from '../unreadable.ts';
import { childOf, readXml, textOf, type XmlElement } from '../xml-tree.ts';
import { readHeading } from './headings.ts';
import { readRun, readKoopInlines } from './inlines.ts';
import { readDefinitions, readList } from './lists.ts';
import { collectNotes, type KoopReading } from './notes.ts';
import { readKoopTable } from './table.ts';
import { oneSpace } from './words.ts';

/**
 * The roots that are read: papers since 2010 (XSD of 2014-05-15), and the forms of 1995 to 2009 for papers, reports of
 * debates and written questions.
 */
const ROOTS = new Set(['officiele-publicatie', 'kamerwrk', 'handeling', 'vraagdoc']);

/**
 * Reads the publisher's XML into the document model. Unknown elements are looked into, never dropped with their text.
 * @throws Unreadable `damaged`, `unknown` for another root, `no-text`
 */
export function readKoop(xml: string): DocumentModel {
  const root = readXml(xml);
  if (!ROOTS.has(root.name)) throw new Unreadable('unknown');
  const reading: KoopReading = {
    notes: [],
    sources: collectNotes(root),
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
  'kamervraagkop',
  'kamervraagnummer',
  'vraagnummer',
  'versie',
  'ordernr',
  'volgnr',
  'vergjaar',
  'voetnoot',
  'noot.nr',
  'witreg',
]);

/** Stand in a sentence wherever they are. */
const INLINE = new Set([
  'ltrlabel',
  'nummer',
  'nadruk',
  'extref',
  'extref-groep',
  'intref',
  'dossierref',
  'noot',
  'nootref',
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
  'tekstcorrectie',
  'unl',
]);

/** Blocks of their own also where words stand beside them. All others are part of the sentence there. */
const BLOCKS = new Set([
  'al',
  'noot.al',
  'lijst',
  'noot.lijst',
  'definitielijst',
  'table',
  'plaatje',
  'illustratie',
  'tussenkop',
  'tuskop',
  'kop',
  'titel',
  'bijschrift',
  'lid',
  'divisie',
  'artikel',
  'tekst',
  'voetnoot',
]);

function readBlocks(element: XmlElement, reading: KoopReading, depth: number): Block[] {
  const blocks: Block[] = [];
  let run: (XmlElement | string)[] = [];
  const endRun = () => {
    const inlines = readRun(run, reading);
    run = [];
    if (inlines) blocks.push({ kind: 'paragraph', inlines });
  };
  const isSentence = hasOwnWords(element);
  for (const child of element.children) {
    if (typeof child === 'string' || isInline(child, element, isSentence)) run.push(child);
    else {
      endRun();
      blocks.push(...readBlock(child, reading, depth));
    }
  }
  endRun();
  return blocks;
}

function hasOwnWords({ children }: XmlElement): boolean {
  return children.some((child) => typeof child === 'string' && child.trim() !== '');
}

function isInline({ name }: XmlElement, parent: XmlElement, isSentence: boolean): boolean {
  // Who signs stands below the function, which may be cut in two.
  if (name === 'naam' && /^onder?te?k/.test(parent.name)) return false;
  return INLINE.has(name) || (isSentence && !BLOCKS.has(name) && !PASSED_OVER.has(name));
}

type Read = (element: XmlElement, reading: KoopReading, depth: number) => Block[];

/** Elements that are not simply looked into. */
const READERS: Record<string, Read> = {
  lijst: (element, reading, depth) => readList(element, (one) => readBlocks(one, reading, depth)),
  'noot.lijst': (element, reading, depth) =>
    readList(element, (one) => readBlocks(one, reading, depth)),
  definitielijst: (element, reading, depth) =>
    readDefinitions(element, reading, (one) => readBlocks(one, reading, depth)),
  table: (element, reading, depth) =>
    readKoopTable(element, (cell) => readBlocks(cell, reading, depth)),
  illustratie: ({ attributes }) => [
    { kind: 'image', base64: '', type: '', alt: (attributes['alt'] ?? '').trim() },
  ],
  naam: (element, reading) => {
    const inlines = readRun([element], reading);
    return inlines ? [{ kind: 'paragraph', inlines }] : [];
  },
  agendapunt: readAgendaItem,
  vraag: readQuestion,
  antwoord: readQuestion,
  spreekbeurt: (element, reading, depth) => readTurn(element, 'spreker', reading, depth),
  spreker: (element, reading, depth) => readTurn(element, 'wie', reading, depth),
  lid: readNumbered,
  'wijzig-lid': readNumbered,
  wijziging: readNumbered,
};

const DIVISIONS =
  /^(?:stuk|divisie|artikel|wijzig-artikel|wijzig-divisie|hoofdstuk|afdeling|paragraaf|bijlage)$/;

function readBlock(element: XmlElement, reading: KoopReading, depth: number): Block[] {
  const { name } = element;
  if (PASSED_OVER.has(name) || (depth === 0 && isMasthead(element))) return [];
  const heading = readHeading(element, reading, depth);
  if (heading) return heading;
  const read = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
  if (read) return read(element, reading, depth);
  return readBlocks(element, reading, DIVISIONS.test(name) ? depth + 1 : depth);
}

/** Before 2010 the paper begins with the name of the Chamber and the session, as on paper. */
function isMasthead(element: XmlElement): boolean {
  return element.name === 'kop' && childOf(element, 'subtitel') !== undefined;
}

function readAgendaItem(element: XmlElement, reading: KoopReading, depth: number): Block[] {
  const number = childOf(element, 'nr');
  const title = childOf(element, 'item-titel');
  const inlines = [number, title].flatMap((part) => (part && readKoopInlines(part, reading)) ?? []);
  const both =
    number && title && inlines.length > 1
      ? [...inlines.slice(0, 1), text(' '), ...inlines.slice(1)]
      : inlines;
  const heading: Block[] = both.length > 0 ? [{ kind: 'heading', level: 2, inlines: both }] : [];
  return [...heading, ...readBlocks(without(element, number, title), reading, depth)];
}

/** A written question or its answer, under its number; before 2010 the number stands alone. */
function readQuestion(element: XmlElement, reading: KoopReading, depth: number): Block[] {
  const number = childOf(element, 'nr') ?? childOf(element, 'nummer');
  const inlines = number && readKoopInlines(number, reading);
  const kind = element.name === 'vraag' ? 'Vraag ' : 'Antwoord ';
  const isBare = number !== undefined && /^\s*\d/.test(textOf(number));
  const heading: Block[] = inlines
    ? [{ kind: 'heading', level: 3, inlines: isBare ? [text(kind), ...inlines] : inlines }]
    : [];
  return [...heading, ...readBlocks(without(element, number), reading, depth)];
}

/** What one speaker says; who it is stands before the first words, the name in bold. */
function readTurn(
  element: XmlElement,
  who: 'spreker' | 'wie',
  reading: KoopReading,
  depth: number,
): Block[] {
  const speaker = childOf(element, who);
  const blocks = readBlocks(without(element, speaker), reading, depth);
  const name = speaker && readKoopInlines(boldName(speaker), reading);
  if (!name) return blocks;
  const colon = /:\s*$/.test(textOf(speaker)) ? [] : [text(':')];
  return prefixed([...name, ...colon, text(' ')], blocks);
}

function boldName(speaker: XmlElement): XmlElement {
  const children = speaker.children.map((child) => {
    if (typeof child === 'string') return child;
    return child.name === 'naam'
      ? { name: 'nadruk', attributes: { type: 'vet' }, children: [child] }
      : boldName(child);
  });
  return { ...speaker, children };
}

/** A member of an article, or a change: its number stands before its first words. */
function readNumbered(element: XmlElement, reading: KoopReading, depth: number): Block[] {
  const number = childOf(element, 'lidnr') ?? childOf(element, 'nr');
  const blocks = readBlocks(without(element, number), reading, depth);
  const label = number ? oneSpace(textOf(number)).trim() : '';
  return label === '' ? blocks : prefixed([text(`${label} `)], blocks);
}

/** Puts words before those of the first paragraph. */
function prefixed(words: Inline[], blocks: Block[]): Block[] {
  const [first, ...rest] = blocks;
  if (first?.kind === 'paragraph')
    return [{ ...first, inlines: [...words, ...first.inlines] }, ...rest];
  return [{ kind: 'paragraph', inlines: words }, ...blocks];
}

function without(element: XmlElement, ...parts: (XmlElement | undefined)[]): XmlElement {
  return {
    ...element,
    children: element.children.filter(
      (child) => typeof child === 'string' || !parts.includes(child),
    ),
  };
}
