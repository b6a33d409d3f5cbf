import { evenSpaces } from '../../../domain/text.ts';
import { wordsOf } from '../../../search/fold-with-places.ts';
import { snippetOf, type SnippetPart } from '../../../search/snippet.ts';
import type { TextRecord } from '../../../store/database.ts';
import { sha256 } from '../../../domain/sha256.ts';
import type { KeptTexts, TextChange, TextsOfPaper } from '../../../store/kept-texts.ts';
import type { QuoteRecord } from '../../../domain/saved/quote.ts';
import { createTextFinder } from './find-in-texts.ts';
import {
  type KeepTextResult,
  type KeptText,
  type SeenText,
} from '../../../domain/saved/kept-text.ts';
import { pack, unpackParagraphs } from '../../../search/pack.ts';
import { comparisonKey } from '../../../search/comparison-key.ts';
import { MAX_TEXTS } from '../../../domain/saved/bounds.ts';

/** The texts of saved papers: kept as they are seen, searched, and given back. Every error is a StoreError. */
export interface Texts {
  /** Keeps a text that was seen, if its paper is in the list. The same text again adds nothing but the day. */
  keep(seen: SeenText): Promise<KeepTextResult>;
  /** For each term (folded, two characters or more) the keys of the papers whose newest text has it. */
  find(terms: string[]): Promise<string[][]>;
  /** Where in the newest texts of papers the terms stand; papers without are left out. */
  snippets(keys: string[], terms: string[]): Promise<{ key: string; parts: SnippetPart[] }[]>;
  /** One kept text with its words; null when it is not there or damaged. */
  text(key: string, textHash: string): Promise<KeptText | null>;
  /** All texts of papers, for taking out. */
  exportAll(keys: string[]): Promise<KeptText[]>;
  /** Puts texts back that were taken out; what is there stays, papers that are not known get none. */
  importAll(texts: KeptText[]): Promise<null>;
}

export interface TextsDeps {
  texts: KeptTexts;
  /** Milliseconds since 1970. */
  now(): number;
  /** The newest version number of a document that is known without asking anyone. */
  versionOf(key: string): Promise<number | null>;
}

export function createTexts({ texts, now, versionOf }: TextsDeps): Texts {
  const finder = createTextFinder(texts);
  const text = async (record: TextRecord | undefined): Promise<KeptText | null> => {
    if (!record) return null;
    const { packed, ...info } = record;
    const paragraphs = await unpackParagraphs(packed).catch(() => null);
    return paragraphs && { ...info, paragraphs };
  };
  const all = async (key: string) =>
    Promise.all(
      (await texts.ofPaper(key)).map(async ({ textHash }) => text(await texts.get(key, textHash))),
    );
  return {
    keep: async (seen) => {
      if (!seen.certain && (await texts.newest(seen.key))) return 'same';
      const at = new Date(now()).toISOString();
      const made = await recordOf({
        ...seen,
        version: await versionOf(seen.key).catch(() => null),
        firstSeen: at,
        lastSeen: at,
      });
      let status: KeepTextResult = 'first';
      const inList = await texts.update(seen.key, (known) => {
        const change = changeOf(known, made.record, made.words, made.squeezed);
        status = resultOf(known.texts, made.record.textHash);
        return change;
      });
      if (!inList) return 'not-saved';
      finder.changed(seen.key, made.words);
      return status;
    },
    find: finder.find,
    snippets: async (keys, terms) => {
      const found = await Promise.all(
        keys.map(async (key) => ({
          key,
          parts: snippetOf((await text(await texts.newest(key)))?.paragraphs ?? [], terms),
        })),
      );
      return found.filter(({ parts }) => parts.length > 0);
    },
    text: async (key, textHash) => text(await texts.get(key, textHash)),
    exportAll: async (keys) =>
      (await Promise.all(keys.map(all))).flat().filter((one) => one !== null),
    importAll: async (kept) => {
      await texts.putAll(await Promise.all(kept.map(recordOf)));
      finder.forget();
      return null;
    },
  };
}

/** A text is the first one as long as no certain one is there. */
function resultOf(known: TextRecord[], textHash: string): KeepTextResult {
  if (known.every(({ certain }) => !certain)) return 'first';
  return known.some((one) => one.textHash === textHash) ? 'same' : 'changed';
}

/** A text made ready to be stored; all that must be waited for happens here, before the transaction. */
async function recordOf({
  paragraphs,
  ...info
}: Omit<KeptText, 'textHash' | 'characters'>): Promise<{
  record: TextRecord;
  words: string;
  squeezed: string;
}> {
  const lines = paragraphs.map(evenSpaces).filter(Boolean);
  const whole = lines.join('\n');
  const squeezed = comparisonKey(whole);
  const record = {
    ...info,
    textHash: await sha256(squeezed),
    characters: whole.length,
    packed: await pack(lines),
  };
  return { record, words: wordsOf(whole), squeezed };
}

/** What a text changes among what its paper has. @param squeezed the text as it is compared */
export function changeOf(
  { texts, quotes }: TextsOfPaper,
  seen: TextRecord,
  words: string,
  squeezed: string,
): TextChange {
  const known = texts.find(({ textHash }) => textHash === seen.textHash);
  const put = known
    ? {
        ...known,
        certain: known.certain || seen.certain,
        version: seen.version ?? known.version,
        lastSeen: seen.lastSeen,
      }
    : seen;
  const others = texts.filter((one) => one !== known);
  // The first one stays: what a paper said at first is what later versions are held against.
  const surplus = others.length >= MAX_TEXTS ? others.slice(1, others.length - MAX_TEXTS + 2) : [];
  const uncertain = others.filter(({ certain }) => !certain);
  return {
    put,
    words,
    drop: [...surplus, ...uncertain],
    quotes: quotes.flatMap((quote) => checked(quote, put, squeezed, seen.lastSeen)),
  };
}

/** A quote that is no longer, or again, in the newest text, or that was taken before its text came; nothing when it stays as it was. */
function checked(
  quote: QuoteRecord,
  { textHash, version }: TextRecord,
  squeezed: string,
  at: string,
): QuoteRecord[] {
  const gone = !squeezed.includes(comparisonKey(quote.words));
  const origin = quote.textHash === null && !gone ? { textHash, version } : {};
  if (gone === (quote.goneAt !== '') && !('textHash' in origin)) return [];
  return [{ ...quote, ...origin, goneAt: gone ? quote.goneAt || at : '', changedAt: at }];
}
