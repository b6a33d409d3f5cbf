import { en } from './en.ts';
import { nl } from './nl.ts';

export type Language = 'nl' | 'en';

/** Texts by key; a text with a gap is a function. */
type Gaps<Text> = Text extends (...gaps: infer All) => string ? All : [];

/** Gives a text in the reader's language; gaps are filled from the arguments, in the order of the text's function. */
export type TranslatorOf<Texts> = <Key extends keyof Texts>(key: Key, ...gaps: Gaps<Texts[Key]>) => string;

export type Translator = TranslatorOf<typeof nl>;

const TEXTS: Record<Language, typeof nl> = { nl, en };

/** @param language Dutch unless the reader chose English; the browser's own language is not asked */
export function translate(language: Language): Translator {
  return translatorOf(TEXTS[language]);
}

/** A translator over texts of one language; for parts that are loaded later and bring their own. */
export function translatorOf<Texts extends object>(texts: Texts): TranslatorOf<Texts> {
  return (key, ...gaps) => {
    const text: unknown = texts[key];
    return typeof text === 'function' ? (text as (...all: unknown[]) => string)(...gaps) : String(text);
  };
}
