import { describe, expect, it } from 'vitest';
import type { StateBadge } from '../../../utils/domain/context/state-badges.ts';
import { badgeText, badgeTone } from '../../../utils/i18n/badge-text.ts';
import { OWN_PAGE_TEXTS } from '../../../components/own-page-texts.ts';
import { translatorOf } from '../../../utils/i18n/translator.ts';

const BADGES: [StateBadge, string, string, string][] = [
  [
    { name: 'outcome', outcome: 'adopted', count: { for: 78, against: 72 } },
    'good',
    'aangenomen 78–72',
    'adopted 78–72',
  ],
  [{ name: 'outcome', outcome: 'rejected', count: null }, 'bad', 'verworpen', 'rejected'],
  [{ name: 'answered', days: 26 }, 'plain', 'beantwoord na 26 dagen', 'answered after 26 days'],
  [{ name: 'waiting', day: 17, of: 21, postponed: false }, 'open', 'dag 17 van 21', 'day 17 of 21'],
  [
    { name: 'late', days: 1, postponed: true },
    'bad',
    '1 dag te laat, uitstel gemeld',
    '1 day late, delay announced',
  ],
  [
    { name: 'on-agenda', date: '2031-03-12' },
    'plain',
    'op de agenda van 12 maart 2031',
    'on the agenda of 12 March 2031',
  ],
];

describe('a state badge', () => {
  it.each(BADGES)('%j', (badge, tone, dutch, english) => {
    expect(badgeTone(badge)).toBe(tone);
    expect(badgeText(badge, translatorOf(OWN_PAGE_TEXTS['nl']), 'nl')).toBe(dutch);
    expect(badgeText(badge, translatorOf(OWN_PAGE_TEXTS['en']), 'en')).toBe(english);
  });
});
