import type { Rescue } from './rescue.ts';

export interface EraseDeps {
  rescue: Pick<Rescue, 'checked' | 'rest'>;
  /** What is followed: stops its writing, and afterwards takes away its alarms and the number on the toolbar. */
  following: { rest(): Promise<void>; erased(): Promise<void> };
  eraseDatabases(): Promise<void>;
  /** The browser's simple storages. */
  areas: { clear(): Promise<void> }[];
  /** Called when it is done, so that open pages look anew. */
  erased(): Promise<void>;
}

/**
 * Erases list, bin, what is followed, caches, second copies, reading places, settings, alarms and badge. The second copies go even where a database
 * cannot be erased, or the list would be put back out of them.
 * @throws what the first part that failed says
 */
export async function eraseEverything({
  rescue,
  following,
  eraseDatabases,
  areas,
  erased,
}: EraseDeps): Promise<null> {
  await rescue.checked;
  await Promise.all([rescue.rest(), following.rest()]);
  const [databases] = await Promise.allSettled([eraseDatabases()]);
  await Promise.all(areas.map((area) => area.clear()));
  await following.erased();
  void erased();
  if (databases.status === 'rejected') throw databases.reason;
  return null;
}
