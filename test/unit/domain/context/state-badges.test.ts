import { describe, expect, it } from 'vitest';
import type {
  PaperContext,
  PaperRef,
  Zaak,
} from '../../../../utils/domain/context/paper-context.ts';
import { stateBadges } from '../../../../utils/domain/context/state-badges.ts';

const ref = (number: string, kind: string, date: string | null): PaperRef => ({
  number,
  kind,
  title: kind,
  date,
  href: 'https://www.tweedekamer.nl/',
});
const zaak = (fields: Partial<Zaak>): Zaak => ({
  number: '2031Z00001',
  kind: 'Motie',
  title: '',
  status: null,
  phase: null,
  done: false,
  deadline: null,
  appreciation: null,
  earlierAppreciation: null,
  people: [],
  papers: [],
  decisions: [],
  replacedBy: [],
  replaces: [],
  ...fields,
});
const nothing = { state: 'known' as const, value: [] };
const context = (fields: Partial<PaperContext>, kind = 'Motie'): PaperContext => ({
  source: 'tk-v5',
  checkedAt: '',
  missing: [],
  inferred: [],
  paper: {
    ...ref('2031D00001', kind, '2031-06-01'),
    publicationId: null,
    registered: null,
    received: null,
    versions: [],
  },
  people: nothing,
  dossiers: nothing,
  zaken: nothing,
  appendices: nothing,
  appendixOf: nothing,
  activities: nothing,
  toezeggingen: nothing,
  ...fields,
});
const known = <T>(...value: T[]) => ({ state: 'known' as const, value });

describe('questions', () => {
  const asked = ref('2031D00001', 'Schriftelijke vragen', '2031-06-01');
  const badges = (papers: PaperRef[], today: string) =>
    stateBadges(context({ zaken: known(zaak({ papers })) }, 'Schriftelijke vragen'), today);

  it('say how many days the answer took, whatever the order of the papers', () => {
    const answer = ref('2031D00009', 'Antwoord schriftelijke vragen', '2031-06-27');
    expect(badges([answer, asked], '2031-12-01')).toEqual([{ name: 'answered', days: 26 }]);
  });
  it('count the days while they wait', () =>
    expect(badges([asked], '2031-06-18')).toEqual([
      { name: 'waiting', day: 17, of: 21, postponed: false },
    ]));
  it('count the days they are late, with the announced delay', () => {
    expect(
      badges(
        [asked, ref('2031D00002', 'Mededeling (uitstel antwoord)', '2031-06-20')],
        '2031-06-25',
      ),
    ).toEqual([{ name: 'late', days: 3, postponed: true }]);
  });
  it('say nothing without a day, or before it', () => {
    expect(badges([{ ...asked, date: null }], '2031-06-18')).toEqual([]);
    expect(badges([asked], '2031-05-01')).toEqual([]);
  });
});

const vote = {
  date: '2031-06-10',
  kind: 'Stemmen - aangenomen',
  text: '',
  status: 'Besluit',
  remark: null,
  outcome: 'adopted' as const,
};
const side = (seats: number) => ({ seats, parties: [], members: [], mistakes: [] });

describe('a vote', () => {
  const votes = {
    rollCall: false,
    for: side(78),
    against: side(72),
    absent: side(0),
    complete: true,
  };

  it('is shown with its count', () => {
    const zaken = known(
      zaak({
        decisions: [
          { ...vote, kind: 'Ingediend', outcome: null, votes: null },
          { ...vote, votes },
        ],
      }),
    );
    expect(stateBadges(context({ zaken }), '2031-07-01')).toEqual([
      { name: 'outcome', outcome: 'adopted', count: { for: 78, against: 72 } },
    ]);
  });
  it('is shown without figures that are not sure', () => {
    const zaken = known(zaak({ decisions: [{ ...vote, votes: { ...votes, complete: false } }] }));
    expect(stateBadges(context({ zaken }), '2031-07-01')).toEqual([
      { name: 'outcome', outcome: 'adopted', count: null },
    ]);
  });
  it('of one of several zaken says nothing of the paper', () => {
    expect(
      stateBadges(
        context({ zaken: known(zaak({ decisions: [{ ...vote, votes }] }), zaak({})) }),
        '2031-07-01',
      ),
    ).toEqual([]);
  });
});

describe('the rest', () => {
  const toezegging = {
    number: 'TZ203101-001',
    text: '',
    minister: null,
    due: null,
    madeOn: null,
    keptHere: true,
    href: '',
    earlier: [],
    later: [],
  };
  const activity = {
    number: '2031A00001',
    kind: '',
    title: '',
    start: null,
    end: null,
    room: null,
    committee: null,
    movedTo: null,
    movedFrom: null,
    href: '',
  };
  const version = (number: number, date: string, extension: string) => ({
    number,
    date,
    extension,
    bytes: null,
  });
  const withVersions = (...versions: ReturnType<typeof version>[]) =>
    context({ paper: { ...context({}).paper, versions } });

  it.each([
    ['Openstaand', 1],
    ['Deels Voldaan', 1],
    ['Voldaan', 0],
    ['Vervallen', 0],
    ['', 0],
  ])('a toezegging that is %s gives %i', (status, count) => {
    expect(
      stateBadges(context({ toezeggingen: known({ ...toezegging, status }) }), '2031-07-01'),
    ).toHaveLength(count);
  });
  it('names the first planned day on the agenda, and no other', () => {
    const on = (date: string, status: string) => ({ ...activity, date, status });
    const activities = known(
      on('2031-09-12', 'Gepland'),
      on('2031-08-01', 'Geannuleerd'),
      on('2031-06-01', 'Gepland'),
      on('2031-08-20', 'Verplaatst'),
    );
    expect(stateBadges(context({ activities }), '2031-07-01')).toEqual([
      { name: 'on-agenda', date: '2031-09-12' },
    ]);
  });
  it('names the week where the day is not known yet', () => {
    const planned = { ...activity, date: null, status: 'Gepland' };
    const on = (week: string | null) =>
      stateBadges(context({ activities: known({ ...planned, week }) }), '2031-11-05');
    expect(on('2031-11-03')).toEqual([{ name: 'agenda-week', monday: '2031-11-03' }]);
    expect(on('2031-10-20')).toEqual([]);
    expect(on(null)).toEqual([]);
  });
  it('calls a replaced file new for a week, and a published one not', () => {
    expect(
      stateBadges(
        withVersions(version(2, '2031-07-01', '.docx'), version(1, '2031-06-20', '.docx')),
        '2031-07-03',
      ),
    ).toEqual([{ name: 'new-version', version: 2 }]);
    expect(
      stateBadges(
        withVersions(version(2, '2031-07-01', '.docx'), version(1, '2031-06-20', '.docx')),
        '2031-07-09',
      ),
    ).toEqual([]);
    expect(
      stateBadges(
        withVersions(version(2, '2031-07-01', '.pdf'), version(1, '2031-06-20', '.docx')),
        '2031-07-03',
      ),
    ).toEqual([]);
  });
  it('says nothing of parts that could not be reached', () => {
    expect(
      stateBadges(
        context({
          zaken: { state: 'absent' },
          toezeggingen: { state: 'unreachable', reason: 'timeout' },
        }),
        '2031-07-01',
      ),
    ).toEqual([]);
  });
});
