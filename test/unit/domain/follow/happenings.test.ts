import { describe, expect, it } from 'vitest';
import type { FollowEvent, Reason } from '../../../../utils/domain/follow/follow-event.ts';
import { happeningsOf, keysOfHappenings } from '../../../../utils/domain/follow/happenings.ts';

const LETTER = '2031D00101';
const VERSION: Reason = { name: 'new-version', title: 'Brief', version: 2 };
const event = (
  follow: string,
  reason: Reason = VERSION,
  seenAt = '',
  id = LETTER,
): FollowEvent => ({
  key: [follow, reason.name, id, '2031-08-01T10:00:00Z'].join('|'),
  follow,
  at: '2031-08-01T10:05:00Z',
  seenAt,
  reason,
  href: '',
});
const TOUCHED = [
  'dossier:24801-02',
  '2031Z00101',
  `persoon:${'0'.repeat(8)}-0000-0000-0000-000000000001`,
  LETTER,
];

describe('one happening', () => {
  const events = TOUCHED.map((follow) => event(follow));

  it('is one message, that of the nearest thing, which names the others', () =>
    expect(happeningsOf(events)).toMatchObject([
      { follow: LETTER, also: ['2031Z00101', TOUCHED[0], TOUCHED[2]] },
    ]));

  it('is seen as a whole, and stays so for what is followed later', () => {
    expect(keysOfHappenings(events, [events[1]?.key ?? '']).toSorted()).toEqual(
      events.map(({ key }) => key).toSorted(),
    );
    const later = [event(LETTER), event('2031Z00101', VERSION, '2031-08-02T00:00:00Z')];
    expect(happeningsOf(later)).toMatchObject([{ seenAt: '2031-08-02T00:00:00Z' }]);
  });

  it('is an answer and not also a new paper', () => {
    const answered: Reason = { name: 'answered', title: 'Antwoord', days: 26 };
    const paper: Reason = { name: 'new-paper', title: 'Antwoord', kind: '', date: null };
    expect(
      happeningsOf([event('dossier:24801-02', paper), event('2031Z00101', answered)]),
    ).toMatchObject([{ reason: { name: 'answered' }, also: ['dossier:24801-02'] }]);
  });
});

describe('two happenings', () => {
  it.each([
    ['of two records', event(LETTER), event(LETTER, VERSION, '', '2031D00102')],
    ['of one record', event(LETTER), event(LETTER, { ...VERSION, version: 3 })],
    [
      'of two searches',
      event('zoek:a', { name: 'match', title: 'x' }),
      event('zoek:b', { name: 'match', title: 'x' }),
    ],
  ])('%s are two messages', (_, one, other) =>
    expect(happeningsOf([one, other]).map(({ also }) => also)).toEqual([undefined, undefined]),
  );
});
