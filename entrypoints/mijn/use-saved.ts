import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../../components/page-shell.tsx';
import type { MijnPageView } from '../../components/mijn/MijnPage.tsx';
import type { QuoteRecord } from '../../utils/domain/saved/quote.ts';
import { send } from '../../utils/messaging/client.ts';

export type Saved = Pick<MijnPageView, 'list' | 'bin' | 'health'> & { quotes: QuoteRecord[] };

const NOTHING_YET: Saved = { list: null, bin: [], health: null, quotes: [] };

/** All that is saved, read anew after every push; where it cannot be read, its last copy and what is the matter. */
export function useSaved(): { saved: Saved; showHealth: () => Promise<void> } {
  const { onPush } = usePage();
  const [saved, setSaved] = useState(NOTHING_YET);
  const showHealth = async () => {
    const health = await readHealth();
    const copy = health.problem && { list: health.mirror?.papers ?? [], bin: [] };
    setSaved((known) => ({ ...known, health, ...copy }));
  };
  const refresh = async () => {
    try {
      const [list, bin, quotes] = await Promise.all([
        send('list', {}),
        send('bin', {}),
        send('quotes', {}),
      ]);
      setSaved(({ health }) => ({ list, bin, quotes, health: health?.problem ? null : health }));
    } catch {
      await showHealth();
    }
  };
  useEffect(() => {
    const gone = new AbortController();
    onPush(() => void refresh(), gone.signal);
    void refresh().then(showHealth);
    return () => gone.abort();
  }, [onPush]);
  return { saved, showHealth };
}

const readHealth = () =>
  send('health', {}).catch(() => ({
    problem: 'unreadable' as const,
    damaged: 0,
    rescued: null,
    mirror: null,
  }));
