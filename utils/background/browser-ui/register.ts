import type { SavedPaper } from '../../domain/saved/saved-paper.ts';
import type { BrowserUiDeps } from './actions.ts';
import { registerCommands } from './commands.ts';
import { registerMenus } from './menus.ts';
import { registerOmnibox } from './omnibox.ts';

/** Everything that leads in from the browser's own surface. Must be called while the worker starts. */
export function registerBrowserUi(
  parts: BrowserUiDeps & { list(): Promise<SavedPaper[]>; today(): string },
): void {
  registerOmnibox(parts);
  registerMenus(parts);
  registerCommands(parts);
}
