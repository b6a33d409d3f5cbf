import type { MijnTranslator } from '../../utils/i18n/mijn/translate-mijn.ts';
import type { AboutTexts } from '../../utils/i18n/translate-options.ts';
import type { Language } from '../../utils/i18n/translate.ts';
import { ASKED_HOSTS, PERMISSIONS } from '../../utils/i18n/privacy.ts';
import { Table } from './Table.tsx';

export interface ShippedLicence {
  name: string;
  version: string;
  licence: string;
  text: string;
}

export interface AboutView {
  words: AboutTexts;
  mijn: MijnTranslator;
  language: Language;
  /** Of the installed extension, as the browser knows them. */
  permissions: string[];
  version: string;
  licences: readonly ShippedLicence[];
}

/** What this is: what comes from where, who learns what, why each permission, and under which licences. */
export function AboutPage(view: AboutView) {
  const { words, mijn, version } = view;
  const parts = [
    ['sources', words.sourcesTitle],
    ['privacy', words.privacyTitle],
    ['permissions', words.permissionsTitle],
    ['licences', words.licencesTitle],
  ];
  return (
    <>
      <h1>{words.aboutTitle}</h1>
      <p>{words.aboutHow}</p>
      <p class="how">
        Kamerlezer {version} · <a href="/options.html">{mijn('settings')}</a> ·{' '}
        <a href="/mijn.html">{mijn('mijn')}</a>
      </p>
      <nav aria-label={words.onThisPage}>
        <ul>
          {parts.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <h2 id="sources">{words.sourcesTitle}</h2>
      <p>{words.sourcesHow}</p>
      <Table heads={[words.part, words.source]} rows={words.sources} />
      <Privacy {...view} />
      <h2 id="licences">{words.licencesTitle}</h2>
      <Licences {...view} />
    </>
  );
}

function Privacy({ words, language, permissions }: AboutView) {
  const why = (name: string): string => PERMISSIONS[name]?.[language] ?? '';
  return (
    <>
      <h2 id="privacy">{words.privacyTitle}</h2>
      <p>{words.privacyHow}</p>
      <Table
        heads={[words.host, words.when, words.learns]}
        rows={ASKED_HOSTS.map(({ host, when, learns }) => [host, when[language], learns[language]])}
      />
      <p>{words.privacyLinks}</p>
      <p>{words.privacyPage}</p>
      <h2 id="permissions">{words.permissionsTitle}</h2>
      <Table
        heads={[words.permission, words.why]}
        rows={[
          ...permissions.map((name) => [name, why(name)]),
          [words.siteAccess, words.siteAccessWhy],
        ]}
      />
    </>
  );
}

/** Closed at first: fifty texts are long, and opened one by one. */
function Licences({ words, licences }: AboutView) {
  return (
    <>
      <p>{words.licencesHow(licences.length)}</p>
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
