import { CodedError } from '../../utils/domain/coded-error.ts';
import { formatDate } from '../../utils/i18n/format-date.ts';
import { troubleText } from './trouble-text.ts';
import type { Health } from '../../utils/domain/saved/store-health.ts';
import type { Translator } from '../own-page-texts.ts';
import type { Language } from '../../utils/i18n/translator.ts';

/** Says what is the matter with the database, if anything, and what the reader can do. */
export function HealthNotice({
  t,
  language,
  health,
  dismiss,
}: {
  t: Translator;
  language: Language;
  health: Health;
  dismiss(): void;
}) {
  const { problem, damaged, rescued, mirror } = health;
  return (
    <>
      {problem && (
        <div class="notice" role="alert">
          <p>{troubleText(t, new CodedError(`store-${problem}`))}</p>
          <p>{mirror ? t('fromMirror', formatDate(mirror.at, language)) : t('noMirror')}</p>
        </div>
      )}
      {damaged > 0 && (
        <p class="notice" role="alert">
          {t('damaged', damaged)}
        </p>
      )}
      {rescued && (
        <div class="notice" role="alert">
          <p>{t('rescued', rescued.papers, formatDate(rescued.at, language))}</p>
          <button type="button" onClick={dismiss}>
            {t('understood')}
          </button>
        </div>
      )}
    </>
  );
}
