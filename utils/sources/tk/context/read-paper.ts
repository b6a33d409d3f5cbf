import type { PaperRef, Person } from '../../../domain/context/paper-context.ts';
import type { MappedRecord } from '../schema-mapper.ts';
import { day, rowsOf, text, whole } from './rows.ts';

/** OpenTK, a separate site (addresses from its source, May 2026). */
const OPENTK = 'https://berthub.eu/tkconv';
const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** `Onderwerp` is a paper's own, `Titel` often its dossier's; the first is no help where it only repeats the kind. */
export function readRef(row: MappedRecord): PaperRef | null {
  const number = text(row, 'DocumentNummer');
  if (!number || !/^\d{4}D\d{4,6}$/.test(number)) return null;
  const kind = text(row, 'Soort') ?? '';
  const subject = text(row, 'Onderwerp');
  const title = (subject && subject !== kind ? subject : text(row, 'Titel')) ?? subject ?? number;
  return {
    number,
    kind,
    title,
    date: day(row, 'Datum'),
    href: `https://www.tweedekamer.nl/kamerstukken/detail?id=${number}&did=${number}`,
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
  if (number !== null && number > 0) return `${OPENTK}/persoon.html?nummer=${number}`;
  return committee ? `${OPENTK}/commissie.html?id=${committee}` : null;
}

function guid(row: MappedRecord, field: string): string | null {
  const found = text(row, field)?.toLowerCase() ?? '';
  return GUID.test(found) ? found : null;
}
