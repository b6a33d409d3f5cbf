import { describe, expect, it } from 'vitest';
import {
  absentActivity,
  compareRecord,
  eventOf,
  lateToezegging,
} from '../../../../utils/background/follow/compare.ts';
import type { Activity } from '../../../../utils/domain/context/paper-context.ts';
import type { Facts, PollCursor } from '../../../../utils/domain/follow/poll-cursor.ts';
import type { RecordFacts } from '../../../../utils/domain/follow/record-update.ts';

const ID = '2031A00500';
const cursor = (before: Facts | undefined, key = ID): PollCursor => ({
  key,
  checkedAt: '',
  trouble: '',
  stamps: {},
  markedOn: '2031-07-15',
  known: before ? { [ID]: before } : {},
});
const record = { follow: ID, id: ID, stamp: 's', href: 'h' };
const compared = (now: RecordFacts, before?: Facts, key = ID) =>
  compareRecord(cursor(before, key), { ...record, ...now }, true);
const reasons = (now: RecordFacts, before?: Facts, key = ID) => compared(now, before, key).reasons;

const activity = (own: Partial<Activity> = {}): Activity => ({
  number: ID,
  kind: 'Commissiedebat',
  title: 'Sluizen',
  date: '2031-08-01',
  start: '2031-08-01T10:00',
  end: null,
  room: null,
  status: 'Gepland',
  committee: null,
  movedTo: null,
  movedFrom: null,
  href: '',
  ...own,
});
const planned = (own: Partial<Activity> = {}) => ({
  what: 'activity' as const,
  activity: activity(own),
});

describe('an activity', () => {
  it.each<[string, Partial<Activity>, Partial<Activity>, object[]]>([
    ['that stays as it was', {}, {}, []],
    [
      'on another day',
      {},
      { date: '2031-08-02' },
      [{ name: 'moved', from: '2031-08-01', to: '2031-08-02' }],
    ],
    ['on a day at last', { date: null }, {}, [{ name: 'planned', to: '2031-08-01' }]],
    ['without a day any more', {}, { date: null, start: null }, []],
    [
      'on another day at another time',
      {},
      { date: '2031-08-02', start: '2031-08-02T11:00' },
      [{ name: 'moved', from: '2031-08-01', to: '2031-08-02' }],
    ],
    [
      'at another time',
      {},
      { start: '2031-08-01T11:30' },
      [{ name: 'new-time', date: '2031-08-01', from: '10:00', to: '11:30' }],
    ],
    ['at a time at last', { start: null }, {}, []],
    ['without a time any more', {}, { start: null }, []],
    ['at another time of no day', { date: null }, { date: null, start: '2031-08-01T11:30' }, []],
    ['that is off', {}, { status: 'Geannuleerd' }, [{ name: 'cancelled', date: '2031-08-01' }]],
    ['that lapsed', {}, { status: 'vervallen' }, [{ name: 'cancelled', date: '2031-08-01' }]],
    ['that was off before', { status: 'Vervallen' }, { status: 'Vervallen' }, []],
    [
      'whose status says a little more than off',
      {},
      { status: 'Vervallen?' },
      [{ name: 'status', from: 'Gepland', to: 'Vervallen?' }],
    ],
    [
      'that was moved',
      {},
      { status: 'Verplaatst', movedTo: '2031-09-01' },
      [{ name: 'moved', from: '2031-08-01', to: '2031-09-01' }],
    ],
    [
      'that was moved from no day',
      { date: null },
      { date: null, status: 'Verplaatst', movedTo: '2031-09-01' },
      [],
    ],
    [
      'that was moved before',
      { status: 'Verplaatst' },
      { status: 'Verplaatst', movedTo: '2031-09-01' },
      [],
    ],
    [
      'that was moved to no known day',
      {},
      { status: 'Verplaatst' },
      [{ name: 'status', from: 'Gepland', to: 'Verplaatst' }],
    ],
    [
      'with a successor that took place',
      {},
      { status: 'Uitgevoerd', movedTo: '2031-09-01' },
      [{ name: 'status', from: 'Gepland', to: 'Uitgevoerd' }],
    ],
    [
      'at another time that took place',
      {},
      { status: 'Uitgevoerd', start: '2031-08-01T11:30' },
      [{ name: 'new-time', date: '2031-08-01', from: '10:00', to: '11:30' }],
    ],
  ])('%s', (_, before, now, told) => {
    expect(compared(planned(now), planned(before))).toEqual({ facts: planned(now), reasons: told });
  });

  it('seen for the first time is no news', () => expect(reasons(planned())).toEqual([]));
});

