import type { QuestionName } from '../../../domain/follow/poll-cursor.ts';
import { parseDossierNumber, printDossierNumber } from '../../../domain/ids/dossier-number.ts';
import { any, compare, either, isOneOf, type Condition } from '../conditions.ts';
import { inDossiers } from '../places.ts';
import { placeOf } from '../papers.ts';
import { rowsOf, textOrNull } from '../record-values.ts';
import type { EntityQuery, MappedRecord } from '../schema-mapper.ts';
import {
  readActivitySeen,
  readAnswerSeen,
  readDecisionSeen,
  readPaperSeen,
  readToezeggingSeen,
  readZaakSeen,
  type Read,
} from './read-sightings.ts';
import * as shapes from './shapes.ts';

/** One question about followed things of one kind. */
export interface FollowQuestion {
  of: EntityQuery;
  /** The condition that holds for records of these things; names are what the source calls them, `21501-02`. */
  where(names: string[]): Condition;
  read(row: MappedRecord): Read | null;
  /** Whose record it is: the names of followed things, as in `where`. */
  owners(row: MappedRecord): string[];
  /** What stands before the name in a follow's key. */
  prefix: '' | 'dossier:' | 'persoon:' | 'commissie:' | 'fractie:';
  /** The records are the followed things themselves, one each: all are asked for, so that one that is gone is noticed. */
  isOwn?: true;
}

const inRelation = (row: MappedRecord, relation: string, field: string): string[] =>
  (rowsOf(row, relation) ?? []).flatMap((one) => textOrNull(one, field) ?? []);
const inZaken = (row: MappedRecord, relation: string, field: string): string[] =>
  (rowsOf(row, 'Zaak') ?? []).flatMap((zaak) => inRelation(zaak, relation, field));

const byOwnNumber = (
  field: 'Nummer' | 'DocumentNummer',
): Pick<FollowQuestion, 'where' | 'owners' | 'prefix' | 'isOwn'> => ({
  where: (names) => isOneOf(field, names),
  owners: (row) => [textOrNull(row, field) ?? ''],
  prefix: '',
  isOwn: true,
});

/** Records of the zaken in which these documents are. */
const inZaakOfDocument = (names: string[]): Condition =>
  any('Zaak', 'Zaak', any('Document', 'Document', isOneOf('DocumentNummer', names)));

const inZaak = (names: string[]): Condition => any('Zaak', 'Zaak', isOneOf('Nummer', names));

const isOneOfGuids = (field: string, guids: string[]): Condition =>
  either(guids.map((guid) => compare(field, 'eq', guid)));

function inFollowedDossiers(names: string[]): Condition {
  const dossiers = names.flatMap((name) => parseDossierNumber(name) ?? []);
  return any('Kamerstukdossier', 'Kamerstukdossier', inDossiers(dossiers));
}

function dossiersOf(row: MappedRecord): string[] {
  return (rowsOf(row, 'Kamerstukdossier') ?? []).flatMap((dossier) => {
    const place = placeOf(dossier);
    return place ? printDossierNumber(place) : [];
  });
}

const byActor = (
  field: 'Persoon_Id' | 'Fractie_Id',
  prefix: 'persoon:' | 'fractie:',
): FollowQuestion => ({
  of: shapes.PAPER_OF_ACTOR,
  where: (names) => any('DocumentActor', 'DocumentActor', isOneOfGuids(field, names)),
  read: readPaperSeen,
  owners: (row) => inRelation(row, 'DocumentActor', field),
  prefix,
});

/** All questions, by name. */
export const QUESTIONS: Record<QuestionName, FollowQuestion> = {
  document: { of: shapes.PAPER_ALONE, read: readPaperSeen, ...byOwnNumber('DocumentNummer') },
  'document-decisions': {
    of: shapes.DECISION,
    where: inZaakOfDocument,
    read: readDecisionSeen,
    owners: (row) => inZaken(row, 'Document', 'DocumentNummer'),
    prefix: '',
  },
  'document-answers': {
    of: shapes.PAPER_OF_ZAAK,
    where: inZaakOfDocument,
    read: readAnswerSeen,
    owners: (row) =>
      inZaken(row, 'Document', 'DocumentNummer').filter(
        (number) => number !== textOrNull(row, 'DocumentNummer'),
      ),
    prefix: '',
  },
  zaak: { of: shapes.ZAAK, read: readZaakSeen, ...byOwnNumber('Nummer') },
  'zaak-papers': {
    of: shapes.PAPER_OF_ZAAK,
    where: inZaak,
    read: readPaperSeen,
    owners: (row) => inRelation(row, 'Zaak', 'Nummer'),
    prefix: '',
  },
  'zaak-decisions': {
    of: shapes.DECISION,
    where: inZaak,
    read: readDecisionSeen,
    owners: (row) => inRelation(row, 'Zaak', 'Nummer'),
    prefix: '',
  },
  activity: { of: shapes.ACTIVITY, read: readActivitySeen, ...byOwnNumber('Nummer') },
  'activity-papers': {
    of: shapes.PAPER_OF_ACTIVITY,
    where: (names) => any('Activiteit', 'Activiteit', isOneOf('Nummer', names)),
    read: readPaperSeen,
    owners: (row) => inRelation(row, 'Activiteit', 'Nummer'),
    prefix: '',
  },
  toezegging: { of: shapes.TOEZEGGING, read: readToezeggingSeen, ...byOwnNumber('Nummer') },
  'dossier-papers': {
    of: shapes.PAPER_OF_DOSSIER,
    where: inFollowedDossiers,
    read: readPaperSeen,
    owners: dossiersOf,
    prefix: 'dossier:',
  },
  'person-papers': byActor('Persoon_Id', 'persoon:'),
  'party-papers': byActor('Fractie_Id', 'fractie:'),
  'committee-papers': {
    of: shapes.PAPER_OF_COMMITTEE,
    where: (names) =>
      any('Zaak', 'Zaak', any('ZaakActor', 'ZaakActor', isOneOfGuids('Commissie_Id', names))),
    read: readPaperSeen,
    owners: (row) => inZaken(row, 'ZaakActor', 'Commissie_Id'),
    prefix: 'commissie:',
  },
};
