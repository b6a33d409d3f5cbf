import { CodedError } from '../domain/coded-error.ts';
import type { Database } from './database.ts';
import type { StoreProblem } from '../domain/saved/store-health.ts';

/** The database could not do what was asked. */
export class StoreError extends CodedError<`store-${StoreProblem}`> {
  override name = 'StoreError';
  readonly problem: StoreProblem;
  constructor(problem: StoreProblem, cause?: unknown) {
    super(`store-${problem}`, { cause });
    this.problem = problem;
  }
}

/** Pauses before another try at opening, in milliseconds; browsers are known to fail at it now and then. */
const RETRY_PAUSES_MS = [100, 400, 1600];
/** So long an older window may hold the database before that is said, in milliseconds. */
const BLOCKED_AFTER_MS = 5000;

/**
 * Does something with an open database, and turns the browser's errors into problems that have words.
 * @throws StoreError
 */
export async function withDatabase<T>(database: Database, work: () => PromiseLike<T>): Promise<T> {
  try {
    await ready(database);
    return await work();
  } catch (error) {
    throw asStoreError(error);
  }
}

/**
 * The same for a write: when the disk is full, what can be fetched again makes room first.
 * @throws StoreError
 */
export async function writeToDatabase<T>(
  database: Database,
  work: () => PromiseLike<T>,
): Promise<T> {
  try {
    return await withDatabase(database, work);
  } catch (error) {
    if (!(error instanceof StoreError) || error.problem !== 'full') throw error;
    await Promise.allSettled([database.resolved.clear(), database.officialXml.clear()]);
    return withDatabase(database, work);
  }
}

async function ready(database: Database): Promise<void> {
  if (database.isOpen()) return;
  for (const pause of [...RETRY_PAUSES_MS, null]) {
    try {
      await withinBound(database.open());
      return;
    } catch (error) {
      // So Firefox (seen at 153) refuses every database where it never remembers history; trying again would not help.
      if (namesOf(error).includes('InvalidStateError')) throw new StoreError('forbidden', error);
      if (pause === null || error instanceof StoreError) throw error;
      await new Promise((wake) => setTimeout(wake, pause));
    }
  }
}

/** An open that waits for another window never settles by itself. */
async function withinBound(opening: PromiseLike<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreError('blocked')), BLOCKED_AFTER_MS);
  });
  try {
    await Promise.race([opening, late]);
  } finally {
    clearTimeout(timer);
  }
}

function asStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  return new StoreError(
    namesOf(error).includes('QuotaExceededError') ? 'full' : 'unreadable',
    error,
  );
}

/** The names of an error and of what caused it. */
function namesOf(error: unknown): string[] {
  const { name = '', inner } = (error ?? {}) as { name?: string; inner?: { name?: string } | null };
  return [name, inner?.name ?? ''];
}
