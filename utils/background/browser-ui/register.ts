import type { SavedPaper } from '../../domain/saved/saved-paper.ts';
import type { ActParts } from './actions.ts';
import { serveCommands } from './commands.ts';
import { serveMenus } from './menus.ts';
import { serveOmnibox } from './omnibox.ts';

/** Everything that leads in from the browser's own surface. Must be called while the worker starts. */
export function serveWaysIn(
  parts: ActParts & { list(): Promise<SavedPaper[]>; today(): string },
): void {
  serveOmnibox(parts);
  serveMenus(parts);
  serveCommands(parts);
}
