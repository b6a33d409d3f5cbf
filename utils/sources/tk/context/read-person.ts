import { openTkCommittee, openTkPerson } from '../../../domain/addresses.ts';
import type { Person } from '../../../domain/context/paper-context.ts';
import type { MappedRecord } from '../schema-mapper.ts';
import { guid, rowsOf, textOrNull, whole } from '../record-values.ts';

/** Rows of persons may come back empty; an actor's own name is what counts. */
export function readPerson(row: MappedRecord): Person | null {
  const name = textOrNull(row, 'ActorNaam');
  if (!name) return null;
  const ids = {
    person: guid(row, 'Persoon_Id'),
    committee: guid(row, 'Commissie_Id'),
    party: guid(row, 'Fractie_Id'),
  };
  return {
    name,
    party: textOrNull(row, 'ActorFractie'),
    role: textOrNull(row, 'Functie'),
    relation: textOrNull(row, 'Relatie') ?? '',
    ids,
    href: pageOf(row, ids.committee),
  };
}

/** The Kamer's own pages of persons have a name in their address that cannot be computed; OpenTK's go by number. */
function pageOf(row: MappedRecord, committee: string | null): string | null {
  const number = whole(rowsOf(row, 'Persoon')?.[0] ?? {}, 'Nummer');
  if (number !== null && number > 0) return openTkPerson(number);
  return committee ? openTkCommittee(committee) : null;
}
