import type { Rescue } from './rescue.ts';

export interface EraseParts {
  rescue: Pick<Rescue, 'checked' | 'rest'>;
  eraseDatabases(): Promise<void>;
  /** The browser's simple storages. */
  areas: { clear(): Promise<void> }[];
  /** Called when it is done, so that open pages look anew. */
  erased(): Promise<void>;
}

/**
 * Erases list, bin, caches, second copy, reading places and settings. The second copy goes even where a database
 * cannot be erased, or the list would be put back out of it.
 * @throws what the first part that failed says
 */
export async function eraseEverything({ rescue, eraseDatabases, areas, erased }: EraseParts): Promise<null> {
  await rescue.checked;
  await rescue.rest();
  const [databases] = await Promise.allSettled([eraseDatabases()]);
  await Promise.all(areas.map((area) => area.clear()));
  void erased();
  if (databases.status === 'rejected') throw databases.reason;
  return null;
}
