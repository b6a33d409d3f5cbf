import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Paper } from '../../../../utils/domain/paper.ts';
import { createResolver, type Resolver } from '../../../../utils/background/resolver/resolver.ts';
import { SourceError } from '../../../../utils/sources/http.ts';
import type { SourceReason } from '../../../../utils/domain/source-reason.ts';
import type { TkAnswer } from '../../../../utils/sources/tk/client.ts';
import type { PlaceWanted } from '../../../../utils/sources/tk/places.ts';
import { diskCaches } from '../../../../utils/store/caches.ts';
import { openDatabase } from '../../../../utils/store/database.ts';

const HOUR = 3600 * 1000;
const paper = (id: string, date = '2020-01-01'): Paper => ({
  id,
  number: '2031D00001',
  kind: 'Motie',
  title: id,
  date,
  dossier: null,
  submitters: [],
  href: 'https://www.tweedekamer.nl/',
});

let now: number;
let tkHas: Set<string>;
let koopHas: Set<string>;
let dossiers: Set<string>;
let fails: { tk?: SourceReason; koop?: SourceReason };
let resolver: Resolver;

const tk = {
  places: vi.fn((wanted: PlaceWanted[]): Promise<TkAnswer[]> => {
    if (fails.tk) return Promise.reject(new SourceError(fails.tk));
    return Promise.resolve(
      wanted.map(({ id, dossier }): TkAnswer => {
        if (tkHas.has(id)) return { id, version: 'tk-v5', paper: paper(id) };
        return dossiers.has(dossier)
          ? { id, version: 'tk-v5', dossierTitle: 'Titel' }
          : { id, version: 'tk-v5', unknown: true };
      }),
    );
  }),
  numbered: vi.fn((numbers: string[]) =>
    Promise.resolve(
      numbers.map((id): TkAnswer =>
        tkHas.has(id)
          ? { id, version: 'tk-v5', paper: paper(id) }
          : { id, version: 'tk-v5', unknown: true },
      ),
    ),
  ),
  papersOfKind: vi.fn(() => Promise.resolve([])),
};
const koop = {
  findAll: vi.fn((ids: string[]) =>
    fails.koop
      ? Promise.reject(new SourceError(fails.koop))
      : Promise.resolve(new Map(ids.filter((id) => koopHas.has(id)).map((id) => [id, paper(id)]))),
  ),
};

beforeEach(() => {
  vi.clearAllMocks();
  now = Date.parse('2031-07-01T10:00:00Z');
  [tkHas, koopHas, dossiers, fails] = [new Set(), new Set(), new Set(), {}];
  resolver = createResolver({
    tk,
    koop,
    caches: diskCaches(openDatabase(`test-${Math.random()}`)),
    now: () => now,
  });
});

const statuses = async (...ids: string[]) =>
  (await resolver.resolve(ids)).map((answer) =>
    'source' in answer ? answer.source : answer.status,
  );

