import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPapers, type Paper } from './paper.ts';
import { layOver, type StoredRecords } from './records/lay-over.ts';
import { papersToTables } from './records/from-papers.ts';
import type { PageRule } from './site/page-rule.ts';
import type { Tables } from './tables.ts';

/** Everything the hosts know, read from one folder of plain files; see README.md for the files. */
export interface World {
  folder: string;
  papers: Paper[];
  byNumber: Map<string, Paper>;
  byKst: Map<string, Paper>;
  /** Title of a dossier, by its name `24801-02`. */
  dossiers: Map<string, string>;
  tables: Tables;
  pages: Record<string, PageRule>;
  template: string;
  /** Files behind download links, by document number. */
  files: Map<string, Uint8Array>;
  /** The published XML of a paper, or null when there is none. */
  xml(kst: string): string | null;
}

/** Used when a world brings no template of its own. */
const TEMPLATE = join(import.meta.dirname, 'site', 'template.html');

/**
 * Reads a world.
 * @throws Error when the folder has no `kst.tsv` or a file cannot be read
 */
export function readWorld(folder: string): World {
  const text = (name: string, otherwise: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : otherwise;
  const papers = readPapers(readFileSync(join(folder, 'kst.tsv'), 'utf8'));
  const dossiers = readDossiers(text('dossiers.tsv', ''));
  const xml = xmlReader(join(folder, 'xml'));
  const tables = papersToTables(papers, dossiers, xml);
  layOver(tables, JSON.parse(text('records.json', '{}')) as StoredRecords);
  return {
    folder,
    papers,
    byNumber: new Map(papers.map((paper) => [paper.number, paper])),
    byKst: new Map(papers.map((paper) => [paper.kst, paper])),
    dossiers,
    tables,
    pages: JSON.parse(text('pages.json', '{}')) as Record<string, PageRule>,
    template: text('template.html', readFileSync(TEMPLATE, 'utf8')),
    files: new Map(),
    xml,
  };
}

function readDossiers(tsv: string): Map<string, string> {
  const lines = tsv.split('\n').slice(1).filter(Boolean);
  return new Map(
    lines.map((line) => line.split('\t')).map(([name = '', title = '']) => [name, title]),
  );
}

/** Knows at once which papers have XML; reads a file only when it is asked for. */
function xmlReader(folder: string): World['xml'] {
  const names = new Set(existsSync(folder) ? readdirSync(folder) : []);
  return (kst) =>
    names.has(`${kst}.xml`) ? readFileSync(join(folder, `${kst}.xml`), 'utf8') : null;
}
