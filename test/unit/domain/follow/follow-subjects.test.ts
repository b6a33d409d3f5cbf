import { describe, expect, it } from 'vitest';
import {
  activitySubject,
  dossierSubject,
  followSubjects,
  paperSubject,
  personSubjects,
  toezeggingSubject,
  zaakSubject,
} from '../../../../utils/domain/follow/follow-subjects.ts';
import type {
  Activity,
  DossierPlace,
  Person,
} from '../../../../utils/domain/context/paper-context.ts';
import { contextOf, paperOf, promiseOf, zakenOf } from '../context/records.ts';

const HERE = 'https://www.tweedekamer.nl/kamerstukken/detail?id=2031D00001&did=2031D00001';
const PAPER = { ...paperOf('Motie'), title: 'Over de sluizen' };
const ACTIVITY: Activity = {
  number: '2031A00001',
  kind: 'Commissiedebat',
  title: 'Waterbeheer',
  date: null,
  start: null,
  end: null,
  room: null,
  status: 'Gepland',
  committee: null,
  movedTo: null,
  movedFrom: null,
  href: 'https://www.tweedekamer.nl/a',
};
const DOSSIER: DossierPlace = {
  number: '24801-02',
  title: 'Sluizen',
  ondernummer: null,
  previous: null,
  next: null,
};
const IDS = { person: 'p1', committee: null, party: 'f1' };
const PERSON: Person = {
  name: 'De Vries',
  party: 'Partij A',
  role: null,
  relation: 'Eerste ondertekenaar',
  href: null,
  ids: IDS,
};
const zaak = zakenOf({ title: 'De zaak' }).value[0] ?? null;

describe('what can be followed', () => {
  it('of a paper', () =>
    expect(paperSubject(PAPER)).toEqual({
      key: '2031D00001',
      title: 'Over de sluizen',
      href: HERE,
    }));

  it('of a paper without a title is called by its number', () =>
    expect(paperSubject({ ...PAPER, title: '' }).title).toBe('2031D00001'));

  it.each([
    [300, 300],
    [301, 300],
  ])('has a title of %i characters cut to %i', (length, cut) =>
    expect(paperSubject({ ...PAPER, title: 'x'.repeat(length) }).title).toHaveLength(cut),
  );

  it('of a dossier, with or without a title', () => {
    const href = 'https://zoek.officielebekendmakingen.nl/dossier/24801-02';
    expect(dossierSubject(DOSSIER)).toEqual({ key: 'dossier:24801-02', title: 'Sluizen', href });
    expect(dossierSubject({ ...DOSSIER, title: null })).toMatchObject({ title: '24801-02' });
    expect(dossierSubject({ ...DOSSIER, title: '' })).toMatchObject({ title: 'dossier:24801-02' });
  });

  it('of a zaak leads to its first paper, else to the one that is read', () => {
    if (!zaak) throw new Error('no zaak');
    const subject = { key: '2031Z00001', title: 'De zaak' };
    expect(zaakSubject(zaak, HERE)).toEqual({ ...subject, href: HERE });
    const papers = [paperOf('Motie', '2031D00007'), PAPER];
    expect(zaakSubject({ ...zaak, papers }, HERE)).toEqual({
      ...subject,
      href: paperOf('Motie', '2031D00007').href,
    });
  });

  it('of an activity', () =>
    expect(activitySubject(ACTIVITY)).toEqual({
      key: '2031A00001',
      title: 'Waterbeheer',
      href: 'https://www.tweedekamer.nl/a',
    }));

  it('of a toezegging leads to its own page', () =>
    expect(toezeggingSubject(promiseOf({ text: 'Een brief', href: 'x' }))).toEqual({
      key: 'TZ203101-001',
      title: 'Een brief',
      href: 'https://www.tweedekamer.nl/kamerstukken/toezeggingen/detail?id=TZ203101-001',
    }));
});

describe('people', () => {
  const person = { key: 'persoon:p1', title: 'De Vries', href: HERE };
  const party = { key: 'fractie:f1', title: 'Partij A', href: HERE };

  it.each([
    ['person and party', IDS, [person, party]],
    ['a person alone', { ...IDS, party: null }, [person]],
    ['a party alone', { ...IDS, person: null }, [party]],
    [
      'a committee',
      { person: null, committee: 'c1', party: null },
      [{ key: 'commissie:c1', title: 'De Vries', href: HERE }],
    ],
    ['nobody', { person: null, committee: null, party: null }, []],
  ])('are followed as %s', (_, ids, subjects) =>
    expect(personSubjects({ ...PERSON, ids }, HERE)).toEqual(subjects),
  );

  it('are not followed where the source does not say who they are', () => {
    const { ids: _, ...unknown } = PERSON;
    expect(personSubjects(unknown, HERE)).toEqual([]);
  });

  it('without a party’s name have it by their own', () =>
    expect(personSubjects({ ...PERSON, party: null, ids: { ...IDS, person: null } }, HERE)).toEqual(
      [{ ...party, title: 'De Vries' }],
    ));

  it('without any name have no party', () =>
    expect(
      personSubjects({ ...PERSON, name: '', party: null, ids: { ...IDS, person: null } }, HERE),
    ).toEqual([]));
});

describe('all that can be followed from a page', () => {
  const keys = (fields: Parameters<typeof contextOf>[1]) =>
    followSubjects(contextOf(PAPER, fields)).map(({ key }) => key);
  const known = <T>(...value: T[]) => ({ state: 'known' as const, value });

  it('is the paper first, then what is around it, people last', () =>
    expect(
      keys({
        dossiers: known(DOSSIER),
        zaken: zakenOf({ people: [{ ...PERSON, ids: { ...IDS, person: 'p2' } }] }),
        activities: known(ACTIVITY),
        toezeggingen: known(promiseOf({}), promiseOf({ number: 'unnumbered' })),
        people: known(PERSON),
      }),
    ).toEqual([
      '2031D00001',
      'dossier:24801-02',
      '2031Z00001',
      '2031A00001',
      'TZ203101-001',
      'persoon:p1',
      'fractie:f1',
      'persoon:p2',
    ]));

  it('leads, for a zaak and for people, to the paper that is read', () => {
    const context = contextOf(PAPER, { zaken: zakenOf({}), people: known(PERSON) });
    expect(new Set(followSubjects(context).map(({ href }) => href))).toEqual(new Set([HERE]));
  });

  it('names each once', () => {
    expect(keys({ people: known(PERSON, PERSON), dossiers: known(DOSSIER, DOSSIER) })).toEqual([
      '2031D00001',
      'dossier:24801-02',
      'persoon:p1',
      'fractie:f1',
    ]);
  });

  it('is the paper alone where nothing else is known', () => {
    const absent = { state: 'absent' as const };
    const away = { state: 'unreachable' as const, reason: 'timeout' };
    expect(
      keys({
        dossiers: absent,
        zaken: away,
        activities: absent,
        toezeggingen: away,
        people: absent,
      }),
    ).toEqual(['2031D00001']);
  });
});
