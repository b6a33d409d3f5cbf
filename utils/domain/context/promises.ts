import type { PaperContext, Toezegging } from './paper-context.ts';
import { familyOf } from './paper-kinds.ts';
import { promiseStateOf } from './promise-state.ts';

/** A paper's promises, and those of the debates that it was only on the agenda of. */
export interface Promises {
  own: Toezegging[];
  ofDebates: Toezegging[];
}

/**
 * A promise is a paper's own where it keeps it, or where the paper is the report of the debate in which it was made. What
 * was promised in a debate is the debate's, whatever papers were on its agenda.
 */
export function promisesOf({ paper, toezeggingen }: PaperContext): Promises {
  const all = toezeggingen.state === 'known' ? toezeggingen.value : [];
  const isReport = familyOf(paper.kind) === 'report';
  const isOwn = ({ keptHere, madeHere }: Toezegging) =>
    keptHere || (isReport && madeHere !== false);
  return { own: all.filter(isOwn), ofDebates: all.filter((one) => !isOwn(one)) };
}

/** What a letter does for a promise it is tied to, by the state at the source. */
export type Keeping = 'kept' | 'kept-partly' | 'kept-later' | 'tied';

/** How this paper keeps a promise; null where it is not tied to it. */
export function keepingOf({ keptHere, status, letter }: Toezegging, paper: string): Keeping | null {
  if (!keptHere) return null;
  const state = promiseStateOf(status);
  if (state === 'kept') return letter && letter !== paper ? 'kept-later' : 'kept';
  return state === 'partly' ? 'kept-partly' : 'tied';
}

/**
 * The newest of the letters that are tied to a promise: it is the one that kept it. Numbers of documents are given out in
 * order, so the highest is the newest.
 */
export function newestLetter(numbers: string[]): string | null {
  const rank = (number: string) => {
    const [year = '', count = ''] = number.split('D');
    return Number(year) * 1_000_000 + Number(count);
  };
  return numbers.toSorted((a, b) => rank(a) - rank(b)).at(-1) ?? null;
}
