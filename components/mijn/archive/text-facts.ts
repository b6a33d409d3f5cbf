import type { KeptSource, KeptTextInfo } from '../../../utils/domain/saved/kept-text.ts';
import { formatDate } from '../../../utils/i18n/format-date.ts';
import type { Translator } from '../../own-page-texts.ts';
import type { Language } from '../../../utils/i18n/translator.ts';

const SOURCE_TEXT = {
  page: 'fromPage',
  koop: 'fromKoop',
  docx: 'fromDocx',
  pdf: 'fromPdf',
} as const satisfies Record<KeptSource, string>;

/** What one kept text is, in one line. */
export function textFacts(
  t: Translator,
  { version, source, firstSeen, lastSeen }: KeptTextInfo,
  language: Language,
): string {
  const [first, last] = [formatDate(firstSeen, language), formatDate(lastSeen, language)];
  return [
    version === null ? '' : t('versionNumber', version),
    t(SOURCE_TEXT[source]),
    first === last ? t('seenOn', first) : t('seenBetween', first, last),
  ]
    .filter(Boolean)
    .join(' · ');
}
