import { escapeMarkup } from '../answer.ts';
import { dossierName, placeOf, vergaderjaarOf, type Paper } from '../paper.ts';
import type { World } from '../world.ts';

/** Which Chamber a paper is of: letters number the papers of the Eerste Kamer, digits those of the Tweede Kamer. */
export function creatorOf(kst: string): string {
  return /-[A-Z]{1,2}$/.test(kst)
    ? 'Eerste Kamer der Staten-Generaal'
    : 'Tweede Kamer der Staten-Generaal';
}

/** `Passend onderwijs; Motie; Motie van het lid …`, as the publisher composes titles. */
export function fullTitle(paper: Paper, world: World): string {
  return [dossierTitleOf(paper, world), paper.kind, paper.subject].filter(Boolean).join('; ');
}

export function dossierTitleOf({ kst }: Paper, world: World): string {
  const place = placeOf(kst);
  return place ? (world.dossiers.get(dossierName(place)) ?? '') : '';
}

/** The publisher's `metadata.xml`; the names are those in the head of its XML files. */
export function metadataXml(paper: Paper, world: World): string {
  const place = placeOf(paper.kst);
  const entries: [name: string, scheme: string, content: string][] = [
    ['DC.identifier', 'OVERHEIDop.ParlID', paper.kst],
    ['DC.title', '', fullTitle(paper, world)],
    ['DC.type', 'OVERHEIDop.KamerstukTypen', paper.kind],
    ['DC.type', 'OVERHEIDop.Parlementair', 'Kamerstuk'],
    ['DC.creator', 'OVERHEID.StatenGeneraal', creatorOf(paper.kst)],
    ['DCTERMS.issued', 'DCTERMS.W3CDTF', paper.date],
    ['OVERHEIDop.dossiernummer', '', place ? dossierName(place) : ''],
    ['OVERHEIDop.ondernummer', '', place?.ondernummer ?? ''],
    ['OVERHEIDop.dossiertitel', '', dossierTitleOf(paper, world)],
    ['OVERHEIDop.documenttitel', '', paper.subject],
    ['OVERHEIDop.vergaderjaar', '', vergaderjaarOf(paper.date)],
    ...paper.submitters.map((name): [string, string, string] => ['OVERHEIDop.indiener', '', name]),
  ];
  const lines = entries.map(
    ([name, scheme, content]) =>
      `  <metadata name="${name}" scheme="${scheme}" content="${escapeMarkup(content)}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<metadata_gegevens>\n${lines.join('\n')}\n</metadata_gegevens>\n`;
}
