import { readSettings, watchSettings } from '../../browser/settings/settings.ts';
import { pagePart, type Settings } from '../../domain/settings/settings.ts';
import { showReloadHint, onInvalidated } from '../ui/extension-invalidated.ts';
import { HOST_TAG } from '../ui/page-ui.ts';

export interface LivePage {
  doc: Document;
  css: string;
  start(settings: Settings, signal: AbortSignal): void;
  /** Told when the extension is gone from under the page; must end with the signal aborting. */
  invalidated(): void;
  /** The content script's own end. */
  signal: AbortSignal;
}

/**
 * Keeps a document page as the settings want it: a change of what it is built from takes everything away and starts
 * anew. When the extension is gone, everything goes and one quiet hint says why.
 */
export async function keepPageLive({
  doc,
  css,
  start,
  invalidated,
  signal,
}: LivePage): Promise<void> {
  let page = new AbortController();
  let shown: Settings | null = null;
  const apply = (settings: Settings) => {
    if (signal.aborted || (shown && pagePart(shown) === pagePart(settings))) return;
    shown = settings;
    page.abort();
    page = new AbortController();
    if (settings.enabled) start(settings, page.signal);
  };
  signal.addEventListener('abort', () => page.abort());
  const gone = () => {
    const had = doc.querySelector(HOST_TAG) !== null;
    invalidated();
    if (had && shown) showReloadHint(doc, shown, css);
  };
  onInvalidated(doc, gone, signal);
  watchSettings(apply, signal);
  // A page that comes back from the back/forward cache has missed all changes.
  doc.defaultView?.addEventListener(
    'pageshow',
    (event) => event.persisted && void readSettings().then(apply),
    { signal },
  );
  const first = await readSettings();
  // A change that arrived meanwhile is newer.
  if (!shown) apply(first);
}
