/**
 * The names that differ between the two versions of the Kamer's OData service. Version 5 went live on 2026-06-12;
 * only these renames are publicly evidenced. Other names are taken to be unchanged until the service's own model says
 * otherwise (`adapter.ts`). Everywhere else in the code a field is called by its name in version 2.
 */
export interface VersionNames {
  version: TkVersion;
  base: string;
  /** Document number, `2025D34482`. */
  documentNumber: string;
  /** Number within the dossier; -1 is none. */
  ondernummer: string;
  /** Entity to name in version 2 to name in this version. */
  renames: Record<string, Record<string, string>>;
}

export type TkVersion = 'tk-v5' | 'tk-v2';

export const V5: VersionNames = {
  version: 'tk-v5',
  base: 'https://gegevensmagazijn.tweedekamer.nl/OData/v5',
  documentNumber: 'Nummer',
  ondernummer: 'Ondernummer',
  renames: {
    Document: { DocumentNummer: 'Nummer', Volgnummer: 'Ondernummer' },
    Activiteit: { Voortouwnaam: 'VoortouwCommissieNaam' },
    Kamerstukdossier: { HoogsteVolgnummer: 'AantalDocumenten' },
  },
};

export const V2: VersionNames = {
  version: 'tk-v2',
  base: 'https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0',
  documentNumber: 'DocumentNummer',
  ondernummer: 'Volgnummer',
  renames: {},
};
