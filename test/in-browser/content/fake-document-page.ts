import { paperToSave } from '../../../utils/domain/saved/paper-to-save.ts';
import { createCardLoader } from '../../../utils/content/features/cards/card-loader.ts';
import { CitedTexts } from '../../../utils/content/features/cited-papers/cited-text.ts';
import { KnownCitations } from '../../../utils/content/features/citations/known-citations.ts';
import { pageBadges } from '../../../utils/content/features/context-panel/page-badges.ts';
import type { DocumentPage } from '../../../utils/content/features/feature.ts';
import { addressWithPage } from '../../../utils/content/features/read-here/page-address.ts';
import { createSavedStatus } from '../../../utils/content/features/save/saved-status.ts';
import { createPageUi } from '../../../utils/content/ui/page-ui.ts';
import { parseSettings } from '../../../utils/domain/settings/settings.ts';
import { PAGE_TEXTS } from '../../../utils/i18n/page-texts.ts';
import { translatorOf } from '../../../utils/i18n/translator.ts';
import { send } from '../../../utils/messaging/client.ts';

/** Enough for things to be seen and pressed; the real styles are judged in the built extension. */
const CSS =
  '.card, .sheet, .reading, .way-back { position: fixed; margin: 0 } .reading { inset: 0; overflow: auto }';

/** Keeps the pointer's rest short. */
export const FAST_SETTINGS = parseSettings({ previews: 'fast' }, () => 'nl');

/**
 * A document page as features get it, without the site around it.
 * @param text what stands for the paper's text
 * @param signal ends the page
 */
export function fakeDocumentPage(
  text: HTMLElement | null,
  signal: AbortSignal,
  changes: Partial<DocumentPage> = {},
): DocumentPage {
  const paper = {
    key: '2031D00101',
    heading: null,
    kind: 'Brief regering',
    title: 'Brief over de dijken',
    date: '2031-06-20',
    dossier: '24801',
    paperId: 'kst-24801-7',
  };
  const t = translatorOf(PAGE_TEXTS['nl']);
  return {
    doc: document,
    paper,
    text,
    ui: createPageUi(document, CSS, signal),
    savedStatus: createSavedStatus(document, signal),
    paperToSave,
    citations: new KnownCitations(paper),
    cited: new CitedTexts(),
    notes: Promise.resolve({ rung: 'none', notes: [] }),
    publisherReached: Promise.resolve(true),
    settings: FAST_SETTINGS,
    language: 'nl',
    t,
    destination: ({ href }, citation) => ({
      href: citation ? addressWithPage(href, citation) : href,
      asWanted: true,
    }),
    badges: pageBadges(t, 'nl'),
    markedElements: new WeakMap(),
    cards: createCardLoader(() => Promise.resolve()),
    signal,
    send,
    ...changes,
  };
}