describe('an activity that the source has no more', () => {
  it('is off at the second time, once, and what else is known of it stays', () => {
    const first = absentActivity(cursor(planned()));
    expect(first).toEqual({ facts: { ...planned(), absentOnce: true }, reasons: [] });
    const second = absentActivity(cursor(first?.facts));
    expect(second).toEqual({
      facts: { ...planned({ status: 'Vervallen' }), absentOnce: true },
      reasons: [{ name: 'cancelled', date: '2031-08-01' }],
    });
    expect(absentActivity(cursor(second?.facts))).toBeNull();
  });

  it.each<[string, Facts | undefined]>([
    ['was never known', undefined],
    ['is something else', { what: 'zaak', status: 'Gepland' }],
    ['was off before', planned({ status: 'Geannuleerd' })],
  ])('is nothing to tell when it %s', (_, before) =>
    expect(absentActivity(cursor(before))).toBeNull(),
  );
});

describe('a status', () => {
  const zaak = (status: string) => ({ what: 'zaak' as const, status });
  it.each([
    ['Vrijgegeven', 'Afgedaan', 1],
    ['Afgedaan', 'Afgedaan', 0],
    ['', 'Afgedaan', 0],
    ['Vrijgegeven', '', 0],
  ])('from “%s” to “%s” is told %i times', (from, to, times) => {
    const told = times === 1 ? [{ name: 'status', from, to }] : [];
    expect(compared(zaak(to), zaak(from))).toEqual({ facts: zaak(to), reasons: told });
  });

  it('of what was known as something else, or not at all, is no news', () => {
    expect(reasons(zaak('Afgedaan'))).toEqual([]);
    expect(reasons(zaak('Afgedaan'), planned())).toEqual([]);
    expect(reasons(planned(), zaak('Gepland'))).toEqual([]);
  });

  it('is told only where the question was answered before', () => {
    const now = { ...record, ...zaak('Afgedaan') };
    expect(compareRecord(cursor(zaak('Vrijgegeven')), now, false)).toEqual({
      facts: zaak('Afgedaan'),
      reasons: [],
    });
  });
});

describe('a promise', () => {
  const before = (own = {}) => ({
    what: 'toezegging' as const,
    status: 'Openstaand',
    due: '2031-09-01',
    lateTold: true,
    ...own,
  });
  const now = (own = {}) => ({
    what: 'toezegging' as const,
    status: 'Openstaand',
    due: '2031-09-01',
    letter: 'kst-1-2',
    ...own,
  });

  it('that is late is told once for each day that was promised', () => {
    expect(compared(now(), before()).facts).toEqual(before());
    expect(compared(now({ due: '2031-10-01' }), before()).facts).toEqual(
      before({ due: '2031-10-01', lateTold: false }),
    );
    expect(compared(now(), before({ lateTold: false })).facts).toEqual(before({ lateTold: false }));
    expect(compared(now()).facts).toEqual(before({ lateTold: false }));
  });

  it.each([
    ['Openstaand', []],
    ['Voldaan', [{ name: 'toezegging-kept', letter: 'kst-1-2' }]],
    ['Vervallen', [{ name: 'status', from: 'Openstaand', to: 'Vervallen' }]],
  ])('that is %s now', (status, told) => expect(reasons(now({ status }), before())).toEqual(told));

  it('seen for the first time, or known as something else, is no news', () => {
    expect(reasons(now({ status: 'Voldaan' }))).toEqual([]);
    expect(reasons(now({ status: 'Voldaan' }), planned())).toEqual([]);
  });

  it('is late by the clock, and known to be told from then on', () => {
    const facts = before({ lateTold: false });
    expect(lateToezegging(cursor(facts), '2031-09-02')).toEqual({
      due: '2031-09-01',
      facts: before(),
    });
    expect(lateToezegging(cursor(planned()), '2031-09-02')).toBeNull();
  });
});

