import type { MijnView } from '../../utils/search/view-address.ts';
import type { Translator } from '../own-page-texts.ts';

/** Why there is nothing to see, and what to do about it. */
export function NoPapers({
  t,
  view,
  none,
  searching,
  clear,
}: {
  t: Translator;
  view: MijnView;
  none: boolean;
  searching: boolean;
  clear(): void;
}) {
  if (!none && searching) return <p class="message">{t('searchingTexts')}</p>;
  if (!none) {
    return (
      <div class="message">
        <p>{t('noMatch', view.query)}</p>
        <button type="button" onClick={clear}>
          {t('clearSearch')}
        </button>
      </div>
    );
  }
  return (
    <div class="message">
      <h2>{t(view.shelf === 'bin' ? 'binEmpty' : 'emptyTitle')}</h2>
      <p>{t(view.shelf === 'bin' ? 'binHow' : 'emptyHow')}</p>
    </div>
  );
}
