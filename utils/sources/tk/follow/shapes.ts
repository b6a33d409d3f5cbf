import type { EntityQuery } from '../schema-mapper.ts';

/** A paper as a line, with the number of its file's version. */
const PAPER = ['DocumentNummer', 'Soort', 'Titel', 'Onderwerp', 'Datum', 'Verwijderd'];
const versions: EntityQuery = {
  entity: 'DocumentVersie',
  fields: ['Versienummer', 'Extensie', 'Verwijderd'],
};
const paperIn: EntityQuery = {
  entity: 'Document',
  fields: ['DocumentNummer', 'Soort', 'Datum', 'Verwijderd'],
};

/** A paper with what tells whose it is. */
function paperWith(relations: Record<string, EntityQuery>): EntityQuery {
  return {
    entity: 'Document',
    fields: PAPER,
    relations: { DocumentVersie: versions, ...relations },
  };
}

const zaakWith = (relations: Record<string, EntityQuery>): EntityQuery => ({
  entity: 'Zaak',
  fields: ['Nummer', 'Onderwerp', 'Verwijderd'],
  relations,
});
const actor = (entity: string): EntityQuery => ({
  entity,
  fields: ['Persoon_Id', 'Fractie_Id', 'Commissie_Id', 'Verwijderd'],
});

export const PAPER_ALONE = paperWith({});
export const PAPER_OF_DOSSIER = paperWith({
  Kamerstukdossier: { entity: 'Kamerstukdossier', fields: ['Nummer', 'Toevoeging', 'Verwijderd'] },
});
export const PAPER_OF_ZAAK = paperWith({ Zaak: zaakWith({ Document: paperIn }) });
export const PAPER_OF_ACTIVITY = paperWith({
  Activiteit: { entity: 'Activiteit', fields: ['Nummer', 'Verwijderd'] },
});
export const PAPER_OF_ACTOR = paperWith({ DocumentActor: actor('DocumentActor') });
export const PAPER_OF_COMMITTEE = paperWith({ Zaak: zaakWith({ ZaakActor: actor('ZaakActor') }) });

export const DECISION: EntityQuery = {
  entity: 'Besluit',
  fields: ['Id', 'StemmingsSoort', 'BesluitSoort', 'BesluitTekst', 'Status', 'Verwijderd'],
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
    Zaak: zaakWith({ Document: paperIn }),
  },
};

export const ZAAK: EntityQuery = {
  entity: 'Zaak',
  fields: ['Nummer', 'Status', 'Afgedaan', 'Verwijderd'],
};

export const ACTIVITY: EntityQuery = {
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

export const TOEZEGGING: EntityQuery = {
  entity: 'Toezegging',
  fields: ['Nummer', 'Status', 'DatumNakoming', 'Verwijderd'],
  relations: {
    KamerbriefNakoming: { entity: 'Document', fields: ['DocumentNummer', 'Verwijderd'] },
  },
};
