import { logWarning } from '../../browser/log.ts';
import * as v from 'valibot';
import { storedItem } from '../../browser/stored-item.ts';
import { serialQueue } from '../../domain/serial-queue.ts';
import type { FollowStore } from '../../store/follow-store.ts';
import { MirroredFollowSchema } from '../../domain/follow/follow-schema.ts';

/** Keeps a second copy of what is followed, and puts it back when the database turns out to be gone. */
export interface FollowRescue {
  /** Settles when the list may be used; never fails, a database in trouble tells so itself. */
  checked: Promise<void>;
  /** The list changed: it is short, so the copy follows at once. */
  changed(): Promise<void>;
  /** Settles when no copy is being made: all of it is about to be erased. */
  rest(): Promise<void>;
}

const mirror = storedItem('follow-mirror', v.parser(v.fallback(v.array(v.unknown()), [])));

/** What happened to followed things is not copied: it can be asked for again from the day one looks. */
export function createFollowRescue(store: FollowStore): FollowRescue {
  const writes = serialQueue();
  const copy = async () => mirror.set(await store.follows());
  return {
    checked: putBackIfGone(store).catch((error: unknown) => logWarning('follow', error)),
    changed: () => writes.run(copy),
    rest: () => writes.idle(),
  };
}

/** A reader who let go of everything still has it in the table for 30 days: an empty table beside a copy was lost. */
async function putBackIfGone(store: FollowStore): Promise<void> {
  if ((await store.follows()).length > 0) return;
  const follows = (await mirror.get()).filter((one) => v.is(MirroredFollowSchema, one));
  const byKey = new Map(follows.map((one) => [one.key, one]));
  await store.update([...byKey.keys()], (known, key) => known ?? byKey.get(key));
}
