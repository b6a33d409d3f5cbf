import { useState } from 'preact/hooks';
import type { Translator } from '../own-page-texts.ts';

export interface ThisPageView {
  title: string;
  /** Address of its entry in mijn. */
  entry: string;
  saved: boolean;
  /** How many papers it cites; null while its text is being read, or when the page has none. */
  cites: number | null;
  toggleSaved(): Promise<void>;
  openPanel(): void;
}

/** The paper in the tab: kept or not, and what it cites. */
export function ThisPage({ t, page }: { t: Translator; page: ThisPageView | null }) {
  const [failed, setFailed] = useState(false);
  if (!page) return <p class="this-page facts">{t('noPageHere')}</p>;
  const { title, entry, saved, cites, toggleSaved, openPanel } = page;
  const toggle = () =>
    void toggleSaved().then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <section class="this-page" aria-label={t('thisPage')}>
      <h2>{t('thisPage')}</h2>
      <p lang="nl">{title}</p>
      {cites !== null && <p class="facts">{t('citesCount', cites)}</p>}
      <div class="row-actions">
        <button type="button" aria-pressed={saved} onClick={toggle}>
          {t(saved ? 'saved' : 'save')}
        </button>
        {saved && (
          <a href={entry} target="_blank">
            {t('openEntry')}
          </a>
        )}
        <button type="button" onClick={openPanel}>
          {t('openPanel')}
        </button>
      </div>
      {failed && <p role="alert">{t('saveFailed')}</p>}
    </section>
  );
}
