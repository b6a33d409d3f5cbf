import { useMemo, useState } from 'preact/hooks';
import { matching } from '../../utils/find/match.ts';
import { ordered } from '../../utils/find/order.ts';
import { parseQuery } from '../../utils/find/query.ts';
import { tagCounts } from '../../utils/find/tags.ts';
import type { MijnView } from '../../utils/find/view-address.ts';
import type { SavedPaper } from '../../utils/mijn/saved-paper.ts';
import { chosen, extended, NOTHING, toggled } from './selection.ts';

/** What of the list is shown, which paper is current and which ones are chosen. */
export function useDesk(papers: SavedPaper[], view: MijnView, today: string) {
  const query = useMemo(() => parseQuery(view.query, today), [view.query, today]);
  const shown = useMemo(() => ordered(matching(papers, query), view.order), [papers, query, view.order]);
  const keys = useMemo(() => shown.map(({ key }) => key), [shown]);
  const tags = useMemo(() => tagCounts(papers), [papers]);
  const [wanted, setCurrent] = useState<string | null>(null);
  const [focusTimes, setFocusTimes] = useState(0);
  const [selection, setSelection] = useState(NOTHING);
  const at = wanted === null ? -1 : keys.indexOf(wanted);
  const move = (way: 1 | -1) => {
    const next = keys[Math.max(0, Math.min(keys.length - 1, at < 0 ? 0 : at + way))];
    if (next === undefined) return;
    setCurrent(next);
    setFocusTimes((times) => times + 1);
  };
  return {
    query,
    shown,
    tags,
    move,
    setCurrent,
    focusTimes,
    focusCurrent: () => setFocusTimes((times) => times + 1),
    current: shown[at] ?? null,
    chosen: useMemo(() => chosen(selection, keys), [selection, keys]),
    select: (key: string, range: boolean) => (setCurrent(key), setSelection((known) => (range ? extended(known, key, keys) : toggled(known, key)))),
    selectAll: () => setSelection({ keys: new Set(keys), anchor: null }),
    selectNone: () => setSelection(NOTHING),
  };
}

export type DeskView = ReturnType<typeof useDesk>;
