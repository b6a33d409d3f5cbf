import { render } from 'preact';
import { AboutPage } from '../../components/about/AboutPage.tsx';
import { browser } from '../../utils/browser/browser.ts';
import { dressPage } from '../../utils/browser/own-page.ts';
import { readSettings, watchSettings } from '../../utils/browser/settings/settings.ts';
import licences from './licences.json';
import { OWN_PAGE_TEXTS } from '../../components/own-page-texts.ts';
import { translatorOf } from '../../utils/i18n/translator.ts';

const closing = new AbortController();
const app = document.getElementById('app') as HTMLElement;
const {
  version,
  permissions = [],
  optional_permissions: optional = [],
} = browser.runtime.getManifest();

function draw(settings: Awaited<ReturnType<typeof readSettings>>): void {
  const { language } = settings;
  const t = translatorOf(OWN_PAGE_TEXTS[language]);
  dressPage(document, settings);
  document.title = `${t('whatIsThis')} · Kamerlezer`;
  // Firefox lists hosts among the permissions.
  const named = [...permissions, ...optional].filter((name) => !name.includes(':'));
  render(<AboutPage {...{ t, language, version, licences }} permissions={named} />, app);
}

watchSettings(draw, closing.signal);
draw(await readSettings());
// Drawn after the address was read: the part it names is gone to now.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
