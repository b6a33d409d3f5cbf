import { translateCards } from '../../../i18n/card-texts.ts';
import { MARK } from '../../site/wrap.ts';
import { createCardSurface } from '../../preview/card-surface.ts';
import type { Via } from '../../preview/machine.ts';
import type { DrawnCard, PreviewKind } from '../../preview/preview-kind.ts';
import { startPreviews } from '../../preview/previews.ts';
import { timingsFor } from '../../preview/timings.ts';
import { candidatesCard } from './candidates-card.ts';
import type { CardPage } from './card-page.ts';
import { citationCard } from './citation-card.ts';
import type { DocumentPage } from '../feature.ts';
import type { MarkTarget } from '../citations/marked-elements.ts';
import { externalCard } from './external-card.ts';
import { noteCard } from './note-card.ts';
import { unresolvedCard } from './unresolved-card.ts';
import type { Views } from '../../../../components/cards/views.ts';
import { opensOnPress, type MarkKind, type PendingGesture } from './card-loader.ts';

/** Asked in this order: a name or citation may stand inside a note's mark, not the other way round. */
const KINDS: readonly MarkKind[] = ['name', 'external', 'unresolved', 'citation', 'note'];

/** Which card a citation's mark opens. */
const CITATION_CARDS = {
  citation: citationCard,
  unresolved: unresolvedCard,
  name: candidatesCard,
  external: externalCard,
};

/**
 * Starts the cards of a document page and answers what the reader asked for while they were being loaded.
 * @param views how they are drawn
 * @param css their styles
 */
export function startCards(
  page: DocumentPage,
  views: Views,
  css: string,
  first: PendingGesture | null,
): void {
  const { doc, ui, signal } = page;
  ui.addStyles(css);
  const kinds = KINDS.map((kind) => previewKind(kind, page, views));
  const surface = createCardSurface(ui.root, (element) => views.clear(element));
  const answer = startPreviews({ doc, kinds, surface, home: ui, signal });
  if (first) answer(first);
}

function previewKind(kind: MarkKind, page: DocumentPage, views: Views): PreviewKind {
  return {
    selector: `[${MARK}="${kind}"]`,
    timings: timingsFor(page.settings.previews, kind === 'note' ? 'note' : 'citation'),
    opensOnPress: opensOnPress(kind, page.settings),
    card: (mark, via) => {
      const meaning = page.markedElements.get(mark);
      return meaning ? cardOf(meaning, kind, via, views) : null;
    },
  };
}

/** The mark may stand in the page's text or in the reading view; its meaning knows which. */
function cardOf(meaning: MarkTarget, kind: MarkKind, via: Via, views: Views): DrawnCard | null {
  const page: CardPage = {
    ...meaning.page,
    t: translateCards(meaning.page.language, meaning.page.t),
    views,
  };
  if (meaning.kind === 'note') return noteCard(page, meaning, via);
  return kind === 'note' ? null : CITATION_CARDS[kind](page, meaning.occurrence);
}
