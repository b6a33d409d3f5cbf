import type { OfficialLabel } from '../citations/index.ts';
import type { Language, Translator } from '../i18n/translate.ts';
import type { PageDocument } from '../page/identity.ts';
import type { FoundNotes } from '../page/notes/note.ts';
import type { PreviewKind } from '../preview/preview-kind.ts';
import type { Keeping } from './keeping.ts';
import type { KnownCitations } from './known-citations.ts';
import type { PageUi } from './page-ui.ts';
import type { Views } from './views.ts';

/** What every feature is given: the page, its paper, and the few things features share. */
export interface DocumentPage {
  doc: Document;
  paper: PageDocument;
  /** The paper's text; null when the page has none. */
  text: HTMLElement | null;
  ui: PageUi;
  views: Views;
  keeping: Keeping;
  citations: KnownCitations;
  /** The paper's notes, once found; the ladder ends in an empty answer, never in a failure. */
  notes: Promise<FoundNotes>;
  /** What the official publisher itself marked as references; empty when its text is not there or not to be had. */
  officialLabels: Promise<OfficialLabel[]>;
  /** Whether the publisher's text could be asked for; what is told by it (notes) is uncertain where not. */
  publisherReached: Promise<boolean>;
  language: Language;
  t: Translator;
  /** Registers a kind of preview; the last one registered is asked first. It goes with the signal, else with the page. */
  preview(kind: PreviewKind, signal?: AbortSignal): void;
  /** When it aborts, nothing of ours may be left. */
  signal: AbortSignal;
}

/** One thing that happens on a document page; its file is named by what it does. */
export interface Feature {
  name: string;
  start(page: DocumentPage): void | Promise<void>;
}

/**
 * Starts features in order, each on its own: one that fails says so once and takes no neighbour down.
 */
export function startFeatures(features: Feature[], page: DocumentPage): void {
  for (const feature of features) {
    void (async () => {
      try {
        await feature.start(page);
      } catch (error) {
        if (!page.signal.aborted) console.warn(`Kamerlezer: ${feature.name} staat uit op deze pagina.`, error);
      }
    })();
  }
}
