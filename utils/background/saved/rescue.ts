import { logWarning } from '../../browser/log.ts';
import * as v from 'valibot';
import { storedItem } from '../../browser/stored-item.ts';
import { serialQueue } from '../../domain/serial-queue.ts';
import type { QuoteTable } from '../../store/quote-table.ts';
import type { SavedPaperTable } from '../../store/saved-paper-table.ts';
import type { Mirror } from './mirror.ts';
import type { RescueNotice } from '../../domain/saved/store-health.ts';

/** From a change to the writing of the mirror, and from one writing to the next. */
const WRITE_DELAY_MS = 5_000;
const WRITE_INTERVAL_MS = 5 * 60_000;

/** Whether the list changed after the mirror was written. */
const mirrorBehind = storedItem('mijn-mirror-behind', v.parser(v.fallback(v.boolean(), false)));

const NoticeSchema = v.object({ papers: v.number(), at: v.string() });
/** What was put back without the reader knowing it yet. */
const rescueNotice = storedItem(
  'mijn-rescued',
  v.parser(v.fallback(v.nullable(NoticeSchema), null)),
);

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

export interface RescueDeps {
  papers: SavedPaperTable;
  quotes: QuoteTable;
  mirror: Mirror;
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once after so many milliseconds. */
  later(work: () => void, pause: number): void;
}

export function createRescue(parts: RescueDeps): Rescue {
  const { now, later } = parts;
  let waiting = false;
  let writtenAt = -Infinity;
  const writes = serialQueue();
  const marks = serialQueue();
  const write = async () => {
    if (!waiting) return;
    waiting = false;
    writtenAt = now();
    await writeMirror(parts).catch((error: unknown) => logWarning('mirror', error));
  };
  const soon = () => {
    if (waiting || now() - writtenAt < WRITE_INTERVAL_MS) return;
    waiting = true;
    later(() => void writes.run(write), WRITE_DELAY_MS);
  };
  const start = async () => {
    await putBackIfGone(parts);
    if (await mirrorBehind.get()) soon();
  };
  return {
    checked: start().catch((error: unknown) => logWarning('rescue', error)),
    changed: async () => {
      await marks.run(() => mirrorBehind.set(true));
      soon();
    },
    notice: () => rescueNotice.get(),
    dismiss: async () => {
      await rescueNotice.remove();
      return null;
    },
    rest: async () => {
      // A mark that is still being set would stand when all else is gone.
      await marks.idle();
      waiting = false;
      await writes.idle();
    },
  };
}

/** The mark goes before the copy is made: what changes meanwhile sets it again. */
async function writeMirror({ papers, quotes, mirror, now }: RescueDeps): Promise<void> {
  await mirrorBehind.remove();
  const records = await papers.everything();
  await mirror.write(records, await quotes.everything(), new Date(now()).toISOString());
}

/** An empty database beside a mirror with papers was lost: its reader would not have emptied the bin as well. */
async function putBackIfGone({ papers, quotes, mirror }: RescueDeps): Promise<void> {
  if ((await papers.count()) > 0) return;
  const copy = await mirror.read();
  if (!copy || copy.records.length === 0) return;
  const byKey = new Map(copy.records.map((record) => [record.key, record]));
  await papers.update([...byKey.keys()], (known, key) => known ?? byKey.get(key));
  const byId = new Map(copy.quotes.map((quote) => [quote.id, quote]));
  await quotes.update([...byId.keys()], (known, id) => known ?? byId.get(id));
  await rescueNotice.set({ papers: copy.records.length, at: copy.at });
}
