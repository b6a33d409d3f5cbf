import { fold } from '../../../search/fold.ts';
import { buildSegment, searchSegment, type WordSegment } from '../../../search/word-segment.ts';
import type { KeptTexts } from '../../../store/kept-texts.ts';
import { unpack } from '../../../search/pack.ts';

/** So many papers' words are turned around together; fewer are searched one by one. */
const SEGMENT = 250;
/** So many texts are read at once when a phrase is looked for. */
const AT_ONCE = 25;

export interface TextFinder {
  /** Rejects when a phrase was still being looked for as the next search came. */
  find(terms: string[]): Promise<string[][]>;
  /** A paper has a newer text. */
  changed(key: string, words: string): void;
  /** Much has changed: the words are read anew when they are next wanted. */
  forget(): void;
}

/** What is searched, in memory while the background lives. */
interface Index {
  segments: Map<number, WordSegment>;
  /** Words of papers that are in no segment, or have a newer text than it knows. */
  loose: Map<string, string>;
  /** In which segment a paper counts: the latest that has it. */
  home: Map<string, number>;
}

/**
 * Searches the words of all kept texts. Parts of words count, for the Dutch join words; a phrase is looked up in the texts
 * of the papers that have all its words.
 */
export function createTextFinder(texts: KeptTexts): TextFinder {
  let known: Promise<Index> | null = null;
  let gathering: Promise<void> | null = null;
  let latest: string[] = [];
  const gatherSoon = (all: Index) => {
    if (all.loose.size < SEGMENT) return;
    gathering ??= gather(texts, all)
      .catch((error: unknown) => console.warn('Kamerlezer: words', error))
      .finally(() => (gathering = null));
  };
  const index = () =>
    (known ??= load(texts).catch(
      (error: unknown) => ((known = null), Promise.reject(error as Error)),
    ));
  const findOne = async (term: string, wanted: () => boolean): Promise<string[]> => {
    const keys = having(await index(), term.split(' '));
    return term.includes(' ') ? withPhrase(texts, keys, term, wanted) : keys;
  };
  return {
    find: async (terms) => {
      latest = terms;
      const found: string[][] = [];
      for (const term of terms) found.push(await findOne(term, () => latest === terms));
      void index().then(gatherSoon);
      return found;
    },
    changed: (key, words) =>
      void known?.then(({ loose }) => loose.set(key, words)).catch(() => undefined),
    forget: () => void (known = null),
  };
}

async function load(texts: KeptTexts): Promise<Index> {
  const index: Index = { segments: new Map(), loose: new Map(), home: new Map() };
  await texts.eachSegment((id, segment) => addTo(index, id, segment));
  for (let after = ''; ;) {
    const some = await texts.looseWords(SEGMENT, after);
    for (const { key, words } of some) index.loose.set(key, words);
    const last = some.at(-1);
    if (!last) return index;
    after = last.key;
  }
}

function addTo({ segments, home }: Index, id: number, segment: WordSegment): void {
  segments.set(id, segment);
  for (const key of segment.keys) home.set(key, id);
}

/** Turns loose words around while there are enough of them; searching goes on meanwhile. */
async function gather(texts: KeptTexts, index: Index): Promise<void> {
  while (index.loose.size >= SEGMENT) {
    const lists = await texts.looseWords(SEGMENT, '');
    if (lists.length < SEGMENT) return;
    const segment = buildSegment(lists);
    const id = await texts.addSegment(segment, lists);
    if (id === null) continue;
    addTo(index, id, segment);
    for (const { key, words } of lists) if (index.loose.get(key) === words) index.loose.delete(key);
    await new Promise((wake) => setTimeout(wake, 0));
  }
}

/** The papers that have all parts. */
function having({ segments, loose, home }: Index, parts: string[]): string[] {
  const keys: string[] = [];
  for (const [key, words] of loose) if (parts.every((part) => words.includes(part))) keys.push(key);
  for (const [id, segment] of segments) {
    const [first = [], ...rest] = parts.map((part) => searchSegment(segment, part));
    const others = rest.map((one) => new Set(one));
    keys.push(
      ...first.filter(
        (key) => home.get(key) === id && !loose.has(key) && others.every((one) => one.has(key)),
      ),
    );
  }
  return keys;
}

async function withPhrase(
  texts: KeptTexts,
  keys: string[],
  phrase: string,
  wanted: () => boolean,
): Promise<string[]> {
  const found: string[] = [];
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    // Who types on has asked anew: the rest of this search would only stand in its way.
    if (!wanted()) throw new Error('superseded');
    const some = keys.slice(at, at + AT_ONCE);
    const has = await Promise.all(some.map((key) => holdsPhrase(texts, key, phrase)));
    found.push(...some.filter((_, index) => has[index]));
  }
  return found;
}

async function holdsPhrase(texts: KeptTexts, key: string, phrase: string): Promise<boolean> {
  const record = await texts.newest(key);
  const paragraphs = record ? await unpack(record.packed).catch(() => []) : [];
  return fold(paragraphs.join(' ')).includes(phrase);
}
