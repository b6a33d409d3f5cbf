import { AboutPage } from '../../components/about/AboutPage.tsx';
import { mountPage, usePage } from '../../components/page-shell.tsx';
import { browser } from '../../utils/browser/browser.ts';
import { PAGE_PORTS as ports } from '../../utils/messaging/page-ports.ts';
import licences from './licences.json';

const {
  version,
  permissions = [],
  optional_permissions: optional = [],
} = browser.runtime.getManifest();
// Firefox lists hosts among the permissions.
const named = [...permissions, ...optional].filter((name) => !name.includes(':'));

function About() {
  const { t, settings } = usePage();
  const { language } = settings;
  return <AboutPage {...{ t, language, version, licences }} permissions={named} />;
}

await mountPage(About, { title: (t) => `${t('whatIsThis')} · Kamerlezer`, ports });
// The browser looked for the section the address names before it was drawn.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
