import { activityPage, dossierPage, paperPage, toezeggingPage } from '../../domain/addresses.ts';
import type { PaperRef } from '../../domain/context/paper-context.ts';
import { dossierFromFields, printDossierNumber } from '../../domain/ids/dossier-number.ts';
import {
  isActivityNumber,
  isDocumentNumber,
  isToezeggingNumber,
} from '../../domain/ids/kamer-number.ts';
import { printKamerstukId } from '../../domain/ids/kamerstuk-id.ts';
import type { Dossier, Paper } from '../../domain/paper.ts';
import { day, rowsOf, textOrNull, whole } from './record-values.ts';
import type { EntityQuery, MappedRecord } from './schema-mapper.ts';

/** What a paper as a line needs. */
export const REF_FIELDS = ['DocumentNummer', 'Soort', 'Titel', 'Onderwerp', 'Datum'] as const;

export const DOSSIER: EntityQuery = {
  entity: 'Kamerstukdossier',
  fields: ['Nummer', 'Toevoeging', 'Titel'],
  required: ['Nummer', 'Toevoeging'],
};

/** A paper as a card needs it, without its dossier. */
export const PAPER: EntityQuery = {
  entity: 'Document',
  fields: ['Id', ...REF_FIELDS, 'Volgnummer'],
  required: ['DocumentNummer'],
  relations: {
    DocumentActor: { entity: 'DocumentActor', fields: ['ActorNaam', 'Relatie'] },
  },
};

/** A paper as a line; null without a document number of the known shape. */
export function readRef(record: MappedRecord): PaperRef | null {
  const number = textOrNull(record, 'DocumentNummer');
  if (!number || !isDocumentNumber(number)) return null;
  return {
    number,
    kind: textOrNull(record, 'Soort') ?? '',
    title: titleOf(record) ?? number,
    date: day(record, 'Datum'),
    href: paperPage(number),
  };
}

/** `Titel` of a letter or motie is its dossier's; `Onderwerp` is its own, unless it only repeats the kind. */
function titleOf(record: MappedRecord): string | null {
  const [subject, kind] = [textOrNull(record, 'Onderwerp'), textOrNull(record, 'Soort')];
  return (subject !== kind ? subject : null) ?? textOrNull(record, 'Titel') ?? subject;
}

/**
 * A paper of a translated record; null without a document number of the known shape.
 * @param dossier the one it is numbered in
 */
export function readPaper(record: MappedRecord, dossier: MappedRecord | null): Paper | null {
  const ref = readRef(record);
  if (!ref) return null;
  const place = dossier && placeOf(dossier);
  const number = ondernummerOfRecord(record);
  return {
    id: place && number ? printKamerstukId(place.dossier, place.toevoeging, String(number)) : null,
    ...ref,
    dossier: dossier && readDossier(dossier),
    submitters: submittersOf(record),
  };
}

/** The number within the dossier, or null: the service writes -1, 0 or nothing for none. */
export function ondernummerOfRecord(record: MappedRecord): number | null {
  const number = whole(record, 'Volgnummer');
  return number !== null && number > 0 ? number : null;
}

/** What a dossier is called in an id; null without a number. */
export function placeOf(
  record: MappedRecord,
): { dossier: string; toevoeging: string | null } | null {
  const number = whole(record, 'Nummer');
  return number === null ? null : dossierFromFields(number, textOrNull(record, 'Toevoeging'));
}

export function readDossier(record: MappedRecord): Dossier | null {
  const place = placeOf(record);
  return place && { number: printDossierNumber(place), title: textOrNull(record, 'Titel') };
}

/** A dossier has no page of its own on the Kamer's site; the publisher lists its papers. */
export function dossierAsPaper(id: string, record: MappedRecord): Paper | null {
  const place = placeOf(record);
  if (!place) return null;
  const number = printDossierNumber(place);
  const title = textOrNull(record, 'Titel');
  return {
    ...EMPTY,
    id,
    kind: 'Dossier',
    title: title ?? number,
    date: null,
    dossier: { number, title },
    href: dossierPage(number),
  };
}

/** An activity is no paper, but it has a page, and a citation of its number leads there. */
export function activityAsPaper(record: MappedRecord): Paper | null {
  const number = textOrNull(record, 'Nummer');
  if (!number || !isActivityNumber(number)) return null;
  const kind = textOrNull(record, 'Soort') ?? 'Activiteit';
  return {
    ...EMPTY,
    id: number,
    kind,
    title: textOrNull(record, 'Onderwerp') ?? kind,
    date: dayOfActivity(record),
    href: activityPage(number, kind),
  };
}

/** `Datum` is a day only where the service says so: a week is written as its Monday, and some have no day yet. */
export function dayOfActivity(record: MappedRecord): string | null {
  return isDay(record) ? day(record, 'Datum') : null;
}

/** The Monday of the week that is meant, where only that is known. */
export function weekOfActivity(record: MappedRecord): string | null {
  return /^Week/i.test(textOrNull(record, 'DatumSoort') ?? '') ? day(record, 'Datum') : null;
}

/** `Dag` and `Meerdaags` are days; where the service has no such field, the date is believed. */
function isDay(record: MappedRecord): boolean {
  const kind = textOrNull(record, 'DatumSoort');
  return kind === null || !/^(?:Week|Nog geen|Maand|Kwartaal|Jaar|Onbekend)/i.test(kind);
}

const MAX_PROMISE_CHARS = 300;

/** A promise by its number; its words are its title. */
export function promiseAsPaper(record: MappedRecord): Paper | null {
  const number = textOrNull(record, 'Nummer');
  if (!number || !isToezeggingNumber(number)) return null;
  const minister = textOrNull(record, 'Naam');
  return {
    ...EMPTY,
    id: number,
    kind: 'Toezegging',
    title: (textOrNull(record, 'Tekst') ?? number).slice(0, MAX_PROMISE_CHARS),
    date: day(record, 'Aanmaakdatum'),
    submitters: minister ? [minister] : [],
    href: toezeggingPage(number),
  };
}

const EMPTY = { number: null, dossier: null, submitters: [] };

/** First signer first; addressees and others are left out where the relation says so. */
function submittersOf(record: MappedRecord): string[] {
  const signers = (rowsOf(record, 'DocumentActor') ?? [])
    .map((actor) => ({
      name: textOrNull(actor, 'ActorNaam'),
      relation: textOrNull(actor, 'Relatie') ?? '',
    }))
    .filter(({ relation }) => !relation || /indiener|ondertekenaar/i.test(relation));
  const rank = (relation: string) => (/^(?:eerste|indiener)/i.test(relation) ? 0 : 1);
  return signers
    .toSorted((a, b) => rank(a.relation) - rank(b.relation))
    .flatMap(({ name }) => name ?? []);
}
