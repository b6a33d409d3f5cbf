import { useState } from 'preact/hooks';
import { formatDate } from '../../utils/i18n/format-date.ts';
import type { CitedPanelView } from './panel-view.ts';

/** The other way: papers read on this machine that cite the one on the page, and how to forget them. */
export function CitedIn({ t, language, citedIn, forget }: CitedPanelView) {
  return (
    <details class="cited-in">
      <summary>{citedIn.length > 0 ? t('citedInCount', citedIn.length) : t('citedInNone')}</summary>
      <ul class="papers">
        {citedIn.map(({ number, title, kind, date, places, href }) => (
          <li key={number} class="cited">
            <a href={href} target="_blank" rel="noopener noreferrer" lang="nl">
              {title || number}
            </a>
            <span class="facts">
              {[
                kind,
                number,
                date && formatDate(date, language),
                places > 1 && t('placesCount', places),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <p class="facts">{t('citedInWhat')}</p>
      <Forget t={t} forget={forget} />
    </details>
  );
}

/** What is forgotten does not come back, so the second press is asked for in words. */
function Forget({ t, forget }: Pick<CitedPanelView, 't' | 'forget'>) {
  const [stage, setStage] = useState<'at-rest' | 'asked' | 'done' | 'failed'>('at-rest');
  if (stage === 'asked') {
    const act = () =>
      void forget().then(
        () => setStage('done'),
        () => setStage('failed'),
      );
    return (
      <p class="row-actions">
        <button type="button" onClick={act}>
          {t('forgetSure')}
        </button>
        <button type="button" onClick={() => setStage('at-rest')}>
          {t('dont')}
        </button>
      </p>
    );
  }
  return (
    <p class="row-actions">
      <button type="button" onClick={() => setStage('asked')}>
        {t('forgetRead')}
      </button>
      <span role="status">
        {stage === 'done' && t('forgotten')}
        {stage === 'failed' && t('actFailed')}
      </span>
    </p>
  );
}
