/** Words that papers are full of, in an order that never repeats alike. */
const WORDS =
  'de het een van voor met waterschap vergunningen begroting, uitvoering. kabinet onderzoek gemeenten (inclusief) maatregelen; beleid 2031 provincie overleg EU-middelen beheer-plan Kamer motie aanbesteding rivier'.split(
    ' ',
  );

/**
 * A made-up letter in the publisher's XML: headings, paragraphs of many lengths and notes, some longer than a line.
 * @param paragraphs how many
 * @param notes in how many of them a note stands; one in five when left out
 */
export function longPaper(paragraphs: number, notes = Math.floor(paragraphs / 5)): string {
  const next = dice(7);
  const sentence = (length: number) => {
    const words = Array.from({ length }, () => WORDS[next(WORDS.length)] ?? '');
    return `Zin ${words.join(' ').replace(/[.,;]$/, '')}.`;
  };
  const every = Math.max(1, Math.floor(paragraphs / Math.max(1, notes)));
  let number = 0;
  const blocks = Array.from({ length: paragraphs }, (_, index) => {
    const heading =
      index % 12 === 6 ? `<tussenkop>Onderdeel ${index} van het plan</tussenkop>` : '';
    const withNote = index % every === 0 && number < notes;
    if (withNote) number += 1;
    const note = withNote
      ? `<noot><noot.nr>${number}</noot.nr><noot.al>${sentence(4 + next(30))}</noot.al></noot>`
      : '';
    return `${heading}<al>${sentence(8 + next(20))}${note} ${sentence(5 + next(60))}</al>`;
  });
  return `<?xml version="1.0"?><officiele-publicatie><kamerstuk><dossier><dossiernummer><dossiernr>25 432</dossiernr></dossiernummer><titel>Vaarwegen</titel></dossier><stuk><titel>BRIEF VAN DE MINISTER</titel><algemeen><vrije-tekst><tekst>${blocks.join('\n')}</tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>`;
}

/** Numbers that look random and are the same on every machine. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}
