import { send } from '../../../messaging/client.ts';
import { isOn } from '../../../domain/settings/is-on.ts';
import type { Download } from '../../site/download.ts';
import type { MarkedNote } from '../../site/notes/note.ts';
import { citationLinks } from '../citations/citation-links.ts';
import { startFeatures, type DocumentPage, type Feature } from '../feature.ts';
import { footnotePreviews } from '../notes/footnote-previews.ts';
import { jumping } from '../citations/jumping.ts';
import { KnownCitations } from '../citations/known-citations.ts';
import { drawSaveButton } from '../save/save-button.ts';
import { keepWhileSaved } from '../texts/keep-text.ts';
import { quoting } from '../quotes/quoting.ts';
import { askedPage } from './page-address.ts';
import { loadScript } from '../../load-script.ts';
import type { ReadingOptions } from './reading-view-options.ts';

/** What happens in the reading view is what happens in the page's own text. */
const FEATURES: Feature[] = [footnotePreviews, citationLinks, jumping, quoting];

/**
 * Opens the reading view over the page.
 * @param download the page's file, if it has one
 * @param onClose called when the user closed it, to give the focus back
 * @throws when the view could not be loaded
 */
export async function loadReadingView(
  page: DocumentPage,
  download: Download | null,
  onClose: () => void,
): Promise<void> {
  // The cards first: their listener for Escape must stand before the view's.
  const [script] = await Promise.all([loadScript('reading-view'), page.cards.load(null)]);
  if (page.signal.aborted) return;
  const closing = new AbortController();
  const signal = AbortSignal.any([closing.signal, page.signal]);
  script.open({
    host: page.ui.host,
    root: page.ui.root,
    language: page.language,
    title: page.paper.title || page.paper.key,
    request: { paperId: page.paper.paperId, file: download?.address ?? null },
    drawSaveButton: (place) => {
      if (!isOn(page.settings, 'save-button')) return;
      void drawSaveButton(page, place, signal).catch(() => undefined);
    },
    onText: (text, notes) => startFeatures(FEATURES, pageOfText(page, text, notes, signal)),
    onRead: (text) =>
      void (
        isOn(page.settings, 'keep-text') &&
        keepWhileSaved(page, () => Promise.resolve({ ...text, certain: true }), signal)
      ),
    page: askedPage(new URL(page.doc.URL)),
    position: positionOf(page.paper.key),
    close: () => {
      closing.abort();
      onClose();
    },
    signal,
  });
}

function positionOf(key: string): ReadingOptions['position'] {
  return {
    read: async () => (await send('getReadingPosition', { key }))?.block ?? null,
    keep: (block, of) =>
      void send('saveReadingPosition', { key, block, of }).catch(() => undefined),
  };
}

/** The same page with another text, which comes and goes with the view. */
function pageOfText(
  page: DocumentPage,
  text: HTMLElement,
  notes: MarkedNote[],
  signal: AbortSignal,
): DocumentPage {
  return {
    ...page,
    text,
    notes: Promise.resolve({ rung: 'linked', notes }),
    citations: new KnownCitations(page.paper),
    signal,
  };
}
