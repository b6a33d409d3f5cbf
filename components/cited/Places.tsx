import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CitedEntry, CitedPlace } from '../../utils/domain/reading/cited-page.ts';
import type { CitedPanelView } from './panel-view.ts';

type Props = Pick<CitedPanelView, 't' | 'show'> & {
  entry: CitedEntry;
  index: number;
  children?: ComponentChildren;
};

/** Where the text names a paper: the first place by one press, all of them on demand. */
export function Places({ t, show, entry, index, children }: Props) {
  const [failed, setFailed] = useState(false);
  const go = (place: number) => () => void show(index, place).then((shown) => setFailed(!shown));
  const { places, count } = entry;
  return (
    <>
      <div class="row-actions">
        <button
          type="button"
          aria-label={t('showInTextWhat', entry.paper?.title ?? entry.words)}
          onClick={go(0)}
        >
          {t('showInText')}
        </button>
        {children}
      </div>
      {count > 1 ? (
        <details>
          <summary>{`${t('placesCount', count)}: ${where(places, t)}`}</summary>
          <ol class="places">
            {places.map((place, which) => (
              <li key={which}>
                <button type="button" class="quiet" lang="nl" onClick={go(which)}>
                  {place.note !== null && <strong>{`${t('inNote', place.note)}: `}</strong>}
                  {place.around}
                </button>
              </li>
            ))}
          </ol>
          {count > places.length && <p class="facts">{t('andMore', count - places.length)}</p>}
        </details>
      ) : (
        <span class="facts place" lang="nl">
          {places[0]?.note !== null && places[0] && (
            <strong>{`${t('inNote', places[0].note)}: `}</strong>
          )}
          {places[0]?.around}
        </span>
      )}
      {failed && (
        <p class="doubt" role="alert">
          {t('showFailed')}
        </p>
      )}
    </>
  );
}

/** `tekst, noot 1, noot 4`: each once. */
function where(places: CitedPlace[], t: CitedPanelView['t']): string {
  return [...new Set(places.map(({ note }) => (note === null ? t('inText') : t('inNote', note))))]
    .slice(0, 6)
    .join(', ');
}
