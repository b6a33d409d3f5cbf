import { browser } from './browser.ts';

/** One value in the browser's simple storage, checked whenever it is read. */
export interface StoredItem<Value> {
  get(): Promise<Value>;
  set(value: Value): Promise<void>;
  /**
   * Changes what is there; changes made at the same time, in whatever window of ours, come one after another. Not for
   * scripts in official pages, where the page could hold the lock.
   * @returns the new value
   */
  update(change: (known: Value) => Value): Promise<Value>;
  remove(): Promise<void>;
  /** Calls back with the new value whenever it changes, in every context. */
  watch(listener: (value: Value) => void, signal: AbortSignal): void;
}

type AreaName = 'local' | 'session';

/**
 * @param key the name in the storage; shipped names are never changed
 * @param parse makes a value of what is stored; it takes anything and never throws, as `v.parser` of a schema with a
 * fallback
 * @param areaName `session` is kept in memory and ends with the browser
 */
export function storedItem<Value>(
  key: string,
  parse: (stored: unknown) => Value,
  areaName: AreaName = 'local',
): StoredItem<Value> {
  const area = () => browser.storage[areaName];
  const get = async (): Promise<Value> => parse((await area().get(key))[key]);
  const set = (value: Value) => area().set({ [key]: value });
  return {
    get,
    set,
    update: (change) =>
      navigator.locks.request(`kamerlezer-${key}`, async () => {
        const next = change(await get());
        await set(next);
        return next;
      }),
    remove: () => area().remove(key),
    watch: (listener, signal) => {
      const onChanged = (changes: Record<string, { newValue?: unknown }>, changed: string) => {
        const change = changes[key];
        if (changed === areaName && change) listener(parse(change.newValue));
      };
      browser.storage.onChanged.addListener(onChanged);
      // A script that outlived its extension has nothing left to listen to.
      signal.addEventListener(
        'abort',
        () => browser.runtime?.id && browser.storage.onChanged.removeListener(onChanged),
      );
    },
  };
}
