import { describe, expect, it } from 'vitest';
import {
  countVotes,
  outcomeOf,
  SEATS_OF_KAMER,
  type VoteFacts,
  type VoteRow,
} from '../../../../utils/domain/context/votes.ts';

const count = (rows: VoteRow[], facts: Partial<VoteFacts> = {}) =>
  countVotes(rows, { rollCall: false, text: '', outcome: null, cut: false, date: null, ...facts });
const row = (choice: string, name: string, seats: number | null, more: Partial<VoteRow> = {}) => ({
  choice,
  party: name,
  name,
  seats,
  voter: null,
  personal: false,
  mistake: false,
  ...more,
});
const member = (choice: string, name: string, party: string, more: Partial<VoteRow> = {}) =>
  row(choice, name, 37, { party, personal: true, ...more });

describe('the sides of a vote', () => {
  it('list parties by size, and by name where they are as large', () =>
    expect(
      count([row('Voor', 'é', 5), row('Voor', 'z', 5), row('Voor', 'f', 5), row('Voor', 'a', 9)])
        ?.for,
    ).toEqual({
      seats: 24,
      parties: [
        { name: 'a', seats: 9 },
        { name: 'é', seats: 5 },
        { name: 'f', seats: 5 },
        { name: 'z', seats: 5 },
      ],
      members: [],
      mistakes: [],
    }));

  it('list members by name, each once, with their parties', () =>
    expect(
      count([member('Tegen', 'z', 'A'), member('Tegen', 'b', 'B'), member('Tegen', 'a', 'A')])
        ?.against,
    ).toEqual({
      seats: 3,
      parties: [
        { name: 'A', seats: 2 },
        { name: 'B', seats: 1 },
      ],
      members: [
        { name: 'a', party: 'A', mistake: false },
        { name: 'b', party: 'B', mistake: false },
        { name: 'z', party: 'A', mistake: false },
      ],
      mistakes: [],
    }));

  it('are told apart in any letter case, and only by whole words', () => {
    const votes = count([
      row('voor', 'A', 1),
      row('TEGEN', 'B', 2),
      row('niet deelgenomen', 'C', 4),
      row('Voorlopig', 'D', 8),
      row('Tegenstem', 'E', 16),
      row('Ook niet', 'F', 32),
    ]);
    expect([votes?.for.seats, votes?.against.seats, votes?.absent.seats]).toEqual([1, 2, 4]);
  });

  it('tell a mistake and do not count it', () => {
    const votes = count([
      row('Voor', 'A', 20, { mistake: true }),
      row('Tegen', 'A', 20),
      row('Voor', 'B', 130),
      row('Voor', '', 1, { party: 'C', mistake: true }),
    ]);
    expect(votes).toMatchObject({
      complete: true,
      for: { seats: 130, mistakes: ['A', 'C'], parties: [{ name: 'B', seats: 130 }] },
      against: { seats: 20, mistakes: [] },
      absent: { seats: 0, parties: [], members: [], mistakes: [] },
    });
  });

  it('count a party without a known size for nothing, and a member without a party by name', () => {
    expect(count([row('Voor', 'A', null)])?.for).toMatchObject({
      seats: 0,
      parties: [{ name: 'A', seats: 0 }],
    });
    expect(count([member('Voor', 'De Vries', '')])?.for.parties).toEqual([
      { name: 'De Vries', seats: 1 },
    ]);
  });

  it('are those of a roll call where the decision says so, or every row is a person', () => {
    const party = [row('Voor', 'A', 20)];
    expect(count(party)).toMatchObject({ rollCall: false, for: { seats: 20, members: [] } });
    expect(count(party, { rollCall: true })).toMatchObject({
      rollCall: true,
      for: { seats: 1, members: [{ name: 'A' }] },
    });
    expect(count([...party, member('Voor', 'x', 'B')])?.rollCall).toBe(false);
  });
});

describe('rows that stand twice', () => {
  it.each([
    ['one party in two letter cases of a choice', row('Voor', 'A', 20), row('voor', 'A', 20), 20],
    [
      'one voter under two names',
      row('Voor', 'A', 20, { voter: 'v' }),
      row('Voor', 'B', 20, { voter: 'v' }),
      20,
    ],
    [
      'two voters of one name',
      row('Voor', 'A', 20, { voter: 'v' }),
      row('Voor', 'A', 20, { voter: 'w' }),
      40,
    ],
    ['a party and a member of one name', row('Voor', 'A', 20), member('Voor', 'A', 'A'), 21],
    ['rows of nobody', row('Voor', '', 20), row('Voor', '', 20), 40],
    [
      'a party without a name of its own',
      row('Voor', '', 20, { party: 'A' }),
      row('Voor', '', 20, { party: 'A' }),
      20,
    ],
  ])('%s', (_, one, other, seats) => expect(count([one, other])?.for.seats).toBe(seats));
});

