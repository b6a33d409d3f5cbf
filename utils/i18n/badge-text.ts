import type { StateBadge } from '../domain/context/state-badges.ts';
import { weekNumber } from '../domain/dates.ts';
import { formatDate } from './format-date.ts';
import type { Language } from './translator.ts';
import type { PageTranslator } from './page-texts.ts';

const TONES: Record<StateBadge['name'], 'good' | 'bad' | 'open' | 'plain'> = {
  outcome: 'bad',
  standing: 'plain',
  answered: 'plain',
  waiting: 'open',
  late: 'bad',
  'toezegging-open': 'open',
  'new-version': 'open',
  'on-agenda': 'plain',
  'agenda-week': 'plain',
};

/** How a state badge looks. */
export function badgeTone(badge: StateBadge): 'good' | 'bad' | 'open' | 'plain' {
  const isAdopted =
    (badge.name === 'outcome' && badge.outcome === 'adopted') ||
    (badge.name === 'standing' && badge.standing === 'adopted-without-vote');
  return isAdopted ? 'good' : TONES[badge.name];
}

/** A state badge in words: `aangenomen 78–72`. */
export function badgeText(badge: StateBadge, t: PageTranslator, language: Language): string {
  switch (badge.name) {
    case 'outcome':
      return outcomeText(badge, t);
    case 'standing':
      return t('badgeStanding', badge.standing);
    case 'answered':
      return t('badgeAnswered', badge.days);
    case 'waiting':
      return withDelay(t('badgeWaiting', badge.day, badge.of), badge.postponed, t);
    case 'late':
      return withDelay(t('badgeLate', badge.days), badge.postponed, t);
    case 'toezegging-open':
    case 'new-version':
    case 'on-agenda':
    case 'agenda-week':
      return plainText(badge, t, language);
  }
}

type Outcome = Extract<StateBadge, { name: 'outcome' }>;

function outcomeText({ outcome, count }: Outcome, t: PageTranslator): string {
  const seats = count ? `${count.for}–${count.against}` : '';
  return t(outcome === 'adopted' ? 'badgeAdopted' : 'badgeRejected', seats);
}

type Plain = Exclude<
  StateBadge,
  { name: 'outcome' | 'standing' | 'answered' | 'waiting' | 'late' }
>;

function plainText(badge: Plain, t: PageTranslator, language: Language): string {
  switch (badge.name) {
    case 'toezegging-open':
      return t('badgeToezegging');
    case 'new-version':
      return t('badgeVersion', badge.version);
    case 'on-agenda':
      return t('badgeAgenda', formatDate(badge.date, language));
    case 'agenda-week':
      return t('badgeWeek', weekNumber(badge.monday));
  }
}

function withDelay(text: string, postponed: boolean, t: PageTranslator): string {
  return postponed ? `${text}, ${t('badgePostponed')}` : text;
}
