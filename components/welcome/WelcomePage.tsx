import type { ComponentChildren } from 'preact';
import type { Translator } from '../own-page-texts.ts';

export interface WelcomeView {
  t: Translator;
  enabled: boolean;
  setEnabled(enabled: boolean): void;
  switchLanguage(): void;
  language: 'nl' | 'en';
}

/** The first page: three things it does, what leaves the machine, and how to switch it off. */
export function WelcomePage({ t, enabled, setEnabled, switchLanguage, language }: WelcomeView) {
  return (
    <>
      <div class="top">
        <h1>{t('welcomeTitle')}</h1>
        <button type="button" lang={language === 'nl' ? 'en' : 'nl'} onClick={switchLanguage}>
          {t(language === 'nl' ? 'languageEn' : 'languageNl')}
        </button>
      </div>
      <p>{t('welcomeHow')}</p>
      <Three t={t} />
      <h2>{t('welcomeLeaves')}</h2>
      <p>
        {t('welcomeLeavesHow')} <a href="/about.html#privacy">{t('welcomePrivacy')}</a>.
      </p>
      <p>
        {t('welcomeOff')}{' '}
        <label class="choice">
          <input
            type="checkbox"
            checked={enabled}
            onChange={(event) => setEnabled(event.currentTarget.checked)}
          />{' '}
          {t('enabled')}
        </label>
      </p>
      <p>
        <a href="https://www.tweedekamer.nl/kamerstukken">{t('welcomeStart')}</a> ·{' '}
        <a href="/options.html">{t('settings')}</a> · <a href="/about.html">{t('whatIsThis')}</a>
      </p>
    </>
  );
}

function Three({ t }: Pick<WelcomeView, 't'>) {
  return (
    <ul class="three">
      <One title={t('welcomeRead')} how={t('welcomeReadHow')}>
        <span class="line">
          {t('pictureText')}
          <span class="mark">3</span>
        </span>
        <span class="bubble">{t('pictureNote')}</span>
      </One>
      <One title={t('welcomeFollow')} how={t('welcomeFollowHow')}>
        <span class="line cited">Kamerstuk 36 900, nr. 30</span>
        <span class="bubble">{t('pictureCard')}</span>
      </One>
      <One title={t('welcomeKeep')} how={t('welcomeKeepHow')}>
        <span class="line strong">Brief regering</span>
        <span class="bubble">✓ {t('saved')}</span>
      </One>
    </ul>
  );
}

/** The picture shows what the t below it say, so it is for the eye alone. */
function One({
  title,
  how,
  children,
}: {
  title: string;
  how: string;
  children: ComponentChildren;
}) {
  return (
    <li>
      <div class="picture" aria-hidden="true">
        {children}
      </div>
      <h2>{title}</h2>
      <p>{how}</p>
    </li>
  );
}
