import type { SavedPapers } from '../../store/saved-papers.ts';
import { StoreError } from '../../store/store-error.ts';
import type { Mirror } from './mirror.ts';
import type { Rescue } from './rescue.ts';
import type { Health } from '../../domain/saved/store-health.ts';

export async function healthOf({
  papers,
  mirror,
  rescue,
}: {
  papers: SavedPapers;
  mirror: Mirror;
  rescue: Rescue;
}): Promise<Health> {
  const rescued = await rescue.notice();
  try {
    return { trouble: null, damaged: await papers.damaged(), rescued, mirror: null };
  } catch (error) {
    const copy = await mirror.read();
    return {
      trouble: error instanceof StoreError ? error.problem : 'unreadable',
      damaged: 0,
      rescued,
      mirror: copy && {
        at: copy.at,
        papers: copy.records.filter(({ removedAt }) => removedAt === ''),
      },
    };
  }
}
