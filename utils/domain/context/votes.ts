import type { Outcome, Side, Votes } from './paper-context.ts';

/** One row of a vote as the service has it. */
export interface VoteRow {
  choice: string;
  party: string;
  name: string;
  seats: number;
  /** A person's own vote. */
  personal: boolean;
  mistake: boolean;
}

/**
 * Counts a vote. A show of hands has a row a party, worth its seats; a roll call has a row a person, and those rows
 * *also* carry the size of the party, so there rows are counted. A party counted twice (the service had doubles) counts once.
 * @param text what the decision says itself, `Aangenomen (99-35).`
 * @returns null without rows
 */
export function countVotes(rows: VoteRow[], rollCall: boolean, text: string): Votes | null {
  if (rows.length === 0) return null;
  const byName = rollCall || rows.some(({ personal }) => personal);
  const unique = [
    ...new Map(rows.map((row) => [`${row.choice}/${byName ? row.name : row.party}`, row])).values(),
  ];
  const side = (choice: RegExp) =>
    sideOf(
      unique.filter((row) => choice.test(row.choice)),
      byName,
    );
  const votes = {
    rollCall: byName,
    for: side(/^voor$/i),
    against: side(/^tegen$/i),
    absent: side(/^niet/i),
  };
  const said = /\((\d+)\s*[-–]\s*(\d+)\)/.exec(text);
  return {
    ...votes,
    complete:
      !said || (Number(said[1]) === votes.for.seats && Number(said[2]) === votes.against.seats),
  };
}

function sideOf(rows: VoteRow[], byName: boolean): Side {
  const parties = new Map<string, number>();
  for (const { party, seats } of rows)
    parties.set(party, byName ? (parties.get(party) ?? 0) + 1 : seats);
  return {
    seats: [...parties.values()].reduce((sum, seats) => sum + seats, 0),
    parties: [...parties]
      .map(([name, seats]) => ({ name, seats }))
      .sort((a, b) => b.seats - a.seats || a.name.localeCompare(b.name, 'nl')),
    members: byName
      ? rows
          .map(({ name, party, mistake }) => ({ name, party, mistake }))
          .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
      : [],
    mistakes: rows
      .filter(({ mistake }) => mistake)
      .map(({ name, party }) => (byName ? name : party)),
  };
}

/**
 * What a vote came to; null for every decision that is no taken vote.
 * @param kind `Stemmen - aangenomen`
 * @param status only `Besluit` is decided; `Voorstel` and the like are not
 */
export function outcomeOf(kind: string, status: string): Outcome | null {
  if (status !== 'Besluit') return null;
  const word = /^Stemmen - (aangenomen|verworpen)\b/i.exec(kind)?.[1]?.toLowerCase();
  return word === 'aangenomen' ? 'adopted' : word === 'verworpen' ? 'rejected' : null;
}
