import type { Settings } from '../../domain/settings/settings.ts';
import { onExtensionGone, extensionIsThere } from '../../messaging/client.ts';
import { createButton } from './own-elements.ts';
import { createPageUi } from './page-ui.ts';
import { PAGE_TEXTS } from '../../i18n/page-texts.ts';
import { translatorOf } from '../../i18n/translator.ts';

/** When the user comes back to the page or acts in it: checking then costs nothing and needs no timer. */
const MOMENTS = ['pageshow', 'focus', 'pointerdown', 'keydown'] as const;

/**
 * Calls back once when the extension of this script was updated, disabled or removed: when the user next does
 * something in the page, or when something of ours could not reach the background.
 * @param signal ends looking
 */
export function onInvalidated(doc: Document, gone: () => void, signal: AbortSignal): void {
  const looking = new AbortController();
  const stop = () => looking.abort();
  signal.addEventListener('abort', stop);
  const tell = () => {
    if (looking.signal.aborted) return;
    stop();
    gone();
  };
  const look = () => extensionIsThere() || tell();
  onExtensionGone(tell, looking.signal);
  for (const moment of MOMENTS)
    doc.defaultView?.addEventListener(moment, look, {
      signal: looking.signal,
      capture: true,
      passive: true,
    });
  doc.addEventListener('visibilitychange', look, { signal: looking.signal });
}

/** The one quiet hint that is left: what happened, a way to reload, a way to be rid of it. */
export function showReloadHint(
  doc: Document,
  { language, theme }: Pick<Settings, 'language' | 'theme'>,
  css: string,
): void {
  const t = translatorOf(PAGE_TEXTS[language]);
  const closing = new AbortController();
  const { host, root } = createPageUi(doc, css, closing.signal);
  if (theme !== 'auto') host.dataset['theme'] = theme;
  const hint = doc.createElement('div');
  hint.className = 'outlived';
  hint.setAttribute('popover', 'manual');
  hint.setAttribute('role', 'status');
  hint.lang = language;
  const words = doc.createElement('p');
  words.textContent = t('outlived');
  hint.append(
    words,
    createButton(doc, () => doc.defaultView?.location.reload(), t('reloadPage')),
    createButton(doc, () => closing.abort(), t('dismiss')),
  );
  root.append(hint);
  hint.showPopover();
}
