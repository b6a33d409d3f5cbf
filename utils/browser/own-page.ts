import type { Settings } from '../domain/settings/settings.ts';

/** Gives a page of ours the reader's language and theme (`data-theme` in own-page.css; absent follows the system). */
export function dressPage({ documentElement }: Document, { language, theme }: Settings): void {
  documentElement.lang = language;
  if (theme === 'auto') delete documentElement.dataset['theme'];
  else documentElement.dataset['theme'] = theme;
}
