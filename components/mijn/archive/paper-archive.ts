import type { SnippetPart } from '../../../utils/search/snippet.ts';
import type { QuoteRecord } from '../../../utils/domain/saved/quote.ts';
import type { DiffParagraph } from '../../../utils/search/word-diff.ts';
import type { PaperTexts } from '../../../utils/domain/saved/kept-text.ts';

export interface Snippet {
  key: string;
  parts: SnippetPart[];
}

/** The page's way to quotes and kept texts. Everything asked rejects with the background's machine word. */
export interface PaperArchiveView {
  /** All that were not removed. */
  quotes: QuoteRecord[];
  /** For each folded term the keys of the papers whose text has it. */
  find(terms: string[]): Promise<string[][]>;
  snippets(keys: string[], terms: string[]): Promise<Snippet[]>;
  texts(key: string): Promise<PaperTexts>;
  /** What changed from one kept text to another, by their hashes; null when one of them cannot be read. */
  difference(key: string, before: string, after: string): Promise<DiffParagraph[] | null>;
  /** Puts words on the clipboard. */
  copy(words: string): Promise<void>;
}
