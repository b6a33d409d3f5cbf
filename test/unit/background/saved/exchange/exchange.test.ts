import Ajv from 'ajv';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../../../utils/formats/csv.ts';
import { parseInput } from '../../../../../utils/citations/parse-input.ts';
import { merged } from '../../../../../utils/background/saved/exchange/merge.ts';
import { planList } from '../../../../../utils/background/saved/exchange/plan-list.ts';
import {
  planFollows,
  planTakeout,
  verdictCounts,
  withoutDoubles,
} from '../../../../../utils/background/saved/exchange/plan.ts';
import { toReference } from '../../../../../utils/formats/saved-paper-reference.ts';
import { parseExportFile, printExportFile } from '../../../../../utils/formats/export-file.ts';
import type { PaperRecord } from '../../../../../utils/domain/saved/saved-paper.ts';
import { mergedQuote } from '../../../../../utils/background/saved/quotes/merge-quotes.ts';
import type { QuoteRecord } from '../../../../../utils/domain/saved/quote.ts';
import { KEPT_SOURCES, type KeptText } from '../../../../../utils/domain/saved/kept-text.ts';
import { COLOURS, STANCES } from '../../../../../utils/domain/saved/readers-part.ts';
import type { Resolution } from '../../../../../utils/domain/resolution.ts';
import type { SavedPaperTable } from '../../../../../utils/store/saved-paper-table.ts';

const paper = (key: string, own: Partial<PaperRecord> = {}): PaperRecord => ({
  key,
  title: `Stuk ${key}`,
  kind: 'Motie',
  date: '2031-06-16',
  dossier: '36900',
  paperId: null,
  href: `https://www.tweedekamer.nl/kamerstukken/detail?id=${key}`,
  savedAt: '2031-07-01T10:00:00.000Z',
  tags: [],
  note: '',
  state: 'new',
  stance: '',
  colour: '',
  changedAt: '2031-07-01T10:00:00.000Z',
  removedAt: '',
  ...own,
});

const instant = fc.integer({ min: 0, max: 3 }).map((day) => `2031-07-0${day + 1}T10:00:00.000Z`);
const anyPaper = fc
  .record({
    key: fc.constantFrom('2031D00001', '2031D00002', 'kst-24447-6'),
    title: fc.string({ minLength: 1, maxLength: 20 }),
    tags: fc.uniqueArray(fc.constantFrom('zorg', 'breda', 'lange lijn')),
    note: fc.constantFrom('', 'eerst', 'eerst lezen', 'bellen'),
    state: fc.constantFrom('new' as const, 'opened' as const, 'read' as const),
    stance: fc.constantFrom(...STANCES),
    colour: fc.constantFrom(...COLOURS),
    savedAt: instant,
    changedAt: instant,
    removedAt: fc.constantFrom('', '2031-07-02T10:00:00.000Z'),
  })
  .map(({ key, ...own }) => paper(key, own));

const hash = fc.constantFrom('a'.repeat(64), '0123456789abcdef'.repeat(4));
const instantOrEmpty = fc.oneof(fc.constant(''), instant);
const version = fc.option(fc.integer({ min: 0, max: 9 }));
const anyQuote: fc.Arbitrary<QuoteRecord> = fc.record({
  id: fc.constantFrom('a'.repeat(32), 'b'.repeat(32)),
  key: fc.constantFrom('2031D00001', 'kst-24447-6'),
  words: fc.constantFrom('Het werk vordert.', 'Eerst\ndan', '<b>'),
  citation: fc.constantFrom('Kamerstukken II 2030/31, 36900, nr. 5', ''),
  href: fc.constant(
    'https://www.tweedekamer.nl/kamerstukken/detail?id=2031D00001#:~:text=Het%20werk',
  ),
  block: fc.option(fc.nat(99)),
  textHash: fc.option(hash),
  version,
  takenAt: instant,
  goneAt: instantOrEmpty,
  changedAt: instant,
  removedAt: instantOrEmpty,
});
const anyText: fc.Arbitrary<KeptText> = fc.record({
  key: fc.constantFrom('2031D00001', 'kst-24447-6'),
  textHash: hash,
  fileHash: fc.option(hash),
  source: fc.constantFrom(...KEPT_SOURCES),
  version,
  firstSeen: instant,
  lastSeen: instant,
  characters: fc.nat(99),
  certain: fc.boolean(),
  paragraphs: fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
});

