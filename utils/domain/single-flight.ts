/**
 * Lets calls for the same key share the work that is in flight: two pages that ask the same make one request.
 * @returns runs the work unless it is in flight for this key; everyone gets its value, or its error
 */
export function singleFlight<Key, Value>(): (
  key: Key,
  work: () => Promise<Value>,
) => Promise<Value> {
  const inFlight = new Map<Key, Promise<Value>>();
  return (key, work) => {
    const known = inFlight.get(key);
    if (known) return known;
    const value = work().finally(() => inFlight.delete(key));
    inFlight.set(key, value);
    return value;
  };
}

/**
 * The same for work that answers many keys at once: of the keys asked, those in flight are waited for and only the
 * others are worked on.
 * @returns values by key; a key that its work did not answer is left out
 */
export function singleFlightOfMany<Key, Value>(): (
  keys: readonly Key[],
  work: (missing: Key[]) => Promise<ReadonlyMap<Key, Value>>,
) => Promise<Map<Key, Value>> {
  const inFlight = new Map<Key, Promise<ReadonlyMap<Key, Value>>>();
  return async (keys, work) => {
    const missing = [...new Set(keys)].filter((key) => !inFlight.has(key));
    if (missing.length > 0) {
      const land = () => missing.forEach((key) => inFlight.delete(key));
      const answers = work(missing).finally(land);
      for (const key of missing) inFlight.set(key, answers);
    }
    const valueOf = async (key: Key) => [key, (await inFlight.get(key))?.get(key)] as const;
    const values = new Map<Key, Value>();
    for (const [key, value] of await Promise.all(keys.map(valueOf)))
      if (value !== undefined) values.set(key, value);
    return values;
  };
}
