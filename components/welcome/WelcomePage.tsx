import type { ComponentChildren } from 'preact';
import type { MijnTranslator } from '../../utils/i18n/mijn/translate-mijn.ts';
import type { AboutTexts } from '../../utils/i18n/translate-options.ts';

export interface WelcomeView {
  words: AboutTexts;
  t: MijnTranslator;
  enabled: boolean;
  setEnabled(enabled: boolean): void;
  switchLanguage(): void;
  language: 'nl' | 'en';
}

/** The first page: three things it does, what leaves the machine, and how to switch it off. */
export function WelcomePage({
  words,
  t,
  enabled,
  setEnabled,
  switchLanguage,
  language,
}: WelcomeView) {
  return (
    <>
      <div class="top">
        <h1>{words.welcomeTitle}</h1>
        <button type="button" lang={language === 'nl' ? 'en' : 'nl'} onClick={switchLanguage}>
          {t('otherLanguage')}
        </button>
      </div>
      <p>{words.welcomeHow}</p>
      <Three words={words} t={t} />
      <h2>{words.welcomeLeaves}</h2>
      <p>
        {words.welcomeLeavesHow} <a href="/about.html#privacy">{words.welcomePrivacy}</a>.
      </p>
      <p>
        {words.welcomeOff}{' '}
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
        <a href="https://www.tweedekamer.nl/kamerstukken">{words.welcomeStart}</a> ·{' '}
        <a href="/options.html">{t('settings')}</a> · <a href="/about.html">{t('whatIsThis')}</a>
      </p>
    </>
  );
}

function Three({ words, t }: Pick<WelcomeView, 'words' | 't'>) {
  return (
    <ul class="three">
      <One title={words.welcomeRead} how={words.welcomeReadHow}>
        <span class="line">
          {words.pictureText}
          <span class="mark">3</span>
        </span>
        <span class="bubble">{words.pictureNote}</span>
      </One>
      <One title={words.welcomeFollow} how={words.welcomeFollowHow}>
        <span class="line cited">Kamerstuk 36 900, nr. 30</span>
        <span class="bubble">{words.pictureCard}</span>
      </One>
      <One title={words.welcomeKeep} how={words.welcomeKeepHow}>
        <span class="line strong">Brief regering</span>
        <span class="bubble">✓ {t('saved')}</span>
      </One>
    </ul>
  );
}

/** The picture shows what the words below it say, so it is for the eye alone. */
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
