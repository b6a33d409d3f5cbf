import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DOSSIER = '24801';
const HEADER = 'kst\tnumber\tzaak\tdate\tkind\tappreciation\tsubject\tsource\tsubmitters';
const FILLER =
  'De provincies en de waterschappen verdelen het onderhoud van de kaden en melden de kamer voor de zomer wat dat kost en wie het draagt, zodat het debat daarover kan worden gevoerd. ';

/** The address of the long paper. */
export const LONG_PAPER = '/kamerstukken/brieven_regering/detail?id=2031Z09001&did=2031D09001';

/**
 * A world with one paper of some 3.6 MB: 20,000 paragraphs, one in ten citing another paper that exists.
 * @returns its folder
 */
export function longWorld(paragraphs = 20_000): string {
  const folder = mkdtempSync(join(tmpdir(), 'kamerlezer-long-'));
  mkdirSync(join(folder, 'xml'));
  const cited = Array.from({ length: paragraphs / 10 }, (_, index) => index + 1);
  const lines = cited.map((number) =>
    paperLine(
      `kst-${DOSSIER}-${number}`,
      `2031D${String(10_000 + number)}`,
      `Motie nummer ${number}`,
    ),
  );
  writeFileSync(
    join(folder, 'kst.tsv'),
    [HEADER, paperLine(`kst-${DOSSIER}-9001`, '2031D09001', 'Lange brief'), ...lines].join('\n'),
  );
  writeFileSync(join(folder, 'dossiers.tsv'), `dossier\ttitel\n${DOSSIER}\tWaterwerken\n`);
  writeFileSync(join(folder, 'xml', `kst-${DOSSIER}-9001.xml`), longXml(paragraphs));
  return folder;
}

function paperLine(kst: string, number: string, subject: string): string {
  return [
    kst,
    number,
    number.replace('D', 'Z'),
    '2031-06-01',
    'Brief regering',
    '',
    subject,
    '',
    '',
  ].join('\t');
}

function longXml(paragraphs: number): string {
  const all = Array.from({ length: paragraphs }, (_, index) => {
    const cites = index % 10 === 3 ? `(Kamerstuk 24 801, nr. ${Math.floor(index / 10) + 1}) ` : '';
    return `<al>${cites}${FILLER.slice(0, 172)}</al>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><officiele-publicatie><kamerstuk><dossier><dossiernummer><dossiernr>24 801</dossiernr></dossiernummer><titel>Waterwerken</titel></dossier><stuk><stuknr>Nr. <ondernummer>9001</ondernummer></stuknr><titel>Lange brief</titel><algemeen><vrije-tekst><tekst>${all.join('')}</tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>`;
}