const schema = JSON.parse(
  readFileSync(
    new URL('../../../../../public/mijn-takeout-2.schema.json', import.meta.url),
    'utf8',
  ),
) as object;
const fitsSchema = new Ajv({ allowUnionTypes: true }).compile(schema);

describe('everything as JSON', () => {
  it('comes back as it went, and fits the published schema', () => {
    fc.assert(
      fc.property(
        fc.array(anyPaper),
        fc.array(anyQuote),
        fc.option(fc.array(anyText), { nil: undefined }),
        (papers, quotes, texts) => {
          const text = printExportFile(
            { papers, quotes, follows: [], ...(texts && { texts }) },
            '2031-07-31T10:00:00.000Z',
          );
          expect(fitsSchema(JSON.parse(text))).toBe(true);
          expect(parseExportFile(text)).toEqual({
            records: papers.map((one, index) => ({ line: index + 1, paper: one })),
            quotes,
            texts: texts ?? [],
            follows: [],
          });
        },
      ),
    );
  });

  it.each([
    ['{', 'not-json'],
    ['', 'not-json'],
    ['[]', 'not-takeout'],
    ['{"format":"iets anders","version":1,"papers":[]}', 'not-takeout'],
    ['{"format":"kamerlezer-mijn","version":3,"papers":[]}', 'newer-version'],
  ])('refuses %s as %s', (text, refusal) => expect(parseExportFile(text)).toEqual({ refusal }));

  it('still reads version 1, which had no quotes, stances and colours', () => {
    const { stance: _stance, colour: _colour, ...old } = paper('2031D00001', { tags: ['zorg'] });
    const text = JSON.stringify({
      format: 'kamerlezer-mijn',
      version: 1,
      takenOutAt: '2031-07-31T10:00:00.000Z',
      papers: [old],
    });
    expect(parseExportFile(text)).toEqual({
      records: [{ line: 1, paper: paper('2031D00001', { tags: ['zorg'] }) }],
      quotes: [],
      texts: [],
      follows: [],
    });
  });

  it('names the quote and the field that is wrong, and reads the others', () => {
    const [good] = fc.sample(anyQuote, 1) as [QuoteRecord];
    const text = JSON.stringify({
      format: 'kamerlezer-mijn',
      version: 2,
      papers: [paper('2031D00001')],
      quotes: [{ ...good, href: 'https://example.org/' }, good],
    });
    expect(parseExportFile(text)).toMatchObject({
      records: [
        { line: 1 },
        { line: 2, field: 'href', what: expect.stringContaining(good.words) as unknown },
      ],
      quotes: [good],
    });
  });

  it.each([
    ['title', { ...paper('2031D00001'), title: '' }],
    ['href', { ...paper('2031D00001'), href: 'javascript:alert(1)' }],
    ['href', { ...paper('2031D00001'), href: 'https://example.org/' }],
    ['tags.0', { ...paper('2031D00001'), tags: [1] }],
    ['savedAt', { ...paper('2031D00001'), savedAt: 'gisteren' }],
    ['kleur', { ...paper('2031D00001'), kleur: 'rood' }],
  ])('names the record and the field that is wrong: %s', (field, wrong) => {
    const text = JSON.stringify({
      format: 'kamerlezer-mijn',
      version: 1,
      papers: [paper('2031D00002'), wrong],
    });
    expect(parseExportFile(text)).toMatchObject({
      records: [
        { line: 1 },
        { line: 2, field, what: expect.stringContaining('2031D00001') as unknown },
      ],
    });
  });

  it('takes any JSON without a word out of place', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = parseExportFile(
          JSON.stringify({ format: 'kamerlezer-mijn', version: 1, papers: [value] }),
        );
        expect(read).toMatchObject({
          records: [{ line: 1, field: expect.any(String) as unknown }],
        });
      }),
    );
  });
});

