import { cardNl } from './card-texts.ts';
import { pageNl } from './page-texts.ts';
import { readerNl } from './reader-nl.ts';

/** All Dutch texts. `en.ts` has the same keys; a text with a gap is a function. */
export const nl = {
  mijn: 'Mijn kamerstukken',
  filter: 'Zoek in mijn lijst',
  count: (shown: number, all: number): string =>
    shown === all ? `${all} ${all === 1 ? 'stuk' : 'stukken'}` : `${shown} van ${all} stukken`,
  emptyTitle: 'Nog niets bewaard',
  emptyHow: 'Open een stuk op www.tweedekamer.nl en druk bij de titel op “Bewaar in mijn”.',
  noMatch: (query: string) => `Niets gevonden voor “${query}”.`,
  remove: 'Verwijder',
  removeWhat: (title: string) => `Verwijder: ${title}`,
  removed: (title: string) => `Verwijderd: ${title}`,
  undo: 'Maak ongedaan',
  savedOn: (date: string) => `bewaard op ${date}`,
  listFailed:
    'Uw lijst kan nu niet worden gelezen. Er is niets gewist. Start de browser opnieuw en probeer het nog eens.',
  actFailed: 'Dat is niet gelukt. Probeer het nog eens.',
  enabled: 'Aan op www.tweedekamer.nl',
  otherLanguage: 'English',
  ...pageNl,
  ...cardNl,
  ...readerNl,
};
