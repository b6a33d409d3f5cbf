import { logWarning } from '../../browser/log.ts';
import type { FoundCitation } from '../../citations/found.ts';
import type { ToldAnswer } from '../../domain/context/told-answer.ts';
import type { Destination } from '../../domain/destinations.ts';
import type { paperToSave } from '../../domain/saved/paper-to-save.ts';
import type { Language } from '../../i18n/translator.ts';
import type { send } from '../../messaging/client.ts';
import type { PageDocument } from '../site/identity.ts';
import type { Paper } from '../../domain/paper.ts';
import { isOn } from '../../domain/settings/is-on.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { FoundNotes } from '../site/notes/note.ts';
import type { CitedTexts } from './cited-papers/cited-text.ts';
import type { BadgeView } from '../../../components/context/views.ts';
import type { SavedStatus } from './save/saved-status.ts';
import type { MarkedElements, TextOnPage } from './citations/marked-elements.ts';
import type { PageUi } from '../ui/page-ui.ts';
import type { CardLoader } from './cards/card-loader.ts';
import type { PageTranslator } from '../../i18n/page-texts.ts';

/** What every feature is given: the page, its paper, and the few things features share. */
export interface DocumentPage extends TextOnPage {
  doc: Document;
  paper: PageDocument;
  ui: PageUi;
  savedStatus: SavedStatus;
  /** The texts that were read, with their citations. */
  cited: CitedTexts;
  /** The paper's notes, once found; the ladder ends in an empty answer, never in a failure. */
  notes: Promise<FoundNotes>;
  settings: Settings;
  /** Whether the publisher's text could be asked for where the notes want it; they are uncertain where not. */
  publisherReached: Promise<boolean>;
  language: Language;
  t: PageTranslator;
  /** Where a link to a paper leads by the user's setting, down to the page that a citation names. */
  destination(paper: Paper, citation?: Pick<FoundCitation, 'pagina'>): Destination;
  /** What is kept of a paper when its card is asked to; null for a paper without a number. */
  paperToSave: typeof paperToSave;
  /** Where a paper stands today, in words; none while its source has not answered. */
  badges(answer: ToldAnswer | null): BadgeView[];
  /** What each marked element stands for; its card is drawn from this. */
  markedElements: MarkedElements;
  cards: CardLoader;
  /** The way to the background; parts that are loaded later have none of their own, so that one place notices when the extension is gone. */
  send: typeof send;
}

/** One thing that happens on a document page; its file is named by what it does. */
export interface Feature {
  name: string;
  start(page: DocumentPage): void | Promise<void>;
}

/**
 * Starts the features that are switched on, in order, each on its own: one that fails says so once and takes no neighbour down.
 */
export function startFeatures(features: Feature[], page: DocumentPage): void {
  for (const feature of features.filter(({ name }) => isOn(page.settings, name))) {
    void (async () => {
      try {
        await feature.start(page);
      } catch (error) {
        if (!page.signal.aborted) logWarning(`${feature.name} is off on this page`, error);
      }
    })();
  }
}
