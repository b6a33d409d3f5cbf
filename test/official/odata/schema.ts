/**
 * The part of the Kamer's model that this stand-in answers for, in the names of version 2. Facts from the service's
 * own $metadata of July 2026 (version 4.0/2.0); version 5 is made of it by the renames in `version.ts`.
 */
export type FieldType =
  'Edm.Guid' | 'Edm.String' | 'Edm.Int32' | 'Edm.Boolean' | 'Edm.DateTimeOffset';

/** How to get from a record to its relations: a key on this side, a key on the other side, or a table of pairs. */
export type Navigation =
  | { to: string; many: false; key: string }
  | { to: string; many: true; key: string }
  | { to: string; many: true; pairs: string; side: 'left' | 'right' };

export interface EntityType {
  fields: Record<string, FieldType>;
  navigations: Record<string, Navigation>;
}

const TYPES: Record<string, FieldType> = {
  g: 'Edm.Guid',
  s: 'Edm.String',
  i: 'Edm.Int32',
  b: 'Edm.Boolean',
  d: 'Edm.DateTimeOffset',
};
const COMMON = 'GewijzigdOp:d ApiGewijzigdOp:d Verwijderd:b';
const PUBLICATION =
  'Id:g Identifier:s DocumentType:s FileName:s Source:s ContentLength:i ContentType:s Url:s PublicatieDatum:d';

function fields(text: string): Record<string, FieldType> {
  const pairs = text.split(' ').map((part) => part.split(':'));
  return Object.fromEntries(
    pairs.map(([name = '', type = '']) => [name, TYPES[type] ?? 'Edm.String']),
  );
}

const one = (to: string, key = `${to}_Id`): Navigation => ({ to, many: false, key });
const many = (to: string, key: string): Navigation => ({ to, many: true, key });
const left = (to: string, pairs: string): Navigation => ({ to, many: true, pairs, side: 'left' });
const right = (to: string, pairs: string): Navigation => ({ to, many: true, pairs, side: 'right' });

