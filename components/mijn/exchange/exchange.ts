import type { Refusal } from '../../../utils/formats/export-file.ts';
import type { Before } from '../use-undoable-actions.ts';
import type { PlanLine } from '../../../utils/domain/saved/list-plan.ts';

export type Format = 'json' | 'csv' | 'ris' | 'bibtex' | 'csl';
export type Mode = 'merge' | 'replace';

/** What putting something back would do; `apply` does it, all or nothing, and gives what was before. */
export type Checked = { refusal: Refusal | 'empty' } | Plan;

export interface Plan {
  lines: PlanLine[];
  counts: Record<PlanLine['verdict'], number>;
  /** How many papers go to the bin. */
  missing: number;
  /** How many quotes a file has, and how many of them are new; absent for a list. */
  quotes?: { all: number; fresh: number };
  apply(): Promise<Before>;
}

/** How the page takes out and puts back. */
export interface Exchange {
  /** ISO instant of the last time everything was taken out, or null. */
  lastExportAt: string | null;
  /** Hands over a file with these papers; JSON always holds everything, kept texts where they are asked for. */
  exportAs(format: Format, keys: string[], withTexts: boolean): Promise<void>;
  /** Tells what a file or a list would do. @param progress counts lines that were looked at */
  check(text: string, mode: Mode, progress: (done: number, all: number) => void): Promise<Checked>;
}
