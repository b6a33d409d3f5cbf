import Dexie from 'dexie';
import { StoreError } from './store-error.ts';

/** So long a window that does not let go may hold up the erasing, in milliseconds. */
const MAX_WAIT_MS = 8000;

/**
 * Deletes every database of the extension's origin, whoever made it. Open connections of ours close by themselves and
 * open anew, empty, when they are next used.
 * @throws StoreError when one could not be deleted; the others are
 */
export async function eraseDatabases(): Promise<void> {
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  const results = await Promise.allSettled(names.map((name) => withinBound(Dexie.delete(name))));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed)
    throw failed.reason instanceof StoreError
      ? failed.reason
      : new StoreError('unreadable', failed.reason);
}

async function withinBound(deleting: PromiseLike<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreError('blocked')), MAX_WAIT_MS);
  });
  try {
    await Promise.race([deleting, late]);
  } finally {
    clearTimeout(timer);
  }
}
