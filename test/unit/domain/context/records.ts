import type {
  Decision,
  PaperContext,
  PaperFacts,
  Side,
  Toezegging,
  Votes,
  Zaak,
} from '../../../../utils/domain/context/paper-context.ts';

/** Records of what is known around a paper, written for tests. */
export const paperOf = (
  kind: string,
  number = '2031D00001',
  date: string | null = '2031-06-01',
): PaperFacts => ({
  number,
  kind,
  title: kind,
  date,
  href: `https://www.tweedekamer.nl/kamerstukken/detail?id=${number}&did=${number}`,
  publicationId: null,
  registered: null,
  received: null,
  versions: [],
});

export const zakenOf = (fields: Partial<Zaak>): { state: 'known'; value: Zaak[] } => ({
  state: 'known',
  value: [
    {
      number: '2031Z00001',
      kind: '',
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
    },
  ],
});

const sideOf = (seats: number): Side => ({ seats, parties: [], members: [], mistakes: [] });

export const showOfHands = (yes: number, no: number, complete = true): Votes => ({
  rollCall: false,
  for: sideOf(yes),
  against: sideOf(no),
  absent: sideOf(0),
  complete,
});

export const decisionOf = (kind: string, fields: Partial<Decision> = {}): Decision => ({
  date: '2031-06-10',
  kind,
  text: '',
  status: 'Besluit',
  remark: null,
  outcome: kind === 'Stemmen - aangenomen' ? 'adopted' : null,
  votes: null,
  ...fields,
});

export const promiseOf = (fields: Partial<Toezegging>): Toezegging => ({
  number: 'TZ203101-001',
  href: '',
  text: '',
  status: 'Openstaand',
  minister: null,
  due: null,
  madeOn: null,
  keptHere: false,
  earlier: [],
  later: [],
  ...fields,
});

const nothing = { state: 'known' as const, value: [] };
export const contextOf = (paper: PaperFacts, fields: Partial<PaperContext>): PaperContext => ({
  source: 'tk-v5',
  checkedAt: '2031-07-01T10:00:00Z',
  missing: [],
  inferred: [],
  paper,
  people: nothing,
  dossiers: nothing,
  zaken: nothing,
  appendices: nothing,
  appendixOf: nothing,
  activities: nothing,
  toezeggingen: nothing,
  ...fields,
});