describe('a paper', () => {
  const paper = (own = {}) => ({
    what: 'paper' as const,
    title: 'Stuk',
    kind: 'Brief regering',
    date: '2031-07-20',
    version: 2,
    extension: 'pdf',
    askedOn: '2031-07-01',
    ...own,
  });
  const file = (version: number | null, extension = 'pdf') => ({
    what: 'paper' as const,
    version,
    extension,
  });

  it.each<[string, Facts, object, number]>([
    ['of a later version', file(1), {}, 1],
    ['of the same version', file(2), {}, 0],
    ['of an earlier version', file(3), {}, 0],
    ['of another sort', file(1, 'docx'), {}, 0],
    ['of no known version before', file(null), {}, 0],
    ['of no known version', file(1), { version: null }, 0],
  ])('known and now %s', (_, before, own, times) => {
    const { facts, reasons: told } = compared(paper(own), before);
    expect(told).toEqual(times ? [{ name: 'new-version', title: 'Stuk', version: 2 }] : []);
    expect(facts).toEqual({ ...file(2), ...own });
  });

  const ANSWER = paper({ kind: 'Antwoord schriftelijke vragen' });
  const FRESH = {
    name: 'new-paper',
    title: 'Stuk',
    kind: 'Antwoord schriftelijke vragen',
    date: '2031-07-20',
  };
  it.each([
    ['2031Z00300', { name: 'answered', title: 'Stuk', days: 19 }],
    ['2031D00300', { name: 'answered', title: 'Stuk', days: 19 }],
    ['dossier:24801', FRESH],
    ['persoon:5c2b9f0e-1111-4222-a333-444455556666', FRESH],
  ])('that answers, to who follows %s', (key, reason) =>
    expect(reasons(ANSWER, undefined, key)).toEqual([reason]),
  );

  it('that answers on a day, or questions of a day, that is not known', () => {
    const none = { name: 'answered', title: 'Stuk', days: null };
    for (const own of [{ askedOn: null }, { date: null }])
      expect(reasons({ ...ANSWER, ...own }, undefined, '2031Z00300')).toEqual([none]);
  });

  it('of another kind is a new paper for who follows questions', () => {
    const { title, kind, date } = paper();
    expect(reasons(paper(), undefined, '2031Z00300')).toEqual([
      { name: 'new-paper', title, kind, date },
    ]);
  });
});

describe('a decision', () => {
  const COUNT = { for: 76, against: 74 };
  const decision = (own = {}) => ({
    what: 'decision' as const,
    title: 'Motie',
    date: '2031-07-20',
    outcome: 'adopted' as 'adopted' | null,
    standing: 'adopted' as 'adopted' | 'held' | null,
    count: COUNT,
    ...own,
  });
  const VOTE = { name: 'vote', outcome: 'adopted', count: COUNT, title: 'Motie' };
  const OLD = '2031-01-01';

  it.each<[string, object, Facts | undefined, object[]]>([
    ['is told', {}, undefined, [VOTE]],
    ['that says nothing is not', { outcome: null, standing: null }, undefined, []],
    ['that adopts without a vote that is known is not', { outcome: null }, undefined, []],
    ['of long ago is not', { date: OLD }, undefined, []],
    [
      'of long ago is where the paper was known',
      { date: OLD },
      { what: 'decision', outcome: null, standing: 'held' },
      [VOTE],
    ],
    [
      'that was known is not',
      {},
      { what: 'decision', outcome: 'adopted', standing: 'adopted' },
      [],
    ],
    [
      'that was known before standings were is not',
      {},
      { what: 'decision', outcome: 'adopted' },
      [],
    ],
    ['of what was known as something else is', {}, file(), [VOTE]],
  ])('%s', (_, own, before, told) => {
    const { facts, reasons: all } = compared(decision(own), before);
    expect(all).toEqual(told);
    const { outcome, standing } = decision(own);
    expect(facts).toEqual({ what: 'decision', outcome, standing });
  });

  function file(): Facts {
    return { what: 'paper', version: 1, extension: 'pdf' };
  }
});

it('an event is called by follow, reason, record and stamp', () => {
  const sighting = { follow: 'f', id: 'i', stamp: 's', href: 'h' };
  const reason = { name: 'match' as const, title: 'x' };
  expect(eventOf(sighting, reason, 'now')).toEqual({
    key: 'f|match|i|s',
    follow: 'f',
    at: 'now',
    seenAt: '',
    reason,
    href: 'h',
  });
});
