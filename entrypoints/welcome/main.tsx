import { render } from 'preact';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { translateMijn } from '../../utils/i18n/mijn/translate-mijn.ts';
import { aboutTexts } from '../../utils/i18n/translate-options.ts';
import { dressPage } from '../../utils/browser/own-page.ts';
import {
  changeSettings,
  readSettings,
  watchSettings,
} from '../../utils/browser/settings/settings.ts';

const closing = new AbortController();
const app = document.getElementById('app') as HTMLElement;

function draw(settings: Awaited<ReturnType<typeof readSettings>>): void {
  const { language, enabled } = settings;
  const words = aboutTexts(language);
  dressPage(document, settings);
  document.title = words.welcomeTitle;
  const switchLanguage = () =>
    void changeSettings({ followBrowser: false, language: language === 'nl' ? 'en' : 'nl' });
  render(
    <WelcomePage
      {...{ words, language, enabled, switchLanguage }}
      t={translateMijn(language)}
      setEnabled={(on) => void changeSettings({ enabled: on })}
    />,
    app,
  );
}

watchSettings(draw, closing.signal);
draw(await readSettings());
