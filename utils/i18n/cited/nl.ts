import type { Elsewhere } from '../../citations/other-sources.ts';
import type { CopyFormat } from '../../formats/copy-all.ts';

const stukken = (count: number): string => `${count} ${count === 1 ? 'stuk' : 'stukken'}`;

const ELSEWHERE: Record<Elsewhere['at'], string> = {
  kamer: 'Probeer de pagina bij de Tweede Kamer',
  publisher: 'Kijk in het dossier of stuk bij officiële bekendmakingen',
  'kamer-search': 'Zoek op www.tweedekamer.nl',
};

const FORMATS: Record<CopyFormat, string> = {
  legal: 'juridische verwijzingen',
  markdown: 'Markdown',
  csv: 'CSV (rekenblad)',
  ris: 'RIS',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
};

/** Dutch texts of the panel of cited papers, the jump box, and the browser's menus. `en.ts` has the same keys. */
export const citedNl = {
  citedPapers: 'Aangehaalde stukken',
  citedCount: (shown: number, all: number): string =>
    shown === all ? `${stukken(all)} aangehaald` : `${shown} van ${all} aangehaalde stukken`,
  citedNoPage: 'Geen kamerstuk op dit tabblad',
  citedNoPageHow: 'Open een stuk op www.tweedekamer.nl. Hier staat dan wat het aanhaalt.',
  citedOff: 'Kamerlezer staat uit. In het venster van de knop in de werkbalk zet u het weer aan.',
  citedNoText: 'De tekst staat niet op deze pagina',
  citedNoTextHow: 'Druk op de pagina op “Lees hier”. Daarna staat hier wat het stuk aanhaalt.',
  citedReading: 'De tekst wordt gelezen …',
  citedNone: 'Dit stuk haalt geen andere stukken aan',
  citedNoneHow: 'Er is in de tekst en de noten geen verwijzing naar een kamerstuk gelezen.',
  searchOrNumber: 'Zoek in mijn lijst, of typ een nummer',
  filterOrNumber: 'Filter, of typ een nummer',
  filterNone: (query: string) => `Geen aangehaald stuk met “${query}”.`,
  noDossier: 'Zonder dossier',
  inDossier: (number: string, title: string): string => (title ? `${number} · ${title}` : number),
  showInText: 'Toon in de tekst',
  showInTextWhat: (title: string) => `Toon in de tekst: ${title}`,
  showFailed: 'Deze plaats is op de pagina nu niet te tonen.',
  placesCount: (count: number): string => `${count} plaatsen`,
  inText: 'tekst',
  inNote: (label: string) => `noot ${label}`,
  andMore: (more: number) => `en nog ${more}`,
  markSaved: 'bewaard',
  alsoCitedIn: (count: number): string =>
    `ook aangehaald in ${stukken(count)} ${count === 1 ? 'dat' : 'die'} u las`,
  markOpened: 'eerder geopend',
  citedInCount: (count: number): string =>
    `aangehaald in ${stukken(count)} ${count === 1 ? 'dat' : 'die'} u las`,
  citedInNone: 'Nog niet aangehaald in stukken die u las.',
  citedInWhat: 'Alleen stukken waarvan u op deze computer de pagina opende.',
  forgetRead: 'Vergeet wat ik las',
  forgetSure: 'Alles vergeten; dit kan niet terug',
  forgotten: 'Vergeten.',
  saveWhat: (title: string) => `Bewaar in mijn: ${title}`,
  savedWhat: (title: string) => `Bewaard in mijn: ${title}`,
  notFoundGroup: 'Niet gevonden',
  reasonNumber: 'Het dossier bestaat; dit nummer is er niet in gevonden.',
  reasonNotFound: 'Bij de officiële bronnen niet gevonden.',
  reasonUnreachable: 'De bron was niet bereikbaar.',
  reasonByName: 'Bij naam genoemd; geen nummer dat erbij hoort.',
  copyAllAs: 'Kopieer als',
  copyFormat: (format: CopyFormat) => FORMATS[format],
  copyAll: 'Kopieer',
  copiedAll: (count: number, format: CopyFormat): string =>
    `Gekopieerd: ${stukken(count)} als ${FORMATS[format]}.`,
  jumpTo: 'Ga naar',
  jumpPlace: 'Nummer, adres of zoekwoord',
  jumpHow:
    'Bijvoorbeeld 36715 30, 21501-02, 2025D34482 of een heel adres. Andere woorden zoeken in mijn kamerstukken.',
  jumpBusy: 'Wordt opgezocht …',
  jumpUnknownNumber: (name: string, dossier: string): string =>
    `${name} is niet gevonden. Het dossier bestaat wel${dossier && `: ${dossier}`}.`,
  jumpNotFound: (name: string) => `${name} is bij de officiële bronnen niet gevonden.`,
  jumpUnreachable: (name: string) =>
    `${name} kan nu niet worden opgezocht: de bron is niet bereikbaar.`,
  jumpElsewhere: 'Niet nagegaan of daar iets staat:',
  elsewhere: (at: Elsewhere['at']) => ELSEWHERE[at],
  jumpWords: (words: string) => `Zoek “${words}” in mijn kamerstukken`,
  thisPage: 'Dit stuk',
  noPageHere: 'Op dit tabblad staat geen kamerstuk.',
  citesCount: (count: number): string =>
    count === 0 ? 'haalt geen stukken aan' : `haalt ${stukken(count)} aan`,
  openPanel: 'Toon aangehaalde stukken',
  openAll: (count: number): string => `Open alle ${count}`,
  openAllSure: (count: number) => `${count} tabbladen openen?`,
  openThem: 'Open',
  dont: 'Niet doen',
  options: 'Instellingen',
  menuFind: 'Zoek kamerstuk “%s”',
  menuSave: 'Bewaar in mijn kamerstukken',
  menuQuote: 'Bewaar citaat',
  menuNoQuote: 'Selecteer woorden in de tekst van het stuk; die kunnen als citaat worden bewaard.',
  openEntry: 'Open in mijn',
  menuCopy: 'Kopieer verwijzing',
  menuSaved: 'Bewaard in mijn kamerstukken.',
};
