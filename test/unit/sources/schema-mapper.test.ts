import { describe, expect, it } from 'vitest';
import {
  all,
  any,
  cutToFit,
  either,
  is,
  isOneOf,
  nodeCount,
  NOT_DELETED,
} from '../../../utils/sources/tk/conditions.ts';
import { SchemaMapper, type EntityQuery } from '../../../utils/sources/tk/schema-mapper.ts';
import { readServiceSchema } from '../../../utils/sources/tk/service-schema.ts';
import { createSchemaCache, type StoredSchema } from '../../../utils/sources/tk/schema-cache.ts';
import { V2, V5 } from '../../../utils/sources/tk/names.ts';
import { metadataXml } from '../../official/odata/metadata.ts';
import { MODELS } from '../../official/odata/version.ts';

const SHAPE: EntityQuery = {
  entity: 'Document',
  fields: ['DocumentNummer', 'Soort'],
  relations: { Zaak: { entity: 'Zaak', fields: ['Nummer'] } },
};

describe('the model', () => {
  it('is read with fields and relations, inherited ones too', () => {
    const document = readServiceSchema(metadataXml(MODELS.v5))['Document'];
    expect(document?.fields).toEqual(expect.arrayContaining(['Nummer', 'Ondernummer']));
    expect(document?.relations).toContain('Zaak');
    const xml =
      '<Edmx><DataServices><Schema><EntityType Name="Basis"><Property Name="Id"/></EntityType><EntityType Name="Zaak" BaseType="Kamer.Basis"><Property Name="Nummer"/></EntityType></Schema></DataServices></Edmx>';
    expect(readServiceSchema(xml)['Zaak']?.fields).toEqual(['Id', 'Nummer']);
  });
  it.each([
    '',
    '<html/>',
    '{"value":[]}',
    '<!DOCTYPE x><Edmx/>',
    '<Edmx><DataServices><Schema/></DataServices></Edmx>',
  ])('%j is none', (text) => {
    expect(() => readServiceSchema(text)).toThrow('malformed');
  });
});

const entity = (fields: string[], relations: string[] = []) => ({ fields, relations });

describe('the mapper', () => {
  const schema = {
    Document: entity(['Nummer', 'Soort'], ['Zaak']),
    Zaak: entity(['Nummer', 'Verwijderd']),
    Activiteit: entity(['VoortouwCommissieNaam', 'VoortouwcommissieNummer']),
    Besluit: entity(['Besluittekst']),
  };

  it('asks in the words of the version, and everywhere whether a row is deleted', () => {
    expect(new SchemaMapper(V5, null).options(SHAPE, true)).toEqual({
      $select: 'Nummer,Soort',
      $expand: 'Zaak($select=Nummer,Verwijderd)',
    });
    expect(new SchemaMapper(V2, null).options(SHAPE, true)['$select']).toBe('DocumentNummer,Soort');
    expect(new SchemaMapper(V5, null).options(SHAPE, false)).toEqual({ $expand: 'Zaak' });
  });

  it('gives the same record from both, without deleted relations', () => {
    const rows = [
      { Nummer: '2031Z1', Verwijderd: false },
      { Nummer: null, Verwijderd: true },
    ];
    const expected = { DocumentNummer: 'D', Soort: 'Motie', Zaak: [{ Nummer: '2031Z1' }] };
    const five = { Nummer: 'D', Soort: 'Motie', Zaak: rows, Nieuw: 1 };
    const two = { DocumentNummer: 'D', Soort: 'Motie', Zaak: rows };
    expect(new SchemaMapper(V5, schema).translate(SHAPE, five)).toEqual(expected);
    expect(new SchemaMapper(V2, null).translate(SHAPE, two)).toEqual(expected);
  });

  it('takes a name it can tell from the schema, and says so', () => {
    const mapper = new SchemaMapper(V5, schema);
    expect(mapper.name('Besluit', 'BesluitTekst')).toBe('Besluittekst');
    expect(mapper.report.inferred).toEqual(new Set(['Besluit.BesluitTekst (Besluittekst)']));
  });

  it('goes without a field that is gone or could be several, and names it', () => {
    const mapper = new SchemaMapper(V5, { ...schema, Document: entity(['Nummer'], ['Zaak']) });
    expect(mapper.options(SHAPE, true)['$select']).toBe('Nummer');
    expect(mapper.name('Activiteit', 'Voortouw')).toBeNull();
    expect([...mapper.report.missing].sort()).toEqual(['Activiteit.Voortouw', 'Document.Soort']);
  });

  it('names a field the answer lacks, and takes one without a required field for malformed', () => {
    const mapper = new SchemaMapper(V5, null);
    mapper.translate(SHAPE, { Nummer: 'D', Zaak: [] });
    expect([...mapper.report.missing]).toEqual(['Document.Soort']);
    const strict = { ...SHAPE, required: ['DocumentNummer'] };
    expect(() => mapper.translate(strict, { Soort: 'Motie' })).toThrow('malformed');
  });

  it('does not ask for what the version is known to have dropped, unless its schema shows it', () => {
    const dated: EntityQuery = { entity: 'Document', fields: ['Soort', 'DatumRegistratie'] };
    expect(new SchemaMapper(V5, null).options(dated, true)['$select']).toBe('Soort');
    const back = new SchemaMapper(V5, { Document: entity(['Soort', 'DatumRegistratie']) });
    expect(back.options(dated, true)['$select']).toBe('Soort,DatumRegistratie');
  });

  describe('where a relation is a text in the schema', () => {
    const promise: EntityQuery = {
      entity: 'Toezegging',
      fields: ['Nummer'],
      relations: { KamerbriefNakoming: { entity: 'Document', fields: ['DocumentNummer'] } },
    };
    const mapper = new SchemaMapper(V5, { Toezegging: entity(['Nummer', 'KamerbriefNakoming']) });

    it('selects and reads the text', () => {
      expect(mapper.options(promise, true)).toEqual({ $select: 'Nummer,KamerbriefNakoming' });
      const record = { Nummer: 'TZ1', KamerbriefNakoming: '2031D00101' };
      expect(mapper.translate(promise, record)).toEqual(record);
    });

    it('compares it as one in a filter', () => {
      const kept = any('KamerbriefNakoming', 'Document', is('DocumentNummer', 'D'));
      expect(mapper.filter('Toezegging', kept)).toBe("KamerbriefNakoming eq 'D'");
      expect(new SchemaMapper(V5, null).filter('Toezegging', kept)).toBe(
        "KamerbriefNakoming/any(a:a/Nummer eq 'D')",
      );
    });
  });

  it('reads an actor under the names the pattern of version 5 suggests, whichever is filled', () => {
    const actor: EntityQuery = { entity: 'ZaakActor', fields: ['ActorNaam', 'ActorFractie'] };
    const mapper = new SchemaMapper(V5, {
      ZaakActor: entity(['PersoonNaam', 'CommissieNaam', 'FractieNaam']),
    });
    expect(mapper.options(actor, true)['$select']).toBe('PersoonNaam,CommissieNaam,FractieNaam');
    expect(
      mapper.translate(actor, { PersoonNaam: null, CommissieNaam: 'Water', FractieNaam: null }),
    ).toEqual({ ActorNaam: 'Water', ActorFractie: null });
  });
});

