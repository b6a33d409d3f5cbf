import type { StorageFacts } from '../../components/options/StorageSection.tsx';
import { send } from '../../utils/messaging/client.ts';
import { createMirror } from '../../utils/background/saved/mirror.ts';
import { forFile, type Kept } from '../mijn/exchange.ts';

/** All of mijn as it is; throws where it cannot be read. */
export async function everythingKept(): Promise<Kept> {
  const [list, bin, quotes, follows] = await Promise.all([
    send('list', {}),
    send('bin', {}),
    send('quotes', {}),
    send('follows', {}),
  ]);
  return { list, bin, quotes, follows: follows.map(forFile) };
}

/** Looks at all that is kept in this browser; what cannot be told is null, never a guess. */
export async function storageFacts(takenOutAt: string | null): Promise<StorageFacts> {
  const [kept, health, mirror, estimate] = await Promise.all([
    everythingKept().catch(() => null),
    send('health', {}).catch(() => ({ problem: 'unreadable' as const, damaged: 0 })),
    createMirror()
      .read()
      .catch(() => null),
    navigator.storage.estimate().catch(() => ({ usage: undefined })),
  ]);
  return {
    list: kept?.list.length ?? null,
    bin: kept?.bin.length ?? null,
    bytes: estimate.usage ?? null,
    mirrorAt: mirror?.at ?? null,
    takenOutAt,
    problem: health.problem,
    damaged: health.damaged,
  };
}
