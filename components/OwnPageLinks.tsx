import type { Translator } from './own-page-texts.ts';

/** The ways to the extension's other pages. */
export function OwnPageLinks({ t }: { t: Translator }) {
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
