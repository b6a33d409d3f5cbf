import { browser } from '../../browser/browser.ts';
import { savePage, type BrowserUiDeps } from './actions.ts';
import { openSidePanel } from '../../browser/side-panel.ts';

/** Names as the manifest has them; the reader can give them other keys in the browser's own settings. */
export const COMMANDS = { save: 'save-paper', panel: 'open-panel', mijn: 'open-mijn' } as const;

/** Keys that work in any tab. Must be called while the worker starts. */
export function registerCommands(parts: BrowserUiDeps): void {
  browser.commands.onCommand.addListener((command, tab) => {
    // Before anything is waited for: the panel opens only straight from the key.
    if (command === COMMANDS.panel)
      void openSidePanel(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT);
    if (command === COMMANDS.mijn)
      void browser.tabs.create({ url: browser.runtime.getURL('/mijn.html') });
    if (command === COMMANDS.save && tab) void savePage(parts, tab);
  });
}
