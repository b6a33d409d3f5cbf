import { describe, expect, it, vi } from 'vitest';
import { isSame, merged } from '../../../../../utils/background/saved/exchange/merge.ts';
import { planList } from '../../../../../utils/background/saved/exchange/plan-list.ts';
import {
  planFollows,
  planTakeout,
  verdictCounts,
  withoutDoubles,
} from '../../../../../utils/background/saved/exchange/plan.ts';
import { mergedQuote } from '../../../../../utils/background/saved/quotes/merge-quotes.ts';
import type { QuoteRecord } from '../../../../../utils/domain/saved/quote.ts';
import type { PaperRecord } from '../../../../../utils/domain/saved/saved-paper.ts';
import type { Resolution } from '../../../../../utils/domain/resolution.ts';
import type { SavedPaperTable } from '../../../../../utils/store/saved-paper-table.ts';

const day = (number: number) => `2031-07-0${number}T10:00:00.000Z`;
const paper = (own: Partial<PaperRecord> = {}): PaperRecord => ({
  key: '2031D00001',
  title: 'Stuk',
  kind: 'Motie',
  date: null,
  dossier: null,
  paperId: null,
  href: 'https://www.tweedekamer.nl/kamerstukken/detail?id=2031D00001',
  savedAt: day(1),
  tags: [],
  note: '',
  state: 'new',
  stance: '',
  colour: '',
  changedAt: day(1),
  removedAt: '',
  ...own,
});
/** Two states merged in either order. */
const both = (a: PaperRecord, b: PaperRecord) => {
  expect(merged(b, a)).toEqual(merged(a, b));
  return merged(a, b);
};

describe('two states of a paper', () => {
  const later = paper({
    changedAt: day(3),
    savedAt: day(2),
    title: 'Later',
    stance: 'for',
    colour: 'red',
    removedAt: day(3),
    tags: ['zorg'],
    note: 'later',
  });

  it('are as they were changed last, saved at the first moment, with all tags and notes', () => {
    const earlier = paper({
      state: 'read',
      stance: 'against',
      tags: ['Zorg', 'breda'],
      note: 'eerst',
    });
    expect(both(later, earlier)).toEqual({
      ...later,
      savedAt: day(1),
      state: 'read',
      tags: ['zorg', 'breda'],
      note: 'later\n\neerst',
    });
  });

  it.each([
    ['new', 'opened', 'opened'],
    ['new', 'read', 'read'],
    ['opened', 'read', 'read'],
    ['opened', 'opened', 'opened'],
  ] as const)('%s and %s are %s', (one, other, both_) =>
    expect(both(paper({ state: one }), { ...later, state: other }).state).toBe(both_),
  );

  it.each([
    ['eerst lezen', 'eerst', 'eerst lezen'],
    ['eerst', 'eerst lezen', 'eerst lezen'],
    ['', 'eerst', 'eerst'],
    ['eerst', '', 'eerst'],
    ['a', 'b', 'a\n\nb'],
  ])('with the notes “%s” and “%s” have one', (last, first, note) =>
    expect(both({ ...later, note: last }, paper({ note: first })).note).toBe(note),
  );

  it('have no more tags and no longer note than a paper may', () => {
    const tags = (part: string) => Array.from({ length: 50 }, (_, n) => `${part}${n}`);
    const one = both(
      { ...later, tags: tags('a'), note: 'a'.repeat(9999) },
      paper({ tags: tags('b'), note: 'b'.repeat(9999) }),
    );
    expect(one.tags).toEqual(tags('a'));
    expect(one.note).toBe('a'.repeat(9999) + '\n');
  });

  it.each<[string, Partial<PaperRecord>]>([
    ['title', { title: 'Stuk 2' }],
    ['kind', { kind: 'Motie 2' }],
    ['day', { date: '2031-07-01' }],
    ['dossier', { dossier: '24801' }],
    ['id', { paperId: 'kst-24801-6' }],
    ['address', { href: 'https://www.tweedekamer.nl/kamerstukken/detail?id=2031D00001&x=1' }],
    ['removal', { removedAt: day(2) }],
  ])('of the same moment with another %s are the same whichever comes first', (_, own) => {
    const one = both(paper({ ...own, note: 'b' }), paper({ note: 'a' }));
    expect(both(one, paper({ note: 'a' }))).toEqual(one);
  });

  it('say the same in whatever order their fields come', () => {
    const { key, ...rest } = paper();
    expect(isSame({ key, ...rest }, { ...rest, key })).toBe(true);
    expect(isSame(paper(), paper({ note: 'x' }))).toBe(false);
    expect(isSame(paper({ tags: ['a', 'b'] }), paper({ tags: ['b', 'a'] }))).toBe(false);
  });
});

