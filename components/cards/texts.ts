import type { PageTranslator } from '../../utils/i18n/page-texts.ts';
import type { pageNl } from '../../utils/i18n/page.nl.ts';
import { sharedEn } from '../../utils/i18n/shared.en.ts';
import { sharedNl } from '../../utils/i18n/shared.nl.ts';
import { translatorOf, type Language, type TranslatorOf } from '../../utils/i18n/translator.ts';
import { cardsEn } from './texts.en.ts';
import { cardsNl } from './texts.nl.ts';

/** Spread, not merged: a document page carries no check along; a test holds that no key comes twice. */
export const CARD_TEXTS = {
  nl: { ...sharedNl, ...cardsNl },
  en: { ...sharedEn, ...cardsEn },
};

/** Texts of cards, and those of the page they stand in. */
export type CardTranslator = TranslatorOf<typeof CARD_TEXTS.nl & typeof pageNl>;

/** The texts of the script with the cards. @param ofPage has those the page brought */
export function cardTranslator(language: Language, ofPage: PageTranslator): CardTranslator {
  return translatorOf(CARD_TEXTS[language], ofPage);
}
