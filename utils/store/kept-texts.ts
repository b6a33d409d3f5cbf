import type { WholeQuote } from '../domain/saved/quote.ts';
import type { KeptTextInfo } from '../domain/saved/kept-text.ts';
import type { WordSegment } from '../search/word-segment.ts';
import type { Database, TextRecord } from './database.ts';
import { withDatabase, writeToDatabase } from './store-error.ts';

/** What a paper has, as a text arrives; and what is to be written because of it. */
export interface TextsOfPaper {
  /** Oldest first. */
  texts: TextRecord[];
  quotes: WholeQuote[];
}
export interface TextChange {
  put: TextRecord;
  /** Left out when the words searched stay as they are. */
  words?: string;
  drop: TextRecord[];
  quotes: WholeQuote[];
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
  const { saved, quotes, texts, textWords, wordPlaces, wordSegments } = database;
  const read = <T>(work: () => PromiseLike<T>) => withDatabase(database, work);
  const putWords = (key: string, textHash: string, words: string) =>
    Promise.all([textWords.put({ key, words }), wordPlaces.put({ key, textHash, segment: 0 })]);
  const ofPaper = async (key: string) =>
    (await texts.where('key').equals(key).toArray()).toSorted(byLastSeen);
  return {
    ofPaper: async (key) =>
      (await read(() => ofPaper(key))).map(({ packed: _packed, ...info }) => info),
    get: (key, textHash) => read(() => texts.get([key, textHash])),
    newest: async (key) => (await read(() => ofPaper(key))).at(-1),
    update: (key, change) =>
      writeToDatabase(database, () =>
        database.transaction('rw', [saved, quotes, texts, textWords, wordPlaces], async () => {
          if ((await saved.get(key))?.removedAt !== '') return false;
          const next = change({
            texts: await ofPaper(key),
            quotes: await quotes.where('key').equals(key).toArray(),
          });
          await texts.put(next.put);
          if (next.words !== undefined) await putWords(key, next.put.textHash, next.words);
          await texts.bulkDelete(
            next.drop.map(({ textHash }): [string, string] => [key, textHash]),
          );
          await quotes.bulkPut(next.quotes);
          return true;
        }),
      ),
    putAll: (all) =>
      writeToDatabase(database, () =>
        database.transaction('rw', [saved, texts, textWords, wordPlaces], async () => {
          for (const { record, words } of all) {
            if (!(await saved.get(record.key)) || (await texts.get([record.key, record.textHash])))
              continue;
            const newest = (await ofPaper(record.key)).at(-1);
            await texts.put(record);
            if (!newest || newest.lastSeen < record.lastSeen)
              await putWords(record.key, record.textHash, words);
          }
        }),
      ),
    unindexedWords: async (most, after) => {
      const places = await read(() =>
        wordPlaces
          .where('segment')
          .equals(0)
          .and(({ key }) => key > after)
          .limit(most)
          .toArray(),
      );
      const lists = await read(() => textWords.bulkGet(places.map(({ key }) => key)));
      return places.flatMap(({ key, textHash }, index) =>
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
        database.transaction('rw', [wordPlaces, wordSegments], async () => {
          const now = await wordPlaces.bulkGet(segment.keys);
          if (
            now.some(
              (place, index) => place?.segment !== 0 || place.textHash !== lists[index]?.textHash,
            )
          )
            return null;
          const id = await wordSegments.add({ ...segment });
          await wordPlaces.bulkPut(
            lists.map(({ key, textHash }) => ({ key, textHash, segment: id })),
          );
          return id;
        }),
      ),
  };
}

const byLastSeen = (a: KeptTextInfo, b: KeptTextInfo): number =>
  a.lastSeen < b.lastSeen ? -1 : a.lastSeen > b.lastSeen ? 1 : 0;
