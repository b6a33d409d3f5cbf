import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { MijnView } from '../../utils/search/view-address.ts';
import type { PaperRecord, SavedPaper } from '../../utils/domain/saved/saved-paper.ts';
import { ExchangeDialog } from './exchange/ExchangeDialog.tsx';
import type { Exchange } from './exchange/exchange.ts';
import { BackupReminder } from './exchange/BackupReminder.tsx';
import { FollowSearch, type FollowSaved } from './follow/FollowSaved.tsx';
import { BulkBar } from './BulkBar.tsx';
import { OwnPageLinks } from '../OwnPageLinks.tsx';
import { Filters } from './Filters.tsx';
import { HealthNotice } from './HealthNotice.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import type { PaperArchiveView } from './archive/paper-archive.ts';
import { NoPapers } from './NoPapers.tsx';
import { PaperDetail } from './PaperDetail.tsx';
import { PaperList } from './PaperList.tsx';
import { SearchBar } from './SearchBar.tsx';
import { UndoBar } from './UndoBar.tsx';
import {
  useUndoableActions,
  type Actions,
  type SavedPapersApi,
  type Undoing,
} from './use-undoable-actions.ts';
import { usePaperList, type PaperListState } from './use-paper-list.ts';
import { useKeys } from './use-keys.ts';
import type { Health } from '../../utils/domain/saved/store-health.ts';
import type { Translator } from '../own-page-texts.ts';
import type { Language } from '../../utils/i18n/translator.ts';

export interface MijnPageView {
  t: Translator;
  language: Language;
  /** Nothing yet while it is read. */
  list: SavedPaper[] | null;
  bin: PaperRecord[];
  /** Nothing while it is not known to be bad. */
  health: Health | null;
  view: MijnView;
  /** `YYYY-MM-DD` */
  today: string;
  changes: SavedPapersApi;
  /** The way to the other parts of mijn. */
  tabs?: ComponentChildren;
  /** Following what is saved and searched. */
  follow?: FollowSaved;
  exchange: Exchange;
  archive: PaperArchiveView;
  /** Key of the paper whose last difference is shown at once, for a page that was opened for it. */
  differenceOf: string | null;
  /** Key of the paper that is shown at first. */
  at: string | null;
  setView(view: MijnView): void;
  dismissRescue(): void;
}

/** The reader's whole list in a tab: find, read, tag, note, and change many at once. */
export function MijnPage(page: MijnPageView) {
  const { t, language, view, list, health } = page;
  const papers = view.shelf === 'bin' ? page.bin : (list ?? []);
  const state = usePaperList(papers, view, page.today, page.archive, page.at);
  const { actions, undoing } = useUndoableActions(t, page.changes);
  const search = useRef<HTMLInputElement>(null);
  const [help, setHelp] = useState(false);
  const [exchanging, setExchanging] = useState(false);
  useMijnKeys(state, actions, undoing, search, () => setHelp(true));
  const change = (part: Partial<MijnView>) => page.setView({ ...view, ...part });
  return (
    <div class="mijn">
      <header>
        <h1>{t('mijn')}</h1>
        <OwnPageLinks t={t} />
        {page.tabs}
        <SearchBar
          {...{ t, view, search, change }}
          problems={state.query.problems}
          help={() => setHelp(true)}
          exchange={() => setExchanging(true)}
        />
        {page.follow && view.query.trim() !== '' && (
          <FollowSearch follow={page.follow} query={view.query.trim()} />
        )}
        <Filters
          t={t}
          query={view.query}
          tags={state.tags}
          setQuery={(query) => change({ query })}
        />
      </header>
      {health && <HealthNotice {...{ t, language, health }} dismiss={page.dismissRescue} />}
      <Body {...page} {...{ state, actions, papers, change }} />
      <UndoBar t={t} {...undoing} />
      <BackupReminder
        t={t}
        papers={list?.length ?? 0}
        lastExportAt={page.exchange.lastExportAt}
        today={page.today}
      />
      <ExchangeDialog
        {...{ t, language, actions }}
        open={exchanging}
        exchange={page.exchange}
        keys={state.chosen.length > 0 ? state.chosen : state.shown.map(({ key }) => key)}
        close={() => setExchanging(false)}
      />
      <HelpDialog t={t} open={help} close={() => setHelp(false)} />
    </div>
  );
}

