import type { QuoteRecord } from '../domain/saved/quote.ts';
import type { KeptTextInfo } from '../domain/saved/kept-text.ts';
import type { WordSegment } from '../search/word-segment.ts';
import type { Database, TextRecord } from './database.ts';
import { withDatabase, writeToDatabase } from './store-error.ts';

/** What a paper has, as a text arrives; and what is to be written because of it. */
export interface TextsOfPaper {
  /** Oldest first. */
  texts: TextRecord[];
  quotes: QuoteRecord[];
}
export interface TextChange {
  put: TextRecord;
  /** Left out when the words searched stay as they are. */
  words?: string;
  drop: TextRecord[];
  quotes: QuoteRecord[];
}

/** The words of a paper's newest text. */
export interface UnindexedWords {
  key: string;
  textHash: string;
  words: string;
}

/** Texts of saved papers, with their words for searching. Every change is one transaction, and every error a StoreError. */
export interface KeptTexts {
  /** Oldest first, without their words. */
  ofPaper(key: string): Promise<KeptTextInfo[]>;
  get(key: string, textHash: string): Promise<TextRecord | undefined>;
  newest(key: string): Promise<TextRecord | undefined>;
  /**
   * Writes what a text changes, if its paper is in the list, in one transaction.
   * @param change must not wait for anything: the transaction would end
   * @returns whether the paper is in the list
   */
  update(key: string, change: (known: TextsOfPaper) => TextChange): Promise<boolean>;
  /** Puts texts as they are, of papers that are known; those that are there stay. */
  putAll(texts: { record: TextRecord; words: string }[]): Promise<void>;
  /** Word lists that are in no segment, in order of their keys, so many at most. @param after a key; only those behind it */
  unindexedWords(most: number, after: string): Promise<UnindexedWords[]>;
  /** Hands over the segments in the order they were made; of a paper in several, the last one counts. */
  forEachSegment(take: (id: number, segment: WordSegment) => void): Promise<void>;
  /** Keeps a segment made of these lists; null when one of them changed meanwhile. */
  addSegment(segment: WordSegment, lists: UnindexedWords[]): Promise<number | null>;
}

export function keptTexts(database: Database): KeptTexts {
  return { ...textTable(database), ...wordIndex(database) };
}

/** The texts themselves. */
function textTable(
  database: Database,
): Pick<KeptTexts, 'ofPaper' | 'get' | 'newest' | 'update' | 'putAll'> {
  const { saved, quotes, texts, textWords, wordPlaces } = database;
  const read = <T>(work: () => PromiseLike<T>) => withDatabase(database, work);
  const write = <T>(work: () => PromiseLike<T>) =>
    writeToDatabase(database, () =>
      // Dexie follows native promises only out of a function that is itself async.
      database.transaction('rw', [saved, quotes, texts, textWords, wordPlaces], async () => work()),
    );
  const ofPaper = async (key: string) =>
    (await texts.where('key').equals(key).toArray()).toSorted(byLastSeen);
  const putWords = (key: string, textHash: string, words: string) =>
    Promise.all([textWords.put({ key, words }), wordPlaces.put({ key, textHash, segment: 0 })]);
  return {
    ofPaper: async (key) =>
      (await read(() => ofPaper(key))).map(({ packed: _packed, ...info }) => info),
    get: (key, textHash) => read(() => texts.get([key, textHash])),
    newest: async (key) => (await read(() => ofPaper(key))).at(-1),
    update: (key, change) =>
      write(async () => {
        if ((await saved.get(key))?.removedAt !== '') return false;
        const known = await quotes.where('key').equals(key).toArray();
        const next = change({ texts: await ofPaper(key), quotes: known });
        await texts.put(next.put);
        if (next.words !== undefined) await putWords(key, next.put.textHash, next.words);
        await texts.bulkDelete(next.drop.map(({ textHash }): [string, string] => [key, textHash]));
        await quotes.bulkPut(next.quotes);
        return true;
      }),
    putAll: (all) =>
      write(async () => {
        for (const { record, words } of all) {
          const { key, textHash, lastSeen } = record;
          if (!(await saved.get(key)) || (await texts.get([key, textHash]))) continue;
          const newest = (await ofPaper(key)).at(-1);
          await texts.put(record);
          if (!newest || newest.lastSeen < lastSeen) await putWords(key, textHash, words);
        }
      }),
  };
}

/** The words of the texts, as searching reads them. */
function wordIndex(
  database: Database,
): Pick<KeptTexts, 'unindexedWords' | 'forEachSegment' | 'addSegment'> {
  const { textWords, wordPlaces: indexEntries, wordSegments } = database;
  const read = <T>(work: () => PromiseLike<T>) => withDatabase(database, work);
  return {
    unindexedWords: async (most, after) => {
      const entries = await read(() =>
        indexEntries
          .where('segment')
          .equals(0)
          .and(({ key }) => key > after)
          .limit(most)
          .toArray(),
      );
      const lists = await read(() => textWords.bulkGet(entries.map(({ key }) => key)));
      return entries.flatMap(({ key, textHash }, index) =>
        lists[index] ? [{ key, textHash, words: lists[index].words }] : [],
      );
    },
    forEachSegment: async (take) => {
      const ids = await read(() => wordSegments.toCollection().primaryKeys());
      for (const id of ids) {
        const segment = await read(() => wordSegments.get(id));
        if (segment) take(id, segment);
      }
    },
    addSegment: (segment, lists) =>
      writeToDatabase(database, () =>
        database.transaction('rw', [indexEntries, wordSegments], async () => {
          const known = await indexEntries.bulkGet(segment.keys);
          const isAsBuilt = known.every(
            (entry, index) => entry?.segment === 0 && entry.textHash === lists[index]?.textHash,
          );
          if (!isAsBuilt) return null;
          const id = await wordSegments.add({ ...segment });
          const entries = lists.map(({ key, textHash }) => ({ key, textHash, segment: id }));
          await indexEntries.bulkPut(entries);
          return id;
        }),
      ),
  };
}

const byLastSeen = (a: KeptTextInfo, b: KeptTextInfo): number =>
  Number(a.lastSeen > b.lastSeen) - Number(a.lastSeen < b.lastSeen);
