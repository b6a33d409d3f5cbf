import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FollowEvent } from '../../../../utils/domain/follow/follow-event.ts';
import {
  createFollowList,
  type FollowList,
} from '../../../../utils/background/follow/follow-list.ts';
import { poll, type PollDeps } from '../../../../utils/background/follow/poll.ts';
import { openDatabase } from '../../../../utils/store/database.ts';
import { followStore, type FollowStore } from '../../../../utils/store/follow-store.ts';
import { guidOf } from '../../../official/guid.ts';
import { OWN_WORLD } from '../../../official/server.ts';
import { writeBigWorld } from '../../official/big-world.ts';
import { standIn, VERSIONS, type Switches } from './stand-in.ts';

const HOUR = 3600 * 1000;

let now: number;
let store: FollowStore;
let following: FollowList;

beforeEach(() => {
  now = Date.parse('2031-08-01T10:00:00Z');
  store = followStore(openDatabase(`follow-${Math.random()}`));
  following = createFollowList(store, () => now);
});

const follow = async (...keys: string[]) => {
  for (const key of keys) {
    await following.follow({ key, title: key, href: '' });
    now += 1;
  }
};

/** A round an hour later, and what it told anew. */
async function round(source: ReturnType<typeof standIn>, own: Partial<PollDeps> = {}) {
  now += HOUR;
  return poll(
    {
      store,
      ask: source.client.ask,
      search: () => Promise.resolve([]),
      now: () => now,
      progress: () => undefined,
      ...own,
    },
    new Date(now).toISOString(),
  );
}

const told = (events: FollowEvent[]) => events.map(({ follow: key, reason }) => [key, reason]);

