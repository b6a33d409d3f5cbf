import type { Reason } from '../domain/follow/follow-event.ts';
import { formatDate } from './format-date.ts';
import type { Language, TranslatorOf } from './translator.ts';
import type { newsNl } from './news.nl.ts';

type NewsTranslator = TranslatorOf<typeof newsNl>;
type Sentence<Name extends Reason['name']> = (
  t: NewsTranslator,
  reason: Extract<Reason, { name: Name }>,
  day: (date: string | null) => string,
) => string;

const SENTENCES: { [Name in Reason['name']]: Sentence<Name> } = {
  'new-paper': (t, { title, kind, date }, day) => t('newPaper', title, kind, day(date)),
  'new-version': (t, { title, version }) => t('newVersion', title, version),
  vote: (t, { outcome, count, title }) =>
    t(outcome, count ? `${count.for}–${count.against}` : '', title),
  standing: (t, { standing, title }) => t('standing', standing, title),
  answered: (t, { days, title, further }) =>
    further ? t('answeredFurther', title) : t('answered', days, title),
  'answer-postponed': (t, { title }) => t('answerPostponed', title),
  planned: (t, { to }, day) => t('planned', day(to)),
  moved: (t, { from, to }, day) => t('moved', day(from), day(to)),
  'new-time': (t, { date, from, to }, day) => t('newTime', day(date), from, to),
  cancelled: (t, { date }, day) => t('cancelled', day(date)),
  'toezegging-kept': (t, { letter }) => (letter ? t('keptByLetter', letter) : t('kept')),
  'toezegging-late': (t, { due }, day) => t('late', day(due)),
  status: (t, { from, to }) => t('status', from, to),
  match: (t, { title }) => t('match', title),
};

/** Says in one plain sentence what happened. */
export function reasonText<Name extends Reason['name']>(
  t: NewsTranslator,
  reason: Extract<Reason, { name: Name }>,
  language: Language,
): string {
  const sentence: Sentence<Name> = SENTENCES[reason.name];
  return sentence(t, reason, (date) => (date ? formatDate(date, language) : ''));
}
