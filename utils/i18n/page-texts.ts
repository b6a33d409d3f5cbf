import { contextLineEn, contextLineNl } from './context-line-texts.ts';
import { outlivedEn, outlivedNl } from './outlived-texts.ts';
import { quoteEn, quoteNl } from './quote-texts.ts';
import { translatorOf, type Language, type TranslatorOf } from './translator.ts';

/** What every document page may need at once, before a card, the panel or the reading view is wanted; in Dutch. */
export const pageNl = {
  save: 'Bewaar in mijn',
  saved: 'Bewaard in mijn',
  close: 'Sluiten',
  saveFailed: 'Bewaren is niet gelukt. Probeer het nog eens.',
  noteTitle: (label: string) => `Noot ${label}`,
  readHere: 'Lees hier',
  readerFailed: 'Dat is niet gelukt. Probeer het nog eens.',
  ...contextLineNl,
  ...quoteNl,
  ...outlivedNl,
};

export const pageEn: typeof pageNl = {
  save: 'Save to my list',
  saved: 'Saved to my list',
  close: 'Close',
  saveFailed: 'Saving failed. Please try again.',
  noteTitle: (label) => `Note ${label}`,
  readHere: 'Read here',
  readerFailed: 'That did not work. Please try again.',
  ...contextLineEn,
  ...quoteEn,
  ...outlivedEn,
};

export type PageTranslator = TranslatorOf<typeof pageNl>;

/** The texts of the page's first script. */
export function translatePage(language: Language): PageTranslator {
  return translatorOf({ nl: pageNl, en: pageEn }[language]);
}
