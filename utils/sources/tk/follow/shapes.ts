import { VOTE } from '../context/shapes.ts';
import { REF_FIELDS } from '../papers.ts';
import type { EntityQuery } from '../schema-mapper.ts';

/** A paper as a line, with the number of its file's version. */
const PAPER = REF_FIELDS;
const versions: EntityQuery = {
  entity: 'DocumentVersie',
  fields: ['Versienummer', 'Extensie'],
};
const paperIn: EntityQuery = {
  entity: 'Document',
  fields: ['DocumentNummer', 'Soort', 'Datum'],
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
  fields: ['Nummer', 'Onderwerp'],
  relations,
});
const actor = (entity: string): EntityQuery => ({
  entity,
  fields: ['Persoon_Id', 'Fractie_Id', 'Commissie_Id'],
});

export const PAPER_ALONE = paperWith({});
export const PAPER_OF_DOSSIER = paperWith({
  Kamerstukdossier: { entity: 'Kamerstukdossier', fields: ['Nummer', 'Toevoeging'] },
});
export const PAPER_OF_ZAAK = paperWith({ Zaak: zaakWith({ Document: paperIn }) });
export const PAPER_OF_ACTIVITY = paperWith({
  Activiteit: { entity: 'Activiteit', fields: ['Nummer'] },
});
export const PAPER_OF_ACTOR = paperWith({ DocumentActor: actor('DocumentActor') });
export const PAPER_OF_COMMITTEE = paperWith({ Zaak: zaakWith({ ZaakActor: actor('ZaakActor') }) });

export const DECISION: EntityQuery = {
  entity: 'Besluit',
  fields: ['Id', 'StemmingsSoort', 'BesluitSoort', 'BesluitTekst', 'Status', 'GewijzigdOp'],
  relations: {
    Agendapunt: {
      entity: 'Agendapunt',
      fields: ['Id'],
      relations: { Activiteit: { entity: 'Activiteit', fields: ['Datum'] } },
    },
    Stemming: VOTE,
    Zaak: zaakWith({ Document: paperIn }),
  },
};

export const ZAAK: EntityQuery = {
  entity: 'Zaak',
  fields: ['Nummer', 'Status', 'Afgedaan'],
};

export const ACTIVITY: EntityQuery = {
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
  relations: {
    VervangenDoor: { entity: 'Activiteit', fields: ['Nummer', 'Datum', 'DatumSoort'] },
  },
};

export const TOEZEGGING: EntityQuery = {
  entity: 'Toezegging',
  fields: ['Nummer', 'Status', 'Tekst'],
  relations: {
    KamerbriefNakoming: { entity: 'Document', fields: ['DocumentNummer'] },
  },
};
