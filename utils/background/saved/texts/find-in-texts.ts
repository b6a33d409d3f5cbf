import { CodedError } from '../../../domain/coded-error.ts';
import { logWarning } from '../../../browser/log.ts';
import { fold } from '../../../search/fold.ts';
import { buildSegment, searchSegment, type WordSegment } from '../../../search/word-segment.ts';
import type { KeptTexts } from '../../../store/kept-texts.ts';
import { unpackParagraphs } from '../../../search/pack.ts';

/** So many papers' words are turned around together; fewer are searched one by one. */
const PAPERS_PER_SEGMENT = 250;
/** So many texts are read at once when a phrase is looked for. */
const MAX_TEXTS_AT_ONCE = 25;

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
  unindexed: Map<string, string>;
  /** In which segment a paper counts: the latest that has it. */
  segmentOf: Map<string, number>;
}

/**
 * Searches the words of all kept texts. Parts of words count, for the Dutch join words; a phrase is looked up in the texts
 * of the papers that have all its words.
 */
export function createTextFinder(texts: KeptTexts): TextFinder {
  let known: Promise<Index> | null = null;
  let building: Promise<void> | null = null;
  let latest: string[] = [];
  const buildSegmentsSoon = (all: Index) => {
    if (building || all.unindexed.size < PAPERS_PER_SEGMENT) return;
    building = buildSegments(texts, all)
      .catch((error: unknown) => logWarning('word index', error))
      .finally(() => {
        building = null;
      });
  };
  const index = () => {
    known ??= load(texts);
    // What could not be read is read anew at the next search.
    known.catch(() => {
      known = null;
    });
    return known;
  };
  const findOne = async (term: string, wanted: () => boolean): Promise<string[]> => {
    const keys = papersWithAll(await index(), term.split(' '));
    return term.includes(' ') ? withPhrase(texts, keys, term, wanted) : keys;
  };
  return {
    find: async (terms) => {
      latest = terms;
      const found: string[][] = [];
      for (const term of terms) found.push(await findOne(term, () => latest === terms));
      void index().then(buildSegmentsSoon);
      return found;
    },
    changed: (key, words) =>
      void known?.then(({ unindexed }) => unindexed.set(key, words)).catch(() => undefined),
    forget: () => {
      known = null;
    },
  };
}

async function load(texts: KeptTexts): Promise<Index> {
  const index: Index = { segments: new Map(), unindexed: new Map(), segmentOf: new Map() };
  await texts.forEachSegment((id, segment) => addTo(index, id, segment));
  for (let after = ''; ;) {
    const some = await texts.unindexedWords(PAPERS_PER_SEGMENT, after);
    for (const { key, words } of some) index.unindexed.set(key, words);
    const last = some.at(-1);
    if (!last) return index;
    after = last.key;
  }
}

function addTo({ segments, segmentOf }: Index, id: number, segment: WordSegment): void {
  segments.set(id, segment);
  for (const key of segment.keys) segmentOf.set(key, id);
}

/** Turns loose words around while there are enough of them; searching goes on meanwhile. */
async function buildSegments(texts: KeptTexts, index: Index): Promise<void> {
  while (index.unindexed.size >= PAPERS_PER_SEGMENT) {
    const lists = await texts.unindexedWords(PAPERS_PER_SEGMENT, '');
    if (lists.length < PAPERS_PER_SEGMENT) return;
    const segment = buildSegment(lists);
    const id = await texts.addSegment(segment, lists);
    if (id === null) continue;
    addTo(index, id, segment);
    for (const { key, words } of lists)
      if (index.unindexed.get(key) === words) index.unindexed.delete(key);
    await new Promise((wake) => setTimeout(wake, 0));
  }
}

/** The papers that have all parts. */
function papersWithAll({ segments, unindexed, segmentOf }: Index, parts: string[]): string[] {
  const keys: string[] = [];
  for (const [key, words] of unindexed)
    if (parts.every((part) => words.includes(part))) keys.push(key);
  for (const [id, segment] of segments) {
    const [first = [], ...rest] = parts.map((part) => searchSegment(segment, part));
    const others = rest.map((one) => new Set(one));
    keys.push(
      ...first.filter(
        (key) =>
          segmentOf.get(key) === id && !unindexed.has(key) && others.every((one) => one.has(key)),
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
  for (let at = 0; at < keys.length; at += MAX_TEXTS_AT_ONCE) {
    // Who types on has asked anew: the rest of this search would only stand in its way.
    if (!wanted()) throw new CodedError('superseded');
    const some = keys.slice(at, at + MAX_TEXTS_AT_ONCE);
    const has = await Promise.all(some.map((key) => holdsPhrase(texts, key, phrase)));
    found.push(...some.filter((_, index) => has[index]));
  }
  return found;
}

async function holdsPhrase(texts: KeptTexts, key: string, phrase: string): Promise<boolean> {
  const record = await texts.newest(key);
  const paragraphs = record ? await unpackParagraphs(record.packed).catch(() => []) : [];
  return fold(paragraphs.join(' ')).includes(phrase);
}
