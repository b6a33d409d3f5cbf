import {
  pickedTtlCache,
  type Expiring,
  type MemoryTtlCache,
  type TtlCache,
} from '../domain/ttl-cache.ts';

/**
 * Uses the memory form during a private session and forgets it afterwards; else the form on disk.
 * @param isPrivate whether what is asked now may leave nothing on disk
 */
export function diskUnlessPrivate<Entry extends Expiring>(
  isPrivate: () => Promise<boolean>,
  disk: TtlCache<Entry>,
  memory: MemoryTtlCache<Entry>,
): TtlCache<Entry> {
  return pickedTtlCache(async () => {
    if (await isPrivate()) return memory;
    memory.clear();
    return disk;
  });
}