describe('what is followed', () => {
  const follow = (key: string, own = {}) => ({
    key,
    title: 'Raad',
    href: '',
    since: '2031-07-01T10:00:00.000Z',
    ...own,
  });

  it('goes along, and fits the published schema', () => {
    const text = printExportFile(
      {
        papers: [paper('2031D00001')],
        quotes: [],
        follows: [follow('dossier:24801-02'), follow('zoek:tag:zorg')],
      },
      '2031-07-31T10:00:00.000Z',
    );
    expect(fitsSchema(JSON.parse(text))).toBe(true);
    expect(parseExportFile(text)).toMatchObject({
      follows: [{ line: 2, follow: follow('dossier:24801-02') }, { line: 3 }],
    });
  });

  it('is told line by line, taken up once, and never ended by a file', () => {
    const text = JSON.stringify({
      format: 'kamerlezer-mijn',
      version: 2,
      papers: [],
      follows: [
        follow('2031Z00101'),
        follow('2031Z00101'),
        follow('dossier:24801'),
        follow('x y'),
        follow('2031A00500', { href: 'javascript:alert(1)' }),
      ],
    });
    const read = parseExportFile(text);
    const plan = planFollows(
      'follows' in read ? read.follows : [],
      new Set(['dossier:24801', 'dossier:36900']),
    );
    expect(plan.lines.map(({ verdict, why, field }) => [verdict, why, field])).toEqual([
      ['new', undefined, undefined],
      ['known', 'twice', undefined],
      ['known', undefined, undefined],
      ['wrong', 'field', 'key'],
      ['wrong', 'field', 'href'],
    ]);
    expect(plan.follows.map(({ key }) => key)).toEqual(['2031Z00101']);
  });

  it('is not in a file of version 1', () =>
    expect(
      parseExportFile(JSON.stringify({ format: 'kamerlezer-mijn', version: 1, papers: [] })),
    ).toMatchObject({ records: [], follows: [] }));
});

describe('merging', () => {
  it('loses nothing of the reader', () => {
    const here = paper('2031D00001', {
      tags: ['zorg'],
      note: 'eerst',
      state: 'read',
      changedAt: '2031-07-02T10:00:00.000Z',
    });
    const file = paper('2031D00001', {
      tags: ['Breda'],
      note: 'bellen',
      savedAt: '2031-06-01T10:00:00.000Z',
      title: 'Oud',
    });
    expect(merged(here, file)).toEqual({
      ...here,
      tags: ['zorg', 'Breda'],
      note: 'eerst\n\nbellen',
      savedAt: '2031-06-01T10:00:00.000Z',
    });
  });
  it('is the same in either order, and doing it again changes nothing', () => {
    fc.assert(
      fc.property(anyPaper, anyPaper, (one, two) => {
        const [a, b] = [
          { ...one, key: 'x' },
          { ...two, key: 'x' },
        ];
        expect(merged(a, b)).toEqual(merged(b, a));
        expect(merged(merged(a, b), b)).toEqual(merged(a, b));
        expect(merged(a, a)).toEqual(a);
      }),
    );
  });
});

describe('merging quotes', () => {
  it('is the same in either order, and doing it again changes nothing', () => {
    fc.assert(
      fc.property(anyQuote, anyQuote, (one, two) => {
        const [a, b] = [
          { ...one, id: 'x' },
          { ...two, id: 'x' },
        ];
        expect(mergedQuote(a, b)).toEqual(mergedQuote(b, a));
        expect(mergedQuote(mergedQuote(a, b), b)).toEqual(mergedQuote(a, b));
        expect(mergedQuote(a, a)).toEqual(a);
      }),
    );
  });
});

