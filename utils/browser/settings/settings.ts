import { browser } from '../browser.ts';
import { storedItem } from '../stored-item.ts';
import { parseSettings, type Settings } from '../../domain/settings/settings.ts';

export type { Settings } from '../../domain/settings/settings.ts';

const settingsItem = storedItem('settings', (stored) =>
  parseSettings(stored, () => browser.i18n.getUILanguage()),
);

/** The reader's settings; what is missing or of a wrong kind falls back to its default. */
export const readSettings = (): Promise<Settings> => settingsItem.get();

/**
 * Changes some settings and keeps the rest; two windows that change at the same time lose nothing.
 * @param change what changes, or how it follows from what is there
 */
export async function changeSettings(
  change: Partial<Settings> | ((settings: Settings) => Partial<Settings>),
): Promise<void> {
  await settingsItem.update((known) => ({
    ...known,
    ...(typeof change === 'function' ? change(known) : change),
  }));
}

/** Calls back with the new settings whenever they change, in every context. */
export const watchSettings: typeof settingsItem.watch = (listener, signal) =>
  settingsItem.watch(listener, signal);

/** Whether the reader left the context panel open. Not one of the settings: no page starts anew for it. */
export const contextPanelOpen = storedItem('context-panel-open', (stored) => stored === true);
