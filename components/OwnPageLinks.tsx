import type { MijnTranslator } from '../utils/i18n/mijn/translate-mijn.ts';

/** The ways to the extension's other pages. */
export function OwnPageLinks({ t }: { t: MijnTranslator }) {
  return (
    <nav class="own-pages">
      <a href="/options.html" target="_blank">
        {t('settings')}
      </a>{' '}
      <a href="/about.html" target="_blank">
        {t('whatIsThis')}
      </a>
    </nav>
  );
}
