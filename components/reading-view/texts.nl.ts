import type { Gap } from '../../utils/documents/model.ts';
import type { TextSource } from '../../utils/documents/text-source.ts';
import type { UnreadableReason } from '../../utils/documents/unreadable.ts';

const SOURCES: Record<TextSource, string> = {
  koop: 'officiële publicatie',
  docx: 'Word-bestand',
  pdf: 'PDF',
};

const UNREADABLE: Record<UnreadableReason, string> = {
  empty: 'Het bestand van dit stuk is leeg.',
  'cut-off': 'Het bestand van dit stuk is niet heel binnengekomen. Probeer het nog eens.',
  damaged: 'Het bestand van dit stuk is beschadigd en kan niet als tekst worden getoond.',
  'too-large': 'Het bestand van dit stuk is te groot om hier te tonen.',
  'too-long': 'Het omzetten van dit bestand duurde te lang en is gestopt.',
  'old-word': 'Dit stuk is een Word-bestand van voor 2007 (.doc) en kan hier niet worden getoond.',
  password: 'Dit bestand is met een wachtwoord beveiligd.',
  scan: 'Dit stuk is een scan: het bestand bevat beelden van bladzijden, geen tekst.',
  'unknown-letters':
    'Dit bestand zegt niet welke letters het tekent, dus de tekst is hier niet te lezen.',
  zip: 'Dit stuk is een zip-bestand met andere bestanden erin.',
  spreadsheet: 'Dit stuk is een rekenblad en kan hier niet worden getoond.',
  presentation: 'Dit stuk is een presentatie en kan hier niet worden getoond.',
  'other-text': 'Dit stuk is een tekstbestand van een soort die hier niet kan worden getoond.',
  media: 'Dit stuk is geluid, beeld of video en heeft geen tekst.',
  'page-instead':
    'De site gaf een webpagina in plaats van het bestand. Probeer het later nog eens.',
  unknown: 'Dit soort bestand kan hier niet worden getoond.',
  'no-text': 'In het bestand van dit stuk staat geen tekst.',
  unreachable: 'Het bestand is nu niet op te halen. Probeer het later nog eens.',
  'not-there': 'Van dit stuk is nog geen tekst of bestand te vinden.',
};

const GAPS: Record<Gap['what'], string> = {
  formula: 'formule: zie het bestand',
  'embedded-file': 'ingevoegd bestand: zie het bestand van dit stuk',
  'scanned-page': 'deze bladzijde is een afbeelding: zie het bestand',
  'slanted-text': 'tekst die schuin staat: zie het bestand',
  'unreadable-text': 'letters die niet te lezen zijn: zie het bestand',
};

/** Dutch texts: the reading view. */
export const readingNl = {
  textFrom: (source: TextSource) => `Tekst uit: ${SOURCES[source]}`,
  download: 'Download',
  downloadInstead: 'Download het bestand',
  fetchingFile: 'Bestand wordt opgehaald …',
  convertingFile: 'Bestand wordt omgezet …',
  cancel: 'Annuleer',
  pageUnknown: (page: string) =>
    `De verwijzing noemt bladzijde ${page}; in deze tekst is niet te zien waar die begint.`,
  contents: 'Inhoud',
  print: 'Afdrukken',
  gap: ({ what, page }: Gap) =>
    page && what === 'scanned-page'
      ? `bladzijde ${page} is een afbeelding: zie het bestand`
      : GAPS[what],
  picture: 'afbeelding',
  unreadable: (reason: UnreadableReason) => UNREADABLE[reason],
};
