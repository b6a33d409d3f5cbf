import * as v from 'valibot';
import type { ReadingPlace } from '../domain/saved/kept-text.ts';
import { storedItem } from './stored-item.ts';

/** The oldest go when there are more. */
const MAX_POSITIONS = 300;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Per paper: how many blocks of its text were read, of how many, and when that was, in milliseconds since 1970. */
const PositionsSchema = v.fallback(
  v.record(v.string(), v.object({ block: Count, of: v.optional(Count), at: v.number() })),
  {},
);
type Positions = v.InferOutput<typeof PositionsSchema>;

/** Where the reader stopped in papers. */
export interface ReadingPositions {
  /** @returns null when that is not known */
  get(key: string): Promise<ReadingPlace | null>;
  /** Settles when it is written. @param of how many blocks there are */
  save(key: string, block: number, of?: number): Promise<void>;
}

/** @param now the clock, milliseconds since 1970 */
export function createReadingPositions(now: () => number): ReadingPositions {
  const positions = storedItem('readingPlaces', v.parser(PositionsSchema));
  return {
    get: async (key) => (await positions.get())[key] ?? null,
    save: async (key, block, of) => {
      const position = { block, ...(of !== undefined && { of }), at: now() };
      await positions.update((known) => newest({ ...known, [key]: position }));
    },
  };
}

function newest(positions: Positions): Positions {
  const entries = Object.entries(positions).toSorted(([, one], [, other]) => other.at - one.at);
  return Object.fromEntries(entries.slice(0, MAX_POSITIONS));
}
