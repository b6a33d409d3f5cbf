import { publisherRecord } from '../../domain/addresses.ts';
import { XMLParser } from 'fast-xml-parser';
import type { Paper } from '../../domain/paper.ts';
import { SourceError, type Http } from '../http.ts';

/** The publisher's search (SRU 2.0): both Chambers, and papers from long before the Kamer's own service. */
export interface KoopSearch {
  /**
   * The papers of exactly these ids, as far as the publisher has them, in few requests.
   * @throws SourceError
   */
  findAll(ids: string[]): Promise<Map<string, Paper>>;
}

/** So many ids in one question: an address must not grow too long. */
const MAX_IDS_PER_QUESTION = 15;

const PARSER = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  // With references by number; there are no entities of the answer's own.
  htmlEntities: true,
  processEntities: { enabled: true, maxExpandedLength: 1_000_000 },
  isArray: (name) =>
    ['record', 'diagnostic', 'creator', 'indiener', 'dossiernummer'].includes(name),
});

export function createKoopSearch(http: Http): KoopSearch {
  return {
    findAll: async (ids) => {
      const found = new Map<string, Paper>();
      for (let from = 0; from < ids.length; from += MAX_IDS_PER_QUESTION) {
        for (const paper of await findSome(http, ids.slice(from, from + MAX_IDS_PER_QUESTION)))
          if (paper.id) found.set(paper.id, paper);
      }
      return found;
    },
  };
}

/** All in one question; where the service refuses that (a diagnostic), one by one. */
async function findSome(http: Http, ids: string[]): Promise<Paper[]> {
  try {
    return readSearchAnswer(await http.getText(searchAddress(ids)), ids);
  } catch (error) {
    if (!(error instanceof SourceError) || error.reason !== 'diagnostic' || ids.length === 1)
      throw error;
    const papers: Paper[] = [];
    for (const id of ids) papers.push(...(await findSome(http, [id])));
    return papers;
  }
}

/** `==` asks for the exact id; `dt` is the prefix the service knows (it answers others with a diagnostic). */
export function searchAddress(ids: string[]): string {
  const any = ids.map((id) => `dt.identifier==${id}`).join(' OR ');
  const query = `c.product-area==officielepublicaties AND ${ids.length > 1 ? `(${any})` : any}`;
  return `https://repository.overheid.nl/sru?operation=searchRetrieve&version=2.0&maximumRecords=${ids.length}&query=${encodeURIComponent(query)}`;
}

/**
 * Reads an answer of the search.
 * @returns the papers of exactly these ids
 * @throws SourceError `malformed` for anything that is no answer, `diagnostic` when the service refused the question
 */
export function readSearchAnswer(xml: string, ids: string[]): Paper[] {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new SourceError('malformed');
  const response = child(parse(xml), 'searchRetrieveResponse');
  if (!response) throw new SourceError('malformed');
  if ('diagnostics' in response) throw new SourceError('diagnostic');
  const records = list(child(response, 'records')?.record);
  return records.flatMap((record) => {
    const fields = fieldsOf(record);
    const id = fields.get('identifier')?.[0];
    return id !== undefined && ids.includes(id) ? [toPaper(fields, id)] : [];
  });
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
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
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
  const first = (...names: string[]) =>
    names.flatMap((name) => fields.get(name) ?? []).find(Boolean) ?? '';
  const dossier = first('dossiernummer');
  return {
    id,
    number: null,
    kind: first('subrubriek', 'type'),
    title: first('documenttitel', 'title') || id,
    date: /^\d{4}-\d{2}-\d{2}/.exec(first('date', 'issued', 'available'))?.[0] ?? null,
    dossier: dossier ? { number: dossier, title: first('dossiertitel') || null } : null,
    submitters: fields.get('indiener') ?? [],
    href: publisherRecord(id),
  };
}
