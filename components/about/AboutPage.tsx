import { ASKED_HOSTS, PERMISSIONS } from './privacy.ts';
import { SOURCES } from './sources.ts';
import { FactTable } from './FactTable.tsx';
import type { Translator } from '../own-page-texts.ts';
import type { Language } from '../../utils/i18n/translator.ts';

export interface ShippedLicence {
  name: string;
  version: string;
  licence: string;
  text: string;
}

export interface AboutView {
  t: Translator;
  language: Language;
  /** Of the installed extension, as the browser knows them. */
  permissions: string[];
  version: string;
  licences: readonly ShippedLicence[];
}

/** What this is: what comes from where, who learns what, why each permission, and under which licences. */
export function AboutPage(view: AboutView) {
  const { t, language, version } = view;
  const parts = [
    ['sources', t('sourcesTitle')],
    ['privacy', t('privacyTitle')],
    ['permissions', t('permissionsTitle')],
    ['licences', t('licencesTitle')],
  ];
  return (
    <>
      <h1>{t('whatIsThis')}</h1>
      <p>{t('aboutHow')}</p>
      <p class="how">
        Kamerlezer {version} · <a href="/options.html">{t('settings')}</a> ·{' '}
        <a href="/mijn.html">{t('mijn')}</a>
      </p>
      <nav aria-label={t('onThisPage')}>
        <ul>
          {parts.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <h2 id="sources">{t('sourcesTitle')}</h2>
      <p>{t('sourcesHow')}</p>
      <FactTable heads={[t('part'), t('source')]} rows={SOURCES[language]} />
      <Privacy {...view} />
      <h2 id="licences">{t('licencesTitle')}</h2>
      <Licences {...view} />
    </>
  );
}

function Privacy({ t, language, permissions }: AboutView) {
  const why = (name: string): string => PERMISSIONS[name]?.[language] ?? '';
  return (
    <>
      <h2 id="privacy">{t('privacyTitle')}</h2>
      <p>{t('privacyHow')}</p>
      <FactTable
        heads={[t('host'), t('when'), t('learns')]}
        rows={ASKED_HOSTS.map(({ host, when, learns }) => [host, when[language], learns[language]])}
      />
      <p>{t('privacyLinks')}</p>
      <p>{t('privacyPage')}</p>
      <h2 id="permissions">{t('permissionsTitle')}</h2>
      <FactTable
        heads={[t('permission'), t('why')]}
        rows={[
          ...permissions.map((name) => [name, why(name)]),
          [t('siteAccess'), t('siteAccessWhy')],
        ]}
      />
    </>
  );
}

/** Closed at first: fifty texts are long, and opened one by one. */
function Licences({ t, licences }: AboutView) {
  return (
    <>
      <p>{t('licencesHow', licences.length)}</p>
      {licences.map(({ name, version, licence, text }) => (
        <details key={`${name} ${version}`} class="licence">
          <summary>
            {name} {version} · {licence}
          </summary>
          <pre lang="en">{text}</pre>
        </details>
      ))}
    </>
  );
}
