import { en } from './en.ts';
import { nl } from './nl.ts';

export type Language = 'nl' | 'en';
type Texts = typeof nl;

/** Gives a text in the reader's language; gaps are filled from the arguments, in the order of the text's function. */
export type Translator = <Key extends keyof Texts>(
  key: Key,
  ...gaps: Texts[Key] extends (...gaps: infer Gaps) => string ? Gaps : []
) => string;

const TEXTS: Record<Language, Texts> = { nl, en };

/** @param language Dutch unless the reader chose English; the browser's own language is not asked */
export function translate(language: Language): Translator {
  const texts = TEXTS[language];
  return (key, ...gaps) => {
    const text: unknown = texts[key];
    return typeof text === 'function' ? (text as (...all: unknown[]) => string)(...gaps) : String(text);
  };
}
