import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SourceError, type Http } from '../../../utils/sources/http.ts';
import { createContextClient } from '../../../utils/sources/tk/context/context-client.ts';
import { createSchemaCache, type StoredSchema } from '../../../utils/sources/tk/schema-cache.ts';
import type { PaperContext } from '../../../utils/domain/context/paper-context.ts';
import { answerFor } from '../../official/hosts.ts';
import { buildRealWorld, findSharedData, OWN_WORLD } from '../../official/server.ts';
import { readWorld, type World } from '../../official/world.ts';

const OWN = readWorld(OWN_WORLD);
type Switches = { v5: boolean; v2: boolean };

/** The client on the stand-in, without a network. */
function client(
  world: World,
  switches: Switches,
  change: (address: string, body: string) => string | number = (_, body) => body,
  kept = new Map<string, StoredSchema>(),
) {
  const asked: string[] = [];
  const http: Http = {
    getText: (address) => {
      asked.push(decodeURIComponent(address));
      const { hostname, pathname, search } = new URL(address);
      const answer = answerFor(
        world,
        { host: hostname, path: pathname, query: search.slice(1) },
        switches,
      );
      const changed =
        answer?.status === 200
          ? change(decodeURIComponent(address), String(answer.body))
          : (answer?.status ?? 404);
      return typeof changed === 'string'
        ? Promise.resolve(changed)
        : Promise.reject(new SourceError(`http-${changed}`, changed));
    },
  };
  const cache = {
    model: (version: string) => Promise.resolve(kept.get(version)),
    keepModel: (one: StoredSchema) => Promise.resolve(void kept.set(one.version, one)),
  };
  const models = createSchemaCache(http, cache, () => 0);
  return { asked, models, context: createContextClient(http, () => 0, models) };
}

const V5_ONLY = { v5: true, v2: false };
const V2_ONLY = { v5: false, v2: true };
const PAPERS = OWN.papers
  .filter(({ number }) => number && number !== '2031D00460')
  .map(({ number, kst }) => ({ number, ondernummer: Number(/-(\d+)$/.exec(kst)?.[1]) || null }));

/** Without what tells the versions apart: which one answered, and a day that version 5 does not have. */
function alike(context: PaperContext | null) {
  return context && { ...context, source: '', paper: { ...context.paper, registered: null } };
}

describe('both versions of the service', () => {
  it.each(PAPERS)('give the same view of $number', async (asked) => {
    const [five, two] = [
      await client(OWN, V5_ONLY).context.context(asked),
      await client(OWN, V2_ONLY).context.context(asked),
    ];
    expect(five).toMatchObject({
      source: 'tk-v5',
      missing: [],
      inferred: [],
      paper: { number: asked.number },
    });
    expect(alike(five)).toEqual(alike(two));
  });

  const shared = findSharedData();
  it.skipIf(shared === null)(
    'give the same view of real papers (needs ../shared/data)',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'kamerlezer-real-'));
      await buildRealWorld(shared ?? '', folder);
      const world = readWorld(folder);
      for (const [number, ondernummer] of [
        ['2025D34482', 569],
        ['2025D28709', 30],
        ['2025D32296', 3196],
        ['2025D31484', 504],
      ] as const) {
        const [five, two] = [
          await client(world, V5_ONLY).context.context({ number, ondernummer }),
          await client(world, V2_ONLY).context.context({ number, ondernummer }),
        ];
        expect(five?.paper.title).toBeTruthy();
        expect(alike(five)).toEqual(alike(two));
        if (number === '2025D28709')
          // A whole vote of all fifteen parties, with three seats vacant.
          expect(five?.zaken).toMatchObject({
            value: [{ decisions: [{ votes: { complete: true, for: { seats: 96 } } }] }],
          });
      }
    },
    60_000,
  );
});

