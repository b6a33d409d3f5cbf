import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../utils/domain/follow/follow-event.ts';
import { reasonText } from '../../../utils/i18n/reason-text.ts';
import { OWN_PAGE_TEXTS } from '../../../components/own-page-texts.ts';
import { translatorOf } from '../../../utils/i18n/translator.ts';

const REASONS: [Reason, string, string][] = [
  [
    { name: 'new-paper', title: 'Brief', kind: 'Brief regering', date: null },
    'Nieuw stuk: Brief (Brief regering)',
    'New paper: Brief (Brief regering)',
  ],
  [
    { name: 'vote', outcome: 'adopted', count: { for: 78, against: 72 }, title: '' },
    'Stemming: aangenomen met 78–72',
    'Vote: adopted 78–72',
  ],
  [
    { name: 'vote', outcome: 'rejected', count: null, title: 'Motie' },
    'Stemming: verworpen: Motie',
    'Vote: rejected: Motie',
  ],
  [
    { name: 'answered', title: 'Brug', days: 1 },
    'Beantwoord na 1 dag: Brug',
    'Answered after 1 day: Brug',
  ],
  [{ name: 'answered', title: 'Brug', days: null }, 'Beantwoord: Brug', 'Answered: Brug'],
  [
    { name: 'moved', from: '2031-03-12', to: '2031-03-19' },
    'Verplaatst van 12 maart 2031 naar 19 maart 2031',
    'Moved from 12 March 2031 to 19 March 2031',
  ],
  [{ name: 'cancelled', date: null }, 'Gaat niet door', 'Cancelled'],
  [
    { name: 'toezegging-kept', letter: '2031D00102' },
    'Toezegging nagekomen met brief 2031D00102',
    'Promise kept by letter 2031D00102',
  ],
];

describe('the reason of an event', () => {
  it.each(REASONS)('%j', (reason, dutch, english) => {
    expect(reasonText(translatorOf(OWN_PAGE_TEXTS['nl']), reason, 'nl')).toBe(dutch);
    expect(reasonText(translatorOf(OWN_PAGE_TEXTS['en']), reason, 'en')).toBe(english);
  });
});
