import { useEffect, useRef, useState } from 'preact/hooks';
import { usePage } from '../../components/page-shell.tsx';
import { watchActiveTab } from '../../utils/browser/watch-tab.ts';
import { onPageRead } from '../../utils/messaging/pushes.ts';
import { createOutcomes } from './outcomes.ts';
import { emptyPanel, lookAtTab, type PanelState } from './panel-state.ts';

/** What the tab beside the panel cites, followed from tab to tab; and what is known of where those papers stand. */
export function useCitedTab() {
  const { onPush } = usePage();
  const tab = useRef<number | null>(null);
  const [state, setState] = useState<PanelState>(() => emptyPanel(false));
  const [, drawAgain] = useState(0);
  const [outcomes] = useState(() => createOutcomes(() => drawAgain((times) => times + 1)));
  /** An answer that comes after another tab was turned to is let go. */
  const look = async () => {
    const asked = tab.current;
    const next = await lookAtTab(asked);
    if (asked !== tab.current) return;
    await outcomes.learn(next.page);
    if (asked === tab.current) setState(next);
  };
  useEffect(() => {
    const gone = new AbortController();
    watchActiveTab((next) => {
      if (next !== tab.current) setState(emptyPanel(false));
      tab.current = next;
      void look();
    }, gone.signal);
    onPageRead((read) => read === tab.current && void look(), gone.signal);
    onPush(() => void look(), gone.signal);
    return () => gone.abort();
  }, [onPush]);
  return { tab, state, outcomes, look };
}
