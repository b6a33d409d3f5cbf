import { ownTitle } from '../../../domain/paper.ts';
import { isDocumentNumber } from '../../../domain/ids/kamer-number.ts';
import { openTkCommittee, openTkPerson, paperPage } from '../../../domain/addresses.ts';
import type { PaperRef, Person } from '../../../domain/context/paper-context.ts';
import type { MappedRecord } from '../schema-mapper.ts';
import { day, rowsOf, text, whole } from './rows.ts';

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

export function readRef(row: MappedRecord): PaperRef | null {
  const number = text(row, 'DocumentNummer');
  if (!number || !isDocumentNumber(number)) return null;
  const kind = text(row, 'Soort') ?? '';
  const title = ownTitle(text(row, 'Onderwerp'), text(row, 'Titel'), kind) || number;
  return {
    number,
    kind,
    title,
    date: day(row, 'Datum'),
    href: paperPage(number),
  };
}

/** Rows of persons may come back empty; an actor's own name is what counts. */
export function readPerson(row: MappedRecord): Person | null {
  const name = text(row, 'ActorNaam');
  if (!name) return null;
  const ids = {
    person: guid(row, 'Persoon_Id'),
    committee: guid(row, 'Commissie_Id'),
    party: guid(row, 'Fractie_Id'),
  };
  return {
    name,
    party: text(row, 'ActorFractie'),
    role: text(row, 'Functie'),
    relation: text(row, 'Relatie') ?? '',
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

function guid(row: MappedRecord, field: string): string | null {
  const found = text(row, field)?.toLowerCase() ?? '';
  return GUID.test(found) ? found : null;
}
