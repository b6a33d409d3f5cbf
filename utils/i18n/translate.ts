import { en } from './en.ts';
import { nl } from './nl.ts';
import { translatorOf, type Language, type TranslatorOf } from './translator.ts';

export { translatorOf, type Language, type TranslatorOf };

export type Translator = TranslatorOf<typeof nl>;

const TEXTS: Record<Language, typeof nl> = { nl, en };

/** @param language Dutch unless the reader chose English; the browser's own language is not asked */
export function translate(language: Language): Translator {
  return translatorOf(TEXTS[language]);
}
