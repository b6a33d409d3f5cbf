import { render } from 'preact';
import { CandidatesCard, type Candidates } from '../../../../components/cards/CandidatesCard.tsx';
import type { DrawnCard } from '../../preview/preview-kind.ts';
import type { CitationOccurrence } from '../citations/citation-occurrences.ts';
import { asLinked } from '../citations/linked-paper.ts';
import type { CardPage } from './card-page.ts';

/** A motie or amendement by name that no number goes with: what it may be, never said as a fact. */
export function candidatesCard(page: CardPage, { citation }: CitationOccurrence): DrawnCard | null {
  const { dossier, date } = page.paper;
  const { naam } = citation;
  if (!dossier || !naam) return null;
  const title = page.t('candidatesTitle', citation.raw);
  return {
    role: 'dialog',
    label: title,
    draw: (into, controls) => {
      const draw = (candidates: Candidates) => {
        if (controls.gone.aborted) return;
        render(
          <CandidatesCard
            t={page.t}
            language={page.language}
            title={title}
            candidates={candidates}
          />,
          into,
        );
        controls.settle();
      };
      draw(null);
      const kind = citation.kind === 'motie-by-name' ? 'motie' : 'amendement';
      void page.send('findNamedMotions', { name: naam, kind, dossier, before: date }).then(
        (papers) => draw(papers.map((paper) => asLinked(paper, page))),
        () => draw('failed'),
      );
    },
  };
}
