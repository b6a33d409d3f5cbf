import { useEffect, useMemo, useState } from 'preact/hooks';
import { fold } from '../../../utils/search/fold.ts';
import type { TextMatches } from '../../../utils/search/match.ts';
import type { SearchQuery } from '../../../utils/search/query.ts';
import type { SavedPaper } from '../../../utils/domain/saved/saved-paper.ts';
import type { PaperArchiveView } from './paper-archive.ts';

/** Shorter words stand in nearly every text. */
const MIN_TERM_CHARS = 3;
/** From the last stroke to searching the texts, in milliseconds; the list itself is searched at once. */
const TYPING_PAUSE_MS = 120;

/** What the query finds in quotes, at once, and in kept texts, as soon as the background has looked. */
export function useElsewhere(
  query: SearchQuery,
  papers: SavedPaper[],
  { quotes, find }: PaperArchiveView,
): { elsewhere: TextMatches; terms: string[]; searching: boolean } {
  const words = useMemo(() => quoteWords(quotes), [quotes]);
  const wanted = query.terms
    .flatMap((term) =>
      term.field === 'text' && term.value.length >= MIN_TERM_CHARS ? term.value : [],
    )
    .slice(0, 20);
  const asked = wanted.join('\n');
  const [found, setFound] = useState<{ asked: string; texts: TextMatches['texts'] }>({
    asked: '',
    texts: new Map(),
  });
  useEffect(() => {
    if (asked === '') return;
    let stale = false;
    const terms = asked.split('\n');
    const take = (keys: string[][]) =>
      stale ||
      setFound({ asked, texts: new Map(terms.map((term, index) => [term, new Set(keys[index])])) });
    const timer = setTimeout(() => void find(terms).then(take, () => take([])), TYPING_PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
    // A changed list may have changed texts.
  }, [asked, papers]);
  const elsewhere = useMemo(() => ({ quotes: words, texts: found.texts }), [words, found]);
  return {
    elsewhere,
    terms: useMemo(() => (asked ? asked.split('\n') : []), [asked]),
    searching: asked !== '' && found.asked !== asked,
  };
}

function quoteWords(quotes: PaperArchiveView['quotes']): Map<string, string> {
  const words = new Map<string, string>();
  for (const quote of quotes)
    words.set(quote.key, `${words.get(quote.key) ?? ''} ${fold(quote.words)}`);
  return words;
}
