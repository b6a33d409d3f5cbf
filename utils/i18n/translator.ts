export type Language = 'nl' | 'en';

/** The texts of one surface in both languages; the compiler holds their keys equal. */
export type TextPair<Texts> = Record<Language, Texts>;

/** The values that fill the gaps of a text; a text with gaps is a function. */
type Gaps<Text> = Text extends (...gaps: infer All) => string ? All : [];

/** Gives a text in the user's language; gaps are filled from the arguments, in the order of the text's function. */
export interface TranslatorOf<Texts> {
  <Key extends keyof Texts>(key: Key, ...gaps: Gaps<Texts[Key]>): string;
  /** For the compiler alone: a translator must have every key that is asked of it. */
  readonly knows?: (key: keyof Texts) => void;
}

/**
 * A translator over the texts of one language.
 * @param base has texts that are not among them, so that a script loaded later brings no text twice
 */
export function translatorOf<Own extends object, Base = unknown>(
  texts: Own,
  base?: TranslatorOf<Base>,
): TranslatorOf<Own & Base> {
  return (key, ...gaps) => {
    if (base && !(key in texts)) return (base as TranslatorOf<Own & Base>)(key, ...gaps);
    const text = (texts as Record<PropertyKey, unknown>)[key];
    return typeof text === 'function'
      ? (text as (...all: unknown[]) => string)(...gaps)
      : String(text);
  };
}

type Merged<Parts> = Parts extends [infer First, ...infer Rest] ? First & Merged<Rest> : unknown;

/**
 * Puts the texts of several surfaces together.
 * @throws Error when two of them have the same key: one would silently shadow the other
 */
export function merge<Parts extends object[]>(...parts: Parts): Merged<Parts> {
  const all = new Map<string, unknown>();
  for (const [key, text] of parts.flatMap((part) => Object.entries(part))) {
    if (all.has(key)) throw new Error(`two texts have the key “${key}”`);
    all.set(key, text);
  }
  return Object.fromEntries(all) as Merged<Parts>;
}