export const SCHEMA: Record<string, EntityType> = {
  Document: {
    fields: fields(
      `Id:g Soort:s DocumentNummer:s Titel:s Onderwerp:s Datum:d Vergaderjaar:s Kamer:i Volgnummer:i Citeertitel:s Alias:s DatumRegistratie:d DatumOntvangst:d Aanhangselnummer:s KenmerkAfzender:s Organisatie:s ContentType:s ContentLength:i ${COMMON} HuidigeDocumentVersie_Id:g`,
    ),
    navigations: {
      DocumentActor: many('DocumentActor', 'Document_Id'),
      DocumentVersie: many('DocumentVersie', 'Document_Id'),
      HuidigeDocumentVersie: one('DocumentVersie', 'HuidigeDocumentVersie_Id'),
      Activiteit: left('Activiteit', 'Document-Activiteit'),
      Agendapunt: left('Agendapunt', 'Document-Agendapunt'),
      BijlageDocument: left('Document', 'Document-Bijlage'),
      BronDocument: right('Document', 'Document-Bijlage'),
      Kamerstukdossier: left('Kamerstukdossier', 'Document-Kamerstukdossier'),
      Zaak: left('Zaak', 'Document-Zaak'),
    },
  },
  DocumentActor: {
    fields: fields(
      `Id:g Document_Id:g ActorNaam:s ActorFractie:s Functie:s Relatie:s SidActor:s ${COMMON} Persoon_Id:g Fractie_Id:g Commissie_Id:g`,
    ),
    navigations: { Document: one('Document'), Persoon: one('Persoon') },
  },
  DocumentVersie: {
    fields: fields(
      `Id:g Status:s Versienummer:i Bestandsgrootte:i Extensie:s Datum:d ${COMMON} Document_Id:g ExterneIdentifier:s`,
    ),
    navigations: {
      Document: one('Document'),
      DocumentPublicatie: many('DocumentPublicatie', 'DocumentVersie_Id'),
      DocumentPublicatieMetadata: many('DocumentPublicatieMetadata', 'DocumentVersie_Id'),
    },
  },
  DocumentPublicatie: {
    fields: fields(`${PUBLICATION} ${COMMON} DocumentVersie_Id:g`),
    navigations: { DocumentVersie: one('DocumentVersie') },
  },
  DocumentPublicatieMetadata: {
    fields: fields(`${PUBLICATION} ${COMMON} DocumentVersie_Id:g`),
    navigations: { DocumentVersie: one('DocumentVersie') },
  },
  Kamerstukdossier: {
    fields: fields(
      `Id:g Titel:s Citeertitel:s Alias:s Nummer:i Toevoeging:s HoogsteVolgnummer:i Afgesloten:b Kamer:s ${COMMON}`,
    ),
    navigations: {
      Document: right('Document', 'Document-Kamerstukdossier'),
      Zaak: right('Zaak', 'Zaak-Kamerstukdossier'),
    },
  },
  Zaak: {
    fields: fields(
      `Id:g Nummer:s Soort:s Titel:s Citeertitel:s Alias:s Status:s Onderwerp:s GestartOp:d Organisatie:s Grondslagvoorhang:s Termijn:d Vergaderjaar:s Volgnummer:i HuidigeBehandelstatus:s Afgedaan:b GrootProject:b ${COMMON} Kabinetsappreciatie:s`,
    ),
    navigations: {
      ZaakActor: many('ZaakActor', 'Zaak_Id'),
      Activiteit: left('Activiteit', 'Zaak-Activiteit'),
      Agendapunt: left('Agendapunt', 'Zaak-Agendapunt'),
      Besluit: left('Besluit', 'Zaak-Besluit'),
      Document: right('Document', 'Document-Zaak'),
      Kamerstukdossier: left('Kamerstukdossier', 'Zaak-Kamerstukdossier'),
      VervangenDoor: left('Zaak', 'Zaak-Vervanging'),
      VervangenVanuit: right('Zaak', 'Zaak-Vervanging'),
    },
  },
  ZaakActor: {
    fields: fields(
      `Id:g Zaak_Id:g ActorNaam:s ActorFractie:s ActorAfkorting:s Functie:s Relatie:s SidActor:s Persoon_Id:g Fractie_Id:g Commissie_Id:g ${COMMON}`,
    ),
    navigations: { Zaak: one('Zaak'), Persoon: one('Persoon') },
  },
  Persoon: {
    fields: fields(
      `Id:g Nummer:i Titels:s Initialen:s Tussenvoegsel:s Achternaam:s Voornamen:s Roepnaam:s Functie:s ${COMMON} Fractielabel:s`,
    ),
    navigations: {
      DocumentActor: many('DocumentActor', 'Persoon_Id'),
      ZaakActor: many('ZaakActor', 'Persoon_Id'),
    },
  },
  Activiteit: {
    fields: fields(
      `Id:g Soort:s Nummer:s Onderwerp:s DatumSoort:s Datum:d Aanvangstijd:d Eindtijd:d Locatie:s Besloten:b Status:s Vergaderjaar:s Kamer:s Noot:s VRSNummer:s Voortouwnaam:s Voortouwafkorting:s Voortouwkortenaam:s ${COMMON}`,
    ),
    navigations: {
      Agendapunt: many('Agendapunt', 'Activiteit_Id'),
      Document: right('Document', 'Document-Activiteit'),
      Toezegging: left('Toezegging', 'Activiteit-Toezegging'),
      Zaak: right('Zaak', 'Zaak-Activiteit'),
      VervangenDoor: left('Activiteit', 'Activiteit-Vervanging'),
      VervangenVanuit: right('Activiteit', 'Activiteit-Vervanging'),
    },
  },
  Agendapunt: {
    fields: fields(
      `Id:g Nummer:s Onderwerp:s Aanvangstijd:d Eindtijd:d Volgorde:i Rubriek:s Noot:s Status:s ${COMMON} Activiteit_Id:g`,
    ),
    navigations: {
      Activiteit: one('Activiteit'),
      Besluit: many('Besluit', 'Agendapunt_Id'),
      Document: right('Document', 'Document-Agendapunt'),
      Zaak: right('Zaak', 'Zaak-Agendapunt'),
    },
  },
  Besluit: {
    fields: fields(
      `Id:g Agendapunt_Id:g StemmingsSoort:s BesluitSoort:s BesluitTekst:s Opmerking:s Status:s AgendapuntZaakBesluitVolgorde:i ${COMMON}`,
    ),
    navigations: {
      Agendapunt: one('Agendapunt'),
      Stemming: many('Stemming', 'Besluit_Id'),
      Zaak: right('Zaak', 'Zaak-Besluit'),
    },
  },
  Stemming: {
    fields: fields(
      `Id:g Besluit_Id:g Soort:s FractieGrootte:i ActorNaam:s ActorFractie:s Vergissing:b SidActorLid:s SidActorFractie:s Persoon_Id:g Fractie_Id:g ${COMMON}`,
    ),
    navigations: { Besluit: one('Besluit') },
  },
  Toezegging: {
    fields: fields(
      `Id:g Aanmaakdatum:d Nummer:s ActiviteitNummer:s Naam:s Functie:s Status:s DatumNakoming:d Ministerie:s Tekst:s ${COMMON} Notities:s`,
    ),
    navigations: {
      Activiteit: right('Activiteit', 'Activiteit-Toezegging'),
      KamerbriefNakoming: left('Document', 'Toezegging-Document'),
      IsHerhalingVan: left('Toezegging', 'Toezegging-Herhaling'),
      IsHerhaaldDoor: right('Toezegging', 'Toezegging-Herhaling'),
      IsWijzigingVan: left('Toezegging', 'Toezegging-Wijziging'),
      IsGewijzigdDoor: right('Toezegging', 'Toezegging-Wijziging'),
      IsAanvullingOp: left('Toezegging', 'Toezegging-Aanvulling'),
      IsAangevuldVanuit: right('Toezegging', 'Toezegging-Aanvulling'),
    },
  },
};
