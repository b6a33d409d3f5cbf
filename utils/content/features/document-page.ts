import { destinationOf } from '../../domain/destinations.ts';
import { paperToSave } from '../../domain/saved/paper-to-save.ts';
import { send } from '../../messaging/client.ts';
import { readPageDocument } from '../site/identity.ts';
import { findNotes, type LoadOfficialNotes } from '../site/notes/find-notes.ts';
import type { FoundNotes } from '../site/notes/note.ts';
import { findTextContainer } from '../site/text-container.ts';
import { isOn } from '../../domain/settings/is-on.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { citationLinks } from './citations/citation-links.ts';
import { returnToLink } from './cited-papers/return-to-link.ts';
import { CitedTexts } from './cited-papers/cited-text.ts';
import { rememberRead } from './cited-papers/remember-read.ts';
import { publishCitedPapers } from './cited-papers/publish-cited-papers.ts';
import { contextLine } from './context-panel/context-line.ts';
import { footnotePreviews } from './notes/footnote-previews.ts';
import { startFeatures, type DocumentPage, type Feature } from './feature.ts';
import { jumping } from './citations/jumping.ts';
import { createSavedStatus } from './save/saved-status.ts';
import { keepText } from './texts/keep-text.ts';
import { KnownCitations } from './citations/known-citations.ts';
import { createPageUi } from '../ui/page-ui.ts';
import { pageBadges } from './context-panel/page-badges.ts';
import { nextTurn } from '../ui/yielder.ts';
import { quoting } from './quotes/quoting.ts';
import { addressWithPage } from './read-here/page-address.ts';
import { readHere } from './read-here/read-here.ts';
import { saveButton } from './save/save-button.ts';
import { followTheme } from '../ui/theme.ts';
import { createCardLoader } from './cards/card-loader.ts';
import { loadCards } from './cards/load-cards.ts';
import { loadScript } from '../load-script.ts';
import { PAGE_TEXTS } from '../../i18n/page-texts.ts';
import { translatorOf } from '../../i18n/translator.ts';

/** In the order in which a user notices them. */
export const FEATURES: Feature[] = [
  saveButton,
  contextLine,
  readHere,
  footnotePreviews,
  citationLinks,
  jumping,
  loadCards,
  publishCitedPapers,
  rememberRead,
  returnToLink,
  keepText,
  quoting,
];

/**
 * Starts everything on a document page; on any other page it does nothing at all.
 * @param css styles of our own elements
 * @param signal takes everything away again
 */
export function startDocumentPage(
  doc: Document,
  settings: Settings,
  css: string,
  signal: AbortSignal,
): void {
  const paper = readPageDocument(doc, new URL(doc.URL));
  if (!paper) return;
  const text = findTextContainer(doc);
  const ui = createPageUi(doc, css, signal);
  const needsNotes = isOn(settings, 'footnote-previews') || isOn(settings, 'citation-links');
  const official = officialNotes(needsNotes ? paper.paperId : null);
  const notes = notesOf(text, official.load);
  const t = translatorOf(PAGE_TEXTS[settings.language]);
  followTheme(ui.host, settings.theme, signal);
  const page: DocumentPage = {
    doc,
    paper,
    text,
    ui,
    savedStatus: createSavedStatus(doc, signal),
    citations: new KnownCitations(paper),
    cited: new CitedTexts(),
    notes,
    publisherReached: notes.then(() => !official.failed()),
    settings,
    language: settings.language,
    t,
    destination: destinationAsSet(settings),
    paperToSave,
    badges: pageBadges(t, settings.language),
    markedElements: new WeakMap(),
    cards: createCardLoader(async (last) => {
      const cards = await loadScript('cards');
      if (!signal.aborted) cards.start(page, last());
    }),
    signal,
    send,
  };
  startFeatures(FEATURES, page);
}

function destinationAsSet({ linksTo }: Settings): DocumentPage['destination'] {
  return (paper, citation) => {
    const { href, asWanted } = destinationOf(paper, linksTo);
    return { href: citation ? addressWithPage(href, citation) : href, asWanted };
  };
}

/** A source that is out of reach, or markup that breaks the ladder, means no notes; it must not stop the links. */
async function notesOf(
  text: HTMLElement | null,
  loadOfficial: LoadOfficialNotes,
): Promise<FoundNotes> {
  const none: FoundNotes = { rung: 'none', notes: [] };
  if (!text) return none;
  // Looking through a long paper is a task of its own.
  await nextTurn();
  return findNotes(text, loadOfficial).catch(() => none);
}

/** Asks for the notes of the paper's official publication, where it has an id there. */
function officialNotes(id: string | null): { load: LoadOfficialNotes; failed(): boolean } {
  let failed = false;
  return {
    load: async () => {
      if (id === null) return [];
      try {
        return await send('notes', { id });
      } catch (error) {
        failed = true;
        throw error;
      }
    },
    failed: () => failed,
  };
}