describe('the resolver', () => {
  it('asks the Kamer once for all numbers, and the publisher only for the rest', async () => {
    tkHas = new Set(['kst-24801-02-7', 'kst-25432-9']);
    koopHas = new Set(['kst-24447-6', 'kst-36967-A']);
    expect(await statuses('kst-24801-02-7', 'kst-36967-A', 'kst-25432-9', 'kst-24447-6')).toEqual([
      'tk-v5',
      'koop',
      'tk-v5',
      'koop',
    ]);
    expect(tk.places).toHaveBeenCalledOnce();
    // A letter of the Eerste Kamer looks like the dossier of a fund's budget; only asking tells.
    expect(tk.places.mock.calls[0]?.[0]).toContainEqual({
      id: 'kst-36967-A',
      dossier: '36967',
      toevoeging: 'A',
      ondernummer: null,
    });
    expect(koop.findAll.mock.calls).toEqual([[['kst-36967-A', 'kst-24447-6']]]);
  });

  it('asks again for what was kept while the clock ran ahead', async () => {
    const right = now;
    now = Date.parse('2041-07-01T10:00:00Z');
    expect(await statuses('kst-24801-02-7')).toEqual(['not-found']);
    now = right;
    tkHas = new Set(['kst-24801-02-7']);
    expect(await statuses('kst-24801-02-7')).toEqual(['tk-v5']);
  });

  it('asks for a dossier as a dossier, and never looks for one among papers', async () => {
    tkHas = new Set(['kst-36410', 'kst-36600-VII']);
    expect(await statuses('kst-36410', 'kst-36600-VII', 'kst-99999')).toEqual([
      'tk-v5',
      'tk-v5',
      'not-found',
    ]);
    expect(tk.places.mock.calls[0]?.[0].map(({ ondernummer }) => ondernummer)).toEqual([
      null,
      null,
      null,
    ]);
    expect(koop.findAll).not.toHaveBeenCalled();
  });

  it('says of a number that its dossier is known, of another that it is not found', async () => {
    dossiers = new Set(['24801']);
    expect(await statuses('kst-24801-99', 'kst-11111-1')).toEqual(['number-unknown', 'not-found']);
  });

  it('believes "not found" only when every source could be asked', async () => {
    fails = { koop: 'offline' };
    expect(await statuses('kst-24801-99')).toEqual(['unreachable']);
    fails = { tk: 'http-500' };
    koopHas = new Set(['kst-24801-7']);
    expect(await statuses('kst-24801-7', 'kst-24801-8')).toEqual(['koop', 'unreachable']);
  });

  it('answers the second time from its cache: papers 30 days, misses an hour and then a day', async () => {
    tkHas = new Set(['kst-24801-7']);
    const asked = async () => {
      tk.places.mockClear();
      await statuses('kst-24801-7', 'kst-24801-8');
      return tk.places.mock.calls.flatMap(([wanted]) => wanted.map(({ id }) => id));
    };
    expect(await asked()).toEqual(['kst-24801-7', 'kst-24801-8']);
    now += HOUR - 1;
    expect(await asked()).toEqual([]);
    now += 1;
    expect(await asked()).toEqual(['kst-24801-8']);
    now += 23 * HOUR;
    expect(await asked()).toEqual([]);
    now += 30 * 24 * HOUR;
    expect(await asked()).toEqual(['kst-24801-7', 'kst-24801-8']);
  });

  it('leads to the Kamer again soon after its service was out', async () => {
    fails = { tk: 'offline' };
    tkHas = koopHas = new Set(['kst-24801-7']);
    expect(await resolver.resolve(['kst-24801-7'])).toMatchObject([
      { source: 'koop', provisional: true },
    ]);
    fails = {};
    now += 60_000;
    expect(await resolver.resolve(['kst-24801-7'])).toMatchObject([{ source: 'tk-v5' }]);
  });

  it('keeps for long what only the publisher has', async () => {
    koopHas = new Set(['kst-24801-7']);
    expect((await resolver.resolve(['kst-24801-7']))[0]).not.toHaveProperty('provisional');
    now += 29 * 24 * HOUR;
    await resolver.resolve(['kst-24801-7']);
    expect(koop.findAll).toHaveBeenCalledOnce();
  });

  it('asks the publisher for all that the Kamer cannot be asked for, and blames nobody for a limit', async () => {
    fails = { tk: 'offline' };
    const ids = Array.from({ length: 120 }, (_, n) => `kst-24801-${n + 1}`);
    koopHas = new Set(ids);
    expect(new Set(await statuses(...ids))).toEqual(new Set(['koop']));
  });

  it('does not remember that a source was out of reach', async () => {
    fails = { tk: 'offline', koop: 'offline' };
    expect(await statuses('kst-24801-7')).toEqual(['unreachable']);
    fails = {};
    tkHas = new Set(['kst-24801-7']);
    expect(await statuses('kst-24801-7')).toEqual(['tk-v5']);
  });

  it('shares one request between two pages', async () => {
    tkHas = new Set(['kst-24801-7']);
    await Promise.all([statuses('kst-24801-7'), statuses('kst-24801-7', 'kst-24801-7')]);
    expect(tk.places.mock.calls.flatMap(([wanted]) => wanted)).toHaveLength(1);
  });

  it("asks for the Kamer's own numbers together, and for judgments and laws nobody", async () => {
    tkHas = new Set(['2031D00001', '2031Z00001', 'TZ203101-001']);
    expect(
      await statuses('2031D00001', '2031Z00001', 'TZ203101-001', '2031A00009', 'ECLI:NL:HR:2020:1'),
    ).toEqual(['tk-v5', 'tk-v5', 'tk-v5', 'not-found', 'not-found']);
    expect(tk.numbered.mock.calls).toEqual([
      [['2031D00001', '2031Z00001', 'TZ203101-001', '2031A00009']],
    ]);
    expect(koop.findAll).not.toHaveBeenCalled();
  });

  it('answers every id asked, in order, doubles and strange ones too', async () => {
    tkHas = new Set(['2031D00001']);
    const answers = await resolver.resolve([
      'ECLI:NL:HR:2020:1',
      '2031D00001',
      'ECLI:NL:HR:2020:1',
    ]);
    expect(answers.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'ECLI:NL:HR:2020:1 not-found',
      '2031D00001 found',
      'ECLI:NL:HR:2020:1 not-found',
    ]);
  });
});
