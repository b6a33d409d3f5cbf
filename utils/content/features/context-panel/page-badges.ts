import type { ContextAnswer } from '../../../domain/context/paper-context.ts';
import { dayInTheHague } from '../../../domain/dates.ts';
import { badgesOf } from '../../../domain/context/state-badges.ts';
import { badgeText, badgeTone } from '../../../i18n/badge-text.ts';
import type { Language } from '../../../i18n/translator.ts';
import type { BadgeView } from '../../../../components/context/views.ts';
import type { PageTranslator } from '../../../i18n/page-texts.ts';

/** Where a paper stands today, in the user's language; for the line at the title, the panel and the cards alike. */
export function pageBadges(
  t: PageTranslator,
  language: Language,
): (answer: ContextAnswer | null) => BadgeView[] {
  return (answer) =>
    badgesOf(answer, dayInTheHague(Date.now())).map((badge) => ({
      tone: badgeTone(badge),
      text: badgeText(badge, t, language),
    }));
}
