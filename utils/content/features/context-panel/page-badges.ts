import type { ToldAnswer } from '../../../domain/context/told-answer.ts';
import { badgeText, badgeTone } from '../../../i18n/badge-text.ts';
import type { Language } from '../../../i18n/translator.ts';
import type { BadgeView } from '../../../../components/context/views.ts';
import type { PageTranslator } from '../../../i18n/page-texts.ts';

/** Where a paper stands today, in the user's language; for the line at the title, the panel and the cards alike. */
export function pageBadges(
  t: PageTranslator,
  language: Language,
): (answer: ToldAnswer | null) => BadgeView[] {
  return (answer) =>
    (answer?.state === 'known' ? answer.badges : []).map((badge) => ({
      tone: badgeTone(badge),
      text: badgeText(badge, t, language),
    }));
}