describe.each(VERSIONS)('a round (%s)', (_, switches) => {
  const world = (folder = OWN_WORLD) => standIn(folder, switches);

  it('tells nothing the first time, nor when nothing changed', async () => {
    const source = world();
    await follow(
      '2031D00101',
      '2031Z00170',
      '2031Z00300',
      'dossier:24801-02',
      '2031A00500',
      'TZ203109-001',
    );
    expect(await round(source)).toEqual({ fresh: [], asked: 6, trouble: '' });
    expect(await round(source)).toEqual({ fresh: [], asked: 6, trouble: '' });
    expect((await following.list()).map(({ checkedAt, trouble }) => [checkedAt, trouble])).toEqual(
      Array.from({ length: 6 }, () => [new Date(now).toISOString(), '']),
    );
  });

  it('tells of a new paper in a dossier once, and not of an old one that was edited', async () => {
    const source = world();
    await follow('dossier:24801-02', 'dossier:36900');
    await round(source);
    source.lay({
      Document: [
        {
          DocumentNummer: '2031D00900',
          Soort: 'Brief regering',
          Onderwerp: 'Nieuw nieuws over de sluizen',
          Datum: '2031-08-01T00:00:00+02:00',
          Volgnummer: 3300,
          Kamerstukdossier: ['24801-02'],
          ApiGewijzigdOp: '2031-08-01T10:30:00.1234567Z',
        },
        {
          DocumentNummer: '2031D00901',
          Soort: 'Motie',
          Onderwerp: 'Oud',
          Datum: '2030-01-01T00:00:00+01:00',
          Kamerstukdossier: ['36900'],
          ApiGewijzigdOp: '2031-08-01T10:31:00Z',
        },
        {
          DocumentNummer: '2031D00101',
          Onderwerp: 'Opnieuw getikt',
          ApiGewijzigdOp: '2031-08-01T10:32:00Z',
        },
      ],
    });
    const paper = {
      name: 'new-paper',
      title: 'Nieuw nieuws over de sluizen',
      kind: 'Brief regering',
      date: '2031-08-01',
    };
    expect(told((await round(source)).fresh)).toEqual([['dossier:24801-02', paper]]);
    expect((await round(source)).fresh).toEqual([]);
    expect(await following.unseen()).toBe(1);
  });

  it('tells of a new version, unless the file is of another sort', async () => {
    const source = world();
    await follow('2031D00101', '2031D00102');
    await round(source);
    source.lay({
      DocumentVersie: [
        { Id: 'versie-3', Document_Id: '2031D00101', Versienummer: 3, Extensie: '.pdf' },
        { Id: 'versie-4', Document_Id: '2031D00102', Versienummer: 3, Extensie: '.docx' },
      ],
      Document: [
        { DocumentNummer: '2031D00101', ApiGewijzigdOp: '2031-08-01T10:30:00Z' },
        { DocumentNummer: '2031D00102', ApiGewijzigdOp: '2031-08-01T10:30:00Z' },
      ],
    });
    expect(told((await round(source)).fresh)).toEqual([
      [
        '2031D00101',
        {
          name: 'new-version',
          title: 'Reactie op het verzoek van de commissie over het herstel van de sluizen',
          version: 3,
        },
      ],
    ]);
  });

  it('tells of votes with seats of parties, or heads of a roll call', async () => {
    const source = world();
    await follow('2031Z00030', '2031D00005', '2031Z00300');
    await round(source);
    const vote = (zaak: string, id: string, kind: string, own = {}) => ({
      Id: id,
      BesluitSoort: kind,
      Status: 'Besluit',
      Zaak: [zaak],
      ApiGewijzigdOp: '2031-08-01T10:30:00Z',
      ...own,
    });
    source.lay({
      Besluit: [
        vote('2031Z00030', 'een', 'Stemmen - aangenomen'),
        vote('2031Z00005', 'twee', 'Stemmen - verworpen', {
          StemmingsSoort: 'Hoofdelijk',
          BesluitTekst: 'Verworpen (1-2).',
        }),
        vote('2031Z00300', 'drie', 'Stemmen - aangenomen', { Status: 'Voorstel' }),
      ],
      Stemming: [
        ...[
          ['Voor', 48, 'A'],
          ['Voor', 30, 'B'],
          ['Tegen', 72, 'C'],
        ].map(([Soort, FractieGrootte, ActorNaam]) => ({
          Id: `een-${ActorNaam}`,
          Besluit_Id: 'een',
          Soort: Soort ?? '',
          FractieGrootte: FractieGrootte ?? 0,
          ActorNaam: ActorNaam ?? '',
          ActorFractie: ActorNaam ?? '',
        })),
        ...['Bos', 'Wad', 'Zijl'].map((ActorNaam, index) => ({
          Id: `twee-${index}`,
          Besluit_Id: 'twee',
          Soort: index === 0 ? 'Voor' : 'Tegen',
          FractieGrootte: 40,
          ActorNaam,
          ActorFractie: 'A',
          Persoon_Id: `p${index}`,
        })),
      ],
    });
    const { fresh } = await round(source);
    expect(
      fresh.map(({ follow: key, reason }) => [
        key,
        reason.name === 'vote' && [reason.outcome, reason.count],
      ]),
    ).toEqual([
      ['2031D00005', ['rejected', { for: 1, against: 2 }]],
      ['2031Z00030', ['adopted', { for: 78, against: 72 }]],
    ]);
    source.lay({
      Besluit: [
        vote('2031Z00300', 'drie', 'Stemmen - aangenomen', {
          ApiGewijzigdOp: '2031-08-01T11:30:00Z',
        }),
      ],
    });
    expect(told((await round(source)).fresh)).toMatchObject([
      ['2031Z00300', { name: 'vote', outcome: 'adopted', count: null }],
    ]);
  });

  it('tells of an answer and after how many days it came, to followers of zaak and question', async () => {
    const source = world();
    await follow('2031Z00030', '2031D00030');
    await round(source);
    source.lay({
      Document: [
        {
          DocumentNummer: '2031D00030',
          Soort: 'Schriftelijke vragen',
          Datum: '2031-07-06T00:00:00+02:00',
        },
        {
          DocumentNummer: '2031D00902',
          Soort: 'Antwoord schriftelijke vragen',
          Onderwerp: 'Antwoord',
          Datum: '2031-08-01T00:00:00+02:00',
          Zaak: ['2031Z00030'],
          ApiGewijzigdOp: '2031-08-01T10:40:00Z',
        },
      ],
    });
    const answered = { name: 'answered', title: 'Antwoord', days: 26 };
    expect(told((await round(source)).fresh)).toEqual([
      ['2031D00030', answered],
      ['2031Z00030', answered],
    ]);
  });

  it('tells that an activity moved, got another time, or is off', async () => {
    const source = world();
    await follow('2031A00500');
    await round(source);
    const change = async (own: object) => {
      source.lay({
        Activiteit: [
          { Nummer: '2031A00500', ApiGewijzigdOp: new Date(now + 1000).toISOString(), ...own },
        ],
      });
      return told((await round(source)).fresh).map(([, reason]) => reason);
    };
    expect(
      await change({
        Datum: '2031-09-19T10:00:00+02:00',
        Aanvangstijd: '2031-09-19T10:00:00+02:00',
      }),
    ).toEqual([{ name: 'moved', from: '2031-09-12', to: '2031-09-19' }]);
    expect(await change({ Aanvangstijd: '2031-09-19T14:30:00+02:00' })).toEqual([
      { name: 'new-time', date: '2031-09-19', from: '10:00', to: '14:30' },
    ]);
    expect(await change({ Status: 'Geannuleerd' })).toEqual([
      { name: 'cancelled', date: '2031-09-19' },
    ]);
    expect((await following.list())[0]?.activity).toMatchObject({
      date: '2031-09-19',
      status: 'Geannuleerd',
    });
  });

  it.each(['Voldaan', 'Afgedaan'])(
    'tells that a promise is late by the clock, and that it was kept (%s)',
    async (kept) => {
      const source = world();
      source.lay({
        Toezegging: [
          {
            Nummer: 'TZ203109-001',
            Tekst: 'De Kamer ontvangt uiterlijk 1 december 2031 een brief.',
          },
        ],
      });
      await follow('TZ203109-001');
      await round(source);
      now = Date.parse('2031-12-02T10:00:00Z');
      expect(told((await round(source)).fresh)).toEqual([
        ['TZ203109-001', { name: 'toezegging-late', due: '2031-12-01' }],
      ]);
      expect((await round(source)).fresh).toEqual([]);
      source.lay({
        Toezegging: [
          {
            Nummer: 'TZ203109-001',
            Status: kept,
            KamerbriefNakoming: ['2031D00102'],
            ApiGewijzigdOp: '2031-12-03T10:00:00Z',
          },
        ],
      });
      expect(told((await round(source)).fresh)).toEqual([
        ['TZ203109-001', { name: 'toezegging-kept', letter: '2031D00102' }],
      ]);
    },
  );

  it('tells that a zaak was closed, and of papers by person, party and committee', async () => {
    const source = world();
    const [person, party, committee] = [
      guidOf('Persoon', 'x'),
      guidOf('Fractie', 'y'),
      guidOf('Commissie', 'z'),
    ];
    await follow('2031Z00101', `persoon:${person}`, `fractie:${party}`, `commissie:${committee}`);
    await round(source);
    source.lay({
      Zaak: [{ Nummer: '2031Z00101', Afgedaan: true, ApiGewijzigdOp: '2031-08-01T10:30:00Z' }],
      Document: [
        {
          DocumentNummer: '2031D00903',
          Soort: 'Motie',
          Onderwerp: 'Motie',
          Datum: '2031-08-01T00:00:00+02:00',
          Zaak: ['2031Z00903'],
          ApiGewijzigdOp: '2031-08-01T10:30:00Z',
        },
      ],
      DocumentActor: [
        {
          Id: 'actor-x',
          Document_Id: '2031D00903',
          ActorNaam: 'X',
          Persoon_Id: person,
          Fractie_Id: party,
        },
      ],
    });
    source.lay({
      Zaak: [{ Nummer: '2031Z00903', Onderwerp: 'Motie' }],
      ZaakActor: [
        {
          Id: 'actor-z',
          Zaak_Id: '2031Z00903',
          Commissie_Id: committee,
          Relatie: 'Voortouwcommissie',
        },
      ],
    });
    expect(
      (await round(source)).fresh.map(({ follow: key, reason }) => [key, reason.name]),
    ).toEqual([
      ['2031Z00101', 'status'],
      [`persoon:${person}`, 'new-paper'],
      [`commissie:${committee}`, 'new-paper'],
      [`fractie:${party}`, 'new-paper'],
    ]);
  });

  it('asks for two hundred dossiers in 35 requests at most, each short enough for an address', async () => {
    const source = world();
    await follow(...Array.from({ length: 200 }, (_unused, n) => `dossier:${30_000 + n}-VIII`));
    await round(source);
    for (const records of [
      [],
      [{ DocumentNummer: '2031D00900', ApiGewijzigdOp: '2031-08-01T10:30:00Z' }],
    ]) {
      source.lay({ Document: records });
      source.asked.length = 0;
      await round(source);
      expect(source.asked.length).toBeLessThanOrEqual(35);
    }
    expect(Math.max(...source.asked.map((address) => encodeURI(address).length))).toBeLessThan(
      2048,
    );
  });

  it('asks for two hundred dossiers, ten of a Rijkswet and ten new ones among them, in 35 requests', async () => {
    const source = world();
    const rijkswet = 36_027;
    const known = Array.from({ length: 190 }, (_unused, n) => (n < 10 ? rijkswet + n : 30_000 + n));
    source.lay({
      Kamerstukdossier: known
        .slice(0, 10)
        .map((Nummer) => ({ Id: `rw-${Nummer}`, Nummer, Toevoeging: `(R${Nummer - 34000})` })),
    });
    await follow(...known.map((number) => `dossier:${number}`));
    await round(source);
    await follow(...Array.from({ length: 10 }, (_unused, n) => `dossier:${31_000 + n}-VII`));
    source.lay({
      Document: [
        {
          DocumentNummer: '2031D00901',
          Soort: 'Motie',
          Onderwerp: 'Motie over paspoorten',
          Datum: '2031-08-01T00:00:00+02:00',
          Kamerstukdossier: [`rw-${rijkswet}`],
          ApiGewijzigdOp: '2031-08-01T10:30:00Z',
        },
      ],
    });
    source.asked.length = 0;
    expect(told((await round(source)).fresh).map(([key]) => key)).toEqual([`dossier:${rijkswet}`]);
    expect(source.asked.length).toBeLessThanOrEqual(35);
  });

  it('tells of an activity that was moved, with the day of its successor', async () => {
    const source = world();
    await follow('2031A70001');
    const moved = {
      Nummer: '2031A70001',
      Soort: 'Commissiedebat',
      Onderwerp: 'Bruggen',
      Datum: '2031-09-12T00:00:00+02:00',
      Status: 'Gepland',
    };
    source.lay({ Activiteit: [moved] });
    await round(source);
    source.lay({
      Activiteit: [
        {
          Nummer: '2031A70002',
          Soort: 'Commissiedebat',
          Datum: '2031-10-03T00:00:00+02:00',
          Status: 'Gepland',
        },
        { ...moved, Status: 'Verplaatst', VervangenDoor: ['2031A70002'] },
      ],
    });
    expect(told((await round(source)).fresh)).toEqual([
      ['2031A70001', { name: 'moved', from: '2031-09-12', to: '2031-10-03' }],
    ]);
  });

  it.each(['Geannuleerd', 'Vervallen', 'deleted'])(
    'tells that an activity will not be (%s)',
    async (how) => {
      const source = world();
      await follow('2031A70003');
      source.lay({
        Activiteit: [
          {
            Nummer: '2031A70003',
            Soort: 'Commissiedebat',
            Onderwerp: 'Bruggen',
            Datum: '2031-09-12T00:00:00+02:00',
            Status: 'Gepland',
          },
        ],
      });
      await round(source);
      source.lay({
        Activiteit: [
          how === 'deleted'
            ? { Nummer: '2031A70003', Verwijderd: true }
            : { Nummer: '2031A70003', Status: how },
        ],
      });
      const first = (await round(source)).fresh;
      now += 3600 * 1000;
      const both = [...first, ...(await round(source)).fresh];
      expect(told(both)).toEqual([['2031A70003', { name: 'cancelled', date: '2031-09-12' }]]);
      now += 3600 * 1000;
      expect((await round(source)).fresh).toEqual([]);
    },
  );

  it('catches up on missed weeks page by page', async () => {
    const source = world(writeBigWorld(3));
    await follow('dossier:30001');
    now = Date.parse('2031-01-03T10:00:00Z');
    await round(source);
    source.lay({
      Document: Array.from({ length: 350 }, (_unused, n) => ({
        DocumentNummer: `2031D${10_000 + n}`,
        Soort: 'Motie',
        Onderwerp: `Motie ${n}`,
        Datum: '2031-02-01T00:00:00+01:00',
        Kamerstukdossier: ['30001'],
        ApiGewijzigdOp:
          n < 240
            ? '2031-02-01T10:00:00.0000001Z'
            : `2031-02-01T10:${String(10 + Math.floor(n / 20)).padStart(2, '0')}:00Z`,
      })),
    });
    const { fresh } = await round(source);
    // Of more than a hundred records at one and the same moment no page leads to the others; all others are told.
    expect(new Set(fresh.map(({ key }) => key)).size).toBeGreaterThanOrEqual(110);
    expect(fresh.filter(({ reason }) => reason.name === 'new-paper')).toHaveLength(fresh.length);
  });
});

