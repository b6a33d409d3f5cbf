import * as v from 'valibot';
import { browser } from '../../browser/browser.ts';
import { PlaceLeftSchema, type PlaceLeft } from '../../domain/reading/return-position.ts';

/** Papers per tab that one can come back to. */
const MOST = 20;

const PlacesSchema = v.fallback(
  v.array(v.strictObject({ key: v.string(), place: PlaceLeftSchema })),
  [],
);

/** Places left, per tab, in memory only: gone with the tab and with the browser. */
export interface PlacesLeft {
  leave(tab: number, key: string, place: PlaceLeft): Promise<null>;
  left(tab: number, key: string): Promise<PlaceLeft | null>;
}

/** Must be called while the worker starts: it hears of tabs that close. */
export function createPlacesLeft(): PlacesLeft {
  browser.tabs.onRemoved.addListener((tab) => void browser.storage.session.remove(nameOf(tab)));
  return {
    leave: async (tab, key, place) => {
      const others = (await read(tab)).filter((one) => one.key !== key);
      await browser.storage.session.set({
        [nameOf(tab)]: [{ key, place }, ...others].slice(0, MOST),
      });
      return null;
    },
    left: async (tab, key) => (await read(tab)).find((one) => one.key === key)?.place ?? null,
  };
}

const nameOf = (tab: number) => `place-left-${tab}`;

async function read(tab: number): Promise<v.InferOutput<typeof PlacesSchema>> {
  return v.parse(PlacesSchema, (await browser.storage.session.get(nameOf(tab)))[nameOf(tab)] ?? []);
}
