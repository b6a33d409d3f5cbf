import { describe, expect, it } from 'vitest';
import { countVotes, outcomeOf, type VoteRow } from '../../../../utils/domain/context/votes.ts';

const party = (choice: string, name: string, seats: number): VoteRow => ({
  choice,
  party: name,
  name,
  seats,
  personal: false,
  mistake: false,
});
const member = (choice: string, name: string, of: string, mistake = false): VoteRow => ({
  choice,
  party: of,
  name,
  seats: 37,
  personal: true,
  mistake,
});

describe('a show of hands', () => {
  it('counts the seats of each party, largest first', () => {
    const votes = countVotes(
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
    expect(countVotes([party('Voor', 'A', 20), party('Voor', 'A', 20)], false, '')?.for.seats).toBe(
      20,
    );
  });

  it('is no vote without rows', () => expect(countVotes([], false, 'Aangenomen.')).toBeNull());
});

describe('a roll call', () => {
  const rows = [
    member('Voor', 'x', 'A'),
    member('Voor', 'y', 'A'),
    member('Tegen', 'z', 'B', true),
    member('Niet deelgenomen', 'w', 'B'),
  ];

  it('counts members, never the seats their rows also carry', () => {
    const votes = countVotes(rows, true, 'Aangenomen (2-1).');
    expect(votes).toMatchObject({
      rollCall: true,
      complete: true,
      for: { seats: 2, parties: [{ name: 'A', seats: 2 }] },
      against: { seats: 1, mistakes: ['z'] },
      absent: { seats: 1 },
    });
  });

  it('knows a roll call by its rows alone', () =>
    expect(countVotes(rows, false, '')?.rollCall).toBe(true));

  it('says so when the names do not add up to the decision', () => {
    expect(countVotes(rows, true, 'Aangenomen (99-35).')?.complete).toBe(false);
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
