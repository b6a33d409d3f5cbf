import { expect, it } from 'vitest';
import type {
  PaperContext,
  PaperRef,
  Zaak,
} from '../../../../utils/domain/context/paper-context.ts';
import { relatedPapers } from '../../../../utils/domain/context/related-papers.ts';

const ref = (number: string, kind = 'Motie'): PaperRef => ({
  number,
  kind,
  title: number,
  date: '2031-06-01',
  href: 'https://www.tweedekamer.nl/',
});
const zaak = (fields: Partial<Zaak>): Zaak => ({
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
});
const nothing = { state: 'known' as const, value: [] };
const context = (fields: Partial<PaperContext>): PaperContext => ({
  source: 'tk-v5',
  checkedAt: '',
  missing: [],
  inferred: [],
  paper: {
    ...ref('2031D00001'),
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
const how = (fields: Partial<PaperContext>) =>
  relatedPapers(context(fields)).map((one) => `${one.how} ${one.paper.number}`);

it('puts what takes the place of a paper before its neighbours, and names each paper once', () => {
  const zaken = {
    state: 'known' as const,
    value: [zaak({ replacedBy: [ref('2031D00009')], replaces: [ref('2031D00002')] })],
  };
  const dossiers = {
    state: 'known' as const,
    value: [
      {
        number: '24801',
        title: null,
        ondernummer: 5,
        previous: ref('2031D00002'),
        next: ref('2031D00006'),
      },
    ],
  };
  expect(how({ zaken, dossiers })).toEqual([
    'replaced-by 2031D00009',
    'replaces 2031D00002',
    'next 2031D00006',
  ]);
});

it('joins question and answer, and never leads to the paper itself', () => {
  const papers = [
    ref('2031D00001', 'Schriftelijke vragen'),
    ref('2031D00004', 'Antwoord schriftelijke vragen'),
  ];
  expect(how({ zaken: { state: 'known', value: [zaak({ papers })] } })).toEqual([
    'answer 2031D00004',
  ]);
});

it('has nothing to say of parts that could not be had', () => {
  expect(
    how({ zaken: { state: 'absent' }, dossiers: { state: 'unreachable', reason: 'timeout' } }),
  ).toEqual([]);
});
