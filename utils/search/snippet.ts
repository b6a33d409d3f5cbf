import { fold } from './fold.ts';
import { foldWithPlaces } from './fold-with-places.ts';

/** A piece of a snippet: words that were looked for, or words around them. */
export interface SnippetPart {
  text: string;
  hit: boolean;
}

/** Characters before the first hit and in all; one line of the list. */
const LEAD_CHARS = 40;
const MAX_SNIPPET_CHARS = 160;

/**
 * Where in a text the words of a query stand: the first paragraph that has most of them, cut to one line.
 * @param terms folded words or phrases
 * @returns empty when none of them stands in it
 */
export function snippetOf(paragraphs: readonly string[], terms: readonly string[]): SnippetPart[] {
  let best = { paragraph: '', hits: [] as Hit[], terms: 0 };
  for (const paragraph of paragraphs) {
    const hits = hitsIn(paragraph, terms);
    const found = new Set(hits.map(({ term }) => term)).size;
    if (found > best.terms) best = { paragraph, hits, terms: found };
    if (best.terms === terms.length) break;
  }
  return best.terms === 0 ? [] : cut(best.paragraph, best.hits);
}

interface Hit {
  term: string;
  start: number;
  end: number;
}

/** In order, none within another. */
function hitsIn(text: string, terms: readonly string[]): Hit[] {
  const plain = fold(text);
  if (!terms.some((term) => plain.includes(term))) return [];
  const { folded, places } = foldWithPlaces(text);
  const hits = terms.flatMap((term) =>
    allOf(folded, term).map((at) => ({
      term,
      start: places[at] ?? 0,
      end: places[at + term.length] ?? text.length,
    })),
  );
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  return hits.filter(({ start }, index) => hits.slice(0, index).every(({ end }) => end <= start));
}

function allOf(text: string, part: string): number[] {
  const found: number[] = [];
  for (
    let at = part ? text.indexOf(part) : -1;
    at >= 0 && found.length < 20;
    at = text.indexOf(part, at + part.length)
  )
    found.push(at);
  return found;
}

function cut(text: string, hits: readonly Hit[]): SnippetPart[] {
  const wanted = Math.max(0, (hits[0]?.start ?? 0) - LEAD_CHARS);
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted - 1) + 1 || wanted;
  const end = Math.min(text.length, start + MAX_SNIPPET_CHARS);
  const parts: SnippetPart[] = start > 0 ? [{ text: '… ', hit: false }] : [];
  let at = start;
  for (const hit of hits.filter((one) => one.start >= start && one.end <= end)) {
    parts.push(
      { text: text.slice(at, hit.start), hit: false },
      { text: text.slice(hit.start, hit.end), hit: true },
    );
    at = hit.end;
  }
  parts.push({ text: text.slice(at, end), hit: false });
  if (end < text.length) parts.push({ text: ' …', hit: false });
  return parts.filter(({ text: words }) => words !== '');
}
