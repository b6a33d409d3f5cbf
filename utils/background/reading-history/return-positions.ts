import * as v from 'valibot';
import { browser } from '../../browser/browser.ts';
import { storedItem } from '../../browser/stored-item.ts';
import { ReturnPositionSchema, type ReturnPosition } from '../../domain/reading/return-position.ts';

/** Papers per tab that one can come back to. */
const MAX_PAPERS = 20;

const PositionsSchema = v.fallback(
  v.array(v.strictObject({ key: v.string(), place: ReturnPositionSchema })),
  [],
);

/** Where papers were left through one of their links, per tab; in memory only, gone with the tab and with the browser. */
export interface ReturnPositions {
  save(tab: number, key: string, position: ReturnPosition): Promise<null>;
  get(tab: number, key: string): Promise<ReturnPosition | null>;
}

/** Must be called while the worker starts: it hears of tabs that close. */
export function createReturnPositions(): ReturnPositions {
  browser.tabs.onRemoved.addListener((tab) => void positionsOf(tab).remove());
  return {
    save: async (tab, key, place) => {
      await positionsOf(tab).update((known) =>
        [{ key, place }, ...known.filter((one) => one.key !== key)].slice(0, MAX_PAPERS),
      );
      return null;
    },
    get: async (tab, key) =>
      (await positionsOf(tab).get()).find((one) => one.key === key)?.place ?? null,
  };
}

const positionsOf = (tab: number) =>
  storedItem(`place-left-${tab}`, v.parser(PositionsSchema), 'session');
