import { describe, expect, it } from 'vitest';
import { SourceError, type Http } from '../../../utils/sources/http.ts';
import { createTkClient } from '../../../utils/sources/tk/client.ts';
import { V2, V5 } from '../../../utils/sources/tk/names.ts';
import { midnightInTheHague, nextDay } from '../../../utils/domain/dates.ts';
import { NUMBERED, numberedQuery, type NumberedKind } from '../../../utils/sources/tk/numbered.ts';
import { dayOfActivity, readPaper, weekOfActivity } from '../../../utils/sources/tk/papers.ts';
import { placesQuery, type PlaceWanted } from '../../../utils/sources/tk/places.ts';
import { SchemaMapper } from '../../../utils/sources/tk/schema-mapper.ts';

const wanted = (
  id: string,
  dossier: string,
  toevoeging: string | null,
  ondernummer: number,
): PlaceWanted => ({ id, dossier, toevoeging, ondernummer });
const TWO = [wanted('kst-24801-02-7', '24801', '02', 7), wanted('kst-25432-9', '25432', null, 9)];

const query = (address: string) => decodeURIComponent(new URL(address).search).slice(1).split('&');
const mapper = { v5: new SchemaMapper(V5, null), v2: new SchemaMapper(V2, null) };

describe('the questions', () => {
  it('asks for all places in one question, a dossier without a toevoeging by its number alone', () => {
    expect(query(placesQuery(TWO).address(mapper.v5))).toEqual([
      "$filter=Verwijderd eq false and (Nummer eq 25432 or (Nummer eq 24801 and Toevoeging eq '02'))",
      '$top=100',
      '$select=Id,Nummer,Toevoeging,Titel',
      '$orderby=Id',
      '$expand=Document($filter=Verwijderd eq false and (Ondernummer eq 7 or Ondernummer eq 9);$select=Id,Nummer,Soort,Titel,Onderwerp,Datum,Ondernummer,Verwijderd;$expand=DocumentActor($select=ActorNaam,Relatie,Verwijderd))',
    ]);
  });

  it('uses the older names for version 2, and a literal $ and %20 in the address', () => {
    const address = placesQuery(TWO).address(mapper.v2);
    expect(address).toContain('/OData/v4/2.0/Kamerstukdossier?$filter=Verwijderd%20eq%20false');
    expect(decodeURIComponent(address)).toContain('Volgnummer eq 7');
    expect(decodeURIComponent(address)).toContain('DocumentNummer');
  });

  it('doubles a quote in a value', () => {
    const [kind] = NUMBERED as [NumberedKind];
    const address = numberedQuery(kind, ["x' or '1", 'y']).withoutSelect().address(mapper.v5);
    expect(query(address)[0]).toBe(
      "$filter=Verwijderd eq false and (Nummer eq 'x'' or ''1' or Nummer eq 'y')",
    );
  });

  it.each([
    ['2031-06-30', '2031-07-01T00:00:00+02:00'],
    ['2031-03-30', '2031-03-31T00:00:00+02:00'],
    ['2031-12-31', '2032-01-01T00:00:00+01:00'],
  ])('ends the day of %s at the next local midnight', (day, midnight) => {
    expect(midnightInTheHague(nextDay(day))).toBe(midnight);
  });
});

const record = (fields: object) => ({
  DocumentNummer: '2031D00001',
  Soort: 'Motie',
  Titel: 'Waterwerken',
  Onderwerp: 'Motie over bruggen',
  Datum: '2031-06-16T00:00:00+02:00',
  DocumentActor: [],
  ...fields,
});
const paper = (fields: object) => readPaper(record(fields), null);

