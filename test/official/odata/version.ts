import { SCHEMA, type FieldType, type Navigation } from './schema.ts';

export type Version = 'v2' | 'v5';

/** Where each version lives on gegevensmagazijn.tweedekamer.nl (version 5 since 12 June 2026). */
export const BASES: Record<Version, string> = { v2: '/OData/v4/2.0', v5: '/OData/v5' };

/** Records a page; version 5 refuses `$top` above 100 (measured by another client), version 2 above 250. */
export const PAGE_SIZES: Record<Version, number> = { v2: 250, v5: 100 };

/** The only renames that public sources show; every other name is taken to be the same in version 5. */
const RENAMES: Record<string, Record<string, string>> = {
  Document: { DocumentNummer: 'Nummer', Volgnummer: 'Ondernummer' },
  Activiteit: { Voortouwnaam: 'VoortouwCommissieNaam' },
  Kamerstukdossier: { HoogsteVolgnummer: 'AantalDocumenten' },
};

/** A field under the name a version gives it, with the name it has in the stored records. */
export interface Field {
  stored: string;
  type: FieldType;
}

export interface VersionedType {
  fields: Map<string, Field>;
  navigations: Record<string, Navigation>;
}

/** The model as one version shows it. */
export type Model = Map<string, VersionedType>;

function buildModel(version: Version): Model {
  return new Map(
    Object.entries(SCHEMA).map(([name, { fields, navigations }]) => {
      const renames = version === 'v5' ? (RENAMES[name] ?? {}) : {};
      const shown = Object.entries(fields).map(
        ([stored, type]) => [renames[stored] ?? stored, { stored, type }] as const,
      );
      return [name, { fields: new Map(shown), navigations }];
    }),
  );
}

export const MODELS: Record<Version, Model> = { v2: buildModel('v2'), v5: buildModel('v5') };
