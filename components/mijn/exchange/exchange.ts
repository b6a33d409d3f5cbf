import type { PlanLine } from '../../../utils/mijn/exchange/plan.ts';
import type { Refusal } from '../../../utils/mijn/exchange/takeout.ts';
import type { Marks } from '../../../utils/mijn/saved-paper.ts';

export type Format = 'json' | 'csv' | 'ris' | 'bibtex' | 'csl';
export type Mode = 'merge' | 'replace';

/** What putting something back would do; `apply` does it, all or nothing, and gives what was before. */
export type Checked = { refusal: Refusal | 'empty' } | { lines: PlanLine[]; counts: Record<PlanLine['verdict'], number>; missing: number; apply(): Promise<Marks[]> };

/** How the page takes out and puts back. */
export interface Exchange {
  /** ISO instant of the last time everything was taken out, or null. */
  lastTakenOut: string | null;
  /** Hands over a file with these papers; JSON always holds everything. */
  takeOut(format: Format, keys: string[]): void;
  /** Tells what a file or a list would do. @param progress counts lines that were looked at */
  check(text: string, mode: Mode, progress: (done: number, all: number) => void): Promise<Checked>;
}
