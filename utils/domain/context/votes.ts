import type { Outcome, Side, Votes } from './paper-context.ts';

/** One row of a vote as the service has it. */
export interface VoteRow {
  choice: string;
  party: string;
  name: string;
  /** What the service calls who voted; two members may bear one name. */
  voter: string | null;
  /** Null where the service does not say. */
  seats: number | null;
  /** A person's own vote. */
  personal: boolean;
  /** Said afterwards to have been wrong; the vote that was meant stands beside it. */
  mistake: boolean;
}

/** What a decision says of its vote besides the rows. */
export interface VoteFacts {
  /** Every row is a person, whatever else it carries. */
  rollCall: boolean;
  /** What the decision says itself, `Aangenomen (99-35).` */
  text: string;
  outcome: Outcome | null;
  /** Rows are missing: the source gives no more than a page of them. */
  cut: boolean;
  /** The day of the vote or of the last word on it, `YYYY-MM-DD`, where it is known. */
  date: string | null;
}

/** Members of the Kamer (Grondwet, article 51). */
export const SEATS_OF_KAMER = 150;

/**
 * How many parties sat in the Kamer, for periods in which that did not change. With a seat vacant a whole vote comes to
 * less than 150; without this it looks like one that lacks a small party. Read off the votes of June to September 2025,
 * of which the whole ones have a row for each of fifteen parties and 147, 148 or 150 seats.
 */
const PARTIES_OF_PERIOD = [{ from: '2023-12-06', until: '2025-11-11', parties: 15 }];

/**
 * Counts a vote. A party's row is worth its seats, a person's row one, also among a show of hands: members who left their
 * party vote by themselves. In a roll call the rows of persons *also* carry the size of their party, which counts for
 * nothing. Who stands twice for one choice counts once; a mistake is told and not counted.
 * @returns null without rows; `complete` is false where the figures are not sure, and then they are not to be shown
 */
export function countVotes(rows: VoteRow[], facts: VoteFacts): Votes | null {
  if (rows.length === 0) return null;
  const byName = facts.rollCall || rows.every(({ personal }) => personal);
  const counted = onceEach(rows.filter(({ mistake }) => !mistake)).map((row) => ({
    ...row,
    personal: row.personal || byName,
  }));
  const side = (choice: RegExp): Side => ({
    ...sideOf(
      counted.filter((row) => choice.test(row.choice)),
      byName,
    ),
    mistakes: rows.filter((row) => row.mistake && choice.test(row.choice)).map(nameOf),
  });
  const votes = {
    rollCall: byName,
    for: side(/^voor$/i),
    against: side(/^tegen$/i),
    absent: side(/^niet/i),
  };
  const isSure =
    !facts.cut && areSure(counted) && agree(votes, facts) && areWhole(votes, counted, facts);
  return { ...votes, complete: isSure };
}

/** Rows of nobody known are never taken for one another. */
function onceEach(rows: VoteRow[]): VoteRow[] {
  const keyOf = (row: VoteRow, index: number) => {
    const voter = row.voter ?? (nameOf(row) || `row ${index}`);
    return `${row.choice.toLowerCase()}/${row.personal ? 'person' : 'party'}/${voter}`;
  };
  return [...new Map(rows.map((row, index) => [keyOf(row, index), row])).values()];
}

const nameOf = ({ name, party }: VoteRow): string => name || party;

/** Every row says who voted and, of a party, with how many; and nobody voted two ways. */
function areSure(rows: VoteRow[]): boolean {
  const voters = rows.map((row) => row.voter ?? nameOf(row)).filter(Boolean);
  return (
    voters.length === rows.length &&
    new Set(voters).size === voters.length &&
    rows.every(({ seats, personal }) => personal || (seats !== null && seats > 0))
  );
}

type Sides = Pick<Votes, 'for' | 'against' | 'absent'>;

/** Whether the figures come to what the decision says. */
function agree(sides: Sides, { text, outcome }: VoteFacts): boolean {
  const [yes, no] = [sides.for.seats, sides.against.seats];
  const said = saidIn(text);
  if (said) return said.for === yes && said.against === no;
  return outcome === null || (outcome === 'adopted') === yes > no;
}

/** The figures that the decision gives in its own words, `Verworpen. (46-101)`. */
function saidIn(text: string): { for: number; against: number } | null {
  const said = /\((\d+)\s*[-–]\s*(\d+)\)/.exec(text);
  return said && { for: Number(said[1]), against: Number(said[2]) };
}

/**
 * Whether no row is missing: the decision gives the same figures, or all seats of the Kamer are there, or (where a seat
 * was vacant) all parties of which it is known that they sat then.
 */
function areWhole(sides: Sides, rows: VoteRow[], { text, date }: VoteFacts): boolean {
  if (saidIn(text)) return true;
  const seats = sides.for.seats + sides.against.seats + sides.absent.seats;
  if (seats >= SEATS_OF_KAMER) return seats === SEATS_OF_KAMER;
  const period = PARTIES_OF_PERIOD.find(
    ({ from, until }) => date !== null && date >= from && date <= until,
  );
  const parties = rows.filter(({ personal }) => !personal);
  return period !== undefined && parties.length >= period.parties;
}

function sideOf(rows: VoteRow[], byName: boolean): Omit<Side, 'mistakes'> {
  const parties = new Map<string, number>();
  for (const row of rows) {
    const seats = row.personal ? 1 : (row.seats ?? 0);
    const name = row.party || row.name;
    parties.set(name, (parties.get(name) ?? 0) + seats);
  }
  return {
    seats: [...parties.values()].reduce((sum, seats) => sum + seats, 0),
    parties: [...parties]
      .map(([name, seats]) => ({ name, seats }))
      .sort((a, b) => b.seats - a.seats || a.name.localeCompare(b.name, 'nl')),
    members: byName
      ? rows
          .map(({ name, party }) => ({ name, party, mistake: false }))
          .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
      : [],
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
  if (word === undefined) return null;
  return word === 'aangenomen' ? 'adopted' : 'rejected';
}
