import { useMemo, useState } from 'preact/hooks';
import { matching } from '../../utils/search/match.ts';
import { ordered } from '../../utils/search/order.ts';
import { parseQuery } from '../../utils/search/query.ts';
import { tagCounts } from '../../utils/search/tags.ts';
import type { MijnView } from '../../utils/search/view-address.ts';
import type { SavedPaper } from '../../utils/domain/saved/saved-paper.ts';
import type { PaperArchiveView } from './archive/paper-archive.ts';
import { useElsewhere } from './archive/use-elsewhere.ts';
import { chosen, extended, NOTHING, toggled } from './selection.ts';

/**
 * What of the list is shown, which paper is current and which ones are chosen.
 * @param at key of the paper that is current at first
 */
export function usePaperList(
  papers: SavedPaper[],
  view: MijnView,
  today: string,
  archive: PaperArchiveView,
  at: string | null,
) {
  const query = useMemo(() => parseQuery(view.query, today), [view.query, today]);
  const { elsewhere, terms, searching } = useElsewhere(query, papers, archive);
  const shown = useMemo(
    () => ordered(matching(papers, query, elsewhere), view.order),
    [papers, query, elsewhere, view.order],
  );
  const keys = useMemo(() => shown.map(({ key }) => key), [shown]);
  const tags = useMemo(() => tagCounts(papers), [papers]);
  const [wanted, setCurrent] = useState<string | null>(at);
  const [focusTimes, setFocusTimes] = useState(0);
  const [selection, setSelection] = useState(NOTHING);
  const place = wanted === null ? -1 : keys.indexOf(wanted);
  const move = (way: 1 | -1) => {
    const next = keys[Math.max(0, Math.min(keys.length - 1, place < 0 ? 0 : place + way))];
    if (next === undefined) return;
    setCurrent(next);
    setFocusTimes((times) => times + 1);
  };
  return {
    query,
    /** Words of the query, folded, to be marked where they stand. */
    terms,
    /** Whether kept texts are still being searched. */
    searching,
    elsewhere,
    shown,
    tags,
    move,
    setCurrent,
    focusTimes,
    focusCurrent: () => setFocusTimes((times) => times + 1),
    current: shown[place] ?? null,
    chosen: useMemo(() => chosen(selection, keys), [selection, keys]),
    select: (key: string, range: boolean) => {
      setCurrent(key);
      setSelection((known) => (range ? extended(known, key, keys) : toggled(known, key)));
    },
    selectAll: () => setSelection({ keys: new Set(keys), anchor: null }),
    selectNone: () => setSelection(NOTHING),
  };
}

export type PaperListState = ReturnType<typeof usePaperList>;
