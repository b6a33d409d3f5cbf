import { formatPublicationId } from '../../../domain/ids/format-publication-id.ts';
import type { DrawnCard } from '../../preview/preview-kind.ts';
import { CardChain } from './card-chain.tsx';
import type { CitationOccurrence } from '../citations/citation-occurrences.ts';
import type { CardPage } from './card-page.ts';

/**
 * The card of a cited paper: what it is, when, by whom, how sure the reading is, and what one can do with it.
 */
export function citationCard(page: CardPage, occurrence: CitationOccurrence): DrawnCard | null {
  const answer = page.citations.answer(occurrence.id);
  if (answer?.status !== 'found') return null;
  return {
    role: 'dialog',
    label: answer.paper.title,
    draw: (into, controls) =>
      new CardChain(page, into, controls).show({
        answer,
        doubts: doubts(occurrence, page),
        href: page.destination(answer.paper, occurrence.citation).href,
      }),
  };
}

/** How sure it is that this paper is meant: where it was not simply read as written, and what the publisher says of it. */
function doubts(occurrence: CitationOccurrence, page: CardPage): string[] {
  return [...ownDoubt(occurrence, page), ...publishersWord(occurrence, page)];
}

function ownDoubt({ citation, resolvedVia }: CitationOccurrence, { t }: CardPage): string[] {
  if (resolvedVia)
    return [
      'note' in resolvedVia
        ? t('boundToNote', resolvedVia.note)
        : t('boundToReference', resolvedVia.reference),
    ];
  if (citation.reading === 'exact' || citation.confirmed) return [];
  return [t(citation.reading === 'repaired' ? 'readRepaired' : 'readInferred', citation.raw)];
}

/** The official publication's own marking of the same occurrence; when it leads elsewhere, both are told. */
function publishersWord({ citation, id }: CitationOccurrence, { t }: CardPage): string[] {
  if (citation.confirmed) return [t('publisherAgrees')];
  if (!citation.official) return [];
  const other = id === citation.official ? citation.id : citation.official;
  return other
    ? [
        t(
          id === citation.official ? 'publisherTaken' : 'publisherDiffers',
          formatPublicationId(other),
        ),
      ]
    : [];
}