describe('two states of a quote', () => {
  const quote = (own: Partial<QuoteRecord> = {}): QuoteRecord => ({
    id: 'a'.repeat(32),
    key: '2031D00001',
    words: 'Het werk vordert.',
    citation: '',
    href: 'https://www.tweedekamer.nl/',
    block: null,
    textHash: null,
    version: null,
    takenAt: day(2),
    goneAt: '',
    changedAt: day(2),
    removedAt: '',
    ...own,
  });

  it('are as they were changed last, taken at the first moment', () => {
    const later = quote({ changedAt: day(3), takenAt: day(3), removedAt: day(3) });
    for (const [a, b] of [
      [later, quote()],
      [quote(), later],
    ] as const)
      expect(mergedQuote(a, b)).toEqual({ ...later, takenAt: day(2) });
  });

  it('of the same moment are the one whose fields come last, whenever they were taken', () => {
    const [one, other] = [quote({ words: 'a', takenAt: day(9) }), quote({ words: 'b' })];
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const)
      expect(mergedQuote(a, b)).toEqual(other);
    const [taken, again] = [quote({ takenAt: day(9) }), quote({ goneAt: day(3), takenAt: day(1) })];
    expect(mergedQuote(taken, again)).toEqual(mergedQuote(again, taken));
  });
});

describe('the plan of a file', () => {
  const other = (key: string, own: Partial<PaperRecord> = {}) => paper({ ...own, key, title: key });

  it('names each line, in either mode', () => {
    const known = [other('a'), other('b'), other('c', { removedAt: day(2) }), other('d')];
    const records = [
      { line: 2, paper: other('a') },
      { line: 3, paper: other('b', { note: 'x', changedAt: day(2) }) },
      { line: 4, paper: other('n') },
      { line: 5, paper: other('n', { note: 'x' }) },
      { line: 6, what: 'kop', field: 'title' },
    ];
    const lines = [
      { line: 2, what: 'a a', verdict: 'known' },
      { line: 3, what: 'b b', verdict: 'changed' },
      { line: 4, what: 'n n', verdict: 'new' },
      { line: 5, what: 'n n', verdict: 'known', why: 'twice' },
      { line: 6, what: 'kop', verdict: 'wrong', why: 'field', field: 'title' },
    ];
    const papers = [other('a'), other('b', { note: 'x', changedAt: day(2) }), other('n')];
    for (const mode of ['merge', 'replace'] as const)
      expect(planTakeout(records, known, mode)).toEqual({ lines, papers, missing: 1 });
    expect(verdictCounts(planTakeout(records, known, 'merge').lines)).toEqual({
      new: 1,
      changed: 1,
      known: 2,
      wrong: 1,
    });
    expect(verdictCounts([])).toEqual({ new: 0, changed: 0, known: 0, wrong: 0 });
  });

  it('keeps both states when it merges, and the file’s when it replaces', () => {
    const known = [other('a', { note: 'mijn', changedAt: day(3) })];
    const records = [{ line: 1, paper: other('a', { note: 'bestand' }) }];
    expect(planTakeout(records, known, 'merge').papers[0]?.note).toBe('mijn\n\nbestand');
    expect(planTakeout(records, known, 'replace').papers[0]?.note).toBe('bestand');
  });

  it('follows again what is not followed, once', () => {
    const follow = (key: string) => ({ key, title: 'Raad', href: '', since: day(1) });
    const records = [
      { line: 1, follow: follow('dossier:1') },
      { line: 2, follow: follow('dossier:2') },
      { line: 3, follow: follow('dossier:2') },
      { line: 4, what: 'kop', field: 'key' },
    ];
    expect(planFollows(records, new Set(['dossier:1']))).toEqual({
      lines: [
        { line: 1, what: 'dossier:1 Raad', verdict: 'known' },
        { line: 2, what: 'dossier:2 Raad', verdict: 'new' },
        { line: 3, what: 'dossier:2 Raad', verdict: 'known', why: 'twice' },
        { line: 4, what: 'kop', verdict: 'wrong', why: 'field', field: 'key' },
      ],
      follows: [follow('dossier:2')],
    });
  });
});

