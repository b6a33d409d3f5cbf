import { describe, expect, it } from 'vitest';
import { layOver, type StoredRecords } from '../../official/records/lay-over.ts';
import { localMidnight } from '../../official/records/moments.ts';
import { answerFor } from '../../official/hosts.ts';
import { answerGegevensmagazijn, type ApiSwitches } from '../../official/odata/service.ts';
import { Pace, UNCACHED_PAGE_MS } from '../../official/pace.ts';
import { OWN_WORLD } from '../../official/server.ts';
import { readWorld } from '../../official/world.ts';

const BOTH: ApiSwitches = { v5: true, v2: true };

/** A world of its own, with some records more. */
function worldWith(records: StoredRecords = {}) {
  const world = readWorld(OWN_WORLD);
  layOver(world.tables, records);
  return world;
}

function ask(address: string, world = worldWith(), api = BOTH) {
  const [path = '', query = ''] = address.split('?');
  const answer = answerGegevensmagazijn(world, api, {
    host: 'gegevensmagazijn.tweedekamer.nl',
    path: `/OData/${path}`,
    query: query.replace(/[^&=$,;():/']+/g, encodeURIComponent),
  });
  return {
    ...answer,
    rows: (JSON.parse(answer.body) as { value?: Record<string, unknown>[] }).value ?? [],
  };
}

const clauses = (count: number, of = (n: number) => `Soort eq 'k${n}'`) =>
  Array.from({ length: count }, (_, n) => of(n)).join(' or ');

describe("a filter's nodes (the data portal's issue 187, August 2026; another client, October 2026)", () => {
  it.each(['v5', 'v4/2.0'])('19 alternatives pass on %s, 20 do not', (base) => {
    const filter = (count: number) =>
      `${base}/Document?$filter=Verwijderd eq false and (${clauses(count)})`;
    expect(ask(filter(19)).status).toBe(200);
    const refused = ask(filter(20));
    expect([refused.status, refused.body]).toEqual([
      400,
      expect.stringContaining("node count limit of '100'"),
    ]);
  });

  it('seven dossiers with their additions pass, ten do not', () => {
    const filter = (count: number) =>
      `v5/Kamerstukdossier?$filter=Verwijderd eq false and (${clauses(count, (n) => `(Nummer eq ${n} and Toevoeging eq null)`)})`;
    expect([ask(filter(7)).status, ask(filter(10)).status]).toEqual([200, 400]);
  });

  it('counts the filter of an expanded relation too', () => {
    expect(ask(`v5/Kamerstukdossier?$expand=Document($filter=${clauses(25)})`).status).toBe(400);
  });
});

describe('pages', () => {
  it('refuse $top above 100 on version 5 (two clients) and above 250 on version 2', () => {
    expect(ask('v5/Document?$top=101').status).toBe(400);
    expect(ask('v4/2.0/Document?$top=250').status).toBe(200);
    expect(ask('v4/2.0/Document?$top=251').status).toBe(400);
  });

  it('hold no more than 100 votes of a roll call inside an expand, without a word (a public dump)', () => {
    const Stemming = Array.from({ length: 150 }, (_, n) => ({
      Id: `lid-${n}`,
      Besluit_Id: 'lang',
      Soort: 'Voor',
    }));
    const world = worldWith({ Besluit: [{ Id: 'lang', BesluitTekst: 'lang' }], Stemming });
    const { rows } = ask("v5/Besluit?$filter=BesluitTekst eq 'lang'&$expand=Stemming", world);
    expect(rows[0]?.['Stemming']).toHaveLength(100);
    expect(rows[0]).not.toHaveProperty('Stemming@odata.nextLink');
  });
});

describe('deleted rows (issue 190)', () => {
  const world = worldWith({
    Document: [{ DocumentNummer: '2031D00101', Verwijderd: true }],
    Activiteit: [{ Nummer: '2031A90001', Verwijderd: true, Soort: 'Notaoverleg' }],
  });

  it('come by default, with an id and nothing else', () => {
    const { rows } = ask('v5/Activiteit?$filter=Verwijderd eq true', world);
    expect(rows.every((row) => row['Id'] && row['Nummer'] === null && row['Soort'] === null)).toBe(
      true,
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  it('come inside an expand too, and are not found by their number', () => {
    const { rows } = ask(
      "v5/Kamerstukdossier?$filter=Nummer eq 24801 and Toevoeging eq '02'&$expand=Document",
      world,
    );
    const documents = rows[0]?.['Document'] as Record<string, unknown>[];
    expect(documents.filter((one) => one['Verwijderd'] === true)).not.toEqual([]);
    expect(ask("v5/Document?$filter=Nummer eq '2031D00101'", world).rows).toEqual([]);
  });
});

describe('questions', () => {
  it('of an unknown field are refused', () => {
    expect(ask('v5/Document?$select=DocumentNummer').status).toBe(400);
    expect(ask('v5/Document?$filter=Volgnummer eq 1').status).toBe(400);
  });
  it('with $search are answered as without (issue 184)', () => {
    expect(ask('v5/Document?$search=xyz&$top=5').rows).toHaveLength(5);
  });
  it('compare texts whatever their case (issue 194)', () => {
    expect(ask("v5/Document?$filter=Soort eq 'MOTIE'").rows.length).toBeGreaterThan(0);
  });
  it('of a day alone mean local midnight (issue 185)', () => {
    const count = (filter: string) => ask(`v5/Document?$filter=${filter}`).rows.length;
    expect(count('Datum ge 2031-08-03')).toBe(count('Datum ge 2031-08-03T00:00:00+02:00'));
    expect(count('Datum ge 2031-08-03')).toBeGreaterThan(count('Datum ge 2031-08-03T00:00:00Z'));
  });
  it('meet dates at local midnight, in summer and winter', () => {
    expect(['2031-03-30', '2031-03-31', '2031-10-26', '2031-10-27'].map(localMidnight)).toEqual([
      '2031-03-30T00:00:00+01:00',
      '2031-03-31T00:00:00+02:00',
      '2031-10-26T00:00:00+02:00',
      '2031-10-27T00:00:00+01:00',
    ]);
  });
});

describe('slow questions (two clients, June and October 2026)', () => {
  const five = clauses(5, () => "contains(Titel,'x')");
  it('end in 500 after half a minute, and cost others meanwhile', () => {
    const pace = new Pace();
    const slow = pace.question(ask(`v5/Document?$filter=${five}&$count=true`), 0);
    expect([slow.answer.status, slow.waitMs]).toEqual([500, 30_000]);
    expect(pace.question(ask('v5/Document?$top=1'), 20_000).waitMs).toBe(5_200);
    expect(pace.question(ask('v5/Document?$top=1'), 30_000).waitMs).toBe(0);
  });
  it('are those whose or joins a field and an any', () => {
    expect(ask("v5/Document?$filter=Soort eq 'x' or Zaak/any(z:z/Nummer eq 'y')").slowMs).toBe(
      12_000,
    );
    expect(ask("v5/Document?$filter=Soort eq 'x' and Zaak/any(z:z/Nummer eq 'y')").slowMs).toBe(0);
  });
});

describe('the site', () => {
  it('answers 503 to the second of two pages that are not in its cache (letters, September 2026)', () => {
    const pace = new Pace();
    const page = { status: 200, headers: {}, body: '' };
    expect(pace.page('/a', page, 0).waitMs).toBe(UNCACHED_PAGE_MS);
    expect(pace.page('/b', page, 1).answer.status).toBe(503);
    expect(pace.page('/a', page, 2)).toMatchObject({ answer: page, waitMs: 0 });
    expect(pace.page('/b', page, UNCACHED_PAGE_MS).answer.status).toBe(200);
  });
});

describe('the names of version 5', () => {
  it('have FractieNaam for a vote (issue 186) and no DatumRegistratie (a changelog, June 2026)', () => {
    expect(ask('v5/Stemming?$select=FractieNaam,Fractie_Id,ActorNaam').status).toBe(200);
    expect(ask('v5/Stemming?$select=ActorFractie').status).toBe(400);
    expect(ask('v5/Document?$select=DatumRegistratie').status).toBe(400);
    expect(ask('v4/2.0/Document?$select=DatumRegistratie').status).toBe(200);
  });
  it('may name actors by what they are, by the pattern of the evidenced names', () => {
    const api: ApiSwitches = { ...BOTH, actors: 'renamed' };
    expect(ask('v5/DocumentActor?$select=ActorNaam', worldWith(), api).status).toBe(400);
    const { rows } = ask(
      'v5/ZaakActor?$select=PersoonNaam,CommissieNaam,FractieNaam',
      worldWith(),
      api,
    );
    expect(rows.some((row) => row['PersoonNaam']) && rows.some((row) => row['CommissieNaam'])).toBe(
      true,
    );
    expect(ask('v4/2.0/DocumentActor?$select=ActorNaam', worldWith(), api).status).toBe(200);
  });
});

describe('KamerbriefNakoming', () => {
  const TOEZEGGING = {
    Toezegging: [{ Nummer: 'TZ203101-900', KamerbriefNakoming: ['2031D00101'] }],
  };
  it('is a relation in the model of July 2026 and a text in that of October 2025', () => {
    const text: ApiSwitches = { ...BOTH, nakoming: 'text' };
    expect(ask('v5/Toezegging?$expand=KamerbriefNakoming', worldWith()).status).toBe(200);
    expect(ask('v5/Toezegging?$expand=KamerbriefNakoming', worldWith(), text).status).toBe(400);
    const { rows } = ask(
      "v5/Toezegging?$filter=Nummer eq 'TZ203101-900'&$select=KamerbriefNakoming",
      worldWith(TOEZEGGING),
      text,
    );
    expect(rows).toEqual([{ KamerbriefNakoming: '2031D00101' }]);
  });
});

describe("the publisher's search (another client, October 2026)", () => {
  const search = (query: string) =>
    answerFor(worldWith(), { host: 'repository.overheid.nl', path: '/sru', query }, BOTH);
  it('answers a question it cannot read with 200, diagnostics and no number of records', () => {
    const answer = search('operation=searchRetrieve&version=2.0&query=dcterms.identifier==x');
    expect(answer?.status).toBe(200);
    expect(answer?.body).toContain('<diagnostics>');
    expect(answer?.body).not.toContain('numberOfRecords');
  });
  it('goes no further than ten thousand records', () => {
    expect(search('operation=searchRetrieve&version=2.0&startRecord=10000&query=x')?.status).toBe(
      504,
    );
  });
});
