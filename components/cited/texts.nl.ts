import { stukken } from '../../utils/i18n/paper-count.ts';
import type { CopyFormat } from '../../utils/formats/copy-all.ts';

const FORMATS: Record<CopyFormat, string> = {
  legal: 'juridische verwijzingen',
  markdown: 'Markdown',
  csv: 'CSV (rekenblad)',
  ris: 'RIS',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
};

/** Dutch texts: the panel of cited papers. */
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
};
