import * as v from 'valibot';
import type { FollowEvent } from '../domain/follow/follow-event.ts';
import {
  FollowEventShape,
  FollowSchema,
  PollCursorShape,
  type Follow,
} from '../domain/follow/follow-schema.ts';
import type { PollCursor } from '../domain/follow/poll-cursor.ts';
import type { Database } from './database.ts';
import { withDatabase, writeToDatabase } from './store-error.ts';

/** The tables of what is followed, what is known of it and what happened. Every change is one transaction; errors are StoreErrors. */
export interface FollowStore {
  /** All, those let go in the last 30 days too; in the order in which they were taken up. */
  follows(): Promise<Follow[]>;
  /** Changes or makes follows, all or none. @param change nothing means it stays as it is */
  update(
    keys: string[],
    change: (known: Follow | undefined, key: string) => Follow | undefined,
  ): Promise<Follow[]>;
  /** What is known; nothing for a thing that was never asked for. */
  cursors(keys: string[]): Promise<(PollCursor | undefined)[]>;
  /** Keeps what one page of answers taught, in one transaction: cursors and events, of what is still in the list (it may be erased while the source is asked). An event that is there already stays as it is. @returns the new ones */
  commitPoll(marks: PollCursor[], events: FollowEvent[]): Promise<FollowEvent[]>;
  /** Newest first. */
  events(): Promise<FollowEvent[]>;
  /** @param seenAt ISO instant, or empty for not seen */
  setSeen(keys: string[], seenAt: string): Promise<void>;
  /** Erases what was let go before an instant with all that is known of it, and events seen before another (ISO). */
  forget(letGoBefore: string, seenBefore: string): Promise<void>;
}

export function followStore(database: Database): FollowStore {
  const { follows, events, cursors } = database;
  const read = <T>(work: () => PromiseLike<T>) => withDatabase(database, work);
  return {
    follows: async () =>
      (await read(() => follows.orderBy('since').toArray())).filter((record) =>
        v.is(FollowSchema, record),
      ),
    update: (keys, change) =>
      writeToDatabase(database, () =>
        database.transaction('rw', follows, async () => {
          const known = await follows.bulkGet(keys);
          const next = keys.flatMap((key, index) => change(known[index], key) ?? []);
          await follows.bulkPut(next);
          return next;
        }),
      ),
    cursors: async (keys) =>
      (await read(() => cursors.bulkGet(keys))).map((record) =>
        v.is(PollCursorShape, record) ? record : undefined,
      ),
    commitPoll: (marks, happened) =>
      writeToDatabase(database, () =>
        database.transaction('rw', follows, events, cursors, async () => {
          const there = new Set(await follows.toCollection().primaryKeys());
          const once = [
            ...new Map(
              happened.filter(({ follow }) => there.has(follow)).map((event) => [event.key, event]),
            ).values(),
          ];
          const known = await events.bulkGet(once.map(({ key }) => key));
          const fresh = once.filter((_, index) => known[index] === undefined);
          await events.bulkAdd(fresh);
          await cursors.bulkPut(marks.filter(({ key }) => there.has(key)));
          return fresh;
        }),
      ),
    events: async () =>
      (await read(() => events.orderBy('at').reverse().toArray())).filter((record) =>
        v.is(FollowEventShape, record),
      ),
    setSeen: (keys, seenAt) =>
      writeToDatabase(
        database,
        async () => void (await events.where('key').anyOf(keys).modify({ seenAt })),
      ),
    forget: (letGoBefore, seenBefore) =>
      writeToDatabase(database, () => forget(database, letGoBefore, seenBefore)),
  };
}

function forget(database: Database, letGoBefore: string, seenBefore: string): PromiseLike<void> {
  const { follows, events, cursors } = database;
  return database.transaction('rw', follows, events, cursors, async () => {
    const gone = await follows.where('removedAt').between('0', letGoBefore).primaryKeys();
    await follows.bulkDelete(gone);
    await cursors.bulkDelete(gone);
    await events.where('follow').anyOf(gone).delete();
    await events.where('seenAt').between('0', seenBefore).delete();
  });
}
