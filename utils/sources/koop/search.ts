import { XMLParser } from 'fast-xml-parser';
import type { Paper } from '../../paper.ts';
import { SourceError, type Http } from '../http.ts';

/** The publisher's search (SRU 2.0): both Chambers, and papers from long before the Kamer's own service. */
export interface KoopSearch {
  /** @throws SourceError */
  find(id: string): Promise<Paper | null>;
}

const PARSER = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  processEntities: true,
  isArray: (name) => ['record', 'diagnostic', 'creator', 'indiener', 'dossiernummer'].includes(name),
});

export function createKoopSearch(http: Http): KoopSearch {
  return { find: async (id) => readSearchAnswer(await http.getText(searchAddress(id)), id) };
}

/** `==` asks for the exact id; `dt` is the prefix the service knows (it answers others with a diagnostic). */
export function searchAddress(id: string): string {
  const query = `c.product-area==officielepublicaties AND dt.identifier==${id}`;
  return `https://repository.overheid.nl/sru?operation=searchRetrieve&version=2.0&maximumRecords=1&query=${encodeURIComponent(query)}`;
}

/**
 * Reads an answer of the search.
 * @returns the paper, or null when the publisher has none of exactly this id
 * @throws SourceError `malformed` for anything that is no answer, `diagnostic` when the service refused the question
 */
export function readSearchAnswer(xml: string, id: string): Paper | null {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new SourceError('malformed');
  const response = child(parse(xml), 'searchRetrieveResponse');
  if (!response) throw new SourceError('malformed');
  if ('diagnostics' in response) throw new SourceError('diagnostic');
  const records = list(child(response, 'records')?.record);
  const paper = records.map((record) => fieldsOf(record)).find((fields) => fields.get('identifier')?.[0] === id);
  return paper ? toPaper(paper, id) : null;
}

type Tree = Record<string, unknown>;

function parse(xml: string): Tree {
  try {
    return PARSER.parse(xml) as Tree;
  } catch {
    throw new SourceError('malformed');
  }
}

function child(tree: unknown, name: string): Tree | undefined {
  const value = typeof tree === 'object' && tree !== null ? (tree as Tree)[name] : undefined;
  return typeof value === 'object' && value !== null ? (value as Tree) : undefined;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

/** The record's leaf elements by local name, wherever they are nested. */
function fieldsOf(tree: unknown, fields = new Map<string, string[]>()): Map<string, string[]> {
  if (typeof tree !== 'object' || tree === null) return fields;
  for (const [name, value] of Object.entries(tree)) {
    for (const one of list(value)) {
      if (typeof one === 'string') fields.set(name, [...(fields.get(name) ?? []), one.trim()]);
      else fieldsOf(one, fields);
    }
  }
  return fields;
}

function toPaper(fields: Map<string, string[]>, id: string): Paper {
  const first = (...names: string[]) => names.flatMap((name) => fields.get(name) ?? []).find(Boolean) ?? '';
  const dossier = first('dossiernummer');
  return {
    id,
    number: null,
    kind: first('subrubriek', 'type'),
    title: first('documenttitel', 'title') || id,
    date: /^\d{4}-\d{2}-\d{2}/.exec(first('date', 'issued', 'available'))?.[0] ?? null,
    dossier: dossier ? { number: dossier, title: first('dossiertitel') || null } : null,
    submitters: fields.get('indiener') ?? [],
    href: `https://zoek.officielebekendmakingen.nl/${id}.html`,
  };
}
