import { en } from './en.ts';
import { nl } from './nl.ts';

export type Language = 'nl' | 'en';

/** Gives a text in the reader's language; gaps are filled from the arguments, in the order of the text's function. */
export type TranslatorOf<Texts> = <Key extends keyof Texts>(
  key: Key,
  ...gaps: Texts[Key] extends (...gaps: infer Gaps) => string ? Gaps : []
) => string;

/** Of the texts in document pages and the popup. */
export type Translator = TranslatorOf<typeof nl>;

/** @param language Dutch unless the reader chose English; the browser's own language is not asked */
export function translate(language: Language): Translator {
  return translatorOf(language === 'nl' ? nl : en);
}

/** Makes a translator of a set of texts in one language. */
export function translatorOf<Texts extends object>(texts: Texts): TranslatorOf<Texts> {
  return (key, ...gaps) => {
    const text: unknown = texts[key];
    return typeof text === 'function' ? (text as (...all: unknown[]) => string)(...gaps) : String(text);
  };
}
