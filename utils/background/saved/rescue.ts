import * as v from 'valibot';
import type { QuoteTable } from '../../store/quotes.ts';
import type { SavedPapers } from '../../store/saved-papers.ts';
import type { Area, Mirror } from './mirror.ts';
import type { RescueNotice } from '../../domain/saved/store-health.ts';

/** From a change to the mirror's writing, and from one writing to the next, in milliseconds. */
const PAUSE = 5_000;
const APART = 5 * 60_000;

/** In the simple storage: the mirror is behind, and what was put back without the reader knowing it yet. */
const BEHIND = 'mijn-mirror-behind';
const NOTICE = 'mijn-rescued';

const Notice = v.object({ papers: v.number(), at: v.string() });

/** Keeps the mirror, and puts the list back out of it when the database turns out to be gone. */
export interface Rescue {
  /** Settles when the list may be used; never fails, a database in trouble tells so itself. */
  checked: Promise<void>;
  /** The list changed: the mirror follows soon, at the latest when the worker is started again. */
  changed(): Promise<void>;
  /** What was put back and not yet acknowledged by the reader. */
  notice(): Promise<RescueNotice | null>;
  dismiss(): Promise<null>;
  /** No copy is being made or will be of what changed so far: all of it is about to be erased. */
  rest(): Promise<void>;
}

export interface RescueParts {
  papers: SavedPapers;
  quotes: QuoteTable;
  mirror: Mirror;
  area: Area;
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once after so many milliseconds. */
  later(work: () => void, pause: number): void;
}

export function createRescue(parts: RescueParts): Rescue {
  const { area, now, later } = parts;
  let waiting = false;
  let writtenAt = -Infinity;
  let writing: Promise<unknown> = Promise.resolve();
  let marking: Promise<unknown> = Promise.resolve();
  const write = async () => {
    if (!waiting) return;
    waiting = false;
    writtenAt = now();
    writing = writeMirror(parts).catch((error: unknown) =>
      console.warn('Kamerlezer: mirror', error),
    );
    await writing;
  };
  const soon = () => {
    if (waiting || now() - writtenAt < APART) return;
    waiting = true;
    later(() => void write(), PAUSE);
  };
  const start = async () => {
    await putBackIfGone(parts);
    if ((await area.get(BEHIND))[BEHIND]) soon();
  };
  return {
    checked: start().catch((error: unknown) => console.warn('Kamerlezer: rescue', error)),
    changed: async () => {
      const set = area.set({ [BEHIND]: true });
      marking = Promise.allSettled([marking, set]);
      await set;
      soon();
    },
    notice: async () => {
      const stored = v.safeParse(Notice, (await area.get(NOTICE))[NOTICE]);
      return stored.success ? stored.output : null;
    },
    dismiss: async () => {
      await area.remove(NOTICE);
      return null;
    },
    rest: async () => {
      // A mark that is still being set would stand when all else is gone.
      await marking;
      waiting = false;
      await writing;
    },
  };
}

/** The mark goes before the copy is made: what changes meanwhile sets it again. */
async function writeMirror({ papers, quotes, mirror, area, now }: RescueParts): Promise<void> {
  await area.remove(BEHIND);
  const records = await papers.everything();
  await mirror.write(records, await quotes.everything(), new Date(now()).toISOString());
}

/** An empty database beside a mirror with papers was lost: its reader would not have emptied the bin as well. */
async function putBackIfGone({ papers, quotes, mirror, area }: RescueParts): Promise<void> {
  if ((await papers.count()) > 0) return;
  const copy = await mirror.read();
  if (!copy || copy.records.length === 0) return;
  const byKey = new Map(copy.records.map((record) => [record.key, record]));
  await papers.update([...byKey.keys()], (known, key) => known ?? byKey.get(key));
  const byId = new Map(copy.quotes.map((quote) => [quote.id, quote]));
  await quotes.update([...byId.keys()], (known, id) => known ?? byId.get(id));
  const notice: RescueNotice = { papers: copy.records.length, at: copy.at };
  await area.set({ [NOTICE]: notice });
}
