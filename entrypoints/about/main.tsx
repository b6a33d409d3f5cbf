import { render } from 'preact';
import { AboutPage } from '../../components/about/AboutPage.tsx';
import { browser } from '../../utils/browser/browser.ts';
import { translateMijn } from '../../utils/i18n/mijn/translate-mijn.ts';
import { aboutTexts } from '../../utils/i18n/translate-options.ts';
import { dressPage } from '../../utils/browser/own-page.ts';
import { readSettings, watchSettings } from '../../utils/browser/settings/settings.ts';
import licences from './licences.json';

const closing = new AbortController();
const app = document.getElementById('app') as HTMLElement;
const {
  version,
  permissions = [],
  optional_permissions: optional = [],
} = browser.runtime.getManifest();

function draw(settings: Awaited<ReturnType<typeof readSettings>>): void {
  const { language } = settings;
  const words = aboutTexts(language);
  dressPage(document, settings);
  document.title = `${words.aboutTitle} · Kamerlezer`;
  // Firefox lists hosts among the permissions.
  const named = [...permissions, ...optional].filter((name) => !name.includes(':'));
  render(
    <AboutPage
      {...{ words, language, version, licences }}
      permissions={named}
      mijn={translateMijn(language)}
    />,
    app,
  );
}

watchSettings(draw, closing.signal);
draw(await readSettings());
// Drawn after the address was read: the part it names is gone to now.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
