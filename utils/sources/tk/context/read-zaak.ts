import { isZaakNumber } from '../../../domain/ids/kamer-number.ts';
import type { Decision, PaperRef, Zaak } from '../../../domain/context/paper-context.ts';
import { countVotes, outcomeOf, type VoteRow } from '../../../domain/context/votes.ts';
import type { MappedRecord } from '../schema-mapper.ts';
import { readRef } from '../papers.ts';
import { day, firstIn, flag, rowsIn, textOrNull, textOrEmpty, whole } from '../record-values.ts';
import { isCut } from './complete-votes.ts';
import { readPerson } from './read-person.ts';

/** Reads a translated zaak; null without a number of the known shape. */
export function readZaak(row: MappedRecord): Zaak | null {
  const number = textOrNull(row, 'Nummer');
  if (!number || !isZaakNumber(number)) return null;
  const kind = textOrEmpty(row, 'Soort');
  const earlier = rowsIn(row, 'VervangenVanuit');
  return {
    number,
    kind,
    title: textOrNull(row, 'Onderwerp') ?? textOrNull(row, 'Titel') ?? kind,
    status: textOrNull(row, 'Status'),
    phase: textOrNull(row, 'HuidigeBehandelstatus'),
    done: flag(row, 'Afgedaan'),
    deadline: day(row, 'Termijn'),
    appreciation: appreciationOf(row),
    earlierAppreciation: earlier.map(appreciationOf).find(Boolean) ?? null,
    people: rowsIn(row, 'ZaakActor').flatMap((actor) => readPerson(actor) ?? []),
    papers: papersOf(row).sort(byDate),
    decisions: rowsIn(row, 'Besluit').map(readDecision).sort(byDate),
    replacedBy: rowsIn(row, 'VervangenDoor').flatMap(papersOf),
    replaces: earlier.flatMap(papersOf),
  };
}

function papersOf(zaak: MappedRecord): PaperRef[] {
  return rowsIn(zaak, 'Document').flatMap((row) => readRef(row) ?? []);
}

type Dated = Pick<PaperRef, 'date'>;

/** Oldest first; what has no day comes before all. */
const byDate = (a: Dated, b: Dated): number => (a.date ?? '').localeCompare(b.date ?? '');

/** "Niet beschikbaar bij gewijzigde moties en/of amendementen" is no appreciation. */
function appreciationOf(row: MappedRecord): string | null {
  const said = textOrNull(row, 'Kabinetsappreciatie');
  return said && !/^Niet beschikbaar/i.test(said) ? said : null;
}

export function readDecision(row: MappedRecord): Decision {
  const kind = textOrEmpty(row, 'BesluitSoort');
  const words = textOrEmpty(row, 'BesluitTekst');
  const status = textOrEmpty(row, 'Status');
  const outcome = outcomeOf(kind, status);
  const votes = rowsIn(row, 'Stemming');
  // A decision has no date of its own: it was taken in the activity of its agenda item.
  const date = day(firstIn(firstIn(row, 'Agendapunt'), 'Activiteit'), 'Datum');
  return {
    date,
    kind,
    text: words || kind,
    status,
    remark: textOrNull(row, 'Opmerking'),
    outcome,
    votes: countVotes(votes.map(readVote), {
      rollCall: /^Hoofdelijk/i.test(textOrEmpty(row, 'StemmingsSoort')),
      text: words,
      outcome,
      // It was taken before it was last written to.
      date: date ?? day(row, 'GewijzigdOp'),
      cut: row['cut'] === undefined ? isCut(votes) : flag(row, 'cut'),
    }),
  };
}

function readVote(row: MappedRecord): VoteRow {
  const name = textOrEmpty(row, 'ActorNaam');
  const person = textOrNull(row, 'Persoon_Id');
  return {
    choice: textOrEmpty(row, 'Soort'),
    // Votes of some parties hang on a closed row of that party: the actor's own words are believed.
    party: textOrNull(row, 'ActorFractie') ?? name,
    name,
    voter: person ?? textOrNull(row, 'Fractie_Id'),
    seats: whole(row, 'FractieGrootte'),
    personal: person !== null,
    mistake: flag(row, 'Vergissing'),
  };
}
