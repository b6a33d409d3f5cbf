import type { SavedPaper } from './saved-paper.ts';

/** What can be the matter with the database, as far as the reader can do something about it. */
export type StoreProblem = 'full' | 'blocked' | 'forbidden' | 'unreadable';
/** The list was found empty where it had not been, and was put back out of the mirror. */
export interface RescueNotice {
  papers: number;
  /** ISO instant of the mirror: what was changed after it is lost. */
  at: string;
}
/** How the reader's database fares, in facts that have words. */
export interface Health {
  problem: StoreProblem | null;
  /** Records that are there but cannot be read; they are left out of lists and never erased. */
  damaged: number;
  rescued: RescueNotice | null;
  /** What the list was when it was last copied; only where the database cannot be read. */
  mirror: { at: string; papers: SavedPaper[] } | null;
}
