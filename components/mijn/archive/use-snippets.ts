import { useEffect, useState } from 'preact/hooks';
import type { SnippetPart } from '../../../utils/search/snippet.ts';
import type { PaperArchiveView } from './paper-archive.ts';

/** Rows scroll by; only those that stay this long are looked up, in milliseconds. */
const SCROLL_PAUSE_MS = 60;

/**
 * Where the words stand in the texts of the papers in sight.
 * @param keys of the papers in sight whose text has the words
 */
export function useSnippets(
  keys: string[],
  terms: string[],
  snippets: PaperArchiveView['snippets'],
): ReadonlyMap<string, SnippetPart[]> {
  const [found, setFound] = useState({ terms, parts: new Map<string, SnippetPart[]>() });
  const parts = found.terms === terms ? found.parts : new Map<string, SnippetPart[]>();
  const missing = keys.filter((key) => !parts.has(key)).slice(0, 100);
  const asked = missing.join(' ');
  useEffect(() => {
    if (asked === '') return;
    let stale = false;
    const take = (all: { key: string; parts: SnippetPart[] }[]) => {
      const fresh = new Map([
        ...missing.map((key): [string, SnippetPart[]] => [key, []]),
        ...all.map((one): [string, SnippetPart[]] => [one.key, one.parts]),
      ]);
      if (!stale) setFound({ terms, parts: new Map([...parts, ...fresh]) });
    };
    const timer = setTimeout(
      () => void snippets(missing, terms).then(take, () => undefined),
      SCROLL_PAUSE_MS,
    );
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [asked, terms]);
  return parts;
}
