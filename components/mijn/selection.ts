/** Which papers are chosen, and from which one a range is counted. */
export interface Selection {
  keys: ReadonlySet<string>;
  anchor: string | null;
}

export const NOTHING: Selection = { keys: new Set(), anchor: null };

/** Chooses one more, or lets it go; a range is counted from it. */
export function toggled({ keys }: Selection, key: string): Selection {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return { keys: next, anchor: key };
}

/**
 * Chooses all from the anchor up to a paper; without an anchor only that one.
 * @param order the keys as the list shows them
 */
export function extended(selection: Selection, key: string, order: readonly string[]): Selection {
  const from = order.indexOf(selection.anchor ?? key);
  const to = order.indexOf(key);
  if (from < 0 || to < 0) return toggled(selection, key);
  const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { keys: new Set([...selection.keys, ...range]), anchor: selection.anchor ?? key };
}

/** What is chosen and shown, in the list's order: an act never touches what the reader cannot see. */
export function chosen({ keys }: Selection, order: readonly string[]): string[] {
  return keys.size === 0 ? [] : order.filter((key) => keys.has(key));
}
