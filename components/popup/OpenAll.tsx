import { useState } from 'preact/hooks';
import type { Translator } from '../own-page-texts.ts';

/** More tabs than this are opened only when asked once more. */
const MAX_TABS_WITHOUT_ASKING = 10;

/** Opens all papers in sight, each in a tab. */
export function OpenAll({
  t,
  hrefs,
  open,
}: {
  t: Translator;
  hrefs: string[];
  open: (hrefs: string[]) => void;
}) {
  const [asked, setAsked] = useState(false);
  const act = () => {
    setAsked(false);
    open(hrefs);
  };
  if (!asked) {
    return (
      <p class="open-all">
        <button
          type="button"
          onClick={() => (hrefs.length > MAX_TABS_WITHOUT_ASKING ? setAsked(true) : act())}
        >
          {t('openAll', hrefs.length)}
        </button>
      </p>
    );
  }
  return (
    <p class="open-all row-actions" role="group" aria-label={t('openAllSure', hrefs.length)}>
      <span role="status">{t('openAllSure', hrefs.length)}</span>
      <button type="button" onClick={act}>
        {t('openThem')}
      </button>
      <button type="button" onClick={() => setAsked(false)}>
        {t('dont')}
      </button>
    </p>
  );
}
