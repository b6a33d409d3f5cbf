import type {
  Activity,
  DossierPlace,
  PaperContext,
  PaperFacts,
  PaperRef,
  Part,
  Version,
} from '../../../domain/context/paper-context.ts';
import type { MappedRecord } from '../schema-mapper.ts';
import { activityPage } from '../../../domain/addresses.ts';
import { printDossierNumber } from '../../../domain/ids/dossier-number.ts';
import { isActivityNumber } from '../../../domain/ids/kamer-number.ts';
import {
  ondernummerOf as kamerstukNumber,
  parseKamerstukId,
} from '../../../domain/ids/kamerstuk-id.ts';
import { dayOfActivity, ondernummerOfRecord, placeOf, readRef, weekOfActivity } from '../papers.ts';
import {
  day,
  firstIn,
  localTime,
  rowsIn,
  rowsOf,
  textOrNull,
  textOrEmpty,
  whole,
} from '../record-values.ts';
import { readPerson } from './read-person.ts';
import { readZaak } from './read-zaak.ts';

/** What the first answer tells; who asked, when, and the toezeggingen come later. */
export type ReadContext = Omit<
  PaperContext,
  'source' | 'checkedAt' | 'missing' | 'inferred' | 'toezeggingen'
>;

/**
 * Reads a translated record of a document with its relations.
 * @returns null when it has no document number of the known shape
 */
export function readContext(row: MappedRecord): ReadContext | null {
  const ref = readRef(row);
  if (!ref) return null;
  const zaken = part(rowsOf(row, 'Zaak'), readZaak);
  return {
    paper: readFacts(row, ref),
    people: part(rowsOf(row, 'DocumentActor'), readPerson),
    dossiers: part(rowsOf(row, 'Kamerstukdossier'), (dossier) =>
      readDossierPlace(dossier, numberIn(dossier, row)),
    ),
    zaken,
    appendices: part(rowsOf(row, 'BijlageDocument'), readRef),
    appendixOf: part(rowsOf(row, 'BronDocument'), readRef),
    activities: readActivities(row),
  };
}

/** A relation the version does not have is absent; what cannot be read in it is left out. */
function part<T>(rows: MappedRecord[] | null, read: (row: MappedRecord) => T | null): Part<T[]> {
  return rows
    ? { state: 'known', value: rows.flatMap((row) => read(row) ?? []) }
    : { state: 'absent' };
}

function readFacts(row: MappedRecord, ref: PaperRef): PaperFacts {
  const versions = rowsOf(row, 'DocumentVersie') ?? [];
  return {
    ...ref,
    publicationId:
      versions
        .flatMap((version) => textOrNull(version, 'ExterneIdentifier') ?? [])
        .find((id) => /^[a-z]+-[\w-]{1,60}$/.test(id)) ?? null,
    registered: day(row, 'DatumRegistratie'),
    received: day(row, 'DatumOntvangst'),
    versions: versions
      .flatMap((version) => readVersion(version) ?? [])
      .sort((a, b) => b.number - a.number),
  };
}

function readVersion(row: MappedRecord): Version | null {
  const number = whole(row, 'Versienummer');
  return number === null
    ? null
    : {
        number,
        date: day(row, 'Datum'),
        extension: textOrNull(row, 'Extensie') ?? '',
        bytes: bytesOf(row),
      };
}

/** The service counts in thousands: in six records of 2025 the figure is that of the published PDF's length, rounded. */
function bytesOf(row: MappedRecord): number | null {
  const thousands = whole(row, 'Bestandsgrootte');
  return thousands === null ? null : thousands * 1000;
}

/**
 * The paper's number in one of its dossiers. The service has one number for all: in a paper of several dossiers the
 * publisher's ids tell to which it belongs, and without them it is not known.
 */
function numberIn(dossier: MappedRecord, row: MappedRecord): number | null {
  const dossiers = rowsIn(row, 'Kamerstukdossier');
  if (dossiers.length === 1) return ondernummerOfRecord(row);
  const place = placeOf(dossier);
  const ids = rowsIn(row, 'DocumentVersie').flatMap(
    (version) => textOrNull(version, 'ExterneIdentifier') ?? [],
  );
  const own = ids.find((id) => {
    const parsed = parseKamerstukId(id);
    return parsed?.dossier === place?.dossier && parsed?.toevoeging === place?.toevoeging;
  });
  return kamerstukNumber(own ?? null);
}

function readDossierPlace(row: MappedRecord, own: number | null): DossierPlace | null {
  const place = placeOf(row);
  return (
    place && {
      number: printDossierNumber(place),
      title: textOrNull(row, 'Titel'),
      ondernummer: own,
      ...neighbours(rowsOf(row, 'Document') ?? [], own),
    }
  );
}

function neighbours(
  rows: MappedRecord[],
  own: number | null,
): { previous: PaperRef | null; next: PaperRef | null } {
  if (own === null) return { previous: null, next: null };
  const placed = rows
    .flatMap((row) => ({ at: whole(row, 'Volgnummer') ?? 0, row }))
    .sort((a, b) => a.at - b.at);
  const before = placed.findLast(({ at }) => at > 0 && at < own);
  const after = placed.find(({ at }) => at > own);
  return { previous: before ? readRef(before.row) : null, next: after ? readRef(after.row) : null };
}

/** Of the paper and of its zaken, each once, oldest first. */
function readActivities(row: MappedRecord): Part<Activity[]> {
  const zaken = rowsOf(row, 'Zaak') ?? [];
  // Those of the zaken come last: they also tell of moves, and of two of one number the last is kept.
  const lists = [
    rowsOf(row, 'Activiteit'),
    ...zaken.map((zaak) => rowsOf(zaak, 'Activiteit')),
  ].filter((rows) => rows !== null);
  if (lists.length === 0) return { state: 'absent' };
  const activities = lists.flat().flatMap((activity) => readActivity(activity) ?? []);
  const once = [...new Map(activities.map((activity) => [activity.number, activity])).values()];
  return { state: 'known', value: once.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '')) };
}

export function readActivity(row: MappedRecord): Activity | null {
  const number = textOrNull(row, 'Nummer');
  if (!number || !isActivityNumber(number)) return null;
  const successor = firstIn(row, 'VervangenDoor');
  const kind = textOrEmpty(row, 'Soort');
  return {
    number,
    kind,
    title: textOrNull(row, 'Onderwerp') ?? kind,
    date: dayOfActivity(row),
    week: weekOfActivity(row),
    start: localTime(row, 'Aanvangstijd'),
    end: localTime(row, 'Eindtijd'),
    room: textOrNull(row, 'Locatie'),
    status: textOrEmpty(row, 'Status'),
    committee: textOrNull(row, 'Voortouwnaam'),
    movedTo: dayOfActivity(successor),
    successor: textOrNull(successor, 'Nummer'),
    movedFrom: dayOfActivity(firstIn(row, 'VervangenVanuit')),
    href: activityPage(number, kind),
  };
}
