import { escapeMarkup } from '../answer.ts';

export const SEED_KST = 'kst-23432-569';

/** What the seed letter's notes say, by their number. */
type Notes = Map<string, string>;

/**
 * Makes the publisher's XML of the seed letter out of its plain text: the letter from its number on, each note in the
 * sentence whose last letter its digit is glued to.
 * @throws Error when not each of the notes is found exactly once, in order
 */
export function seedXml(text: string): string {
  const body = text.slice(text.indexOf('\nNr. 569 ') + 1);
  const [letter = '', ending = ''] = splitAt(body, body.search(/\n\s+1\. Kamerstuk/));
  const notes: Notes = new Map(
    [...ending.matchAll(/(\d+)\. (.+?)\u21a9/g)].map(([, nr = '', note = '']) => [nr, note]),
  );
  const [head = '', ...paragraphs] = letter.trim().split(/\n\s*\n/);
  const placed: string[] = [];
  const blocks = paragraphs.flatMap((paragraph) => blockXml(paragraph.trim(), notes, placed));
  if (placed.join() !== [...notes.keys()].join())
    throw new Error(`The seed letter's notes were found as ${placed.join()}`);
  return frame(head.replace(/^Nr\. 569 /, '').toUpperCase(), blocks);
}

function splitAt(text: string, at: number): string[] {
  return [text.slice(0, at), text.slice(at)];
}

function blockXml(paragraph: string, notes: Notes, placed: string[]): string[] {
  const [first = '', second] = paragraph.split('\n');
  if (second !== undefined)
    return [
      `<functie>${escapeMarkup(first)}</functie>`,
      `<naam><achternaam>${escapeMarkup(second)}</achternaam></naam>`,
    ];
  if (isHeading(paragraph))
    return [`<tussenkop kopopmaak="vet">${escapeMarkup(paragraph)}</tussenkop>`];
  const marked = escapeMarkup(paragraph).replace(/(?<=\p{L}\.)\d(?=\s|$)/gu, (nr) => {
    placed.push(nr);
    return noteXml(nr, notes.get(nr) ?? '');
  });
  return [`<al>${marked}</al>`];
}

/** A short line without a stop at its end; the greeting and the date stand apart as paragraphs. */
function isHeading(paragraph: string): boolean {
  return paragraph.length < 40 && !/[.,;]/.test(paragraph) && !paragraph.startsWith('Aan de ');
}

function noteXml(nr: string, text: string): string {
  const reference = text.replace(
    /(\d\d) (\d{3})(-\d+)?, nr\. (\d+)/,
    (printed, one: string, two: string, more = '', number: string) => {
      return `<extref doc="kst-${one}${two}${more}-${number}" soort="document" status="actief">${printed}</extref>`;
    },
  );
  return `<noot id="ID-2025Z14929-n${nr}" type="voet"><noot.nr>${nr}</noot.nr><noot.al>${reference}</noot.al></noot>`;
}

function frame(title: string, blocks: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie xsi:noNamespaceSchemaLocation="http://technische-documentatie.oep.overheid.nl/repository/schemas/op-consolidated/op-consolidated_2014-05-15/xsd/op-xsd-2014-05-15.xsd" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
   <metadata>
      <meta name="DC.identifier" scheme="OVERHEIDop.ParlID" content="${SEED_KST}"/>
   </metadata>
   <kamerstuk>
      <kamerstukkop>
         <tekstregel inhoud="vergaderjaar">Vergaderjaar 2024-2025</tekstregel>
         <tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel>
         <tekstregel inhoud="kamernummer">2</tekstregel>
         <tekstregel inhoud="documenttype">Kamerstukken</tekstregel>
      </kamerstukkop>
      <dossier>
         <dossiernummer>
            <dossiernr>23 432</dossiernr>
         </dossiernummer>
         <titel>De situatie in het Midden-Oosten</titel>
      </dossier>
      <stuk>
         <stuknr>Nr. <ondernummer kamer="2">569</ondernummer>
         </stuknr>
         <titel>${escapeMarkup(title)}</titel>
         <algemeen>
            <vrije-tekst>
               <tekst status="goed">
                  ${blocks.join('\n                  ')}
               </tekst>
            </vrije-tekst>
         </algemeen>
      </stuk>
   </kamerstuk>
</officiele-publicatie>
`;
}
