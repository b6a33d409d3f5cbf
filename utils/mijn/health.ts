import type { SavedPapers } from '../store/saved-papers.ts';
import { StoreError, type Trouble } from '../store/trouble.ts';
import type { Mirror } from './mirror.ts';
import type { Rescue } from './rescue.ts';
import type { SavedPaper } from './saved-paper.ts';

/** The list was found empty where it had not been, and was put back out of the mirror. */
export interface RescueNotice {
  papers: number;
  /** ISO instant of the mirror: what was changed after it is lost. */
  at: string;
}

/** How the reader's database fares, in facts that have words. */
export interface Health {
  trouble: Trouble | null;
  /** Records that are there but cannot be read; they are left out of lists and never erased. */
  damaged: number;
  rescued: RescueNotice | null;
  /** What the list was when it was last copied; only where the database cannot be read. */
  mirror: { at: string; papers: SavedPaper[] } | null;
}

export async function healthOf({ papers, mirror, rescue }: { papers: SavedPapers; mirror: Mirror; rescue: Rescue }): Promise<Health> {
  const rescued = await rescue.notice();
  try {
    return { trouble: null, damaged: await papers.damaged(), rescued, mirror: null };
  } catch (error) {
    const copy = await mirror.read();
    return {
      trouble: error instanceof StoreError ? error.trouble : 'unreadable',
      damaged: 0,
      rescued,
      mirror: copy && { at: copy.at, papers: copy.records.filter(({ removedAt }) => removedAt === '') },
    };
  }
}
