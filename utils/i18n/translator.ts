export type Language = 'nl' | 'en';

/** Texts by key; a text with a gap is a function. */
type Gaps<Text> = Text extends (...gaps: infer All) => string ? All : [];

/** Gives a text in the reader's language; gaps are filled from the arguments, in the order of the text's function. */
export type TranslatorOf<Texts> = <Key extends keyof Texts>(
  key: Key,
  ...gaps: Gaps<Texts[Key]>
) => string;

/**
 * A translator over texts of one language; each part that is loaded on its own brings its own texts.
 * @param others has the texts that are not among them
 */
export function translatorOf<Texts extends object>(
  texts: Partial<Texts>,
  others?: TranslatorOf<Texts>,
): TranslatorOf<Texts> {
  return (key, ...gaps) => {
    if (others && !(key in texts)) return others(key, ...gaps);
    const text: unknown = texts[key];
    return typeof text === 'function'
      ? (text as (...all: unknown[]) => string)(...gaps)
      : String(text);
  };
}