describe('the plan of a file', () => {
  const known = [
    paper('2031D00001', { tags: ['zorg'] }),
    paper('2031D00002'),
    paper('2031D00003', { removedAt: '2031-07-02T10:00:00.000Z' }),
  ];
  const records = [
    { line: 1, paper: paper('2031D00001', { tags: ['breda'] }) },
    { line: 2, paper: paper('2031D00009') },
    { line: 3, paper: paper('2031D00009') },
    { line: 4, what: 'x', field: 'title' },
  ];
  it('merges', () => {
    const plan = planTakeout(records, known, 'merge');
    expect(plan.lines.map(({ verdict, why }) => [verdict, why])).toEqual([
      ['changed', undefined],
      ['new', undefined],
      ['known', 'twice'],
      ['wrong', 'field'],
    ]);
    expect(plan.papers.map(({ key, tags }) => [key, tags.toSorted()])).toEqual([
      ['2031D00001', ['breda', 'zorg']],
      ['2031D00009', []],
    ]);
    expect(verdictCounts(plan.lines)).toEqual({ new: 1, changed: 1, known: 1, wrong: 1 });
  });
  it('replaces, and counts what goes to the bin', () => {
    const plan = planTakeout(records, known, 'replace');
    expect(plan.papers[0]?.tags).toEqual(['breda']);
    expect(plan.missing).toBe(1);
  });
  it('knows a file that was put back before', () => {
    const read = parseExportFile(printExportFile({ papers: known, quotes: [], follows: [] }, 'x'));
    if (!('records' in read)) throw new Error('refused');
    expect(
      new Set(planTakeout(read.records, known, 'merge').lines.map(({ verdict }) => verdict)),
    ).toEqual(new Set(['known']));
  });
});

describe('a line of a list', () => {
  it.each([
    ['2031D00101', '2031D00101'],
    [' 2031d00101; een titel', '2031D00101'],
    [
      'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?id=2031Z00101&did=2031D00101',
      '2031D00101',
    ],
    ['zie <https://www.tweedekamer.nl/kamerstukken/detail?id=2031D00101>.', '2031D00101'],
    ['https://zoek.officielebekendmakingen.nl/kst-24801-02-3180.html', 'kst-24801-02-3180'],
    ['kst-24801-02-3180', 'kst-24801-02-3180'],
    ['Kamerstuk 24 801-02, nr. 3180', 'kst-24801-02-3180'],
    ['24 801-02, nr. 3180', 'kst-24801-02-3180'],
    ['"2031D00101";"kst-24801-02-3201";"Titel"', '2031D00101'],
    ['een brief van vorige week', null],
    ['https://example.org/?x=1', null],
    ['', null],
    // What the address bar takes, a list takes.
    ['36715 30', 'kst-36715-30'],
    ['21501-02 3180', 'kst-21501-02-3180'],
    ['36600 VII 12', 'kst-36600-VII-12'],
    ['36 600 VII', 'kst-36600-VII'],
    ['https://zoek.officielebekendmakingen.nl/dossier/21501-02', 'kst-21501-02'],
    ['2025D344821', '2025D344821'],
    ['  zie ook 2031d00101 en 36 410, nr. 5', '2031D00101'],
    ['36 410, nr. 5 en ook 2031D00101', 'kst-36410-5'],
  ])('%j means %s', (line, id) => {
    const input = parseInput(line);
    expect(input.what === 'paper' ? input.id : null).toBe(id);
  });

  it.each([
    ['2031z14929; een zaak', 'zaak', '2031Z14929'],
    ['toezegging TZ203101-066', 'toezegging', 'TZ203101-066'],
  ])('%j means a %s', (line, kind, number) =>
    expect(parseInput(line)).toEqual({ what: 'record', kind, number }),
  );
});

