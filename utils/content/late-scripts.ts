import type { ContextPanelScript } from './features/context-panel/context-panel-script.ts';
import type { DocumentPage } from './features/feature.ts';
import type { OpenReadingView } from './features/read-here/reading-view-options.ts';
import type { PendingGesture } from './preview/gesture.ts';

/**
 * The scripts that come into a page when they are first needed, by the name of their file, with what each offers. Such
 * a script runs in the isolated world of the content script and shares its globals; the page sees neither.
 */
export interface LateScripts {
  /** @param pending what the user did last while the script was on its way */
  cards: { start(page: DocumentPage, pending: PendingGesture | null): void };
  'context-panel': ContextPanelScript;
  'reading-view': { open: OpenReadingView };
}

const REGISTRY = Symbol.for('kamerlezer.late-scripts');

type Registry = Partial<LateScripts>;

function registry(): Registry {
  const world = globalThis as { [REGISTRY]?: Registry };
  world[REGISTRY] ??= {};
  return world[REGISTRY];
}

/** Called by the script itself when it runs; running it again changes nothing. */
export function offerScript<Name extends keyof LateScripts>(
  name: Name,
  script: LateScripts[Name],
): void {
  registry()[name] ??= script;
}

/** What the script offers, if it has run in this world. */
export function offeredScript<Name extends keyof LateScripts>(
  name: Name,
): LateScripts[Name] | undefined {
  return registry()[name];
}
