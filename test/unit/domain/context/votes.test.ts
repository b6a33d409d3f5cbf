import { describe, expect, it } from 'vitest';
import {
  countVotes,
  outcomeOf,
  type VoteFacts,
  type VoteRow,
} from '../../../../utils/domain/context/votes.ts';

const counted = (rows: VoteRow[], rollCall: boolean, text: string, more: Partial<VoteFacts> = {}) =>
  countVotes(rows, { rollCall, text, outcome: null, cut: false, date: null, ...more });
const party = (choice: string, name: string, seats: number): VoteRow => ({
  choice,
  party: name,
  name,
  seats,
  voter: null,
  personal: false,
  mistake: false,
});
const member = (choice: string, name: string, of: string, mistake = false): VoteRow => ({
  choice,
  party: of,
  name,
  seats: 37,
  voter: null,
  personal: true,
  mistake,
});

describe('a show of hands', () => {
  it('counts the seats of each party, largest first', () => {
    const votes = counted(
      [party('Voor', 'A', 20), party('Voor', 'B', 58), party('Tegen', 'C', 72)],
      false,
      'Aangenomen.',
    );
    expect(votes).toMatchObject({
      rollCall: false,
      complete: true,
      for: {
        seats: 78,
        parties: [
          { name: 'B', seats: 58 },
          { name: 'A', seats: 20 },
        ],
      },
      against: { seats: 72 },
    });
  });

  it('counts a party that the source has twice once', () => {
    expect(counted([party('Voor', 'A', 20), party('Voor', 'A', 20)], false, '')?.for.seats).toBe(
      20,
    );
  });

  it('is no vote without rows', () => expect(counted([], false, 'Aangenomen.')).toBeNull());
});

describe('a roll call', () => {
  const rows = [
    member('Voor', 'x', 'A'),
    member('Voor', 'y', 'A'),
    member('Tegen', 'z', 'B', true),
    member('Niet deelgenomen', 'w', 'B'),
  ];

  it('counts members, never the seats their rows also carry', () => {
    const votes = counted(rows, true, 'Aangenomen (2-0).');
    expect(votes).toMatchObject({
      rollCall: true,
      complete: true,
      for: { seats: 2, parties: [{ name: 'A', seats: 2 }] },
      against: { seats: 0, mistakes: ['z'] },
      absent: { seats: 1 },
    });
  });

  it('knows a roll call by its rows alone', () =>
    expect(counted(rows, false, '')?.rollCall).toBe(true));

  it('says so when the names do not add up to the decision', () => {
    expect(counted(rows, true, 'Aangenomen (99-35).')?.complete).toBe(false);
  });
});

describe('figures that are not sure', () => {
  const split = [
    party('Voor', 'A', 48),
    party('Tegen', 'B', 99),
    ...['x', 'y', 'z'].map((name) => member('Voor', name, 'C')),
  ];

  it('a party counts its seats and a person one, in one vote', () => {
    expect(counted(split, false, 'Verworpen.', { outcome: 'rejected' })).toMatchObject({
      rollCall: false,
      complete: true,
      for: { seats: 51 },
      against: { seats: 99 },
    });
  });

  it.each([
    ['do not come to the outcome', split, { outcome: 'adopted' as const }],
    ['are those of a cut list', split, { cut: true }],
    ['lack the seats of a party', [...split, { ...party('Tegen', 'D', 0), seats: null }], {}],
    ['are of nobody', [...split, { ...party('Tegen', '', 12) }], {}],
    ['count a party on both sides', [...split, party('Tegen', 'A', 48)], {}],
    ['are less than the Kamer has', split.slice(1), {}],
    ['are more than the Kamer has', [...split, party('Tegen', 'D', 60)], {}],
  ])('%s', (_, rows, facts) => {
    expect(counted(rows, false, '', facts)?.complete).toBe(false);
  });

  const fifteen = [
    party('Voor', 'A', 84),
    ...Array.from({ length: 14 }, (_, n) => party('Tegen', `P${n}`, 4)),
  ];
  it.each([
    ['all parties that sat then, one seat vacant or more', fifteen, '2025-06-19', true],
    ['one party short of them', fifteen.slice(0, -1), '2025-06-19', false],
    ['of a time of which the parties are not known', fifteen, '2031-06-19', false],
    ['of an unknown day', fifteen, null, false],
  ])('%s', (_, rows, date, complete) => {
    expect(counted(rows, false, '', { date })?.complete).toBe(complete);
  });

  it('rows without a name are not taken for one another', () => {
    const nameless = [party('Voor', '', 10), party('Voor', '', 20)];
    expect(counted(nameless, false, '')).toMatchObject({ complete: false, for: { seats: 30 } });
  });

  it('two members of one name are two', () => {
    const twins = ['p1', 'p2'].map((voter) => ({ ...member('Voor', 'De Vries', 'A'), voter }));
    expect(counted(twins, true, 'Aangenomen (2-0).')).toMatchObject({
      complete: true,
      for: { seats: 2 },
    });
  });
});

describe('an outcome', () => {
  it.each([
    ['Stemmen - aangenomen', 'Besluit', 'adopted'],
    ['Stemmen - verworpen', 'Besluit', 'rejected'],
    ['Stemmen - aangenomen', 'Voorstel', null],
    ['Stemmen - aangehouden', 'Besluit', null],
    ['Ingediend', 'Besluit', null],
    ['', '', null],
  ])('%s, %s: %s', (kind, status, outcome) => expect(outcomeOf(kind, status)).toBe(outcome));
});
