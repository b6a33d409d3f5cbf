import * as v from 'valibot';
import { browser } from './browser.ts';
import type { ReadingPlace } from '../domain/saved/kept-text.ts';

const KEY = 'readingPlaces';
/** The oldest go when there are more. */
const MOST = 300;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Per paper: how many blocks of its text lie above the reader's eyes, of how many, and when that was, in milliseconds since 1970. */
const PlacesSchema = v.fallback(
  v.record(v.string(), v.object({ block: Count, of: v.optional(Count), at: v.number() })),
  {},
);
type Places = v.InferOutput<typeof PlacesSchema>;

/** Where the reader stopped in papers. */
export interface ReadingPlaces {
  place(key: string): Promise<ReadingPlace | null>;
  get(key: string): Promise<number | null>;
  /** Settles when it is written. */
  keep(key: string, block: number, of?: number): Promise<void>;
}

/** @param now the clock, milliseconds since 1970 */
export function createReadingPlaces(now: () => number): ReadingPlaces {
  let last: Promise<unknown> = Promise.resolve();
  return {
    place: async (key) => (await read())[key] ?? null,
    get: async (key) => (await read())[key]?.block ?? null,
    keep: (key, block, of) => {
      const next = last.then(async () =>
        browser.storage.local.set({
          [KEY]: newest({
            ...(await read()),
            [key]: { block, ...(of !== undefined && { of }), at: now() },
          }),
        }),
      );
      last = next.catch(() => undefined);
      return next;
    },
  };
}

async function read(): Promise<Places> {
  return v.parse(PlacesSchema, (await browser.storage.local.get(KEY))[KEY]);
}

function newest(places: Places): Places {
  const entries = Object.entries(places).toSorted(([, one], [, other]) => other.at - one.at);
  return Object.fromEntries(entries.slice(0, MOST));
}
