import type { PaperContext, PaperRef } from './paper-context.ts';
import { questionAndAnswer } from './state-badges.ts';

/** A paper one step away, and in what way. */
export interface RelatedPaper {
  how: 'question' | 'answer' | 'replaced-by' | 'replaces' | 'appendix-of' | 'previous' | 'next';
  paper: PaperRef;
}

/** The papers a reader of this one may want next; each once, what changes its meaning first. */
export function relatedPapers({
  paper,
  zaken,
  dossiers,
  appendixOf,
}: PaperContext): RelatedPaper[] {
  const cases = zaken.state === 'known' && zaken.value.length === 1 ? zaken.value : [];
  const { question, answer } = questionAndAnswer(cases.flatMap(({ papers }) => papers));
  const places = dossiers.state === 'known' ? dossiers.value : [];
  const all: RelatedPaper[] = [
    ...as(
      'replaced-by',
      cases.flatMap(({ replacedBy }) => replacedBy),
    ),
    ...as(
      'replaces',
      cases.flatMap(({ replaces }) => replaces),
    ),
    ...as('question', [question]),
    ...as('answer', [answer]),
    ...as('appendix-of', appendixOf.state === 'known' ? appendixOf.value : []),
    ...as(
      'previous',
      places.map(({ previous }) => previous),
    ),
    ...as(
      'next',
      places.map(({ next }) => next),
    ),
  ];
  const others = all.filter((one) => one.paper.number !== paper.number);
  return others.filter(
    (one, index) => others.findIndex((other) => other.paper.number === one.paper.number) === index,
  );
}

function as(how: RelatedPaper['how'], papers: (PaperRef | null)[]): RelatedPaper[] {
  return papers.flatMap((paper) => (paper ? { how, paper } : []));
}
