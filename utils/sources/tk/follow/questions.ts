import { dossierFromFields, printDossierNumber } from '../../../domain/ids/dossier-number.ts';
import type { QuestionName } from '../../../domain/follow/poll-cursor.ts';
import type { SchemaMapper, MappedRecord, EntityQuery } from '../schema-mapper.ts';
import { literal } from '../address.ts';
import { rowsOf, text, whole } from '../context/rows.ts';
import {
  readActivitySeen,
  readDecisionSeen,
  readPaperSeen,
  readToezeggingSeen,
  readZaakSeen,
  type Read,
} from './read-sightings.ts';
import * as shapes from './shapes.ts';

/** One question about followed things of one kind. */
export interface FollowQuestion {
  shape: EntityQuery;
  /** The condition that holds for records of these things; names are what the source calls them, `21501-02`. */
  about(names: string[], adapter: SchemaMapper): string;
  read(row: MappedRecord): Read | null;
  /** Whose record it is: the names of followed things, as in `about`. */
  owners(row: MappedRecord): string[];
  /** What stands before the name in a follow's key. */
  prefix: '' | 'dossier:' | 'persoon:' | 'commissie:' | 'fractie:';
}

const inRelation = (row: MappedRecord, relation: string, field: string): string[] =>
  (rowsOf(row, relation) ?? []).flatMap((one) => text(one, field) ?? []);
const inZaken = (row: MappedRecord, relation: string, field: string): string[] =>
  (rowsOf(row, 'Zaak') ?? []).flatMap((zaak) => inRelation(zaak, relation, field));
const own = (field: string) => (row: MappedRecord) => [text(row, field) ?? ''];

/** `Nummer eq '2025Z14929' or Nummer eq …` in the version's names; a path in front for a name in `any`. */
function isOne(
  adapter: SchemaMapper,
  entity: string,
  field: string,
  values: string[],
  path = '',
): string {
  const name = `${path}${adapter.name(entity, field) ?? field}`;
  return values.map((value) => `${name} eq ${value}`).join(' or ');
}

/** `Zaak/any(z:…)` in the version's names. */
function any(
  adapter: SchemaMapper,
  entity: string,
  relation: string,
  variable: string,
  test: string,
  path = '',
): string {
  return `${path}${adapter.name(entity, relation) ?? relation}/any(${variable}:${test})`;
}

const quoted = (names: string[]) => names.map(literal);

const byOwnNumber = (
  entity: string,
  field: string,
): Pick<FollowQuestion, 'about' | 'owners' | 'prefix'> => ({
  about: (names, adapter) => isOne(adapter, entity, field, quoted(names)),
  owners: own(field),
  prefix: '',
});

/** Records of the zaken in which these documents are. */
function inZaakOfDocument(entity: string, names: string[], adapter: SchemaMapper): string {
  const isDocument = isOne(adapter, 'Document', 'DocumentNummer', quoted(names), 'd/');
  return any(adapter, entity, 'Zaak', 'z', any(adapter, 'Zaak', 'Document', 'd', isDocument, 'z/'));
}

const inZaak = (entity: string) => (names: string[], adapter: SchemaMapper) =>
  any(adapter, entity, 'Zaak', 'z', isOne(adapter, 'Zaak', 'Nummer', quoted(names), 'z/'));

function inDossier(names: string[], adapter: SchemaMapper): string {
  const places = names.map((name) => {
    const [number = '', toevoeging] = name.split('-');
    return `(d/Nummer eq ${number} and d/Toevoeging eq ${literal(toevoeging ?? null)})`;
  });
  return any(adapter, 'Document', 'Kamerstukdossier', 'd', places.join(' or '));
}

function dossiersOf(row: MappedRecord): string[] {
  return (rowsOf(row, 'Kamerstukdossier') ?? []).flatMap((dossier) => {
    const number = whole(dossier, 'Nummer');
    if (number === null) return [];
    return printDossierNumber(dossierFromFields(number, text(dossier, 'Toevoeging')));
  });
}