describe('a question about a paper', () => {
  const LETTER = { number: '2031D00101', ondernummer: 3201 };

  it('is three requests at most, each short enough for an address', async () => {
    const { asked, context } = client(OWN, V5_ONLY);
    await context.context(LETTER);
    const questions = asked.filter((address) => !address.endsWith('$metadata'));
    expect(questions).toHaveLength(3);
    expect(Math.max(...questions.map((address) => encodeURI(address).length))).toBeLessThan(2048);
  });

  it('finds out once, for all kinds of question, that a version is gone', async () => {
    const { asked: addresses, context } = client(OWN, V2_ONLY);
    for (let time = 0; time < 2; time++)
      expect(await context.context(LETTER)).toMatchObject({
        source: 'tk-v2',
        toezeggingen: { state: 'known' },
      });
    expect(addresses.map((address) => address.replace(/^.*\/OData\/([^?]+).*$/, '$1'))).toEqual([
      'v5/Document',
      'v5/$metadata',
      'v4/2.0/Document',
      'v4/2.0/$metadata',
      'v4/2.0/Toezegging',
      'v4/2.0/Toezegging',
      'v4/2.0/Document',
      'v4/2.0/Toezegging',
      'v4/2.0/Toezegging',
    ]);
  });

  it('asks a version again that was gone for a moment', async () => {
    const switches = { v5: false, v2: false };
    const kept = new Map<string, StoredSchema>();
    const first = client(OWN, switches, undefined, kept);
    await expect(first.context.context(LETTER)).rejects.toThrow('http-4');
    switches.v5 = true;
    const later = client(OWN, switches, undefined, kept);
    expect(await later.context.context(LETTER)).toMatchObject({ source: 'tk-v5' });
  });

  it('does not take a version for gone that only has no model', async () => {
    const kept = new Map<string, StoredSchema>();
    const noModel = (address: string, body: string) => (address.endsWith('$metadata') ? 404 : body);
    for (let life = 0; life < 2; life++)
      expect(
        await client(OWN, { v5: true, v2: true }, noModel, kept).context.context(LETTER),
      ).toMatchObject({ source: 'tk-v5' });
  });

  it('is null for a paper the service does not have', async () => {
    expect(
      await client(OWN, V5_ONLY).context.context({ number: '2031D77777', ondernummer: null }),
    ).toBeNull();
  });

  it('goes without a field that the version has dropped, after reading its model, and names it', async () => {
    const drop = (address: string, body: string) => {
      if (address.endsWith('$metadata'))
        return body
          .replace('<Property Name="Kabinetsappreciatie" Type="Edm.String"/>', '')
          .replace(/<NavigationProperty Name="VervangenVanuit"[^>]*>/g, '');
      return /Kabinetsappreciatie|VervangenVanuit/.test(address) ? 400 : body;
    };
    const { context } = client(OWN, V5_ONLY, drop);
    expect(await context.context({ number: '2031D00170', ondernummer: 3170 })).toMatchObject({
      source: 'tk-v5',
      missing: ['Activiteit.VervangenVanuit', 'Zaak.Kabinetsappreciatie', 'Zaak.VervangenVanuit'],
      zaken: {
        state: 'known',
        value: [{ appreciation: null, decisions: [{}, { outcome: 'adopted' }] }],
      },
    });
  });

  it("knows a changed motie's opinion from the one it replaces, and links only who has a number", async () => {
    expect(
      await client(OWN, V5_ONLY).context.context({ number: '2031D00030', ondernummer: 30 }),
    ).toMatchObject({
      zaken: { value: [{ appreciation: null, earlierAppreciation: 'Ontraden' }] },
    });
    const letter = await client(OWN, V5_ONLY).context.context(LETTER);
    const people = letter?.zaken.state === 'known' ? letter.zaken.value[0]?.people : [];
    expect(people?.map(({ href }) => href?.split('?')[0] ?? null)).toEqual([
      'https://berthub.eu/tkconv/persoon.html',
      'https://berthub.eu/tkconv/commissie.html',
      'https://berthub.eu/tkconv/commissie.html',
    ]);
    expect(letter?.people).toMatchObject({ value: [{ href: null }] });
  });

  it.each([
    [503, 'unreachable'],
    [400, 'absent'],
  ])('keeps the rest when toezeggingen answer %i', async (status, state) => {
    const { context } = client(OWN, { v5: true, v2: true }, (address, body) =>
      address.includes('/Toezegging?') ? status : body,
    );
    expect(await context.context(LETTER)).toMatchObject({
      toezeggingen: { state },
      people: { state: 'known' },
    });
  });

  it('takes fields of an unexpected kind for empty', async () => {
    const { context } = client(OWN, V5_ONLY, (address, body) =>
      address.includes('/Document?')
        ? body
            .replaceAll('"Titel":"', '"Titel":7,"x":"')
            .replaceAll('"Afgedaan":false', '"Afgedaan":"ja"')
        : body,
    );
    expect(await context.context(LETTER)).toMatchObject({
      dossiers: { value: [{ title: null }] },
      zaken: { value: [{ done: false }] },
    });
  });
});
