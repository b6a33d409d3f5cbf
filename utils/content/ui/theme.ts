import { watchSettings } from '../../browser/settings/settings.ts';
import type { Theme } from '../../domain/settings/settings.ts';

/** Puts the user's theme on our host (`data-theme` in ui.css) and follows its changes; the page need not start anew for one. */
export function followTheme(host: HTMLElement, theme: Theme, signal: AbortSignal): void {
  const put = (wanted: Theme) => {
    if (wanted === 'auto') delete host.dataset['theme'];
    else host.dataset['theme'] = wanted;
  };
  put(theme);
  watchSettings((settings) => put(settings.theme), signal);
}
