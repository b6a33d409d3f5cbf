/**
 * The names that differ between the two versions of the Kamer's OData service. Version 5 went live on 2026-06-12;
 * only these renames are publicly evidenced, all other names are taken to be unchanged until an answer says otherwise.
 */
export interface Names {
  base: string;
  /** Document number, `2025D34482`. */
  documentNumber: string;
  /** Number within the dossier; -1 is none. */
  ondernummer: string;
}

export const V5: Names = {
  base: 'https://gegevensmagazijn.tweedekamer.nl/OData/v5',
  documentNumber: 'Nummer',
  ondernummer: 'Ondernummer',
};

export const V2: Names = {
  base: 'https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0',
  documentNumber: 'DocumentNummer',
  ondernummer: 'Volgnummer',
};
