import { browser } from '../browser.ts';
import { parseSettings, type Settings } from '../../domain/settings/settings.ts';

export type { Settings } from '../../domain/settings/settings.ts';

const KEY = 'settings';

/** The reader's settings; what is missing or of a wrong kind falls back to its default. */
export async function readSettings(): Promise<Settings> {
  return parse((await browser.storage.local.get(KEY))[KEY]);
}

/**
 * Changes some settings and keeps the rest; two windows that change at the same time lose nothing.
 * @param change what changes, or how it follows from what is there
 */
export async function changeSettings(
  change: Partial<Settings> | ((settings: Settings) => Partial<Settings>),
): Promise<void> {
  await navigator.locks.request('kamerlezer-settings', async () => {
    const known = await readSettings();
    await browser.storage.local.set({
      [KEY]: { ...known, ...(typeof change === 'function' ? change(known) : change) },
    });
  });
}

/** Calls back with the new settings whenever they change, in every context. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) listener(parse(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  // A script that outlived its extension has nothing left to listen to.
  signal.addEventListener(
    'abort',
    () => browser.runtime?.id && browser.storage.onChanged.removeListener(onChanged),
  );
}

/** Whether the reader left the panel around a paper open. Apart from the settings: no page starts anew for it. */
const PANEL_KEY = 'context-panel-open';

export async function readPanelOpen(): Promise<boolean> {
  return (await browser.storage.local.get(PANEL_KEY))[PANEL_KEY] === true;
}

export async function keepPanelOpen(open: boolean): Promise<void> {
  await browser.storage.local.set({ [PANEL_KEY]: open });
}

function parse(stored: unknown): Settings {
  return parseSettings(stored, () => browser.i18n.getUILanguage());
}
