import type { SavedRecord } from '../store/database.ts';
import type { SavedPapers } from '../store/saved-papers.ts';
import type { PaperToSave, SavedPaper } from './saved-paper.ts';

/** So long a paper that was taken out can be put back, in milliseconds: 30 days. */
const KEPT_AFTER_REMOVAL = 30 * 24 * 3600 * 1000;

/** The reader's list. Every change settles only when it is committed. */
export interface Mijn {
  /** Saves a paper. Saving twice changes nothing but what the page now says of it; the first moment stays. */
  save(paper: PaperToSave): Promise<SavedPaper>;
  /** Takes a paper out; it can be put back for 30 days. */
  unsave(key: string): Promise<null>;
  /** Puts back what was taken out, with its first moment; null when there is nothing to put back. */
  restore(key: string): Promise<SavedPaper | null>;
  /** Which of these are in the list. */
  isSaved(keys: string[]): Promise<string[]>;
  /** Newest first. */
  list(): Promise<SavedPaper[]>;
}

/**
 * @param papers the table
 * @param now the clock, milliseconds since 1970
 */
export function createMijn(papers: SavedPapers, now: () => number): Mijn {
  const instant = () => new Date(now()).toISOString();
  return {
    save: async (paper) => {
      await papers.purgeRemovedBefore(new Date(now() - KEPT_AFTER_REMOVAL).toISOString());
      const saved = await papers.update(paper.key, (known) => ({ ...paper, savedAt: known?.savedAt ?? instant(), removedAt: '' }));
      return withoutRemoval(saved as SavedRecord);
    },
    unsave: async (key) => {
      await papers.update(key, (known) => known && { ...known, removedAt: instant() });
      return null;
    },
    restore: async (key) => {
      const saved = await papers.update(key, (known) => known && { ...known, removedAt: '' });
      return saved ? withoutRemoval(saved) : null;
    },
    isSaved: async (keys) => {
      const records = await Promise.all(keys.map((key) => papers.get(key)));
      return keys.filter((_, index) => records[index]?.removedAt === '');
    },
    list: async () => (await papers.newestFirst()).map(withoutRemoval),
  };
}

function withoutRemoval({ removedAt: _removedAt, ...paper }: SavedRecord): SavedPaper {
  return paper;
}
