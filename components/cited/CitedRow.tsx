import { useEffect, useRef, useState } from 'preact/hooks';
import { paperToSave } from '../../utils/domain/saved/paper-to-save.ts';
import { formatDate } from '../../utils/i18n/format-date.ts';
import { formatPaperNumber } from '../../utils/domain/ids/format-publication-id.ts';
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
  const { t, language, marks, saved } = view;
  const row = useInSight(() => view.wantBadges(paper));
  const toSave = paperToSave(paper);
  const mark =
    (paper.number && marks.get(paper.number)) || (paper.id && marks.get(paper.id)) || null;
  const others = (mark?.citedIn ?? []).filter(({ number }) => number !== view.page?.paper.key);
  const isSaved = toSave !== null && saved.has(toSave.key);
  const facts = [
    paper.kind,
    formatPaperNumber(paper.id, paper.number, paper.kind),
    paper.date && formatDate(paper.date, language),
  ];
  const seen = [
    isSaved && t('markSaved'),
    mark?.opened && t('markOpened'),
    others.length > 0 && t('alsoCitedIn', others.length),
  ];
  return (
    <li ref={row} class="cited" {...(mark?.opened ? { 'data-opened': '' } : {})}>
      <a href={paper.href} target="_blank" rel="noopener noreferrer" lang="nl">
        {paper.title}
      </a>
      <span class="facts">{facts.filter(Boolean).join(' · ')}</span>
      <RowBadges {...view} paper={paper} />
      {seen.some(Boolean) && <span class="facts marks">{seen.filter(Boolean).join(' · ')}</span>}
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
