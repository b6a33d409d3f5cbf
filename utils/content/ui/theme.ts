import { watchSettings } from '../../browser/settings/settings.ts';
import type { Theme } from '../../domain/settings/settings.ts';

/** Puts the reader's theme on our host and keeps it true (`data-theme` in ui.css); a theme changes without a new start. */
export function followTheme(host: HTMLElement, theme: Theme, signal: AbortSignal): void {
  const put = (wanted: Theme) => {
    if (wanted === 'auto') delete host.dataset['theme'];
    else host.dataset['theme'] = wanted;
  };
  put(theme);
  watchSettings((settings) => put(settings.theme), signal);
}
