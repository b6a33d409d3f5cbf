import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collectXml, type CollectedXml } from './real/collected-xml.ts';
import { kamerRecords } from './real/kamer-records.ts';
import { SEED_KST, seedXml } from './real/seed-letter.ts';
import { CITED_LINES, SEED_LINES } from './real/seed-papers.ts';

/** The only stored page of the site in its present design: a motie, as it was sent on 4 October 2025. */
const STORED_PAGE = { number: '2025D31484', file: 'pages/motiematcher-motion_page.html' };

/**
 * Where the real papers are: `KAMERLEZER_SHARED`, else `shared/data` beside the project.
 * @returns null when they are not there
 */
export function findSharedData(): string | null {
  const folder =
    process.env['KAMERLEZER_SHARED'] ??
    join(import.meta.dirname, '..', '..', '..', 'shared', 'data');
  return existsSync(folder) ? folder : null;
}

/**
 * Writes the world of real papers: some 8,000 moties as both services know them, the published XML that is stored and
 * who signed there, what is stored of the Kamer's records, the stored page, and the seed letter in several forms.
 * @param sharedDir as `findSharedData` gives it
 * @param outDir an empty folder
 * @throws Error when a file is missing or the seed letter does not have its three notes
 */
export async function buildRealWorld(sharedDir: string, outDir: string): Promise<void> {
  await mkdir(join(outDir, 'pages'), { recursive: true });
  await mkdir(join(outDir, 'xml'), { recursive: true });
  const tsv = await readFile(join(sharedDir, 'odata', 'kst-map.tsv'), 'utf8');
  const seed = seedXml(await readFile(join(sharedDir, 'seed', '2025D34482.txt'), 'utf8'));
  const collected = await collectXml([
    join(sharedDir, 'koop'),
    join(sharedDir, 'koop', 'publicatie-xml'),
    join(sharedDir, 'pages', 'koop-xml'),
  ]);
  await writeFile(join(outDir, 'kst.tsv'), papersTsv(tsv, collected));
  await writeFile(join(outDir, 'dossiers.tsv'), dossiersTsv(collected));
  await writeFile(join(outDir, 'pages.json'), JSON.stringify(PAGES, null, 2));
  await writeFile(join(outDir, 'records.json'), JSON.stringify(await kamerRecords(sharedDir, tsv)));
  await writeFile(join(outDir, 'xml', `${SEED_KST}.xml`), seed);
  for (const { kst, file } of collected) await copyFile(file, join(outDir, 'xml', `${kst}.xml`));
  await copyFile(
    join(sharedDir, STORED_PAGE.file),
    join(outDir, 'pages', `${STORED_PAGE.number}.html`),
  );
}

/** The seed letter's text with its notes shown in the other ways a page may show them. */
const PAGES = {
  '2025D90001': { xml: SEED_KST, notes: 'sup' },
  '2025D90002': { xml: SEED_KST, notes: 'anchors' },
  '2025D90003': { xml: SEED_KST, notes: 'koop' },
};

function papersTsv(tsv: string, collected: CollectedXml[]): string {
  const known = new Set(tsv.split('\n').map((line) => line.split('\t')[0]));
  const cited = CITED_LINES.filter(([kst = '']) => !known.has(kst));
  // Papers of which only the XML is stored are known to the publisher alone.
  const published = collected
    .filter(({ kst }) => !known.has(kst))
    .map(({ kst, date, title }) => [kst, '', '', date, '', '', title]);
  const signed = new Map(collected.map(({ kst, submitters }) => [kst, submitters.join(';')]));
  const withNames = tsv
    .trimEnd()
    .split('\n')
    .map((line) => [line, '', signed.get(line.slice(0, line.indexOf('\t'))) ?? ''].join('\t'));
  const lines = [...SEED_LINES, ...cited, ...published].map((fields) => fields.join('\t'));
  return `${[...withNames, ...lines].join('\n')}\n`;
}

function dossiersTsv(collected: CollectedXml[]): string {
  const titles = new Map(collected.map(({ dossier, dossierTitle }) => [dossier, dossierTitle]));
  titles.set('23432', 'De situatie in het Midden-Oosten');
  return `dossier\ttitel\n${[...titles].map((pair) => pair.join('\t')).join('\n')}\n`;
}
