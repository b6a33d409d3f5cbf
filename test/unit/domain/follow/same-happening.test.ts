import { describe, expect, it } from 'vitest';
import {
  recordOf,
  type FollowEvent,
  type Reason,
} from '../../../../utils/domain/follow/follow-event.ts';
import { happeningsOf, keysOfHappenings } from '../../../../utils/domain/follow/happenings.ts';

const event = (
  follow: string,
  reason: Reason,
  fields: Partial<FollowEvent> & { id?: string; stamp?: string } = {},
): FollowEvent => {
  const { id = '2031D00101', stamp = '1', ...rest } = fields;
  return {
    key: [follow, reason.name, id, stamp].join('|'),
    follow,
    at: '2031-08-01T10:05:00Z',
    seenAt: '',
    reason,
    href: '',
    ...rest,
  };
};
const messages = (...events: FollowEvent[]) => happeningsOf(events).length;

const PAPER: Reason = { name: 'new-paper', title: 'Brief', kind: 'Brief', date: null };
const POSTPONED: Reason = { name: 'answer-postponed', title: 'Uitstel' };
const ANSWERED: Reason = { name: 'answered', title: 'Antwoord', days: 1 };
const VERSION: Reason = { name: 'new-version', title: 'Brief', version: 2 };
const PLANNED: Reason = { name: 'planned', to: '2031-09-01' };
const MATCH: Reason = { name: 'match', title: 'Brief' };

describe('events of one record', () => {
  it.each([
    ['a paper twice', PAPER, PAPER, 1],
    ['a paper and the answer that it is', PAPER, ANSWERED, 1],
    ['a paper and the delay that it tells of', PAPER, POSTPONED, 1],
    ['an answer and a delay', ANSWERED, POSTPONED, 1],
    ['a version with two stamps', VERSION, VERSION, 1],
    ['a plan with two stamps', PLANNED, PLANNED, 2],
    ['a paper and its new version', PAPER, VERSION, 2],
    ['a match in two searches', MATCH, MATCH, 2],
  ])('%s', (_, one, other, count) =>
    expect(
      messages(event('2031Z00001', one), event('dossier:24801-02', other, { stamp: '2' })),
    ).toBe(count),
  );

  it('with one stamp are one where they say the same, else two', () => {
    const other: Reason = { ...PLANNED, to: '2031-09-02' };
    expect(messages(event('2031Z00001', PLANNED), event('dossier:24801', PLANNED))).toBe(1);
    expect(messages(event('2031Z00001', PLANNED), event('dossier:24801', other))).toBe(2);
  });
});

describe('the message of a happening', () => {
  it('has no others where there are none', () => {
    const one = event('2031Z00001', PAPER);
    expect(happeningsOf([one])).toEqual([one]);
    expect(happeningsOf([one])[0]).not.toHaveProperty('also');
  });

  it('is that of the thing nearest to it; what is no key comes last', () => {
    const follows = ['2031P00001', 'zoek:x', '2031A00001', '2031Z00001'];
    const [message] = happeningsOf(follows.map((follow) => event(follow, PAPER)));
    expect(message).toMatchObject({
      follow: '2031Z00001',
      also: ['2031A00001', 'zoek:x', '2031P00001'],
    });
  });

  it('names each other thing once', () => {
    const events = ['1', '2', '3'].map((stamp) =>
      event(stamp === '1' ? '2031Z00001' : 'dossier:24801', PAPER, { stamp }),
    );
    expect(happeningsOf(events)).toMatchObject([{ also: ['dossier:24801'] }]);
  });

  it('is seen when one of them is, and else is not', () => {
    const at = '2031-08-02T00:00:00Z';
    const two = (seenAt: string) => [
      event('2031Z00001', PAPER),
      event('dossier:24801', PAPER, { seenAt }),
    ];
    expect(happeningsOf(two(at))[0]?.seenAt).toBe(at);
    expect(happeningsOf(two(''))[0]?.seenAt).toBe('');
  });

  it('stands where its newest event stood', () => {
    const events = [
      event('dossier:24801', PAPER, { id: 'a' }),
      event('dossier:24801', PAPER, { id: 'b' }),
      event('2031Z00001', PAPER, { id: 'a' }),
    ];
    expect(happeningsOf(events).map((one) => recordOf(one))).toEqual(['a', 'b']);
  });
});

describe('the keys of happenings', () => {
  const events = [
    event('2031Z00001', PAPER),
    event('dossier:24801', PAPER),
    event('dossier:24801', PAPER, { id: '2031D00102' }),
  ];
  const [zaak, dossier, other] = events.map(({ key }) => key);

  it.each([
    [[zaak], [zaak, dossier]],
    [[dossier], [dossier, zaak]],
    [[other], [other]],
    [['gone'], ['gone']],
    [[], []],
  ])('%j: %j', (keys, all) =>
    expect(
      keysOfHappenings(
        events,
        keys.flatMap((key) => key ?? []),
      ),
    ).toEqual(all),
  );
});

describe('the record of an event', () => {
  it.each([
    ['zoek:a|b|match|2031D00101|1', '2031D00101'],
    ['2031Z00001|zaak|2031Z00001|', '2031Z00001'],
    ['no key', ''],
  ])('%s: %j', (key, record) => expect(recordOf({ key })).toBe(record));
});