describe('a vote is whole', () => {
  const sides = (yes: number, no: number, absent = 0) => [
    row('Voor', 'A', yes),
    row('Tegen', 'B', no),
    ...(absent > 0 ? [row('Niet deelgenomen', 'C', absent)] : []),
  ];

  it('has 150 members', () => expect(SEATS_OF_KAMER).toBe(150));

  it.each([
    [78, 72, 0, true],
    [78, 71, 1, true],
    [78, 71, 0, false],
    [78, 73, 0, false],
    [78, 72, 1, false],
  ])('%i for, %i against, %i absent: %s', (yes, no, absent, whole) =>
    expect(count(sides(yes, no, absent))?.complete).toBe(whole),
  );

  it.each([
    ['Aangenomen. (78-70)', 78, 70, true],
    ['Aangenomen (78 – 70).', 78, 70, true],
    ['Aangenomen (78-70).', 78, 71, false],
    ['Aangenomen (78-70).', 77, 70, false],
    ['Aangenomen 78-70.', 78, 70, false],
  ])('%s of %i and %i: %s', (text, yes, no, whole) =>
    expect(count(sides(yes, no), { text })?.complete).toBe(whole),
  );

  it.each([
    ['adopted', 76, 74, true],
    ['adopted', 74, 76, false],
    ['adopted', 75, 75, false],
    ['rejected', 74, 76, true],
    ['rejected', 75, 75, true],
    ['rejected', 76, 74, false],
    [null, 75, 75, true],
  ] as const)('that was %s with %i to %i: %s', (outcome, yes, no, whole) =>
    expect(count(sides(yes, no), { outcome })?.complete).toBe(whole),
  );

  it.each([
    ['a party without seats', [...sides(78, 72), row('Voor', 'D', 0)], false],
    ['a party of unknown size', [...sides(78, 72), row('Voor', 'D', null)], false],
    [
      'a member of no known size',
      [...sides(78, 71), member('Voor', 'x', 'A', { seats: null })],
      true,
    ],
    ['nobody', [...sides(78, 71), row('Voor', '', 1)], false],
    [
      'a voter on both sides',
      [...sides(77, 71), row('Voor', 'D', 1, { voter: 'v' }), row('Tegen', 'E', 1, { voter: 'v' })],
      false,
    ],
  ])('with %s: %s', (_, rows, whole) => expect(count(rows)?.complete).toBe(whole));

  it('not where rows were cut off', () =>
    expect(count(sides(78, 72), { cut: true })?.complete).toBe(false));

  const parties = (number: number) =>
    Array.from({ length: number }, (_, index) => row(index < 8 ? 'Voor' : 'Tegen', `P${index}`, 9));
  it.each([
    [15, '2023-12-05', false],
    [15, '2023-12-06', true],
    [15, '2025-11-11', true],
    [15, '2025-11-12', false],
    [14, '2025-06-19', false],
    [16, '2025-06-19', true],
    [15, null, false],
  ])('by %i parties on %s: %s', (number, date, whole) =>
    expect(count(parties(number), { date })?.complete).toBe(whole),
  );

  it('not by fourteen parties and a member', () =>
    expect(
      count([...parties(14), member('Voor', 'x', 'X')], { date: '2025-06-19' })?.complete,
    ).toBe(false));
});

describe('the outcome of a decision', () => {
  it.each([
    ['STEMMEN - AANGENOMEN', 'Besluit', 'adopted'],
    ['Stemmen - verworpen (hoofdelijk)', 'Besluit', 'rejected'],
    ['Stemmen - verworpen', 'Voorstel', null],
    ['Stemmen - aangenomenheid', 'Besluit', null],
    ['Aangenomen', 'Besluit', null],
    ['Stemmen - aangenomen', '', null],
  ])('%s, %s: %s', (kind, status, outcome) => expect(outcomeOf(kind, status)).toBe(outcome));
});
