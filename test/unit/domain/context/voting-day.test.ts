import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../../utils/domain/context/paper-context.ts';
import { readDecision } from '../../../../utils/sources/tk/context/read-zaak.ts';
import { findSharedData } from '../../../official/server.ts';

interface Row {
  Soort: string;
  FractieGrootte: number | null;
  ActorNaam: string;
  Vergissing: boolean;
  Persoon_Id: string | null;
}
interface Besluit {
  StemmingsSoort: string;
  BesluitTekst: string;
  Stemming: Row[];
}
interface Day {
  activiteit: { Datum: string };
  value: Besluit[];
}

const file = join(
  findSharedData() ?? '',
  'lists/stemmingen/2025A06445-besluiten-nested-selected.json',
);
const VOTES_OF_DAY = 147;
const LACKING_ROWS = 33;

/** The count by hand: what each side's own rows say, a person one and a party its seats. */
function countedByHand({ Stemming, StemmingsSoort }: Besluit) {
  const worth = (row: Row) =>
    StemmingsSoort === 'Hoofdelijk' || row.Persoon_Id !== null ? 1 : (row.FractieGrootte ?? 0);
  const sum = (choice: string) =>
    Stemming.filter((row) => row.Soort === choice && !row.Vergissing).reduce(
      (seats, row) => seats + worth(row),
      0,
    );
  return { for: sum('Voor'), against: sum('Tegen') };
}

/** Whole by the rows alone: all fifteen parties of that day, with all seats. */
const isWhole = ({ Stemming }: Besluit) =>
  Stemming.length === 15 &&
  Stemming.every(({ Vergissing }) => !Vergissing) &&
  Stemming.reduce((seats, { FractieGrootte }) => seats + (FractieGrootte ?? 0), 0) === 150;

describe.skipIf(!existsSync(file))('a real voting day (needs ../shared/data)', () => {
  const day = JSON.parse(readFileSync(file, 'utf8')) as Day;
  const decisions = day.value.map((besluit): { besluit: Besluit; read: Decision } => ({
    besluit,
    read: readDecision({ ...besluit, Agendapunt: [{ Activiteit: [day.activiteit] }] }),
  }));

  it('shows the figures of whole votes, each the same as counted by hand', () => {
    const shown = decisions.filter(({ read }) => read.votes?.complete);
    expect(decisions).toHaveLength(VOTES_OF_DAY);
    expect(shown).toHaveLength(VOTES_OF_DAY - LACKING_ROWS);
    for (const { besluit, read } of shown)
      expect({ for: read.votes?.for.seats, against: read.votes?.against.seats }).toEqual(
        countedByHand(besluit),
      );
  });

  it('shows none of a vote that lacks rows, but its outcome', () => {
    const lacking = decisions.filter(({ besluit }) => !isWhole(besluit));
    expect(lacking).toHaveLength(LACKING_ROWS);
    for (const { read } of lacking) {
      expect(read.votes?.complete ?? false).toBe(false);
      expect(read.outcome).not.toBeNull();
    }
  });
});
