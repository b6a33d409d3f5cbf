import { fold } from '../../find/fold.ts';
import type { KeptTexts } from '../../store/kept-texts.ts';
import { unpack } from './pack.ts';

/** So many papers are looked at before other work of the background gets a turn. */
const AT_ONCE = 500;

export interface TextFinder {
  find(terms: string[]): Promise<string[][]>;
  /** A paper has a newer text. */
  changed(key: string, words: string): void;
  /** Much has changed: the words are read anew when they are next wanted. */
  forget(): void;
}

/**
 * Searches the words of all kept texts: a list of different words per paper, read once while the background lives. Parts of
 * words count, for the Dutch join words; a phrase is looked up in the texts of the papers that have all its words.
 */
export function createTextFinder(texts: KeptTexts): TextFinder {
  let known: Promise<Map<string, string>> | null = null;
  const load = async () => {
    const all = new Map<string, string>();
    await texts.eachWords((key, words) => all.set(key, words));
    return all;
  };
  const words = () => (known ??= load().catch((error: unknown) => ((known = null), Promise.reject(error as Error))));
  const findOne = async (term: string): Promise<string[]> => {
    const keys = await having(await words(), term.split(' '));
    return term.includes(' ') ? withPhrase(texts, keys, term) : keys;
  };
  return {
    find: async (terms) => {
      const found: string[][] = [];
      for (const term of terms) found.push(await findOne(term));
      return found;
    },
    changed: (key, list) => void known?.then((all) => all.set(key, list)).catch(() => undefined),
    forget: () => void (known = null),
  };
}

async function having(all: Map<string, string>, parts: string[]): Promise<string[]> {
  const keys: string[] = [];
  let looked = 0;
  for (const [key, words] of all) {
    if (parts.every((part) => words.includes(part))) keys.push(key);
    if (++looked % AT_ONCE === 0) await new Promise((wake) => setTimeout(wake, 0));
  }
  return keys;
}

async function withPhrase(texts: KeptTexts, keys: string[], phrase: string): Promise<string[]> {
  const found: string[] = [];
  for (const key of keys) {
    const record = await texts.newest(key);
    const paragraphs = record ? await unpack(record.packed).catch(() => []) : [];
    if (fold(paragraphs.join(' ')).includes(phrase)) found.push(key);
  }
  return found;
}
