import type { Row } from '../tables.ts';
import { SCHEMA, type FieldType, type Navigation } from './schema.ts';
import type { Value } from './tokens.ts';

export type Version = 'v2' | 'v5';

/** Where each version lives on gegevensmagazijn.tweedekamer.nl (version 5 since 12 June 2026). */
export const BASES: Record<Version, string> = { v2: '/OData/v4/2.0', v5: '/OData/v5' };

/** Records a page; version 5 refuses `$top` above 100 (measured by another client), version 2 above 250. */
export const PAGE_SIZES: Record<Version, number> = { v2: 250, v5: 100 };

/**
 * The renames of version 5 that public sources show: Document and Activiteit by two clients, Kamerstukdossier by the data
 * portal's issue 193, Stemming by its issue 186. Every other name is taken to be the same.
 */
const RENAMES: Record<string, Record<string, string>> = {
  Document: { DocumentNummer: 'Nummer', Volgnummer: 'Ondernummer' },
  Activiteit: { Voortouwnaam: 'VoortouwCommissieNaam' },
  Kamerstukdossier: { HoogsteVolgnummer: 'AantalDocumenten' },
  Stemming: { ActorFractie: 'FractieNaam' },
};

/** Gone from version 5 (changelog of another client, 24 June 2026). */
const DROPPED: Record<string, string[]> = { Document: ['DatumRegistratie'] };

/** What is in doubt, to be switched: how version 5 names actors, and what the letter that keeps a promise is. */
export interface ModelSwitches {
  /** `renamed`: by the pattern of the evidenced names, an actor is a person, a committee or a party by name. */
  actors?: 'kept' | 'renamed';
  /** A relation in the model of July 2026, a text in that of October 2025. */
  nakoming?: 'relation' | 'text';
}

/** A field under the name a version gives it, with the name it has in the stored records. */
export interface Field {
  stored: string;
  type: FieldType;
  /** Only where this key of the record is empty (`!`) or filled. */
  where?: string;
}

export interface VersionedType {
  fields: Map<string, Field>;
  navigations: Record<string, Navigation>;
}

/** The model as one version shows it. */
export type Model = Map<string, VersionedType>;

/** What a record says in a field; a deleted record keeps its id and its moments of change (the data portal's issue 190). */
export function valueIn(row: Row | undefined, { stored, where }: Field): Value {
  if (!row || (row['Verwijderd'] === true && !KEPT_OF_DELETED.includes(stored))) return null;
  if (where && (row[where.replace('!', '')] == null) !== where.startsWith('!')) return null;
  return row[stored] ?? null;
}

const KEPT_OF_DELETED = ['Id', 'GewijzigdOp', 'ApiGewijzigdOp', 'Verwijderd'];

/** By the pattern of the evidenced names; which of the three holds a name depends on who acted. */
const ACTOR_NAMES: [shown: string, field: Field][] = [
  ['PersoonNaam', { stored: 'ActorNaam', type: 'Edm.String', where: '!Commissie_Id' }],
  ['CommissieNaam', { stored: 'ActorNaam', type: 'Edm.String', where: 'Commissie_Id' }],
  ['FractieNaam', { stored: 'ActorFractie', type: 'Edm.String' }],
];

function buildModel(version: Version, { actors, nakoming }: ModelSwitches): Model {
  return new Map(
    Object.entries(SCHEMA).map(([name, { fields, navigations }]) => {
      const renames = version === 'v5' ? (RENAMES[name] ?? {}) : {};
      const dropped = version === 'v5' ? (DROPPED[name] ?? []) : [];
      const shown = new Map<string, Field>(
        Object.entries(fields)
          .filter(([stored]) => !dropped.includes(stored))
          .map(([stored, type]) => [renames[stored] ?? stored, { stored, type }]),
      );
      if (version === 'v5' && actors === 'renamed' && 'ActorNaam' in fields) renameActors(shown);
      const { KamerbriefNakoming: letters, ...others } = navigations;
      if (!letters || nakoming !== 'text') return [name, { fields: shown, navigations }];
      shown.set('KamerbriefNakoming', { stored: 'KamerbriefNakoming', type: 'Edm.String' });
      return [name, { fields: shown, navigations: others }];
    }),
  );
}

function renameActors(shown: Map<string, Field>): void {
  shown.delete('ActorNaam');
  shown.delete('ActorFractie');
  for (const [name, field] of ACTOR_NAMES) shown.set(name, field);
}

const BUILT = new Map<string, Model>();

export function modelOf(version: Version, switches: ModelSwitches = {}): Model {
  const key = `${version} ${switches.actors ?? 'kept'} ${switches.nakoming ?? 'relation'}`;
  const known = BUILT.get(key) ?? buildModel(version, switches);
  BUILT.set(key, known);
  return known;
}

export const MODELS: Record<Version, Model> = { v2: modelOf('v2'), v5: modelOf('v5') };
