/**
 * The names that differ between the two versions of the Kamer's OData service. Everywhere else in the code a field is
 * called by its name in version 2. The evidence and its dates stand in `../README.md`; names without any are taken to be
 * unchanged until the service's own model says otherwise (`schema-mapper.ts`).
 */
export interface VersionNames {
  version: TkVersion;
  base: string;
  /** Entity to name in version 2 to name in this version. */
  renames: Record<string, Record<string, string>>;
  /** Entity to fields that this version is known to have dropped: asked for only where its model shows them. */
  dropped: Record<string, readonly string[]>;
}

export type TkVersion = 'tk-v5' | 'tk-v2';

export const V5: VersionNames = {
  version: 'tk-v5',
  base: 'https://gegevensmagazijn.tweedekamer.nl/OData/v5',
  renames: {
    Document: { DocumentNummer: 'Nummer', Volgnummer: 'Ondernummer' },
    Activiteit: { Voortouwnaam: 'VoortouwCommissieNaam' },
    Kamerstukdossier: { HoogsteVolgnummer: 'AantalDocumenten' },
    Stemming: { ActorFractie: 'FractieNaam' },
  },
  dropped: { Document: ['DatumRegistratie'] },
};

export const V2: VersionNames = {
  version: 'tk-v2',
  base: 'https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0',
  renames: {},
  dropped: {},
};

/**
 * Names that a field may have come to bear, by the pattern of the evidenced renames; believed only where the model shows
 * them and not the old name. One of several may hold the value: a person's, a committee's or a party's name.
 */
export const LIKELY_NAMES: Record<string, readonly string[]> = {
  ActorNaam: ['PersoonNaam', 'CommissieNaam', 'FractieNaam'],
  ActorFractie: ['FractieNaam'],
};
