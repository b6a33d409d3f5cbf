import { aboutEn } from './about-en.ts';
import { aboutNl } from './about-nl.ts';
import { optionsEn } from './options-en.ts';
import { optionsNl } from './options-nl.ts';
import { translatorOf, type Language, type TranslatorOf } from './translate.ts';

export type OptionsTranslator = TranslatorOf<typeof optionsNl>;

/** Texts of the page with settings. */
export function translateOptions(language: Language): OptionsTranslator {
  return translatorOf(language === 'nl' ? optionsNl : optionsEn);
}

export type AboutTexts = typeof aboutNl;

/** Texts of “Wat is dit?” and of the first page; lists among them, so that they are given as they are. */
export function aboutTexts(language: Language): AboutTexts {
  return language === 'nl' ? aboutNl : aboutEn;
}
