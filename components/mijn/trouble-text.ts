import type { Translator } from '../own-page-texts.ts';

const WORDS = {
  'store-blocked': 'storeBlocked',
  'store-full': 'storeFull',
  'store-forbidden': 'storeForbidden',
  'store-unreadable': 'storeUnreadable',
} as const;

/** Says in words what was the matter, from the machine word the background gave. */
export function troubleText(t: Translator, error: unknown): string {
  const word = error instanceof Error ? error.message : '';
  return Object.hasOwn(WORDS, word) ? t(WORDS[word as keyof typeof WORDS]) : t('actFailed');
}
