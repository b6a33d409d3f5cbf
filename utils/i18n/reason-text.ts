import type { Reason } from '../domain/follow/follow-event.ts';
import { formatDate } from './format-date.ts';
import type { Language, TranslatorOf } from './translator.ts';
import type { newsNl } from './news.nl.ts';

/** Says in one plain sentence what happened. */
export function reasonText(
  t: TranslatorOf<typeof newsNl>,
  reason: Reason,
  language: Language,
): string {
  const day = (date: string | null) => (date ? formatDate(date, language) : '');
  switch (reason.name) {
    case 'new-paper':
      return t('newPaper', reason.title, reason.kind, day(reason.date));
    case 'new-version':
      return t('newVersion', reason.title, reason.version);
    case 'vote':
      return t(
        reason.outcome,
        reason.count ? `${reason.count.for}–${reason.count.against}` : '',
        reason.title,
      );
    case 'answered':
      return t('answered', reason.days, reason.title);
    case 'planned':
      return t('planned', day(reason.to));
    case 'moved':
      return t('moved', day(reason.from), day(reason.to));
    case 'new-time':
      return t('newTime', day(reason.date), reason.from, reason.to);
    case 'cancelled':
      return t('cancelled', day(reason.date));
    case 'toezegging-kept':
      return reason.letter ? t('keptByLetter', reason.letter) : t('kept');
    case 'toezegging-late':
      return t('late', day(reason.due));
    case 'status':
      return t('status', reason.from, reason.to);
    case 'match':
      return t('match', reason.title);
  }
}
