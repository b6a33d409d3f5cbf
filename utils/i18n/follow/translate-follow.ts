import { translatorOf, type Language, type TranslatorOf } from '../translate.ts';
import { followEn } from './follow-en.ts';
import { followNl } from './follow-nl.ts';

/** Of the texts about following; document pages do not carry them along. */
export type FollowTranslator = TranslatorOf<typeof followNl>;

export function translateFollow(language: Language): FollowTranslator {
  return translatorOf(language === 'nl' ? followNl : followEn);
}
