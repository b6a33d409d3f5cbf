import { CodedError } from '../../domain/coded-error.ts';
import type { bulkMessages } from '../../messaging/protocol/bulk.ts';
import type { HandlersOf } from '../../messaging/protocol/messages.ts';
import type { quoteMessages } from '../../messaging/protocol/quotes.ts';
import type { textMessages } from '../../messaging/protocol/texts.ts';
import { isInPrivateWindow } from '../../browser/private-browsing.ts';
import type { ReadingPositions } from '../../browser/reading-positions.ts';
import type { Database } from '../../store/database.ts';
import { keptTexts, type KeptTexts } from '../../store/kept-texts.ts';
import { quoteTable } from '../../store/quote-table.ts';
import type { SavedPaperTable } from '../../store/saved-paper-table.ts';
import { runIdempotent, inTransaction } from '../../store/transaction.ts';
import type { SavedPaperList } from './paper-list.ts';
import type { QuoteSnapshot } from '../../domain/saved/quote.ts';
import { createQuotes, type Quotes } from './quotes/quotes.ts';
import { isPageOf } from '../../search/own-paper.ts';
import { createTexts, type Texts, type TextsDeps } from './texts/texts.ts';
import type { PaperSnapshot } from '../../domain/saved/readers-part.ts';

/** A paper's text comes soon after its save, in milliseconds. */
const SAVE_TO_TEXT_MS = 5 * 60_000;

/** What is kept with papers: their texts and the reader's quotes. */
export function createTextsAndQuotes({
  database,
  papers,
  now,
  versionOf,
}: { database: Database; papers: SavedPaperTable } & Omit<TextsDeps, 'texts'>) {
  const quoteRecords = quoteTable(database);
  const kept = keptTexts(database);
  return {
    quoteRecords,
    kept,
    quotes: createQuotes({ quotes: quoteRecords, papers, texts: kept, now }),
    texts: createTexts({ texts: kept, now, versionOf }),
  };
}

/** What answers the messages about quotes, texts and many papers at once. */
type TextsAndQuotesHandlers = HandlersOf<
  typeof bulkMessages & typeof quoteMessages & typeof textMessages
>;

export interface TextsAndQuotesDeps {
  texts: Texts;
  kept: KeptTexts;
  quotes: Quotes;
  positions: ReadingPositions;
  database: Database;
  papers: Pick<SavedPaperTable, 'get'>;
  paperList: SavedPaperList;
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits until the list may be read. */
  whenReady<T>(ask: () => Promise<T>): Promise<T>;
  /** The same for a change, which is then told to everyone. */
  mutate<T>(act: () => Promise<T>): Promise<T>;
}

/** What the background does with texts and quotes, and with papers and quotes at once. */
export function textsAndQuotesHandlers({
  texts,
  kept,
  quotes,
  positions,
  database,
  papers,
  paperList,
  now,
  whenReady,
  mutate,
}: TextsAndQuotesDeps): TextsAndQuotesHandlers {
  const undoBoth = async (papersBefore: PaperSnapshot[], quotesBefore: QuoteSnapshot[]) => {
    await paperList.undo(papersBefore);
    await quotes.edit(quotesBefore);
    return null;
  };
  const mutateOnce = <T>(act: string | undefined, work: () => Promise<T>) =>
    mutate(() => runIdempotent(database, act, now, work));
  return {
    updatePapers: ({ keys, change, act }) => mutateOnce(act, () => paperList.edit(keys, change)),
    savePapers: ({ papers, act }) => mutateOnce(act, () => paperList.saveAll(papers)),
    undo: ({ marks, quotes: quotesBefore = [] }) =>
      mutate(() => inTransaction(database, () => undoBoth(marks, quotesBefore))),
    importPapers: ({ papers, quotes: all, mode, act }) =>
      mutateOnce(act, async () => ({
        marks: await paperList.importAll(papers, mode),
        quotes: await quotes.importAll(all, mode),
      })),
    keepText: async (seen, { url, tab }) => {
      if (!isPageOf(seen.key, url)) throw new CodedError('not-own-paper');
      if (
        isInPrivateWindow({ tab }) &&
        (await whenReady(() => wasSavedBefore(papers, seen.key, now())))
      )
        return 'same';
      const result = await whenReady(() => texts.keep(seen));
      // The same text again changes nothing to be drawn.
      return result === 'first' || result === 'changed'
        ? mutate(() => Promise.resolve(result))
        : result;
    },
    keepQuote: async ({ key, quote }, { url }) => {
      if (!isPageOf(key, url)) throw new CodedError('not-own-paper');
      return (await mutate(() => quotes.keep(key, quote))) !== null;
    },
    quotes: () => whenReady(quotes.list),
    editQuotes: ({ marks, act }) => mutateOnce(act, () => quotes.edit(marks)),
    findInTexts: ({ terms }) => whenReady(() => texts.find(terms)),
    snippets: ({ keys, terms }) => whenReady(() => texts.snippets(keys, terms)),
    listTexts: async ({ key }) => ({
      texts: await whenReady(() => kept.ofPaper(key)),
      place: await positions.get(key),
    }),
    getText: ({ key, textHash }) => whenReady(() => texts.text(key, textHash)),
    exportTexts: ({ keys }) => whenReady(() => texts.exportAll(keys)),
    importTexts: ({ texts: all }) => mutate(() => texts.importAll(all)),
  };
}

/** In a private window a text is kept as a part of the save pressed there; that a paper of the list was opened is not. */
async function wasSavedBefore(
  papers: Pick<SavedPaperTable, 'get'>,
  key: string,
  now: number,
): Promise<boolean> {
  const [paper] = await papers.get([key]);
  return (
    paper !== undefined &&
    paper.removedAt === '' &&
    now - Date.parse(paper.savedAt) > SAVE_TO_TEXT_MS
  );
}
