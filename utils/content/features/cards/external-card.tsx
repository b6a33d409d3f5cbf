import { render } from 'preact';
import { ReasonCard } from '../../../../components/cards/ReasonCard.tsx';
import type { DrawnCard } from '../../preview/preview-kind.ts';
import type { CitationOccurrence } from '../citations/citation-occurrences.ts';
import type { CardPage } from './card-page.ts';

/** A law, judgment or act of the Union: where it would stand, and that nobody was asked whether it does. */
export function externalCard(page: CardPage, { citation }: CitationOccurrence): DrawnCard | null {
  const { address } = citation;
  if (!address || !URL.canParse(address)) return null;
  const host = new URL(address).host;
  return {
    role: 'dialog',
    label: citation.raw,
    draw: (into, controls) => {
      render(
        <ReasonCard
          title={citation.raw}
          reason={page.t('externalNote', host)}
          link={{ href: address, words: page.t('externalOpen', host) }}
        />,
        into,
      );
      controls.settle();
    },
  };
}
