import type { ContextAnswer } from './paper-context.ts';
import { relatedPapers, type RelatedPaper } from './related-papers.ts';
import { stateBadges, type StateBadge } from './state-badges.ts';

/** What stands around a paper, with what follows from it on the day it is told: a page draws it and works nothing out. */
export type ToldAnswer =
  | (Extract<ContextAnswer, { state: 'known' }> & { badges: StateBadge[]; related: RelatedPaper[] })
  | Exclude<ContextAnswer, { state: 'known' }>;

/** @param today `YYYY-MM-DD` */
export function toldAnswer(answer: ContextAnswer, today: string): ToldAnswer {
  if (answer.state !== 'known') return answer;
  const { context } = answer;
  return { ...answer, badges: stateBadges(context, today), related: relatedPapers(context) };
}
