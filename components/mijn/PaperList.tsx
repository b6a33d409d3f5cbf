import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { TextMatches } from '../../utils/search/match.ts';
import { snippetOf, type SnippetPart } from '../../utils/search/snippet.ts';
import type { SavedPaper } from '../../utils/domain/saved/saved-paper.ts';
import type { PaperArchiveView } from './archive/paper-archive.ts';
import { useSnippets } from './archive/use-snippets.ts';
import { PaperRow } from './PaperRow.tsx';
import { useVirtualRows } from './use-virtual-rows.ts';
import type { Translator } from '../own-page-texts.ts';
import type { Language } from '../../utils/i18n/translator.ts';

/** In CSS pixels; `.row` in the page's style says the same. */
const ROW_HEIGHT_PX = 76;

export interface PaperListView {
  t: Translator;
  language: Language;
  papers: SavedPaper[];
  current: string | null;
  /** Counts the times the focus must follow the current paper. */
  focusTimes: number;
  selected: ReadonlySet<string>;
  setCurrent(key: string): void;
  select(key: string, range: boolean): void;
  open(paper: SavedPaper): void;
  /** Folded words that are looked for, and what of them stands elsewhere than in the list. */
  terms: string[];
  elsewhere: TextMatches;
  archive: PaperArchiveView;
}

/** The list, of which only the part in sight is drawn. */
export function PaperList(view: PaperListView) {
  const { t, language, papers, current, selected } = view;
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, height, scrollTo } = useVirtualRows(papers.length, ROW_HEIGHT_PX, scroller);
  const rowSnippet = useRowSnippets(
    view,
    rows.flatMap(({ index }) => papers[index]?.key ?? []),
  );
  const quotes = useMemo(
    () => Map.groupBy(view.archive.quotes, ({ key }) => key),
    [view.archive.quotes],
  );
  useFocusOnCurrent(view, scroller, scrollTo);
  return (
    <div class="list" ref={scroller}>
      <ul aria-label={t('mijn')} style={{ height: `${height}px` }}>
        {rows.map(({ index, start }) => {
          const paper = papers[index];
          if (!paper) return null;
          return (
            <PaperRow
              key={paper.key}
              {...{ paper, t, language }}
              current={paper.key === current}
              selected={selected.has(paper.key)}
              place={index + 1}
              of={papers.length}
              style={{ transform: `translateY(${start}px)` }}
              quotes={quotes.get(paper.key)?.length ?? 0}
              snippet={rowSnippet(paper.key)}
              focus={() => view.setCurrent(paper.key)}
              select={(range) => view.select(paper.key, range)}
              open={() => view.open(paper)}
            />
          );
        })}
      </ul>
    </div>
  );
}

/** A quote that has the words comes first: it is the reader's own. */
function useRowSnippets(
  { terms, elsewhere, archive }: PaperListView,
  inSight: string[],
): (key: string) => SnippetPart[] {
  const wanted = inSight.filter((key) => terms.some((term) => elsewhere.texts.get(term)?.has(key)));
  const found = useSnippets(wanted, terms, archive.snippets);
  return (key) => {
    const ofQuotes =
      terms.length > 0 && elsewhere.quotes.has(key)
        ? archive.quotes.filter((quote) => quote.key === key).map(({ words }) => words)
        : [];
    const own = snippetOf(ofQuotes, terms);
    return own.length > 0 ? own : (found.get(key) ?? []);
  };
}

/** A row out of sight is not drawn yet: scrolling comes first, the focus with the drawing that follows. */
function useFocusOnCurrent(
  { papers, current, focusTimes }: PaperListView,
  scroller: { readonly current: HTMLElement | null },
  scrollTo: (index: number) => void,
): void {
  const done = useRef(focusTimes);
  const asked = useRef(focusTimes);
  useLayoutEffect(() => {
    if (done.current === focusTimes || current === null) return;
    if (asked.current !== focusTimes) scrollTo(papers.findIndex(({ key }) => key === current));
    asked.current = focusTimes;
    const link = scroller.current?.querySelector<HTMLElement>(
      `[data-key="${CSS.escape(current)}"] a`,
    );
    if (!link) return;
    done.current = focusTimes;
    link.focus({ preventScroll: true });
  });
}
