import type { bulkMessages } from '../../messaging/protocol/bulk.ts';
import type { HandlersOf } from '../../messaging/protocol/messages.ts';
import type { quoteMessages } from '../../messaging/protocol/quotes.ts';
import type { textMessages } from '../../messaging/protocol/texts.ts';
import { isInPrivateWindow } from '../../browser/private-browsing.ts';
import type { ReadingPositions } from '../../browser/reading-positions.ts';
import type { Database } from '../../store/database.ts';
import { keptTexts, type KeptTexts } from '../../store/kept-texts.ts';
import { quoteTable } from '../../store/quotes.ts';
import type { SavedPapers } from '../../store/saved-papers.ts';
import { once, together } from '../../store/transaction.ts';
import type { Mijn } from './saved-papers.ts';
import type { QuoteMarks } from '../../domain/saved/quote.ts';
import { createQuotes, type Quotes } from './quotes/quotes.ts';
import type { Marks } from '../../domain/saved/saved-paper.ts';
import { isPageOf } from '../../search/own-paper.ts';
import { createTexts, type Texts, type TextsParts } from './texts/texts.ts';

/** A paper's text comes soon after its save, in milliseconds. */
const SOON = 5 * 60_000;

/** What is kept with papers: their texts and the reader's quotes. */
export function createKeeping({
  database,
  papers,
  now,
  versionOf,
}: { database: Database; papers: SavedPapers } & Omit<TextsParts, 'texts'>) {
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
type KeepingHandlers = HandlersOf<typeof bulkMessages & typeof quoteMessages & typeof textMessages>;

interface Parts {
  texts: Texts;
  kept: KeptTexts;
  quotes: Quotes;
  positions: ReadingPositions;
  database: Database;
  papers: Pick<SavedPapers, 'get'>;
  mijn: Mijn;
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits until the list may be read. */
  reading<T>(ask: () => Promise<T>): Promise<T>;
  /** The same for a change, which is then told to everyone. */
  changing<T>(act: () => Promise<T>): Promise<T>;
}

/** What the background does with texts and quotes, and with papers and quotes at once. */
export function keepingHandlers({
  texts,
  kept,
  quotes,
  positions,
  database,
  papers,
  mijn,
  now,
  reading,
  changing,
}: Parts): KeepingHandlers {
  const puttingBack = async (marks: Marks[], quoteMarks: QuoteMarks[]) => {
    await mijn.putBack(marks);
    await quotes.edit(quoteMarks);
    return null;
  };
  const doOnce = <T>(act: string | undefined, work: () => Promise<T>) =>
    changing(() => once(database, act, now, work));
  return {
    updatePapers: ({ keys, change, act }) => doOnce(act, () => mijn.edit(keys, change)),
    savePapers: ({ papers, act }) => doOnce(act, () => mijn.saveAll(papers)),
    undo: ({ marks, quotes: quoteMarks = [] }) =>
      changing(() => together(database, () => puttingBack(marks, quoteMarks))),
    importPapers: ({ papers, quotes: all, mode, act }) =>
      doOnce(act, async () => ({
        marks: await mijn.importAll(papers, mode),
        quotes: await quotes.importAll(all, mode),
      })),
    keepText: async (seen, { url, tab }) => {
      if (!isPageOf(seen.key, url)) throw new Error('another paper');
      if (
        isInPrivateWindow({ tab }) &&
        (await reading(() => wasSavedBefore(papers, seen.key, now())))
      )
        return 'same';
      const result = await reading(() => texts.keep(seen));
      // The same text again changes nothing to be drawn.
      return result === 'first' || result === 'changed'
        ? changing(() => Promise.resolve(result))
        : result;
    },
    keepQuote: async ({ key, quote }, { url }) => {
      if (!isPageOf(key, url)) throw new Error('another paper');
      return (await changing(() => quotes.keep(key, quote))) !== null;
    },
    quotes: () => reading(quotes.list),
    editQuotes: ({ marks, act }) => doOnce(act, () => quotes.edit(marks)),
    findInTexts: ({ terms }) => reading(() => texts.find(terms)),
    snippets: ({ keys, terms }) => reading(() => texts.snippets(keys, terms)),
    listTexts: async ({ key }) => ({
      texts: await reading(() => kept.ofPaper(key)),
      place: await positions.get(key),
    }),
    getText: ({ key, textHash }) => reading(() => texts.text(key, textHash)),
    exportTexts: ({ keys }) => reading(() => texts.takeOut(keys)),
    importTexts: ({ texts: all }) => changing(() => texts.putBack(all)),
  };
}

/** In a private window a text is kept as a part of the save pressed there; that a paper of the list was opened is not. */
async function wasSavedBefore(
  papers: Pick<SavedPapers, 'get'>,
  key: string,
  now: number,
): Promise<boolean> {
  const [paper] = await papers.get([key]);
  return paper !== undefined && paper.removedAt === '' && now - Date.parse(paper.savedAt) > SOON;
}