describe('a record as a paper', () => {
  it('takes the subject as title, the day without a time zone, and builds the address', () => {
    expect(paper({})).toMatchObject({
      title: 'Motie over bruggen',
      date: '2031-06-16',
      kind: 'Motie',
      href: 'https://www.tweedekamer.nl/kamerstukken/detail?id=2031D00001&did=2031D00001',
    });
  });
  it.each([[{ Onderwerp: 'Motie' }], [{ Onderwerp: null }], [{ Onderwerp: '' }]])(
    'takes the title where the subject says nothing: %j',
    (fields) => {
      expect(paper(fields)?.title).toBe('Waterwerken');
    },
  );
  it('has no date where year 1 stands for none', () =>
    expect(paper({ Datum: '0001-01-01T00:00:00Z' })?.date).toBeNull());
  it.each([[null], ['x'], ['javascript:1'], [5]])(
    'is none without a document number (%j)',
    (DocumentNummer) => expect(paper({ DocumentNummer })).toBeNull(),
  );
  it('names the first signer first and leaves others out', () => {
    const DocumentActor = [
      { ActorNaam: 'B', Relatie: 'Mede ondertekenaar' },
      { ActorNaam: 'X', Relatie: 'Gericht aan' },
      { ActorNaam: 'A', Relatie: 'Eerste ondertekenaar' },
    ];
    expect(paper({ DocumentActor })?.submitters).toEqual(['A', 'B']);
  });
  it('has its number in a dossier, whose addition in brackets counts as none', () => {
    const own = { Nummer: 36027, Toevoeging: '(R2162)', Titel: 'Rijkswet' };
    expect(readPaper(record({ Volgnummer: 3 }), own)).toMatchObject({
      id: 'kst-36027-3',
      dossier: { number: '36027', title: 'Rijkswet' },
    });
    expect(readPaper(record({ Volgnummer: -1 }), own)?.id).toBeNull();
  });
});

describe('the day of an activity', () => {
  const on = (DatumSoort: string | null) => ({ DatumSoort, Datum: '2031-11-03T00:00:00+01:00' });
  it.each([
    ['Dag', '2031-11-03', null],
    ['Meerdaags', '2031-11-03', null],
    [null, '2031-11-03', null],
    ['Weeknummer', null, '2031-11-03'],
    ['Nog geen datum bekend', null, null],
  ])('%s', (kind, date, week) => {
    expect([dayOfActivity(on(kind)), weekOfActivity(on(kind))]).toEqual([date, week]);
  });
});

function client(answer: (address: string) => string | SourceError) {
  const asked: string[] = [];
  const http: Http = {
    getText: (address) => {
      asked.push(address);
      const given = answer(address);
      return given instanceof SourceError ? Promise.reject(given) : Promise.resolve(given);
    },
  };
  let now = 0;
  return {
    asked,
    pass: (ms: number) => {
      now += ms;
    },
    tk: createTkClient(http, () => now),
  };
}

const dossier = (names: typeof V5) => ({
  Nummer: 24801,
  Toevoeging: '02',
  Titel: 'Waterwerken',
  Document: [
    {
      [names.renames['Document']?.['DocumentNummer'] ?? 'DocumentNummer']: '2031D00001',
      [names.renames['Document']?.['Volgnummer'] ?? 'Volgnummer']: 7,
      Soort: 'Motie',
      Onderwerp: 'Motie over bruggen',
      Datum: null,
    },
  ],
});
const both = (address: string) =>
  JSON.stringify({ value: [dossier(address.includes('/v5/') ? V5 : V2)] });

describe("the Kamer's own numbers", () => {
  const document = (number: string, day: string) => ({
    Nummer: number,
    Soort: 'Brief',
    Onderwerp: `Brief ${number}`,
    Datum: `${day}T00:00:00+02:00`,
  });
  const rows: Record<string, object[]> = {
    Document: [document('2031D00001', '2031-06-01')],
    Zaak: [
      {
        Nummer: '2031Z00001',
        Document: [document('2031D00007', '2031-06-20'), document('2031D00005', '2031-06-02')],
      },
      { Nummer: '2031Z00002', Document: [] },
    ],
    Activiteit: [
      {
        Nummer: '2031A00001',
        Soort: 'Commissiedebat',
        Onderwerp: 'Bruggen',
        Datum: '2031-09-01T00:00:00+02:00',
      },
    ],
    Toezegging: [
      { Nummer: 'TZ203101-001', Tekst: 'De minister stuurt een brief.', Naam: 'T. Oever' },
    ],
  };
  const all = (address: string) =>
    JSON.stringify({ value: rows[new URL(address).pathname.split('/').at(-1) ?? ''] ?? [] });

  it('are asked for kind by kind in one question each; a zaak leads to its first paper', async () => {
    const { tk, asked } = client(all);
    const answers = await tk.numbered([
      '2031Z00001',
      '2031D00001',
      '2031Z00002',
      '2031A00001',
      'TZ203101-001',
      '2031D00002',
    ]);
    const papers = Object.fromEntries(
      answers.map((answer) => [answer.id, 'paper' in answer ? answer.paper.href : null]),
    );
    expect(papers).toEqual({
      '2031D00001': 'https://www.tweedekamer.nl/kamerstukken/detail?id=2031D00001&did=2031D00001',
      '2031D00002': null,
      '2031Z00001': 'https://www.tweedekamer.nl/kamerstukken/detail?id=2031D00005&did=2031D00005',
      '2031Z00002': null,
      '2031A00001':
        'https://www.tweedekamer.nl/debat_en_vergadering/commissievergaderingen/details?id=2031A00001',
      'TZ203101-001': 'https://www.tweedekamer.nl/kamerstukken/toezeggingen/detail?id=TZ203101-001',
    });
    expect(asked).toHaveLength(4);
  });
});

