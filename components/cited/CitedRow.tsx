import { useEffect, useRef, useState } from 'preact/hooks';
import { paperToSave } from '../../utils/domain/saved/paper-to-save.ts';
import { formatDate } from '../../utils/i18n/format-date.ts';
import { formatPaperNumber } from '../../utils/domain/ids/format-publication-id.ts';
import type { Language } from '../../utils/i18n/translator.ts';
import type { Paper } from '../../utils/domain/paper.ts';
import { Badges } from '../context/Badges.tsx';
import type { Numbered } from './groups.ts';
import type { CitedPanelView } from './panel-view.ts';
import { Places } from './Places.tsx';

/** One cited paper: what it is, what came of it, what the reader did with it, and where the text names it. */
export function CitedRow({
  entry,
  index,
  paper,
  ...view
}: CitedPanelView & Numbered & { paper: Paper }) {
  const row = useInSight(() => view.wantBadges(paper));
  const toSave = paperToSave(paper);
  const isSaved = toSave !== null && view.saved.has(toSave.key);
  const history = historyOf(paper, view.marks);
  return (
    <li ref={row} class="cited" {...(history?.opened ? { 'data-opened': '' } : {})}>
      <a href={paper.href} target="_blank" rel="noopener noreferrer" lang="nl">
        {paper.title}
      </a>
      <span class="facts">{factsOf(paper, view.language)}</span>
      <RowBadges {...view} paper={paper} />
      <ReaderMarks {...view} history={history} isSaved={isSaved} />
      <Places {...view} entry={entry} index={index}>
        {toSave && (
          <SaveToggle
            {...view}
            saved={isSaved}
            title={paper.title}
            toggle={() => view.toggleSaved(toSave)}
          />
        )}
      </Places>
    </li>
  );
}

function factsOf({ kind, id, number, date }: Paper, language: Language): string {
  return [kind, formatPaperNumber(id, number, kind), date && formatDate(date, language)]
    .filter(Boolean)
    .join(' · ');
}

/** A paper read before is remembered by its document number, or by its publication id. */
function historyOf({ number, id }: Paper, marks: CitedPanelView['marks']) {
  return (number && marks.get(number)) || (id && marks.get(id)) || null;
}

/** What the reader did with a paper: saved it, opened it, met it in other papers. */
function ReaderMarks({
  t,
  page,
  history,
  isSaved,
}: CitedPanelView & { history: ReturnType<typeof historyOf>; isSaved: boolean }) {
  const others = (history?.citedIn ?? []).filter(({ number }) => number !== page?.paper.key);
  const marks = [
    isSaved && t('markSaved'),
    history?.opened && t('markOpened'),
    others.length > 0 && t('alsoCitedIn', others.length),
  ].filter(Boolean);
  return marks.length > 0 ? <span class="facts marks">{marks.join(' · ')}</span> : null;
}

function RowBadges({ badges, paper }: CitedPanelView & { paper: Paper }) {
  const known = paper.number ? badges.get(paper.number) : undefined;
  return known && known.length > 0 ? (
    <span class="badges">
      <Badges badges={known} />
    </span>
  ) : null;
}

function SaveToggle({
  t,
  saved,
  title,
  toggle,
}: {
  t: CitedPanelView['t'];
  saved: boolean;
  title: string;
  toggle: () => Promise<void>;
}) {
  const [failed, setFailed] = useState(false);
  const press = () =>
    void toggle().then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <>
      <button
        type="button"
        aria-pressed={saved}
        aria-label={t(saved ? 'savedWhat' : 'saveWhat', title)}
        onClick={press}
      >
        {t(saved ? 'saved' : 'save')}
      </button>
      {failed && <span role="alert">{t('saveFailed')}</span>}
    </>
  );
}

/** Calls once when the element comes into sight. */
function useInSight(seen: () => void) {
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const target = element.current;
    if (!target || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      seen();
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, []);
  return element;
}
