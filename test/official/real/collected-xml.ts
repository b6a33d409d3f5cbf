import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dossierName, placeOf } from '../paper.ts';
import { readPublication } from '../publication/read.ts';

/** A stored XML of the publisher, with what it says about itself. */
export interface CollectedXml {
  kst: string;
  file: string;
  /** ISO day, or empty when the file has none. */
  date: string;
  title: string;
  dossier: string;
  dossierTitle: string;
  /** Who signed it, in the order of the names under the text. */
  submitters: string[];
}

/** Finds the stored papers in folders; a file belongs to the paper that its own head names. */
export async function collectXml(folders: string[]): Promise<CollectedXml[]> {
  const found = new Map<string, CollectedXml>();
  for (const folder of folders) {
    for (const name of (await readdir(folder)).filter((one) => one.endsWith('.xml')).toSorted()) {
      const file = join(folder, name);
      const paper = describe(await readFile(file, 'utf8'), file);
      if (paper) found.set(paper.kst, paper);
    }
  }
  return [...found.values()];
}

/** @returns null for an XML that is no paper, an answer of the search for instance */
function describe(xml: string, file: string): CollectedXml | null {
  const kst =
    /<meta name="(?:DC\.identifier|OVERHEIDop\.externMetadataRecord)"[^>]*content="[^"]*?(kst-[\w-]+)/.exec(
      xml,
    )?.[1];
  const place = kst === undefined ? null : placeOf(kst);
  if (kst === undefined || place === null) return null;
  const { title, dossiers } = readPublication(xml);
  return {
    kst,
    file,
    date: /isodatum="(\d{4}-\d\d-\d\d)"/.exec(xml)?.[1] ?? '',
    title: title.replaceAll('\t', ' '),
    dossier: dossierName(place),
    dossierTitle: dossiers[0]?.title ?? '',
    // The head lists them from the last to the first.
    submitters: [...xml.matchAll(/<meta name="OVERHEIDop\.indiener"[^>]*content="([^"]+)"/g)]
      .map(([, name = '']) => name)
      .reverse(),
  };
}