describe('the two versions', () => {
  it('tells found, number unknown and dossier unknown apart', async () => {
    const { tk } = client(both);
    const answers = await tk.places([
      TWO[0] as PlaceWanted,
      wanted('kst-24801-02-8', '24801', '02', 8),
      TWO[1] as PlaceWanted,
    ]);
    expect(answers).toMatchObject([
      { paper: { number: '2031D00001', dossier: { number: '24801-02' } } },
      { dossierTitle: 'Waterwerken' },
      { unknown: true },
    ]);
  });

  it('gives the same paper from both', async () => {
    const five = await client(both).tk.places(TWO);
    const two = await client((address) =>
      address.includes('/v5/') ? new SourceError('http-404', 404) : both(address),
    ).tk.places(TWO);
    expect(two.map(({ version: _, ...rest }) => rest)).toEqual(
      five.map(({ version: _, ...rest }) => rest),
    );
    expect(two[0]?.version).toBe('tk-v2');
  });

  it('passes over a version that is gone until the next day', async () => {
    const { tk, asked, pass } = client((address) =>
      address.includes('/v5/') ? new SourceError('http-410', 410) : both(address),
    );
    await tk.places(TWO);
    await tk.places(TWO);
    expect(asked.filter((address) => address.includes('/v5/'))).toHaveLength(1);
    pass(25 * 3600 * 1000);
    await tk.places(TWO);
    expect(asked.filter((address) => address.includes('/v5/'))).toHaveLength(2);
  });

  it('asks anew when both versions were gone for a moment', async () => {
    let gone = true;
    const { tk } = client((address) => (gone ? new SourceError('http-404', 404) : both(address)));
    await expect(tk.places(TWO)).rejects.toThrow('http-404');
    gone = false;
    expect((await tk.places(TWO))[0]).toHaveProperty('paper');
  });

  it('asks a refused question once more without the choice of fields', async () => {
    const { tk, asked } = client((address) =>
      address.includes('select') ? new SourceError('http-400', 400) : both(address),
    );
    expect(await tk.places([TWO[0] as PlaceWanted])).toMatchObject([
      { paper: { number: '2031D00001' } },
    ]);
    expect(asked).toHaveLength(2);
  });

  it('does not ask the other version of a host that is out of reach', async () => {
    const { tk, asked } = client(() => new SourceError('offline'));
    await expect(tk.places(TWO)).rejects.toThrow('offline');
    expect(asked).toHaveLength(1);
  });

  it.each(['', '{', '[]', '{"value":1}', '{"value":[{"Nummer":"24801"}]}'])(
    'calls %j malformed',
    async (body) => {
      await expect(client(() => body).tk.places(TWO)).rejects.toThrow('malformed');
    },
  );

  it('splits what does not fit one address', async () => {
    const { tk, asked } = client(() => '{"value":[]}');
    await tk.places(
      Array.from({ length: 31 }, (_, n) => wanted(`kst-24801-${n + 1}`, '24801', null, n + 1)),
    );
    expect(asked).toHaveLength(3);
  });
});
