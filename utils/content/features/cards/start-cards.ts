import { render } from 'preact';
import { cardTranslator } from '../../../../components/cards/texts.ts';
import { MARK } from '../../site/wrap.ts';
import { createCardSurface } from '../../preview/card-surface.ts';
import type { Via } from '../../preview/machine.ts';
import type { DrawnCard, PreviewKind } from '../../preview/preview-kind.ts';
import { startPreviews } from '../../preview/previews.ts';
import { timingsFor } from '../../preview/timings.ts';
import { candidatesCard } from './candidates-card.tsx';
import type { CardPage } from './card-page.ts';
import { citationCard } from './citation-card.ts';
import type { DocumentPage } from '../feature.ts';
import type { MarkTarget, TextOnPage } from '../citations/marked-elements.ts';
import { externalCard } from './external-card.tsx';
import { noteCard } from './note-card.tsx';
import { unresolvedCard } from './unresolved-card.tsx';
import type { MarkKind } from './card-loader.ts';
import type { PendingGesture } from '../../preview/gesture.ts';

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
 * Starts the cards of a document page.
 * @param css their styles
 * @param pending what the user did last while they were being loaded; it is answered now
 */
export function startCards(page: DocumentPage, css: string, pending: PendingGesture | null): void {
  const { doc, ui, signal } = page;
  ui.addStyles(css);
  const kinds = KINDS.map((kind) => previewKind(kind, page));
  const surface = createCardSurface(ui.root, (element) => render(null, element));
  const answer = startPreviews({ doc, kinds, surface, home: ui, signal });
  if (pending) answer(pending);
}

function previewKind(kind: MarkKind, page: DocumentPage): PreviewKind {
  return {
    selector: `[${MARK}="${kind}"]`,
    timings: timingsFor(page.settings.previews, kind === 'note' ? 'note' : 'citation'),
    rules: page.cards.rules(kind, page.settings),
    card: (mark, via) => {
      const target = page.markedElements.get(mark);
      return target ? cardOf(page, target, kind, via) : null;
    },
  };
}

/** The element may stand in the page's text or in the reading view; its target knows which. */
function cardOf(
  documentPage: DocumentPage,
  target: MarkTarget,
  kind: MarkKind,
  via: Via,
): DrawnCard | null {
  const page: CardPage = {
    ...documentPage,
    ...textOf(target),
    t: cardTranslator(documentPage.language, documentPage.t),
  };
  if (target.kind === 'note') return noteCard(page, target, via);
  return kind === 'note' ? null : CITATION_CARDS[kind](page, target.occurrence);
}

function textOf({ in: { text, citations, signal } }: MarkTarget): TextOnPage {
  return { text, citations, signal };
}
