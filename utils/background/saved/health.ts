import type { SavedPaperTable } from '../../store/saved-paper-table.ts';
import { StoreError } from '../../store/store-error.ts';
import type { Mirror } from './mirror.ts';
import type { Rescue } from './rescue.ts';
import type { Health } from '../../domain/saved/store-health.ts';

export async function healthOf({
  papers,
  mirror,
  rescue,
}: {
  papers: SavedPaperTable;
  mirror: Mirror;
  rescue: Rescue;
}): Promise<Health> {
  const rescued = await rescue.notice();
  try {
    return { problem: null, damaged: await papers.damaged(), rescued, mirror: null };
  } catch (error) {
    const copy = await mirror.read();
    return {
      problem: error instanceof StoreError ? error.problem : 'unreadable',
      damaged: 0,
      rescued,
      mirror: copy && {
        at: copy.at,
        papers: copy.records.filter(({ removedAt }) => removedAt === ''),
      },
    };
  }
}
