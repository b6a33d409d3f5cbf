import type { SavedPaper } from '../mijn/saved-paper.ts';
import { fold } from './fold.ts';
import type { Is, Query, Term } from './query.ts';

/** What is searched of a paper, folded once. */
interface Folded {
  text: string;
  tags: string[];
  kind: string;
  dossier: string;
}

/** Papers come anew with every change, most of them the same; folding is the dear part. */
const KNOWN = new WeakMap<SavedPaper, Folded>();

/** Keeps the papers for which everything in the query holds, in their order. */
export function matching<Paper extends SavedPaper>(papers: readonly Paper[], query: Query): Paper[] {
  return papers.filter((paper) => query.terms.every((term) => holds(paper, term) !== term.not));
}

function holds(paper: SavedPaper, term: Term): boolean {
  switch (term.field) {
    case 'text':
      return folded(paper).text.includes(term.value);
    case 'tag':
      return folded(paper).tags.some((tag) => tag === term.value || tag.startsWith(`${term.value}/`));
    case 'soort':
      return folded(paper).kind.includes(term.value);
    case 'dossier':
      return folded(paper).dossier === term.value || folded(paper).dossier.startsWith(`${term.value}-`);
    case 'is':
      return HOLDS_IS[term.value](paper);
    case 'sinds':
      return paper.savedAt.slice(0, 10) >= term.value;
  }
}

const HOLDS_IS: Record<Is, (paper: SavedPaper) => boolean> = {
  new: ({ state }) => state === 'new',
  opened: ({ state }) => state === 'opened',
  read: ({ state }) => state === 'read',
  noted: ({ note }) => note !== '',
  tagged: ({ tags }) => tags.length > 0,
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
