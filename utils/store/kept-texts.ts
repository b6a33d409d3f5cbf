import type { WholeQuote } from '../mijn/quotes/quote.ts';
import type { KeptTextInfo } from '../mijn/texts/kept-text.ts';
import type { Database, TextRecord } from './database.ts';
import { attempt, attemptWrite } from './trouble.ts';

/** So many word lists are read at a time, that no more of them than needed are in memory at once. */
const AT_ONCE = 250;

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
  /** Hands over the words of all papers, some at a time. */
  eachWords(take: (key: string, words: string) => void): Promise<void>;
}

export function keptTexts(database: Database): KeptTexts {
  const { saved, quotes, texts, textWords } = database;
  const read = <T>(work: () => PromiseLike<T>) => attempt(database, work);
  const ofPaper = async (key: string) => (await texts.where('key').equals(key).toArray()).toSorted(byLastSeen);
  return {
    ofPaper: async (key) => (await read(() => ofPaper(key))).map(({ packed: _packed, ...info }) => info),
    get: (key, textHash) => read(() => texts.get([key, textHash])),
    newest: async (key) => (await read(() => ofPaper(key))).at(-1),
    update: (key, change) =>
      attemptWrite(database, () =>
        database.transaction('rw', [saved, quotes, texts, textWords], async () => {
          if ((await saved.get(key))?.removedAt !== '') return false;
          const next = change({ texts: await ofPaper(key), quotes: await quotes.where('key').equals(key).toArray() });
          await texts.put(next.put);
          if (next.words !== undefined) await textWords.put({ key, words: next.words });
          await texts.bulkDelete(next.drop.map(({ textHash }): [string, string] => [key, textHash]));
          await quotes.bulkPut(next.quotes);
          return true;
        }),
      ),
    putAll: (all) =>
      attemptWrite(database, () =>
        database.transaction('rw', [saved, texts, textWords], async () => {
          for (const { record, words } of all) {
            if (!(await saved.get(record.key)) || (await texts.get([record.key, record.textHash]))) continue;
            const newest = (await ofPaper(record.key)).at(-1);
            await texts.put(record);
            if (!newest || newest.lastSeen < record.lastSeen) await textWords.put({ key: record.key, words });
          }
        }),
      ),
    eachWords: async (take) => {
      for (let last = ''; ; ) {
        const some = await read(() => textWords.where('key').above(last).limit(AT_ONCE).toArray());
        for (const { key, words } of some) take(key, words);
        const end = some.at(-1);
        if (!end) return;
        last = end.key;
      }
    },
  };
}

const byLastSeen = (a: KeptTextInfo, b: KeptTextInfo): number => (a.lastSeen < b.lastSeen ? -1 : a.lastSeen > b.lastSeen ? 1 : 0);
