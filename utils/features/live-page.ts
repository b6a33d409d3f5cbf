import { readSettings, watchSettings } from '../settings.ts';
import { pagePart, type Settings } from '../settings/schema.ts';
import { createPageUi, HOST_TAG } from './page-ui.ts';
import { translatePage } from '../i18n/page-texts.ts';

export interface LivePage {
  doc: Document;
  css: string;
  start(settings: Settings, signal: AbortSignal): void;
  /** Whether the extension is gone from under the page. */
  isGone(): boolean;
  /** The content script's own end. */
  signal: AbortSignal;
}

/**
 * Keeps a document page as the settings want it: a change of what it is built from takes everything away and starts
 * anew. When the extension is gone, everything goes and one quiet line says why.
 */
export async function keepPageLive({ doc, css, start, isGone, signal }: LivePage): Promise<void> {
  let page = new AbortController();
  let shown: Settings | null = null;
  const apply = (settings: Settings) => {
    if (signal.aborted || (shown && pagePart(shown) === pagePart(settings))) return;
    shown = settings;
    page.abort();
    page = new AbortController();
    if (settings.enabled) start(settings, page.signal);
  };
  signal.addEventListener('abort', () => {
    const had = doc.querySelector(HOST_TAG) !== null;
    page.abort();
    if (had && isGone()) showGone(doc, css, shown);
  });
  watchSettings(apply, signal);
  // A page that comes back from the back/forward cache has missed all changes.
  doc.defaultView?.addEventListener('pageshow', (event) => event.persisted && void readSettings().then(apply), { signal });
  const first = await readSettings();
  // A change that arrived meanwhile is newer.
  if (!shown) apply(first);
}

/** Says that the extension is gone; the reader closes it, or the next load does. */
function showGone(doc: Document, css: string, settings: Settings | null): void {
  const closing = new AbortController();
  const { host, root } = createPageUi(doc, css, closing.signal);
  const t = translatePage(settings?.language ?? 'nl');
  if (settings && settings.theme !== 'auto') host.dataset['theme'] = settings.theme;
  const hint = doc.createElement('div');
  hint.className = 'gone-hint';
  const words = doc.createElement('span');
  words.setAttribute('role', 'status');
  const close = doc.createElement('button');
  close.type = 'button';
  close.textContent = t('close');
  close.addEventListener('click', () => closing.abort(), { once: true });
  hint.append(words, close);
  root.append(hint);
  // A live region tells what comes into it, not what it is born with.
  words.textContent = t('extensionGone');
}

/** Looks for the end whenever the page is come back to or used: no timer runs for it. */
export function lookWhenUsed(doc: Document, look: () => void, signal: AbortSignal): void {
  doc.addEventListener('visibilitychange', look, { signal });
  doc.addEventListener('pointerdown', look, { signal, capture: true });
  doc.defaultView?.addEventListener('focus', look, { signal });
}
