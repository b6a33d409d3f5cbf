import { translate } from '../i18n/translate.ts';
import { send } from '../messages/client.ts';
import { readPageDocument } from '../page/identity.ts';
import { findNotes } from '../page/notes/find-notes.ts';
import type { FoundNotes } from '../page/notes/note.ts';
import { readOfficialLabels } from '../page/official-labels.ts';
import { findTextContainer } from '../page/text-container.ts';
import { createCardSurface } from '../preview/card-surface.ts';
import type { PreviewKind } from '../preview/preview-kind.ts';
import { startPreviews } from '../preview/previews.ts';
import type { Settings } from '../settings.ts';
import { citationLinks } from './citation-links.ts';
import { contextLine } from './context-line.ts';
import { footnotePreviews } from './footnote-previews.ts';
import { startFeatures, type Feature } from './feature.ts';
import { jumping } from './jumping.ts';
import { createKeeping } from './keeping.ts';
import { keepText } from './keep-text.ts';
import { KnownCitations } from './known-citations.ts';
import { createPageUi } from './page-ui.ts';
import { quoting } from './quoting.ts';
import { readHere } from './reading/read-here.ts';
import { saveButton } from './save-button.ts';
import type { Views } from './views.ts';

/** In the order in which a reader notices them. */
const FEATURES: Feature[] = [saveButton, contextLine, readHere, footnotePreviews, citationLinks, jumping, keepText, quoting];

/**
 * Starts everything on a document page; on any other page it does nothing at all.
 * @param views how things are drawn
 * @param css styles of our own elements
 * @param signal takes everything away again
 */
export function startDocumentPage(doc: Document, settings: Settings, views: Views, css: string, signal: AbortSignal): void {
  const paper = readPageDocument(doc, new URL(doc.URL));
  if (!paper) return;
  const text = findTextContainer(doc);
  const ui = createPageUi(doc, css, signal);
  const loadXml = officialXml(text ? paper.paperId : null);
  const kinds: PreviewKind[] = [];
  startPreviews({ doc, kinds, surface: createCardSurface(ui.root, (element) => views.clear(element)), home: ui, signal });
  startFeatures(FEATURES, {
    doc,
    paper,
    text,
    ui,
    views,
    keeping: createKeeping(doc, signal),
    citations: new KnownCitations(paper.dossier),
    officialLabels: loadXml().then((xml) => (xml === null ? [] : readOfficialLabels(xml)), () => []),
    publisherReached: loadXml().then(() => true, () => false),
    notes: notesOf(text, loadXml),
    language: settings.language,
    t: translate(settings.language),
    preview: (kind, until = signal) => registerIn(kinds, kind, until),
    signal,
  });
}

function registerIn(kinds: PreviewKind[], kind: PreviewKind, until: AbortSignal): void {
  kinds.unshift(kind);
  until.addEventListener('abort', () => kinds.splice(kinds.indexOf(kind), 1));
}

/** A source that is out of reach, or markup that breaks the ladder, means no notes; it must not stop the links. */
async function notesOf(text: HTMLElement | null, loadXml: () => Promise<string | null>): Promise<FoundNotes> {
  const none: FoundNotes = { rung: 'none', notes: [] };
  if (!text) return none;
  return findNotes(text, loadXml).catch(() => none);
}

/** Asks for the paper's official XML, once for all who want it. */
function officialXml(id: string | null): () => Promise<string | null> {
  let asked: Promise<string | null> | undefined;
  return () => (asked ??= id === null ? Promise.resolve(null) : send('officialXml', { id }).then((answer) => answer?.xml ?? null));
}
