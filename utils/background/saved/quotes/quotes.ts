import type { KeptTexts } from '../../../store/kept-texts.ts';
import type { QuoteTable } from '../../../store/quote-table.ts';
import type { SavedPaperTable } from '../../../store/saved-paper-table.ts';
import { legalReference } from '../../../formats/legal-reference.ts';
import type { PaperToSave, SavedPaper } from '../../../domain/saved/saved-paper.ts';
import { sha256 } from '../../../domain/sha256.ts';
import { unpackParagraphs } from '../../../search/pack.ts';
import { holdsQuote, comparisonKey } from '../../../search/comparison-key.ts';
import type { QuoteSnapshot, QuoteToKeep, QuoteRecord } from '../../../domain/saved/quote.ts';
import { mergedQuote } from './merge-quotes.ts';
import { addressOfWords } from './text-fragment.ts';

/** The reader's quotes. Every change settles only when it is committed; every error is a StoreError. */
export interface Quotes {
  /** Keeps words of a saved paper; null when the paper is not in the list. The same words at the same place are one quote. */
  keep(key: string, quote: QuoteToKeep): Promise<QuoteRecord | null>;
  /** All of them, removed ones too. */
  list(): Promise<QuoteRecord[]>;
  /** Takes quotes out or puts them back, all or none; gives what was before. */
  edit(marks: QuoteSnapshot[]): Promise<QuoteSnapshot[]>;
  /** Puts quotes of a file back, of papers that are known; `replace` removes those that are not among them. */
  importAll(quotes: QuoteRecord[], mode: 'merge' | 'replace'): Promise<QuoteSnapshot[]>;
}

export function createQuotes({
  quotes,
  papers,
  texts,
  now,
}: {
  quotes: QuoteTable;
  papers: SavedPaperTable;
  texts: KeptTexts;
  now(): number;
}): Quotes {
  const instant = () => new Date(now()).toISOString();
  /** A text that came between the making of a quote and its keeping saw no quote, and the quote saw no text. */
  const withTextThatCame = async (made: QuoteRecord, wanted: QuoteToKeep) => {
    const text = await texts.newest(made.key);
    const [paper] = text && text.textHash !== made.textHash ? await papers.get([made.key]) : [];
    if (!paper) return null;
    const again = await quoteOf(paper, wanted, texts, instant());
    const [mended] = await quotes.update(
      [made.id],
      (known) => known && { ...known, ...originOf(known, again), goneAt: again.goneAt },
    );
    return mended ?? null;
  };
  return {
    keep: async (key, wanted) => {
      const [paper] = await papers.get([key]);
      if (paper?.removedAt !== '') return null;
      const made = await quoteOf(paper, wanted, texts, instant());
      const [kept] = await quotes.update([made.id], (known) =>
        known ? { ...known, removedAt: '', goneAt: made.goneAt, changedAt: instant() } : made,
      );
      return (await withTextThatCame(made, wanted)) ?? kept ?? null;
    },
    list: () => quotes.everything(),
    edit: (marks) => setRemoval(quotes, marks, instant()),
    importAll: async (wholes, mode) => {
      const known = new Map((await quotes.everything()).map((one) => [one.id, one]));
      const present = new Set((await papers.everything()).map(({ key }) => key));
      const wanted = new Map(
        wholes.filter(({ key }) => present.has(key)).map((one) => [one.id, one]),
      );
      const others =
        mode === 'replace' ? [...known.values()].filter(({ id }) => !wanted.has(id)) : [];
      for (const other of others)
        wanted.set(other.id, { ...other, removedAt: other.removedAt || instant() });
      const before = [...wanted.keys()].map((id) => ({
        id,
        removed: known.get(id)?.removedAt !== '',
      }));
      await quotes.update([...wanted.keys()], (old, id) => {
        const next = wanted.get(id);
        return next && old && mode === 'merge' ? mergedQuote(old, next) : next;
      });
      return before;
    },
  };
}

/** The text that a quote was taken from: the first one that has its words. */
const originOf = ({ textHash, version }: QuoteRecord, again: QuoteRecord) =>
  textHash === null && again.goneAt === ''
    ? { textHash: again.textHash, version: again.version }
    : { textHash, version };

async function setRemoval(
  quotes: QuoteTable,
  marks: QuoteSnapshot[],
  at: string,
): Promise<QuoteSnapshot[]> {
  const wanted = new Map(marks.map(({ id, removed }) => [id, removed]));
  const before: QuoteSnapshot[] = [];
  await quotes.update([...wanted.keys()], (known, id) => {
    if (!known) return undefined;
    before.push({ id, removed: known.removedAt !== '' });
    return { ...known, removedAt: wanted.get(id) ? known.removedAt || at : '', changedAt: at };
  });
  return before;
}

async function quoteOf(
  paper: SavedPaper,
  { words, block }: QuoteToKeep,
  texts: KeptTexts,
  at: string,
): Promise<QuoteRecord> {
  const text = await texts.newest(paper.key);
  const paragraphs = text ? await unpackParagraphs(text.packed).catch(() => null) : null;
  return {
    id: (await sha256(JSON.stringify([paper.key, block, comparisonKey(words)]))).slice(0, 32),
    key: paper.key,
    words,
    citation: citationOf(paper),
    href: addressOfWords(paper.href, words),
    block,
    textHash: text?.textHash ?? null,
    version: text?.version ?? null,
    takenAt: at,
    goneAt: paragraphs && !holdsQuote(paragraphs, words) ? at : '',
    changedAt: at,
    removedAt: '',
  };
}

/** A saved paper as legal texts cite it; its key is a document number or the publisher's id. */
export function citationOf({ key, paperId, kind, title, date, href }: PaperToSave): string {
  const number = /^\d{4}[A-Z]/.test(key) ? key : null;
  return legalReference({
    id: paperId ?? (number ? null : key),
    number,
    kind,
    title,
    date,
    dossier: null,
    submitters: [],
    href,
  });
}
