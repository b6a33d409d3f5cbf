import { isOnOrAfter } from '../domain/dates.ts';
import type { SavedPaper } from '../domain/saved/saved-paper.ts';
import { fold } from './fold.ts';
import type { Is, SearchQuery, Term } from './query.ts';

/** What is searched of a paper, folded once. */
interface Folded {
  text: string;
  tags: string[];
  kind: string;
  dossier: string;
}

/** Papers come anew with every change, most of them the same; folding is the dear part. */
const KNOWN = new WeakMap<SavedPaper, Folded>();

/** What is searched of papers that does not stand with them in the list. */
export interface TextMatches {
  /** The words of a paper's quotes, folded; by the paper's key. */
  quotes: ReadonlyMap<string, string>;
  /** For a term, the keys of the papers whose kept text has it, as far as they are known by now. */
  texts: ReadonlyMap<string, ReadonlySet<string>>;
}

const NOTHING: TextMatches = { quotes: new Map(), texts: new Map() };

/** Keeps the papers for which everything in the query holds, in their order. */
export function matching<Paper extends SavedPaper>(
  papers: readonly Paper[],
  query: SearchQuery,
  matches = NOTHING,
): Paper[] {
  return papers.filter((paper) =>
    query.terms.every((term) => holds(paper, term, matches) !== term.not),
  );
}

function holds(paper: SavedPaper, term: Term, matches: TextMatches): boolean {
  switch (term.field) {
    case 'text':
      return hasText(paper, term.value, matches);
    case 'tag':
      return folded(paper).tags.some((tag) => isOrIsWithin(tag, term.value, '/'));
    case 'soort':
      return folded(paper).kind.includes(term.value);
    case 'dossier':
      return isOrIsWithin(folded(paper).dossier, term.value, '-');
    case 'is':
      return HOLDS_IS[term.value](paper, matches.quotes);
    case 'kleur':
      return paper.colour === term.value;
    case 'sinds':
      return isOnOrAfter(paper.savedAt, term.value);
  }
}

function hasText(paper: SavedPaper, text: string, { quotes, texts }: TextMatches): boolean {
  return [
    folded(paper).text.includes(text),
    quotes.get(paper.key)?.includes(text),
    texts.get(text)?.has(paper.key),
  ].some(Boolean);
}

/** `zorg/ggz` is a tag within `zorg`, `21501-02` a dossier within `21501`. */
function isOrIsWithin(name: string, wanted: string, joint: string): boolean {
  return name === wanted || name.startsWith(`${wanted}${joint}`);
}

const HOLDS_IS: Record<Is, (paper: SavedPaper, quotes: TextMatches['quotes']) => boolean> = {
  new: ({ state }) => state === 'new',
  opened: ({ state }) => state === 'opened',
  read: ({ state }) => state === 'read',
  noted: ({ note }) => note !== '',
  tagged: ({ tags }) => tags.length > 0,
  for: ({ stance }) => stance === 'for',
  against: ({ stance }) => stance === 'against',
  watch: ({ stance }) => stance === 'watch',
  quoted: ({ key }, quotes) => quotes.has(key),
};

function folded(paper: SavedPaper): Folded {
  const known = KNOWN.get(paper);
  if (known) return known;
  const { key, title, kind, dossier, paperId, date, tags, note } = paper;
  const made = {
    text: fold([key, title, kind, dossier, paperId, date, ...tags, note].filter(Boolean).join(' ')),
    tags: tags.map(fold),
    kind: fold(kind),
    dossier: fold(dossier ?? ''),
  };
  KNOWN.set(paper, made);
  return made;
}
