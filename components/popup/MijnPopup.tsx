import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavedPaper } from '../../utils/domain/saved/saved-paper.ts';
import { OwnPageLinks } from '../OwnPageLinks.tsx';
import { moveInList } from './move-in-list.ts';
import { JumpResult } from '../jump/JumpResult.tsx';
import { useJump, type Jumper } from '../jump/use-jump.ts';
import { OpenAll } from './OpenAll.tsx';
import { PopupNews, type PopupNewsView } from './PopupNews.tsx';
import { SavedRow } from './SavedRow.tsx';
import { ThisPage, type ThisPageView } from './ThisPage.tsx';
import type { Translator } from '../own-page-texts.ts';
import type { Language } from '../../utils/i18n/translator.ts';

/** More rows than one looks through in a popup only make it slow; the page mijn has them all. */
const MAX_ROWS = 50;

export type SavedList =
  { state: 'loading' } | { state: 'failed' } | { state: 'ready'; papers: SavedPaper[] };

export interface PopupView {
  t: Translator;
  language: Language;
  list: SavedList;
  enabled: boolean;
  filter(papers: SavedPaper[], query: string): SavedPaper[];
  /** Address of the page with the whole list, showing a query. */
  wholeList(query: string): string;
  remove(key: string): Promise<void>;
  restore(key: string): Promise<void>;
  /** The paper in the tab; null when there is none. */
  page: ThisPageView | null;
  news: PopupNewsView;
  jumper: Jumper;
  openAll(hrefs: string[]): void;
  setEnabled(enabled: boolean): void;
  switchLanguage(): void;
}

/** The reader's list in the toolbar: newest first, filtered as one types, with a way back for what was removed. */
export function MijnPopup(view: PopupView) {
  const { t, list, language, jumper } = view;
  const [query, setQuery] = useState('');
  const removal = useRemoval(view);
  const search = useRef<HTMLInputElement>(null);
  const { answer, enter } = useJump(query, jumper);
  useSearchKey(search);
  return (
    <div class="popup">
      <ThisPage t={t} page={view.page} />
      <PopupNews {...view.news} />
      <header>
        <h1>{t('mijn')}</h1>
        <a class="more" href={view.wholeList('')} target="_blank">
          {t('allOfMijn')}
        </a>
        <input
          ref={search}
          type="search"
          aria-label={t('searchOrNumber')}
          placeholder={t('searchOrNumber')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) =>
            event.key === 'Enter'
              ? enter()
              : moveInList(event, event.currentTarget.closest('.popup'))
          }
        />
        <div role="status">{answer && <JumpResult {...{ t, language, answer }} />}</div>
      </header>
      <Body {...view} list={list} query={query} remove={removal.remove} />
      <div role="status" class="undo" hidden={!removal.message}>
        {removal.message && <span>{removal.message}</span>}
        {removal.undo && (
          <button type="button" onClick={removal.undo}>
            {t('undo')}
          </button>
        )}
      </div>
      <Footer {...view} />
    </div>
  );
}

/** The slash puts the focus in the search field, from anywhere but the field itself. */
function useSearchKey(search: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.target === search.current) return;
      event.preventDefault();
      search.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [search]);
}

/** Removing is undone by one press until the next act; nothing is asked beforehand, nothing vanishes by time. */
function useRemoval({ t, remove, restore }: PopupView) {
  const [removed, setRemoved] = useState<SavedPaper | null>(null);
  const [failed, setFailed] = useState(false);
  const attempt = (act: Promise<void>, then: SavedPaper | null) =>
    void act.then(
      () => {
        setFailed(false);
        setRemoved(then);
      },
      () => setFailed(true),
    );
  return {
    message: failed ? t('actFailed') : removed && t('removed', removed.title),
    remove: (paper: SavedPaper) => attempt(remove(paper.key), paper),
    undo: removed && !failed ? () => attempt(restore(removed.key), null) : undefined,
  };
}

function Body({
  t,
  language,
  list,
  query,
  filter,
  wholeList,
  openAll,
  remove,
}: Omit<PopupView, 'remove'> & { query: string; remove: (paper: SavedPaper) => void }) {
  if (list.state === 'loading') return <p class="message">{t('loading')}</p>;
  if (list.state === 'failed') {
    return (
      <p class="message" role="alert">
        {t('listFailed')}
      </p>
    );
  }
  const shown = filter(list.papers, query);
  return (
    <>
      <p class="count" role="status">
        {list.papers.length > 0 && t('count', shown.length, list.papers.length)}
      </p>
      {list.papers.length === 0 && <Empty t={t} />}
      {list.papers.length > 0 && shown.length === 0 && <p class="message">{t('noMatch', query)}</p>}
      <ul
        class="papers"
        aria-label={t('mijn')}
        onKeyDown={(event) => moveInList(event, event.currentTarget.closest('.popup'))}
      >
        {shown.slice(0, MAX_ROWS).map((paper) => (
          <SavedRow
            key={paper.key}
            paper={paper}
            t={t}
            language={language}
            remove={() => remove(paper)}
          />
        ))}
      </ul>
      {shown.length > 1 && (
        <OpenAll t={t} hrefs={shown.slice(0, MAX_ROWS).map(({ href }) => href)} open={openAll} />
      )}
      {shown.length > MAX_ROWS && (
        <a class="more" href={wholeList(query)} target="_blank">
          {t('moreInMijn', shown.length - MAX_ROWS)}
        </a>
      )}
    </>
  );
}

function Empty({ t }: { t: Translator }) {
  return (
    <div class="message">
      <h2>{t('emptyTitle')}</h2>
      <p>{t('emptyHow')}</p>
    </div>
  );
}

function Footer({ t, enabled, setEnabled, switchLanguage, language }: PopupView) {
  return (
    <footer>
      <label>
        <input
          type="checkbox"
          checked={enabled}
          onChange={(event) => setEnabled(event.currentTarget.checked)}
        />{' '}
        {t('enabled')}
      </label>
      <OwnPageLinks t={t} />
      <button type="button" lang={language === 'nl' ? 'en' : 'nl'} onClick={switchLanguage}>
        {t(language === 'nl' ? 'languageEn' : 'languageNl')}
      </button>
    </footer>
  );
}
