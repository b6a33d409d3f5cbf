import { expect, it, vi } from 'vitest';
import { keysOnPage } from '../../../../utils/background/follow/keys-on-page.ts';
import type {
  ContextAnswer,
  PaperContext,
} from '../../../../utils/domain/context/paper-context.ts';

const KEY = '2031D00001';
const ADDRESS = `https://www.tweedekamer.nl/kamerstukken/detail?id=${KEY}&did=${KEY}`;
const absent = { state: 'absent' } as const;
const context: PaperContext = {
  source: 'tk-v5',
  checkedAt: '',
  paper: {
    number: KEY,
    kind: 'Brief regering',
    title: 'Brief',
    date: null,
    href: ADDRESS,
    publicationId: null,
    registered: null,
    received: null,
    versions: [],
  },
  people: absent,
  dossiers: {
    state: 'known',
    value: [{ number: '36900', title: null, ondernummer: 30, previous: null, next: null }],
  },
  zaken: absent,
  appendices: absent,
  appendixOf: absent,
  activities: absent,
  toezeggingen: absent,
  missing: [],
  inferred: [],
};
const known: ContextAnswer = { state: 'known', context };
const around = [KEY, 'dossier:36900'];
const source = () => vi.fn(() => Promise.resolve(known));

it('takes what is kept, and asks nobody', async () => {
  const of = source();
  const keys = await keysOnPage({ kept: () => Promise.resolve(known), of }, ADDRESS);
  expect([...keys]).toEqual(around);
  expect(of).not.toHaveBeenCalled();
});

it.each([
  ['nothing is kept', () => Promise.resolve(undefined)],
  ['what is kept cannot be read', () => Promise.reject(new Error('disk'))],
])('asks the source where %s', async (_, kept) => {
  const of = source();
  expect([...(await keysOnPage({ kept, of }, ADDRESS))]).toEqual(around);
  expect(of).toHaveBeenCalledWith({ number: KEY, ondernummer: null });
});

it('gives the own paper alone where the source does not know it', async () => {
  const none = () => Promise.resolve<ContextAnswer>({ state: 'none' });
  expect([...(await keysOnPage({ kept: none, of: none }, ADDRESS))]).toEqual([KEY]);
});

it('gives nothing for a page without a paper', async () => {
  const of = source();
  const address = 'https://www.tweedekamer.nl/kamerstukken/detail?id=2031Z00170';
  expect((await keysOnPage({ kept: () => Promise.resolve(known), of }, address)).size).toBe(0);
});
