import { beforeEach, describe, expect, it } from 'vitest';
import { answerGegevensmagazijn, type ApiSwitches } from '../../official/odata/service.ts';
import { OWN_WORLD } from '../../official/server.ts';
import { readWorld } from '../../official/world.ts';
import { writeBigWorld } from './big-world.ts';

const world = readWorld(OWN_WORLD);
const api: ApiSwitches = { v5: true, v2: true };

interface Body {
  value: Record<string, unknown>[];
  '@odata.nextLink'?: string;
  '@odata.count'?: number;
}

function ask(address: string, on = world) {
  const [path = '', query = ''] = address.split('?');
  const encoded = query.replace(/[^&=$,;():/']+/g, encodeURIComponent);
  const { status, body, headers } = answerGegevensmagazijn(on, api, {
    host: 'gegevensmagazijn.tweedekamer.nl',
    path: `/OData/${path}`,
    query: encoded,
  });
  return { status, headers, body: JSON.parse(body) as Body & Record<string, unknown> };
}

const numbers = (filter: string, set = 'Document', field = 'DocumentNummer') =>
  ask(`v4/2.0/${set}?$filter=${filter}&$orderby=${field}`).body.value.map((row) => row[field]);

beforeEach(() => {
  Object.assign(api, { v5: true, v2: true });
});

describe('filters', () => {
  it.each([
    ["DocumentNummer eq '2031D00101'", ['2031D00101']],
    ['Volgnummer ge 3190 and Volgnummer lt 3216', ['2031D00101', '2031D00190']],
    ["not (Soort eq 'Brief regering') and Volgnummer gt 3000", ['2031D00170', '2031D00190']],
    [
      "Volgnummer eq 544 or Volgnummer eq 30 and Soort ne 'Brief regering'",
      ['2030D00544', '2031D00030'],
    ],
    ["(Volgnummer eq 544 or Volgnummer eq 30) and Soort eq 'Brief regering'", ['2030D00544']],
    ["Kamerstukdossier/any(d:d/Nummer eq 36900 and d/Toevoeging eq 'VII')", ['2031D00712']],
    [
      'Kamerstukdossier/any(d:d/Nummer eq 36900 and d/Toevoeging eq null)',
      ['2031D00005', '2031D00030'],
    ],
    ["Zaak/any(z:z/Besluit/any(b:b/BesluitSoort eq 'Stemmen - aangenomen'))", ['2031D00170']],
    ["HuidigeDocumentVersie/ExterneIdentifier eq 'kst-24801-02-3180'", ['2031D00180']],
    [
      'Datum ge 2031-08-03T00:00:00+02:00 and Verwijderd eq false',
      ['2031D00105', '2031D00118', '2031D00199'],
    ],
    ["Onderwerp eq 'it''s'", []],
  ])('%s', (filter, expected) => {
    expect(numbers(filter)).toEqual(expected);
  });

  it('follows single relations, and takes guids and moments without quotes', () => {
    const [xml] = ask(
      "v5/DocumentPublicatie?$filter=Verwijderd eq false and DocumentType eq 'Xml' and DocumentVersie/Document/Nummer eq '2031D00101'",
    ).body.value;
    expect(xml).toMatchObject({ Identifier: 'kst-24801-02-3201', Source: 'Koop' });
    const [besluit] = ask('v5/Besluit?$filter=ApiGewijzigdOp ge 2031-06-17T14:13:04.9215253Z').body
      .value;
    expect(numbers(`Besluit_Id eq ${String(besluit?.['Id'])}`, 'Stemming', 'ActorFractie')).toEqual(
      ['Noordpartij', 'Zuidpartij'],
    );
  });

  it('compares moments to the last of seven decimals', () => {
    expect(
      ask('v5/Besluit?$filter=ApiGewijzigdOp gt 2031-06-17T14:13:04.9215253Z').body.value,
    ).toEqual([]);
    expect(
      ask('v5/Besluit?$filter=ApiGewijzigdOp gt 2031-06-17T14:13:04.9215252Z').body.value,
    ).toHaveLength(1);
  });

  it.each([
    "Nummr eq '1'",
    "Volgnummer eq '3180'",
    "Id eq '00000000-0000-0000-0000-000000000000'",
    "Datum ge '2031-01-01'",
    'Datum ge 0001-01-01T00:00:00Z',
    'Kamerstukdossier/Nummer eq 24801',
    'HuidigeDocumentVersie/any(v:v/Versienummer eq 1)',
    "Soort eq 'Motie' and",
    "(Soort eq 'Motie'",
    "Soort eq 'Mo'tie'",
    'Soort',
  ])('refuses %s', (filter) => {
    const { status, body } = ask(`v4/2.0/Document?$filter=${filter}`);
    expect([status, body]).toEqual([
      400,
      { error: { code: '', message: 'An error has occurred.' } },
    ]);
  });
});

describe('expand and select', () => {
  it('nests options apart by semicolons, in the names of version 5', () => {
    const { body } = ask(
      "v5/Kamerstukdossier?$filter=Nummer eq 24801 and Toevoeging eq '02'&$select=Nummer,AantalDocumenten&$expand=Document($filter=Ondernummer ge 3180;$select=Nummer,Ondernummer;$orderby=Ondernummer desc;$top=2;$expand=DocumentActor($select=ActorNaam))",
    );
    expect(body.value).toEqual([
      {
        Nummer: 24801,
        AantalDocumenten: 3216,
        Document: [
          { Nummer: '2031D00216', Ondernummer: 3216, DocumentActor: [] },
          {
            Nummer: '2031D00101',
            Ondernummer: 3201,
            DocumentActor: [{ ActorNaam: 'T.M. Oever, minister van Waterwegen' }],
          },
        ],
      },
    ]);
  });

  it('gives an appendix its source, and the letter its appendix', () => {
    const { body } = ask(
      "v5/Document?$filter=Nummer eq '2031D00101'&$select=Id&$expand=BijlageDocument($select=Nummer;$expand=BronDocument($select=Nummer))",
    );
    expect(body.value[0]?.['BijlageDocument']).toEqual([
      { Nummer: '2031D00122', BronDocument: [{ Nummer: '2031D00101' }] },
    ]);
  });

  it.each([
    'v5/Document?$select=DocumentNummer',
    'v4/2.0/Document?$select=Nummer',
    'v5/Document?$expand=Dossier',
    'v5/Document?$expand=Kamerstukdossier($select=Nummer&$top=1)',
    'v5/Document?$filter=Volgnummer eq 1',
    'v5/Activiteit?$select=Voortouwnaam',
    'v5/Document?$apply=x',
  ])('refuses %s', (address) => {
    expect(ask(address).status).toBe(400);
  });

  it('keeps deleted records, empty and without relations', () => {
    const [row] = ask('v4/2.0/Document?$filter=Verwijderd eq true&$expand=Kamerstukdossier').body
      .value;
    expect(row).toMatchObject({
      Verwijderd: true,
      DocumentNummer: null,
      Onderwerp: null,
      Kamerstukdossier: [],
    });
  });
});

describe('pages', () => {
  const big = readWorld(writeBigWorld(260));

  it.each([
    ['v5', 100],
    ['v4/2.0', 250],
  ])('%s gives %i records and a next page, unless $top was sent', (base, size) => {
    const first = ask(`${base}/Document?$select=Id&$count=true`, big).body;
    expect([first.value.length, first['@odata.count']]).toEqual([size, 260]);
    const seen = new Set(first.value.map(({ Id }) => Id));
    for (let next = first['@odata.nextLink']; next;) {
      const { body } = ask(next.slice(next.indexOf('/OData/') + '/OData/'.length), big);
      body.value.forEach(({ Id }) => seen.add(Id));
      next = body['@odata.nextLink'];
    }
    expect(seen.size).toBe(260);
    expect(ask(`${base}/Document?$top=${size}`, big).body['@odata.nextLink']).toBeUndefined();
    expect(ask(`${base}/Document?$top=${size + 1}`, big).status).toBe(400);
    expect(ask(`${base}/Document?$top=0`, big).body.value).toEqual([]);
    expect(ask(`${base}/Document?$skip=255`, big).body.value).toHaveLength(5);
  });
});

describe('addresses', () => {
  it('takes a key in both forms, and gives files', () => {
    const [row] = ask("v5/Document?$filter=Nummer eq '2031D00101'").body.value;
    const id = String(row?.['Id']);
    expect(ask(`v5/Document(${id})?$select=Nummer`).body).toMatchObject({ Nummer: '2031D00101' });
    expect(ask(`v5/Document/${id}`).body).toMatchObject({ Nummer: '2031D00101' });
    const [xml] = ask(
      "v5/DocumentPublicatie?$filter=DocumentType eq 'Xml' and Identifier eq 'kst-24801-02-3201'",
    ).body.value;
    for (const word of ['resource', 'Resource']) {
      const answer = answerGegevensmagazijn(world, api, {
        host: '',
        path: `/OData/v5/DocumentPublicatie(${String(xml?.['Id'])})/${word}`,
        query: '',
      });
      expect(answer.body).toBe(world.xml('kst-24801-02-3201'));
    }
    expect(ask('v5/Document(00000000-0000-0000-0000-000000000000)').status).toBe(404);
    expect(ask('v5/Onbekend').status).toBe(404);
  });

  it('lists its sets and its model, each version in its own names', () => {
    expect(ask('v5').body.value.map(({ name }) => name)).toContain('Kamerstukdossier');
    const model = (base: string) =>
      answerGegevensmagazijn(world, api, { host: '', path: `/OData/${base}/$metadata`, query: '' })
        .body;
    expect(model('v5')).toContain('Property Name="Ondernummer" Type="Edm.Int32"');
    expect(model('v4/2.0')).toContain('Property Name="DocumentNummer" Type="Edm.String"');
  });

  it('is gone when switched off, and never lets other origins read it', () => {
    expect(ask('v5/Document').headers).not.toHaveProperty('access-control-allow-origin');
    Object.assign(api, { v5: false, v2: false });
    expect([ask('v5/Document').status, ask('v4/2.0/Document').status]).toEqual([404, 410]);
  });
});
