import * as v from 'valibot';
import { browser } from './browser.ts';

const SettingsSchema = v.object({
  /** Whether the extension touches the official site at all. */
  enabled: v.fallback(v.boolean(), true),
  /** Dutch whatever the browser speaks: the papers are Dutch. */
  language: v.fallback(v.picklist(['nl', 'en']), 'nl'),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

const KEY = 'settings';

/** The reader's settings; what is missing or of a wrong kind falls back to its default. */
export async function readSettings(): Promise<Settings> {
  return parse((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes some settings and keeps the rest. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } });
}

/** Calls back with the new settings whenever they change, in every context. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) listener(parse(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  // An orphan of an updated extension has nothing to take its listener from any more.
  signal.addEventListener('abort', () => browser.runtime?.id && browser.storage.onChanged.removeListener(onChanged));
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
  return v.parse(SettingsSchema, typeof stored === 'object' && stored !== null ? stored : {});
}