describe('the plan of a list', () => {
  const found = (id: string, number: string): Resolution => ({
    status: 'found',
    id,
    source: 'tk-v5',
    checkedAt: 'x',
    paper: {
      id,
      number,
      kind: 'Motie',
      title: 'Over de sluizen',
      date: '2031-06-16',
      dossier: { number: '24801-02', title: null },
      submitters: [],
      href: `https://www.tweedekamer.nl/kamerstukken/detail?id=${number}`,
    },
  });
  const ANSWERS: Record<string, Resolution> = {
    'kst-24801-02-3180': found('kst-24801-02-3180', '2031D00190'),
    '2031D00190': found('2031D00190', '2031D00190'),
    '2031D00001': found('2031D00001', '2031D00001'),
    '2031D00002': { status: 'not-found', id: '2031D00002' },
    '2031D00003': { status: 'unreachable', id: '2031D00003', reason: 'offline', retryAt: null },
  };
  it('says of each line what it means and whether it is new, known or wrong', async () => {
    const papers = {
      get: (keys: string[]) =>
        Promise.resolve(keys.map((key) => (key === '2031D00001' ? paper(key) : undefined))),
    } as SavedPaperTable;
    const resolver = {
      resolve: (ids: string[]) => Promise.resolve(ids.map((id) => ANSWERS[id] as Resolution)),
    };
    const texts = [
      '24 801-02, nr. 3180',
      '2031D00190',
      '2031D00001',
      '2031D00002',
      '2031D00003',
      'onzin',
    ];
    const lines = withoutDoubles(
      await planList(
        { papers, resolver },
        texts.map((text, index) => ({ line: index + 1, text })),
      ),
    );
    expect(lines.map(({ line, verdict, why }) => [line, verdict, why])).toEqual([
      [1, 'new', undefined],
      [2, 'known', 'twice'],
      [3, 'known', undefined],
      [4, 'wrong', 'not-found'],
      [5, 'wrong', 'unreachable'],
      [6, 'wrong', 'not-read'],
    ]);
    const [zaak] = await planList(
      {
        papers,
        resolver: {
          resolve: (ids) =>
            Promise.resolve(
              ids.map((id) => ({ ...(ANSWERS['2031D00190'] as Resolution), id }) as Resolution),
            ),
        },
      },
      [{ line: 1, text: '2031Z14929' }],
    );
    expect(zaak?.paper).toMatchObject({ key: '2031Z14929', kind: 'Zaak', paperId: null });
    expect(lines[0]?.paper).toMatchObject({
      key: '2031D00190',
      dossier: '24801-02',
      title: 'Over de sluizen',
    });
  });
});

describe('a table for spreadsheets', () => {
  it('writes quotes, semicolons and line breaks so that they come back', () => {
    const [head, row] = toCsv([
      paper('2031D00001', { title: 'Een "stuk"; met\nregels', tags: ['zorg', 'breda'] }),
    ]).split('\r\n');
    expect(head?.charCodeAt(0)).toBe(0xfeff);
    expect(row).toContain('"Een ""stuk""; met\nregels"');
    expect(row).toContain('"zorg, breda"');
  });
  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', ' =cmd', '\n@x', '\uFF1D1'])(
    'lets no field be a formula: %j',
    (note) => {
      expect(toCsv([paper('2031D00001', { note })])).toContain(`"'${note}"`);
    },
  );
  it('gives what reference lists need', () => {
    expect(toReference(paper('2031D00001'))).toEqual({
      number: '2031D00001',
      title: 'Stuk 2031D00001',
      kind: 'Motie',
      date: '2031-06-16',
      dossier: '36900',
      address: 'https://www.tweedekamer.nl/kamerstukken/detail?id=2031D00001',
    });
  });
});