const BOTH: Switches = { v5: true, v2: true };

describe('a round that is disturbed', () => {
  it('says which source is out of reach, keeps what was learned, and goes on behind it', async () => {
    const source = standIn(OWN_WORLD, BOTH);
    await follow('2031Z00101', 'dossier:24801-02');
    await round(source);
    source.lay({
      Document: [
        {
          DocumentNummer: '2031D00900',
          Soort: 'Brief regering',
          Onderwerp: 'Nieuw',
          Datum: '2031-08-01T00:00:00+02:00',
          Kamerstukdossier: ['24801-02'],
          Zaak: ['2031Z00101'],
          ApiGewijzigdOp: '2031-08-01T10:30:00Z',
        },
      ],
    });
    source.setTwist((address, body) =>
      address.includes('/Document?') && address.includes('Kamerstukdossier/any') ? 0 : body,
    );
    const broken = await round(source);
    expect(broken.trouble).toBe('offline');
    expect(told(broken.fresh)).toMatchObject([['2031Z00101', { name: 'new-paper' }]]);
    expect((await following.list()).map(({ key, trouble }) => [key, trouble])).toEqual([
      ['2031Z00101', ''],
      ['dossier:24801-02', 'offline'],
    ]);
    source.setTwist((_, body) => body);
    const mended = await round(source);
    expect(mended.trouble).toBe('');
    expect(told(mended.fresh)).toMatchObject([['dossier:24801-02', { name: 'new-paper' }]]);
  });

  it('goes on where a killed worker stopped, and tells nothing twice', async () => {
    const source = standIn(OWN_WORLD, BOTH);
    await follow('2031Z00101', '2031A00500', 'dossier:24801-02');
    await round(source);
    source.lay({
      Activiteit: [
        {
          Nummer: '2031A00500',
          Datum: '2031-09-19T10:00:00+02:00',
          ApiGewijzigdOp: '2031-08-01T10:30:00Z',
        },
      ],
    });
    const startedAt = new Date((now += HOUR)).toISOString();
    const parts = {
      store,
      search: () => Promise.resolve([]),
      now: () => now,
      progress: () => undefined,
    };
    let left = 5;
    const dying: PollDeps['ask'] = (...question) =>
      left-- > 0 ? source.client.ask(...question) : Promise.reject(new Error('killed'));
    await expect(poll({ ...parts, ask: dying }, startedAt)).rejects.toThrow('killed');
    source.asked.length = 0;
    await poll({ ...parts, ask: source.client.ask }, startedAt);
    expect(source.asked.filter((address) => address.includes('/Zaak?'))).toEqual([]);
    expect(told(await following.events())).toEqual([
      ['2031A00500', { name: 'moved', from: '2031-09-12', to: '2031-09-19' }],
    ]);
  });

  it('keeps the other questions when a version refuses one, and says so with the thing', async () => {
    const source = standIn(OWN_WORLD, BOTH);
    source.setTwist((address, body) => (address.includes('/Besluit?') ? 400 : body));
    await follow('2031Z00101');
    await round(source);
    source.lay({
      Zaak: [{ Nummer: '2031Z00101', Afgedaan: true, ApiGewijzigdOp: '2031-08-01T10:30:00Z' }],
    });
    expect(told((await round(source)).fresh)).toMatchObject([
      ['2031Z00101', { name: 'status', to: 'Afgedaan' }],
    ]);
    expect((await following.list())[0]?.trouble).toBe('unavailable');
  });

  it('uses the moment of change at the source where the service has no stamps of its own', async () => {
    const source = standIn(OWN_WORLD, { v5: true, v2: false });
    source.setTwist((address, body) => {
      if (address.endsWith('$metadata'))
        return body.replace(/<Property Name="ApiGewijzigdOp"[^>]*>/g, '');
      return address.includes('ApiGewijzigdOp') ? 400 : body;
    });
    await follow('dossier:24801-02');
    await round(source);
    source.lay({
      Document: [
        {
          DocumentNummer: '2031D00900',
          Soort: 'Brief regering',
          Onderwerp: 'Nieuw',
          Datum: '2031-07-27T00:00:00+02:00',
          Kamerstukdossier: ['24801-02'],
          GewijzigdOp: '2031-07-27T10:30:00+02:00',
        },
      ],
    });
    expect(told((await round(source)).fresh)).toMatchObject([
      ['dossier:24801-02', { name: 'new-paper' }],
    ]);
    expect(source.asked.at(-1)).toContain('GewijzigdOp ge 2031-07-2');
  });
});

describe('a followed search', () => {
  it('tells which papers came to match, and asks no source', async () => {
    const source = standIn(OWN_WORLD, BOTH);
    await follow('zoek:tag:zorg');
    const found = [{ key: '2031D00101', title: 'Oud', href: 'https://www.tweedekamer.nl/' }];
    const search = () => Promise.resolve([...found]);
    expect((await round(source, { search })).fresh).toEqual([]);
    found.push({ key: '2031D00102', title: 'Nieuw', href: 'https://www.tweedekamer.nl/' });
    expect(told((await round(source, { search })).fresh)).toEqual([
      ['zoek:tag:zorg', { name: 'match', title: 'Nieuw' }],
    ]);
    expect(source.asked).toEqual([]);
  });
});