type BodyView = MijnPageView & {
  state: PaperListState;
  actions: Actions;
  papers: SavedPaper[];
  change(part: Partial<MijnView>): void;
};

/** The papers, or why there are none to see. */
function Body(page: BodyView) {
  const { t, view, state, papers, change } = page;
  if (page.list === null) return <p class="message">{t('loading')}</p>;
  // What cannot be read is not empty; the notice says what is the matter.
  if (papers.length === 0 && page.health?.problem) return null;
  if (state.shown.length > 0) return <Papers {...page} />;
  return (
    <NoPapers
      {...{ t, view }}
      searching={state.searching}
      none={papers.length === 0}
      clear={() => change({ query: '' })}
    />
  );
}

function Papers(page: BodyView) {
  const { t, language, view, state, actions, papers } = page;
  const { shown, chosen } = state;
  const known = useMemo(() => state.tags.map(({ tag }) => tag), [state.tags]);
  const selected = useMemo(() => new Set(chosen), [chosen]);
  const ownTags = useMemo(
    () => [...new Set(shown.filter(({ key }) => selected.has(key)).flatMap(({ tags }) => tags))],
    [shown, selected],
  );
  return (
    <>
      <p class="count" role="status">
        {t('count', shown.length, papers.length)} {state.searching && t('searchingTexts')}{' '}
        {view.shelf === 'bin' && t('binHow')}
      </p>
      <BulkBar
        {...{ t, chosen, ownTags, known, actions }}
        shelf={view.shelf}
        selectAll={state.selectAll}
        selectNone={state.selectNone}
      />
      <div class="columns">
        <PaperList
          {...{ t, language, selected }}
          papers={shown}
          current={state.current?.key ?? null}
          focusTimes={state.focusTimes}
          setCurrent={state.setCurrent}
          select={state.select}
          terms={state.terms}
          elsewhere={state.elsewhere}
          archive={page.archive}
          open={(paper) =>
            void (paper.state === 'new' && view.shelf === 'list' && actions.opened(paper.key))
          }
        />
        {view.shelf === 'list' && <Detail {...page} known={known} />}
      </div>
    </>
  );
}

/** The current paper of the list, or the advice to choose one. @param known tags in use */
function Detail({
  t,
  language,
  state: { current },
  known,
  actions,
  archive,
  differenceOf,
  follow,
}: BodyView & { known: string[] }) {
  if (!current) return <p class="detail message">{t('chooseOne')}</p>;
  return (
    <PaperDetail
      {...{ t, language, known, actions, archive, differenceOf, follow }}
      paper={current}
    />
  );
}

function useMijnKeys(
  state: PaperListState,
  actions: Actions,
  { undo }: Undoing,
  search: { readonly current: HTMLInputElement | null },
  help: () => void,
): void {
  const { current, chosen } = state;
  const ofCurrent = current ? [current.key] : [];
  const meant = chosen.length > 0 ? chosen : ofCurrent;
  useKeys({
    search: () => search.current?.focus(),
    next: () => state.move(1),
    previous: () => state.move(-1),
    select: () => current && state.select(current.key, false),
    'select-range': () => current && state.select(current.key, true),
    open: () =>
      current &&
      document.querySelector<HTMLElement>(`[data-key="${CSS.escape(current.key)}"] a`)?.click(),
    edit: () => document.querySelector<HTMLElement>('.detail input')?.focus(),
    read: () => void actions.state(meant, current?.state === 'read' ? 'new' : 'read'),
    remove: () => void actions.remove(meant),
    undo: () => void undo?.(),
    help,
    escape: () =>
      document.activeElement?.matches('input:not([type="checkbox"]), textarea')
        ? state.focusCurrent()
        : state.selectNone(),
  });
}
