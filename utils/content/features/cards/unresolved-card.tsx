import { formatPublicationId } from '../../../domain/ids/format-publication-id.ts';
import { render } from 'preact';
import { ReasonCard } from '../../../../components/cards/ReasonCard.tsx';
import type { DrawnCard } from '../../preview/preview-kind.ts';
import type { Resolution } from '../../../domain/resolution.ts';
import type { CitationOccurrence } from '../citations/citation-occurrences.ts';
import type { CardPage } from './card-page.ts';

/** Why a citation is no link: its number is not in the dossier, it was not found, or nobody could be asked. */
export function unresolvedCard(page: CardPage, { id }: CitationOccurrence): DrawnCard | null {
  const answer = page.citations.answer(id);
  if (!answer || answer.status === 'found') return null;
  const label = page.t('unresolved', formatPublicationId(answer.id));
  return {
    role: 'tooltip',
    label,
    draw: (into, controls) => {
      render(<ReasonCard title={label} reason={reasonFor(page, answer)} />, into);
      controls.settle();
    },
  };
}

function reasonFor({ t }: CardPage, answer: Exclude<Resolution, { status: 'found' }>): string {
  switch (answer.status) {
    case 'number-unknown':
      return t('numberUnknown', answer.dossierTitle ?? '');
    case 'not-found':
      return t('notFound');
    case 'unreachable':
      return t('sourceUnreachable');
  }
}
