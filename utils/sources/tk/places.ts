import type { Paper } from '../../domain/paper.ts';
import { all, cutToFit, either, is, isOneOf, NOT_DELETED, type Condition } from './conditions.ts';
import {
  DOSSIER,
  dossierAsPaper,
  ondernummerOfRecord,
  PAPER,
  placeOf,
  readPaper,
} from './papers.ts';
import { ODataQuery } from './query.ts';
import { rowsOf, textOrNull } from './record-values.ts';
import type { MappedRecord } from './schema-mapper.ts';

/** A dossier, as an id names it. */
export interface DossierWanted {
  /** Five digits. */
  dossier: string;
  toevoeging: string | null;
}

/** One place in a dossier that is asked for. */
export interface PlaceWanted extends DossierWanted {
  id: string;
  /** Null asks for the dossier itself. */
  ondernummer: number | null;
}

/** Places in one question at most: an address must not grow too long. */
const MAX_PLACES = 15;

/** Portions of places, each for one question that the service takes. */
export function portionsOf(wanted: readonly PlaceWanted[]): PlaceWanted[][] {
  return cutToFit(wanted, (some) => [where(some), ...documentsWhere(some)], MAX_PLACES);
}

/** The question for all wanted places at once, dossier by dossier. */
export function placesQuery(wanted: PlaceWanted[], skip = 0): ODataQuery {
  const [numbered] = documentsWhere(wanted);
  return new ODataQuery({
    of: {
      ...DOSSIER,
      fields: ['Id', ...DOSSIER.fields],
      orderBy: ['Id'],
      ...(numbered && {
        relations: {
          Document: {
            ...PAPER,
            required: ['DocumentNummer', 'Volgnummer'],
            where: numbersOf(wanted),
          },
        },
      }),
    },
    where: inDossiers(wanted),
    skip,
  });
}

function where(wanted: PlaceWanted[]): Condition {
  return all([NOT_DELETED, inDossiers(wanted)]);
}

function documentsWhere(wanted: PlaceWanted[]): Condition[] {
  return wanted.some(({ ondernummer }) => ondernummer !== null)
    ? [all([NOT_DELETED, numbersOf(wanted)])]
    : [];
}

function numbersOf(wanted: PlaceWanted[]): Condition {
  const numbers = wanted.flatMap(({ ondernummer }) => ondernummer ?? []);
  return isOneOf('Volgnummer', [...new Set(numbers)]);
}

/**
 * The condition on a dossier. One without a toevoeging is asked for by its number alone: the service writes the number of a
 * Rijkswet where a toevoeging stands, and `isDossier` tells which row is meant.
 */
export function inDossiers(wanted: readonly DossierWanted[]): Condition {
  const bare = new Set(wanted.filter((one) => one.toevoeging === null).map((one) => one.dossier));
  const parts = wanted.filter((one) => one.toevoeging !== null && !bare.has(one.dossier));
  const unique = new Map(parts.map((one) => [`${one.dossier}-${one.toevoeging}`, one]));
  return either([
    ...[...bare].map((number) => is('Nummer', Number(number))),
    ...[...unique.values()].map((one) =>
      all([is('Nummer', Number(one.dossier)), is('Toevoeging', one.toevoeging)]),
    ),
  ]);
}

/** Whether a record is that of a dossier; an addition in brackets counts as none. */
export function isDossier(record: MappedRecord, { dossier, toevoeging }: DossierWanted): boolean {
  const place = placeOf(record);
  return place?.dossier === dossier && place.toevoeging === toevoeging;
}

/** What the service says of one place: the paper, or that only the dossier is known, or neither. */
export type PlaceAnswer = { paper: Paper } | { dossierTitle: string | null } | { unknown: true };

export function readPlace(dossiers: MappedRecord[], wanted: PlaceWanted): PlaceAnswer {
  const own = dossiers.filter((record) => isDossier(record, wanted));
  const [first] = own;
  if (!first) return { unknown: true };
  const paper =
    wanted.ondernummer === null
      ? dossierAsPaper(wanted.id, first)
      : (own.map((dossier) => paperIn(dossier, wanted)).find((found) => found !== null) ?? null);
  return paper ? { paper } : { dossierTitle: textOrNull(first, 'Titel') };
}

function paperIn(dossier: MappedRecord, { id, ondernummer }: PlaceWanted): Paper | null {
  const record = (rowsOf(dossier, 'Document') ?? []).find(
    (one) => ondernummerOfRecord(one) === ondernummer,
  );
  const paper = record && readPaper(record, dossier);
  return paper ? { ...paper, id } : null;
}