describe('the plan of a list', () => {
  const found = (id: string): Resolution => ({
    status: 'found',
    id,
    source: 'tk-v5',
    checkedAt: 'x',
    paper: {
      id: 'kst-24801-6',
      number: '2031D00001',
      kind: 'Motie',
      title: 'Over de sluizen',
      date: '2031-06-16',
      dossier: { number: '24801', title: null },
      submitters: [],
      href: paper().href,
    },
  });
  const plan = async (text: string, answer: Resolution[], known?: PaperRecord) => {
    const resolve = vi.fn((_ids: string[]) => Promise.resolve(answer));
    const get = vi.fn((_keys: string[]) => Promise.resolve([known]));
    const papers = { get } as unknown as SavedPaperTable;
    const lines = await planList({ papers, resolver: { resolve } }, [{ line: 3, text }]);
    return { line: lines[0], asked: resolve.mock.calls[0]?.[0], looked: get.mock.calls[0]?.[0] };
  };
  const ID = '2031D00001';

  it.each<[string, PaperRecord | undefined, string]>([
    ['is not there', undefined, 'new'],
    ['is in the bin', paper({ removedAt: day(2) }), 'new'],
    ['is in the list', paper(), 'known'],
  ])('of a paper that %s', async (_, known, verdict) => {
    const { line, asked, looked } = await plan(ID, [found(ID)], known);
    expect([asked, looked]).toEqual([[ID], [ID]]);
    const saved = { line: 3, what: `${ID} Over de sluizen`, verdict, paper: { key: ID } };
    if (verdict === 'new') expect(line).toMatchObject(saved);
    else expect(line).toEqual({ line: 3, what: `${ID} Over de sluizen`, verdict });
  });

  it.each<[string, string, Resolution[], string]>([
    ['words', 'een brief van vorige week', [], 'not-read'],
    ['what is not there', ID, [{ status: 'not-found', id: ID }], 'not-found'],
    [
      'what cannot be asked',
      ID,
      [{ status: 'unreachable', id: ID, reason: 'offline', retryAt: null }],
      'unreachable',
    ],
    ['what is not answered', ID, [], 'not-found'],
  ])('of %s', async (_, text, answer, why) => {
    const { line, asked } = await plan(text, answer);
    expect(line).toEqual({ line: 3, what: text, verdict: 'wrong', why });
    expect(asked).toEqual(why === 'not-read' ? [] : [text]);
  });

  it('of a zaak keeps it as that', async () => {
    const { line, asked } = await plan('2031Z14929', [found('2031Z14929')]);
    expect(asked).toEqual(['2031Z14929']);
    expect(line).toMatchObject({ verdict: 'new', paper: { key: '2031Z14929', kind: 'Zaak' } });
  });

  it('names a paper once', () => {
    const { removedAt: _removedAt, ...toSave } = paper();
    const line = (number: number) => ({ line: number, what: 'x', verdict: 'new' as const });
    expect(
      withoutDoubles([{ ...line(1), paper: toSave }, line(2), { ...line(3), paper: toSave }]),
    ).toEqual([
      { ...line(1), paper: toSave },
      line(2),
      { line: 3, what: 'x', verdict: 'known', why: 'twice' },
    ]);
  });
});
