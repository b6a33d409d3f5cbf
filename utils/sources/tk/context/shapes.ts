import type { EntityQuery } from '../schema-mapper.ts';

const REF = ['DocumentNummer', 'Soort', 'Titel', 'Onderwerp', 'Datum', 'Verwijderd'];
const ACTOR = [
  'ActorNaam',
  'ActorFractie',
  'Functie',
  'Relatie',
  'Persoon_Id',
  'Commissie_Id',
  'Fractie_Id',
  'Verwijderd',
];
const paperRef: EntityQuery = { entity: 'Document', fields: REF };

const otherActivity: EntityQuery = { entity: 'Activiteit', fields: ['Datum', 'Verwijderd'] };
const activity: EntityQuery = {
  entity: 'Activiteit',
  fields: [
    'Nummer',
    'Soort',
    'Onderwerp',
    'Datum',
    'Aanvangstijd',
    'Eindtijd',
    'Locatie',
    'Status',
    'Voortouwnaam',
    'Verwijderd',
  ],
};
/** Only of the activities of the zaken: what is planned is planned there, and an address has an end. */
const movableActivity: EntityQuery = {
  ...activity,
  relations: { VervangenDoor: otherActivity, VervangenVanuit: otherActivity },
};

const person: EntityQuery = { entity: 'Persoon', fields: ['Nummer'] };

const decision: EntityQuery = {
  entity: 'Besluit',
  fields: ['StemmingsSoort', 'BesluitSoort', 'BesluitTekst', 'Opmerking', 'Status', 'Verwijderd'],
  relations: {
    Agendapunt: {
      entity: 'Agendapunt',
      fields: ['Id', 'Verwijderd'],
      relations: { Activiteit: { entity: 'Activiteit', fields: ['Datum', 'Verwijderd'] } },
    },
    Stemming: {
      entity: 'Stemming',
      fields: [
        'Soort',
        'FractieGrootte',
        'ActorNaam',
        'ActorFractie',
        'Vergissing',
        'Persoon_Id',
        'Verwijderd',
      ],
    },
  },
};

const relatedZaak: EntityQuery = {
  entity: 'Zaak',
  fields: ['Nummer', 'Verwijderd'],
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
    'Verwijderd',
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
  const shape: EntityQuery = {
    entity: 'Kamerstukdossier',
    fields: ['Nummer', 'Toevoeging', 'Titel', 'Verwijderd'],
  };
  if (ondernummer === null) return shape;
  const near = (name: (field: string) => string) =>
    `${name('Volgnummer')} ge ${Math.max(1, ondernummer - NEIGHBOURHOOD)} and ${name('Volgnummer')} le ${ondernummer + NEIGHBOURHOOD}`;
  return {
    ...shape,
    relations: { Document: { entity: 'Document', fields: [...REF, 'Volgnummer'], filter: near } },
  };
}

/** Everything about one paper but toezeggingen. */
export function contextShape(ondernummer: number | null): EntityQuery {
  return {
    entity: 'Document',
    fields: [...REF, 'Volgnummer', 'DatumRegistratie', 'DatumOntvangst'],
    relations: {
      DocumentActor: { entity: 'DocumentActor', fields: ACTOR, relations: { Persoon: person } },
      DocumentVersie: {
        entity: 'DocumentVersie',
        fields: [
          'Versienummer',
          'Extensie',
          'Bestandsgrootte',
          'Datum',
          'ExterneIdentifier',
          'Verwijderd',
        ],
      },
      Kamerstukdossier: dossier(ondernummer),
      BronDocument: paperRef,
      BijlageDocument: paperRef,
      Activiteit: activity,
      Zaak: zaak,
    },
  };
}

const otherToezegging: EntityQuery = { entity: 'Toezegging', fields: ['Nummer', 'Verwijderd'] };

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
    'DatumNakoming',
    'Aanmaakdatum',
    'Verwijderd',
  ],
  relations: {
    KamerbriefNakoming: { entity: 'Document', fields: ['DocumentNummer', 'Verwijderd'] },
    IsHerhalingVan: otherToezegging,
    IsWijzigingVan: otherToezegging,
    IsAanvullingOp: otherToezegging,
    IsHerhaaldDoor: otherToezegging,
    IsGewijzigdDoor: otherToezegging,
    IsAangevuldVanuit: otherToezegging,
  },
};
