import { all, compare, type Condition } from '../conditions.ts';
import { DOSSIER, REF_FIELDS } from '../papers.ts';
import type { EntityQuery } from '../schema-mapper.ts';

const ACTOR = [
  'ActorNaam',
  'ActorFractie',
  'Functie',
  'Relatie',
  'Persoon_Id',
  'Commissie_Id',
  'Fractie_Id',
];
const paperRef: EntityQuery = { entity: 'Document', fields: REF_FIELDS };

const successor: EntityQuery = {
  entity: 'Activiteit',
  fields: ['Nummer', 'Datum', 'DatumSoort'],
  tellDeleted: false,
};
const predecessor: EntityQuery = {
  entity: 'Activiteit',
  fields: ['Datum'],
  tellDeleted: false,
};
const activity: EntityQuery = {
  entity: 'Activiteit',
  fields: [
    'Nummer',
    'Soort',
    'Onderwerp',
    'Datum',
    'DatumSoort',
    'Aanvangstijd',
    'Eindtijd',
    'Locatie',
    'Status',
    'Voortouwnaam',
  ],
};
/** Only of the activities of the zaken: what is planned is planned there, and an address has an end. */
const movableActivity: EntityQuery = {
  ...activity,
  relations: { VervangenDoor: successor, VervangenVanuit: predecessor },
};

const person: EntityQuery = { entity: 'Persoon', fields: ['Nummer'], tellDeleted: false };

/** In an order, so that the rest of a long roll call can be asked for. */
export const VOTE: EntityQuery = {
  entity: 'Stemming',
  fields: [
    'Id',
    'Soort',
    'FractieGrootte',
    'ActorNaam',
    'ActorFractie',
    'Vergissing',
    'Persoon_Id',
    'Fractie_Id',
  ],
  orderBy: ['Id'],
};

const decision: EntityQuery = {
  entity: 'Besluit',
  fields: [
    'Id',
    'StemmingsSoort',
    'BesluitSoort',
    'BesluitTekst',
    'Opmerking',
    'Status',
    'GewijzigdOp',
  ],
  relations: {
    Agendapunt: {
      entity: 'Agendapunt',
      fields: ['Id'],
      tellDeleted: false,
      relations: {
        Activiteit: { entity: 'Activiteit', fields: ['Datum'], tellDeleted: false },
      },
    },
    Stemming: VOTE,
  },
};

const relatedZaak: EntityQuery = {
  entity: 'Zaak',
  fields: ['Nummer'],
  relations: { Document: paperRef },
};
const earlierZaak: EntityQuery = {
  ...relatedZaak,
  fields: [...relatedZaak.fields, 'Kabinetsappreciatie'],
};

const zaak: EntityQuery = {
  entity: 'Zaak',
  fields: [
    'Nummer',
    'Soort',
    'Titel',
    'Onderwerp',
    'Status',
    'Afgedaan',
    'HuidigeBehandelstatus',
    'Termijn',
    'Kabinetsappreciatie',
  ],
  relations: {
    ZaakActor: { entity: 'ZaakActor', fields: ACTOR, relations: { Persoon: person } },
    Document: paperRef,
    Activiteit: movableActivity,
    Besluit: decision,
    VervangenDoor: relatedZaak,
    VervangenVanuit: earlierZaak,
  },
};

/** Numbers left and right of a paper in which its neighbours are looked for: a number may be missing. */
const NEIGHBOURHOOD = 3;

/** @param ondernummer of the page's paper, as the page tells; without it no neighbours are asked for */
function dossier(ondernummer: number | null): EntityQuery {
  if (ondernummer === null) return DOSSIER;
  const neighbours: EntityQuery = {
    entity: 'Document',
    fields: [...REF_FIELDS, 'Volgnummer'],
    where: near(ondernummer),
  };
  return { ...DOSSIER, relations: { Document: neighbours } };
}

function near(ondernummer: number): Condition {
  return all([
    compare('Volgnummer', 'gt', String(Math.max(0, ondernummer - NEIGHBOURHOOD - 1))),
    compare('Volgnummer', 'lt', String(ondernummer + NEIGHBOURHOOD + 1)),
  ]);
}

/** Everything about one paper but toezeggingen. */
export function contextShape(ondernummer: number | null): EntityQuery {
  return {
    entity: 'Document',
    fields: [...REF_FIELDS, 'Volgnummer', 'DatumRegistratie', 'DatumOntvangst'],
    relations: {
      DocumentActor: { entity: 'DocumentActor', fields: ACTOR, relations: { Persoon: person } },
      DocumentVersie: {
        entity: 'DocumentVersie',
        fields: ['Versienummer', 'Extensie', 'Bestandsgrootte', 'Datum', 'ExterneIdentifier'],
      },
      Kamerstukdossier: dossier(ondernummer),
      BronDocument: paperRef,
      BijlageDocument: paperRef,
      Activiteit: activity,
      Zaak: zaak,
    },
  };
}

const otherToezegging: EntityQuery = { entity: 'Toezegging', fields: ['Nummer'] };

/** Toezeggingen, each with the letters that keep it and what it repeats or is repeated by. */
export const TOEZEGGINGEN: EntityQuery = {
  entity: 'Toezegging',
  fields: [
    'Nummer',
    'Tekst',
    'Status',
    'Naam',
    'Functie',
    'Ministerie',
    'Aanmaakdatum',
    'ActiviteitNummer',
  ],
  relations: {
    KamerbriefNakoming: { entity: 'Document', fields: ['DocumentNummer'] },
    IsHerhalingVan: otherToezegging,
    IsWijzigingVan: otherToezegging,
    IsAanvullingOp: otherToezegging,
    IsHerhaaldDoor: otherToezegging,
    IsGewijzigdDoor: otherToezegging,
    IsAangevuldVanuit: otherToezegging,
  },
};
