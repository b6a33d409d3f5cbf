import { ownTitle } from '../../domain/paper.ts';
import {
  isActivityNumber,
  isDocumentNumber,
  isToezeggingNumber,
} from '../../domain/ids/kamer-number.ts';
import { dossierFromFields, printDossierNumber } from '../../domain/ids/dossier-number.ts';
import { activityPage, dossierPage, paperPage, toezeggingPage } from '../../domain/addresses.ts';
import * as v from 'valibot';
import type { Dossier, Paper } from '../../domain/paper.ts';
import { SourceError } from '../http.ts';
import type { VersionNames } from './names.ts';

const Text = v.optional(v.nullable(v.string()));

const Actor = v.object({ ActorNaam: Text, Relatie: Text });

const DossierPart = v.object({ Nummer: v.number(), Toevoeging: Text, Titel: Text });

/** The fields that differ per version are looked up by name, so a record stays open. */
const DocumentRecord = v.looseObject({
  Soort: Text,
  Titel: Text,
  Onderwerp: Text,
  Datum: Text,
  DocumentActor: v.optional(v.array(Actor), []),
  Kamerstukdossier: v.optional(v.array(DossierPart)),
});

export type DocumentRecord = v.InferOutput<typeof DocumentRecord>;

const DossierRecord = v.object({
  ...DossierPart.entries,
  Document: v.optional(v.array(DocumentRecord), []),
});

export type DossierRecord = v.InferOutput<typeof DossierRecord>;

const ZaakRecord = v.object({ Nummer: Text, Document: v.optional(v.array(DocumentRecord), []) });
const ActivityRecord = v.object({ Nummer: Text, Soort: Text, Onderwerp: Text, Datum: Text });
const PromiseRecord = v.object({ Nummer: Text, Tekst: Text, Aanmaakdatum: Text, Naam: Text });

export type ZaakRecord = v.InferOutput<typeof ZaakRecord>;

/** @throws SourceError `malformed` */
export const readZaken = (json: string) => readValues(json, ZaakRecord);
/** @throws SourceError `malformed` */
export const readActivities = (json: string) => readValues(json, ActivityRecord);
/** @throws SourceError `malformed` */
export const readPromises = (json: string) => readValues(json, PromiseRecord);

/** @throws SourceError `malformed` */
export function readDossiers(json: string): DossierRecord[] {
  return readValues(json, DossierRecord);
}

/** @throws SourceError `malformed` */
export function readDocuments(json: string): DocumentRecord[] {
  return readValues(json, DocumentRecord);
}

function readValues<Schema extends v.GenericSchema>(
  json: string,
  schema: Schema,
): v.InferOutput<Schema>[] {
  try {
    return v.parse(v.object({ value: v.array(schema) }), JSON.parse(json)).value;
  } catch {
    throw new SourceError('malformed');
  }
}

/** The number within the dossier, or null: the service writes -1, 0 or nothing for none. */
export function ondernummerOf(record: DocumentRecord, names: VersionNames): number | null {
  const value = record[names.ondernummer];
  return typeof value === 'number' && value > 0 ? value : null;
}

/**
 * Makes a paper of a record, or null when the record has no document number of the known shape.
 * @param id the paper's id at the publisher
 */
export function toPaper(
  record: DocumentRecord,
  names: VersionNames,
  id: string | null,
  dossier: Dossier | null,
): Paper | null {
  const number = record[names.documentNumber];
  if (typeof number !== 'string' || !isDocumentNumber(number)) return null;
  return {
    id,
    number,
    kind: record.Soort ?? '',
    title: ownTitle(record.Onderwerp, record.Titel, record.Soort) || number,
    date: dateOf(record.Datum),
    dossier,
    submitters: submittersOf(record),
    href: paperPage(number),
  };
}

/** A dossier has no page of its own on the Kamer's site; the publisher lists its papers (`/dossier/36600-XXIII`). */
export function dossierAsPaper(id: string, dossier: Dossier): Paper {
  return {
    id,
    number: null,
    kind: 'Dossier',
    title: dossier.title ?? dossier.number,
    date: null,
    dossier,
    submitters: [],
    href: dossierPage(dossier.number),
  };
}

/** An activity is no paper, but it has a page, and a citation of its number leads there. */
export function activityPaper({
  Nummer,
  Soort,
  Onderwerp,
  Datum,
}: v.InferOutput<typeof ActivityRecord>): Paper | null {
  if (!Nummer || !isActivityNumber(Nummer)) return null;
  const kind = Soort ?? 'Activiteit';
  return {
    ...EMPTY,
    id: Nummer,
    kind,
    title: Onderwerp ?? kind,
    date: dateOf(Datum),
    href: activityPage(Nummer, kind),
  };
}

const LONGEST_PROMISE = 300;

/** A promise by its number; its words are its title. */
export function promisePaper({
  Nummer,
  Tekst,
  Aanmaakdatum,
  Naam,
}: v.InferOutput<typeof PromiseRecord>): Paper | null {
  if (!Nummer || !isToezeggingNumber(Nummer)) return null;
  const title = (Tekst ?? Nummer).slice(0, LONGEST_PROMISE);
  const href = toezeggingPage(Nummer);
  return {
    ...EMPTY,
    id: Nummer,
    kind: 'Toezegging',
    title,
    date: dateOf(Aanmaakdatum),
    submitters: Naam ? [Naam] : [],
    href,
  };
}

const EMPTY = { number: null, dossier: null, submitters: [] };

/** A dossier without its Rijkswet number. */
export function toDossier(part: v.InferOutput<typeof DossierPart>): Dossier {
  const number = printDossierNumber(dossierFromFields(part.Nummer, part.Toevoeging));
  return { number, title: part.Titel ?? null };
}

/** Midnight local time with an offset: the first ten characters are the day. Year 1 stands for none. */
function dateOf(datum: string | null | undefined): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(datum ?? '')?.[0];
  return day && !day.startsWith('0001') ? day : null;
}

/** First signer first; addressees and others are left out where the relation says so. */
function submittersOf({ DocumentActor: actors }: DocumentRecord): string[] {
  const signers = actors.filter(
    ({ Relatie }) => !Relatie || /indiener|ondertekenaar/i.test(Relatie),
  );
  const first = (relation: string | null | undefined) =>
    /^(?:eerste|indiener)/i.test(relation ?? '') ? 0 : 1;
  return signers
    .toSorted((a, b) => first(a.Relatie) - first(b.Relatie))
    .flatMap(({ ActorNaam }) => ActorNaam ?? []);
}
