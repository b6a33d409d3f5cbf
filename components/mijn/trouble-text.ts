import { codeOf } from '../../utils/domain/coded-error.ts';
import type { Translator } from '../own-page-texts.ts';

const WORDS = {
  'store-blocked': 'storeBlocked',
  'store-full': 'storeFull',
  'store-forbidden': 'storeForbidden',
  'store-unreadable': 'storeUnreadable',
} as const;

/** Says in words what was the matter, from the code of what was thrown. */
export function troubleText(t: Translator, error: unknown): string {
  const code = codeOf(error);
  return code in WORDS ? t(WORDS[code as keyof typeof WORDS]) : t('actFailed');
}
