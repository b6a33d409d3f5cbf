import type { PaperToSave } from './saved-paper.ts';

/** Why a line is wrong or counts no more. */
export type PlanProblem = 'not-read' | 'not-found' | 'unreachable' | 'field' | 'twice';
/** What will become of one line of a list or one record of a file. */
export interface PlanLine {
  /** Counted from 1. */
  line: number;
  /** What the line says, or which paper it is. */
  what: string;
  verdict: 'new' | 'changed' | 'known' | 'wrong';
  why?: PlanProblem;
  /** The field that is wrong in a record of a file. */
  field?: string;
}
/** A line of a list with the paper that was found for it. */
export interface ListLine extends PlanLine {
  paper?: PaperToSave;
}
