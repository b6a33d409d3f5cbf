import { withTags } from '../../../search/tags.ts';
import type { PaperRecord } from '../../../domain/saved/saved-paper.ts';
import type { ReadingState } from '../../../domain/saved/readers-part.ts';
import { MAX_PAPER_TAGS } from '../../../domain/saved/bounds.ts';
import { MAX_NOTE_CHARS } from '../../../domain/saved/bounds.ts';

const FURTHER: Record<ReadingState, number> = { new: 0, opened: 1, read: 2 };

/**
 * Makes one of two states of the same paper, so that nothing of the reader's is lost: all tags, both notes, the furthest
 * reading state, the first moment of saving; the rest as it was changed last. The order of the two does not matter, and
 * doing it again changes nothing.
 */
export function merged(a: PaperRecord, b: PaperRecord): PaperRecord {
  const [later, earlier] = isLater(a, b) ? [a, b] : [b, a];
  return {
    ...later,
    savedAt: a.savedAt < b.savedAt ? a.savedAt : b.savedAt,
    tags: withTags(later.tags, earlier.tags).slice(0, MAX_PAPER_TAGS),
    note: bothNotes(later.note, earlier.note),
    state: FURTHER[a.state] > FURTHER[b.state] ? a.state : b.state,
  };
}

/**
 * Of two changed at the same moment one must come first, in either order and again after merging: by what the later one
 * gives alone, and only then by what both give.
 */
function isLater(a: PaperRecord, b: PaperRecord): boolean {
  if (a.changedAt !== b.changedAt) return a.changedAt > b.changedAt;
  const rank = ({
    note,
    tags,
    title,
    kind,
    date,
    dossier,
    paperId,
    href,
    removedAt,
  }: PaperRecord) =>
    JSON.stringify([[title, kind, date, dossier, paperId, href, removedAt], note, tags]);
  return rank(a) > rank(b);
}

function bothNotes(later: string, earlier: string): string {
  if (later.includes(earlier)) return later;
  if (earlier.includes(later)) return earlier;
  return `${later}\n\n${earlier}`.slice(0, MAX_NOTE_CHARS);
}

/** Whether two states of a paper say the same; the order of fields is no difference. */
export function isSame(a: PaperRecord, b: PaperRecord): boolean {
  return (
    JSON.stringify(Object.entries(a).toSorted()) === JSON.stringify(Object.entries(b).toSorted())
  );
}
