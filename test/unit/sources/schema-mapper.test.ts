import { describe, expect, it } from 'vitest';
import { SchemaMapper, type EntityQuery } from '../../../utils/sources/tk/schema-mapper.ts';
import { readServiceSchema } from '../../../utils/sources/tk/service-schema.ts';
import { createSchemaCache, type StoredSchema } from '../../../utils/sources/tk/schema-cache.ts';
import { V2, V5 } from '../../../utils/sources/tk/names.ts';
import { metadataXml } from '../../official/odata/metadata.ts';
import { MODELS } from '../../official/odata/version.ts';

const SHAPE: EntityQuery = {
  entity: 'Document',
  fields: ['DocumentNummer', 'Soort'],
  relations: { Zaak: { entity: 'Zaak', fields: ['Nummer', 'Verwijderd'] } },
};

describe('the model', () => {
  it('is read with fields and relations, inherited ones too', () => {
    expect(readServiceSchema(metadataXml(MODELS.v5))['Document']).toEqual(
      expect.arrayContaining(['Nummer', 'Ondernummer', 'Zaak']),
    );
    const xml =
      '<Edmx><DataServices><Schema><EntityType Name="Basis"><Property Name="Id"/></EntityType><EntityType Name="Zaak" BaseType="Kamer.Basis"><Property Name="Nummer"/></EntityType></Schema></DataServices></Edmx>';
    expect(readServiceSchema(xml)['Zaak']).toEqual(['Id', 'Nummer']);
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

describe('the adapter', () => {
  const model = {
    Document: ['Nummer', 'Soort', 'Zaak'],
    Zaak: ['Nummer', 'Verwijderd'],
    Activiteit: ['VoortouwCommissieNaam', 'VoortouwcommissieNummer'],
    Besluit: ['Besluittekst'],
  };

  it('asks in the words of the version', () => {
    expect(new SchemaMapper(V5, null).options(SHAPE, true)).toEqual([
      '$select=Nummer,Soort',
      '$expand=Zaak($select=Nummer,Verwijderd)',
    ]);
    expect(new SchemaMapper(V2, null).options(SHAPE, true)[0]).toBe('$select=DocumentNummer,Soort');
    expect(new SchemaMapper(V5, null).options(SHAPE, false)).toEqual(['$expand=Zaak']);
  });

  it('gives the same record from both, without deleted relations', () => {
    const rows = [
      { Nummer: '2031Z1', Verwijderd: false },
      { Nummer: null, Verwijderd: true },
    ];
    const expected = {
      DocumentNummer: 'D',
      Soort: 'Motie',
      Zaak: [{ Nummer: '2031Z1', Verwijderd: false }],
    };
    expect(
      new SchemaMapper(V5, model).translate(SHAPE, {
        Nummer: 'D',
        Soort: 'Motie',
        Zaak: rows,
        Nieuw: 1,
      }),
    ).toEqual(expected);
    expect(
      new SchemaMapper(V2, null).translate(SHAPE, {
        DocumentNummer: 'D',
        Soort: 'Motie',
        Zaak: rows,
      }),
    ).toEqual(expected);
  });

  it('takes a name it can tell from the model, and says so', () => {
    const adapter = new SchemaMapper(V5, model);
    expect(adapter.name('Besluit', 'BesluitTekst')).toBe('Besluittekst');
    expect(adapter.findings.inferred).toEqual(new Set(['Besluit.BesluitTekst (Besluittekst)']));
  });

  it('goes without a field that is gone or could be several, and names it', () => {
    const adapter = new SchemaMapper(V5, { ...model, Document: ['Nummer', 'Zaak'] });
    expect(adapter.options(SHAPE, true)[0]).toBe('$select=Nummer');
    expect(adapter.name('Activiteit', 'Voortouw')).toBeNull();
    expect([...adapter.findings.missing].sort()).toEqual(['Activiteit.Voortouw', 'Document.Soort']);
  });

  it('names a field the answer lacks', () => {
    const adapter = new SchemaMapper(V5, null);
    adapter.translate(SHAPE, { Nummer: 'D', Zaak: [] });
    expect([...adapter.findings.missing]).toEqual(['Document.Soort']);
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
    expect((await of.of('tk-v5'))?.['Zaak']).toContain('Nummer');
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
    expect((await of.refresh(V5))?.['Zaak']).toContain('Nummer');
    await of.refresh(V5);
    expect(asked()).toBe(2);
  });
});
