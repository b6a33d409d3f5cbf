import { stukken } from '../utils/i18n/paper-count.ts';

/** Dutch texts: what several of the extension's own pages say. */
export const ownPageNl = {
  mijn: 'Mijn kamerstukken',
  count: (shown: number, all: number): string =>
    shown === all ? `${all} ${all === 1 ? 'stuk' : 'stukken'}` : `${shown} van ${all} stukken`,
  emptyTitle: 'Nog niets bewaard',
  emptyHow: 'Open een stuk op www.tweedekamer.nl en druk bij de titel op “Bewaar in mijn”.',
  noMatch: (query: string) => `Niets gevonden voor “${query}”.`,
  remove: 'Verwijder',
  undo: 'Maak ongedaan',
  savedOn: (date: string) => `bewaard op ${date}`,
  enabled: 'Aan op www.tweedekamer.nl',
  shelfList: 'Lijst',
  shelfBin: 'Prullenbak',
  damaged: (count: number) =>
    `${stukken(count)} in uw lijst zijn beschadigd en worden niet getoond. Er is niets gewist.`,
  saveWhat: (title: string) => `Bewaar in mijn: ${title}`,
  savedWhat: (title: string) => `Bewaard in mijn: ${title}`,
  dont: 'Niet doen',
  settings: 'Instellingen',
  whatIsThis: 'Wat is dit?',
  unseenCount: (count: number) => (count === 1 ? '1 nieuw bericht' : `${count} nieuwe berichten`),
  languageNl: 'Nederlands',
  languageEn: 'English',
};
