/**
 * Parts of ours that are loaded into the page's isolated world when first wanted. A script that is run later shares
 * this world's globals with the content script, and the page does not.
 */
export interface LazyParts {
  cards: import('./features/cards/card-loader.ts').CardsPart;
  'context-panel': import('./features/context-panel/context-panel-script.ts').ContextPanelPart;
}

const REGISTRY = Symbol.for('kamerlezer.parts');

type Registry = Partial<LazyParts>;

function registry(): Registry {
  const world = globalThis as { [REGISTRY]?: Registry };
  return (world[REGISTRY] ??= {});
}

/** Called by the part itself when its script runs. */
export function offerPart<Name extends keyof LazyParts>(name: Name, part: LazyParts[Name]): void {
  registry()[name] = part;
}

/** The part, if its script has run in this world. */
export function loadedPart<Name extends keyof LazyParts>(name: Name): LazyParts[Name] | undefined {
  return registry()[name];
}