const byActor = (
  field: 'Persoon_Id' | 'Fractie_Id',
  prefix: 'persoon:' | 'fractie:',
): FollowQuestion => ({
  shape: shapes.PAPER_OF_ACTOR,
  about: (names, adapter) =>
    any(
      adapter,
      'Document',
      'DocumentActor',
      'a',
      isOne(adapter, 'DocumentActor', field, names, 'a/'),
    ),
  read: readPaperSeen,
  owners: (row) => inRelation(row, 'DocumentActor', field),
  prefix,
});

/** All questions, by name; section 6c of the notes on the sources has the forms they are built from. */
export const QUESTIONS: Record<QuestionName, FollowQuestion> = {
  document: {
    shape: shapes.PAPER_ALONE,
    read: readPaperSeen,
    ...byOwnNumber('Document', 'DocumentNummer'),
  },
  'document-decisions': {
    shape: shapes.DECISION,
    about: (names, adapter) => inZaakOfDocument('Besluit', names, adapter),
    read: readDecisionSeen,
    owners: (row) => inZaken(row, 'Document', 'DocumentNummer'),
    prefix: '',
  },
  'document-answers': {
    shape: shapes.PAPER_OF_ZAAK,
    about: (names, adapter) =>
      `${adapter.name('Document', 'Soort') ?? 'Soort'} eq 'Antwoord schriftelijke vragen' and ${inZaakOfDocument('Document', names, adapter)}`,
    read: readPaperSeen,
    owners: (row) =>
      inZaken(row, 'Document', 'DocumentNummer').filter(
        (number) => number !== text(row, 'DocumentNummer'),
      ),
    prefix: '',
  },
  zaak: { shape: shapes.ZAAK, read: readZaakSeen, ...byOwnNumber('Zaak', 'Nummer') },
  'zaak-papers': {
    shape: shapes.PAPER_OF_ZAAK,
    about: inZaak('Document'),
    read: readPaperSeen,
    owners: (row) => inRelation(row, 'Zaak', 'Nummer'),
    prefix: '',
  },
  'zaak-decisions': {
    shape: shapes.DECISION,
    about: inZaak('Besluit'),
    read: readDecisionSeen,
    owners: (row) => inRelation(row, 'Zaak', 'Nummer'),
    prefix: '',
  },
  activity: {
    shape: shapes.ACTIVITY,
    read: readActivitySeen,
    ...byOwnNumber('Activiteit', 'Nummer'),
  },
  'activity-papers': {
    shape: shapes.PAPER_OF_ACTIVITY,
    about: (names, adapter) =>
      any(
        adapter,
        'Document',
        'Activiteit',
        'a',
        isOne(adapter, 'Activiteit', 'Nummer', quoted(names), 'a/'),
      ),
    read: readPaperSeen,
    owners: (row) => inRelation(row, 'Activiteit', 'Nummer'),
    prefix: '',
  },
  toezegging: {
    shape: shapes.TOEZEGGING,
    read: readToezeggingSeen,
    ...byOwnNumber('Toezegging', 'Nummer'),
  },
  'dossier-papers': {
    shape: shapes.PAPER_OF_DOSSIER,
    about: inDossier,
    read: readPaperSeen,
    owners: dossiersOf,
    prefix: 'dossier:',
  },
  'person-papers': byActor('Persoon_Id', 'persoon:'),
  'party-papers': byActor('Fractie_Id', 'fractie:'),
  'committee-papers': {
    shape: shapes.PAPER_OF_COMMITTEE,
    about: (names, adapter) =>
      any(
        adapter,
        'Document',
        'Zaak',
        'z',
        any(
          adapter,
          'Zaak',
          'ZaakActor',
          'a',
          isOne(adapter, 'ZaakActor', 'Commissie_Id', names, 'a/'),
          'z/',
        ),
      ),
    read: readPaperSeen,
    owners: (row) => inZaken(row, 'ZaakActor', 'Commissie_Id'),
    prefix: 'commissie:',
  },
};
