import { render } from 'preact';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { dressPage } from '../../utils/browser/own-page.ts';
import {
  changeSettings,
  readSettings,
  watchSettings,
} from '../../utils/browser/settings/settings.ts';
import { OWN_PAGE_TEXTS } from '../../components/own-page-texts.ts';
import { translatorOf } from '../../utils/i18n/translator.ts';

const closing = new AbortController();
const app = document.getElementById('app') as HTMLElement;

function draw(settings: Awaited<ReturnType<typeof readSettings>>): void {
  const { language, enabled } = settings;
  const t = translatorOf(OWN_PAGE_TEXTS[language]);
  dressPage(document, settings);
  document.title = t('welcomeTitle');
  const switchLanguage = () =>
    void changeSettings({ followBrowser: false, language: language === 'nl' ? 'en' : 'nl' });
  render(
    <WelcomePage
      {...{ t, language, enabled, switchLanguage }}
      setEnabled={(on) => void changeSettings({ enabled: on })}
    />,
    app,
  );
}

watchSettings(draw, closing.signal);
draw(await readSettings());