describe('the nodes of a filter', () => {
  const text = is('Soort', 'Motie');
  it.each([
    [text, 4],
    [NOT_DELETED, 5],
    [is('Toevoeging', null), 5],
    [any('Zaak', 'Zaak', text), 8],
    [all([NOT_DELETED, text]), 10],
    [all([NOT_DELETED, any('Zaak', 'Zaak', text)]), 15],
    [all([NOT_DELETED, either(Array.from({ length: 19 }, () => text))]), 100],
    [all([NOT_DELETED, either(Array.from({ length: 20 }, () => text))]), 105],
  ])('are counted as the service counts them (%#)', (condition, nodes) => {
    expect(nodeCount(condition)).toBe(nodes);
  });

  it('decide how many things fit in a question', () => {
    const things = Array.from({ length: 45 }, (_, n) => String(n));
    const filters = (some: string[]) => [all([NOT_DELETED, isOneOf('Soort', some)])];
    expect(cutToFit(things, filters, 30).map(({ length }) => length)).toEqual([19, 19, 7]);
    expect(cutToFit(things, filters, 15)).toHaveLength(3);
  });
});

describe('the model of a day', () => {
  function models(answer: () => Promise<string>) {
    const kept = new Map<string, StoredSchema>();
    let now = 0;
    let asked = 0;
    const http = {
      getText: () => {
        asked += 1;
        return answer();
      },
    };
    const cache = {
      model: (version: string) => Promise.resolve(kept.get(version)),
      keepModel: (one: StoredSchema) => Promise.resolve(void kept.set(one.version, one)),
    };
    return {
      of: createSchemaCache(http, cache, () => now),
      pass: (ms: number) => {
        now += ms;
      },
      asked: () => asked,
    };
  }

  it('is asked for once, for all who ask at the same time and the rest of the day', async () => {
    const { of, pass, asked } = models(() => Promise.resolve(metadataXml(MODELS.v5)));
    await Promise.all([of.refresh(V5), of.refresh(V5)]);
    pass(23 * 3600 * 1000);
    await of.refresh(V5);
    expect(asked()).toBe(1);
    pass(2 * 3600 * 1000);
    await of.refresh(V5);
    expect(asked()).toBe(2);
    expect((await of.of('tk-v5'))?.['Zaak']?.fields).toContain('Nummer');
  });

  it('is asked for again when the clock ran ahead and was set right', async () => {
    const { of, pass, asked } = models(() => Promise.resolve(metadataXml(MODELS.v5)));
    pass(10 * 365 * 24 * 3600 * 1000);
    await of.refresh(V5);
    pass(-9 * 365 * 24 * 3600 * 1000);
    await of.refresh(V5);
    expect(asked()).toBe(2);
  });

  it('that could not be had leaves what was known, and is let be for an hour', async () => {
    let broken = false;
    const { of, pass, asked } = models(() =>
      broken ? Promise.resolve('<html>') : Promise.resolve(metadataXml(MODELS.v5)),
    );
    await of.refresh(V5);
    broken = true;
    pass(25 * 3600 * 1000);
    expect((await of.refresh(V5))?.['Zaak']?.fields).toContain('Nummer');
    await of.refresh(V5);
    expect(asked()).toBe(2);
  });
});
