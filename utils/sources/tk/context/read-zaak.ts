import { isZaakNumber } from '../../../domain/ids/kamer-number.ts';
import type { Decision, PaperRef, Zaak } from '../../../domain/context/paper-context.ts';
import { countVotes, outcomeOf, type VoteRow } from '../../../domain/context/votes.ts';
import type { MappedRecord } from '../schema-mapper.ts';
import { readRef } from '../papers.ts';
import { day, flag, rowsOf, text, whole } from '../record-values.ts';
import { isCut } from './complete-votes.ts';
import { readPerson } from './read-person.ts';

/** Reads a translated zaak; null without a number of the known shape. */
export function readZaak(row: MappedRecord): Zaak | null {
  const number = text(row, 'Nummer');
  if (!number || !isZaakNumber(number)) return null;
  const kind = text(row, 'Soort') ?? '';
  return {
    number,
    kind,
    title: text(row, 'Onderwerp') ?? text(row, 'Titel') ?? kind,
    status: text(row, 'Status'),
    phase: text(row, 'HuidigeBehandelstatus'),
    done: flag(row, 'Afgedaan'),
    deadline: day(row, 'Termijn'),
    appreciation: appreciationOf(row),
    earlierAppreciation:
      (rowsOf(row, 'VervangenVanuit') ?? []).map(appreciationOf).find(Boolean) ?? null,
    people: (rowsOf(row, 'ZaakActor') ?? []).flatMap((actor) => readPerson(actor) ?? []),
    papers: refs(rowsOf(row, 'Document')).sort((a, b) =>
      (a.date ?? '').localeCompare(b.date ?? ''),
    ),
    decisions: (rowsOf(row, 'Besluit') ?? [])
      .map(readDecision)
      .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '')),
    replacedBy: refs(
      (rowsOf(row, 'VervangenDoor') ?? []).flatMap((zaak) => rowsOf(zaak, 'Document') ?? []),
    ),
    replaces: refs(
      (rowsOf(row, 'VervangenVanuit') ?? []).flatMap((zaak) => rowsOf(zaak, 'Document') ?? []),
    ),
  };
}

function refs(rows: MappedRecord[] | null): PaperRef[] {
  return (rows ?? []).flatMap((row) => readRef(row) ?? []);
}

/** "Niet beschikbaar bij gewijzigde moties en/of amendementen" is no appreciation. */
function appreciationOf(row: MappedRecord): string | null {
  const said = text(row, 'Kabinetsappreciatie');
  return said && !/^Niet beschikbaar/i.test(said) ? said : null;
}

export function readDecision(row: MappedRecord): Decision {
  const kind = text(row, 'BesluitSoort') ?? '';
  const words = text(row, 'BesluitTekst') ?? '';
  const status = text(row, 'Status') ?? '';
  const outcome = outcomeOf(kind, status);
  const votes = rowsOf(row, 'Stemming') ?? [];
  return {
    // A decision has no date of its own: it was taken in the activity of its agenda item.
    date: day(rowsOf(rowsOf(row, 'Agendapunt')?.[0] ?? {}, 'Activiteit')?.[0] ?? {}, 'Datum'),
    kind,
    text: words || kind,
    status,
    remark: text(row, 'Opmerking'),
    outcome,
    votes: countVotes(votes.map(readVote), {
      rollCall: /^Hoofdelijk/i.test(text(row, 'StemmingsSoort') ?? ''),
      text: words,
      outcome,
      cut: row['cut'] === undefined ? isCut(votes) : flag(row, 'cut'),
    }),
  };
}

function readVote(row: MappedRecord): VoteRow {
  const name = text(row, 'ActorNaam') ?? '';
  const person = text(row, 'Persoon_Id');
  return {
    choice: text(row, 'Soort') ?? '',
    // Votes of some parties hang on a closed row of that party: the actor's own words are believed.
    party: text(row, 'ActorFractie') ?? name,
    name,
    voter: person ?? text(row, 'Fractie_Id'),
    seats: whole(row, 'FractieGrootte'),
    personal: person !== null,
    mistake: flag(row, 'Vergissing'),
  };
}
