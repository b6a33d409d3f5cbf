import { describe, expect, it } from 'vitest';
import type { LookupAnswer } from '../../../../utils/citations/lookup-answer.ts';
import { elsewhere } from '../../../../utils/citations/other-sources.ts';
import { jump } from '../../../../utils/background/resolver/look-up.ts';
import { formatPublicationId } from '../../../../utils/domain/ids/format-publication-id.ts';
import type { Paper } from '../../../../utils/domain/paper.ts';
import type { Resolution } from '../../../../utils/domain/resolution.ts';

const HREF = 'https://www.tweedekamer.nl/kamerstukken/detail?id=2030D00544&did=2030D00544';
const PAPER = {
  id: 'kst-25432-544',
  number: '2030D00544',
  title: 'Vergunningen voor baggerwerk',
  href: HREF,
} as Paper;

/** A resolver that knows what is given, and what it was asked. */
function knowing(answer: (id: string) => Resolution | undefined) {
  const asked: string[][] = [];
  const resolve = (ids: string[]) => {
    asked.push(ids);
    return Promise.resolve(ids.flatMap((id) => answer(id) ?? []));
  };
  return { asked, resolve };
}

describe('where a typed text leads', () => {
  it('to the paper that was found', async () => {
    const resolver = knowing((id) => ({ id, status: 'found', paper: PAPER }) as Resolution);
    expect(await jump(resolver, ' 25432 544 ')).toEqual({ state: 'found', paper: PAPER });
    expect(resolver.asked).toEqual([['kst-25432-544']]);
  });

  it.each([
    ['2031Z00300', 'zaak'],
    ['2031A00500', 'activiteit'],
  ])('to the record %s as what it is', async (number, kind) => {
    const resolver = knowing((id) => ({ id, status: 'found', paper: PAPER }) as Resolution);
    expect(await jump(resolver, number)).toEqual({
      state: 'found-record',
      record: { kind, number, title: PAPER.title, href: HREF },
    });
  });

  it('words are asked of nobody', async () => {
    const resolver = knowing(() => undefined);
    expect(await jump(resolver, '  sluizen en dijken ')).toEqual({
      state: 'words',
      words: 'sluizen en dijken',
    });
    expect(resolver.asked).toEqual([]);
  });

  it.each<[string, (id: string) => Resolution | undefined, LookupAnswer]>([
    [
      'the dossier is known, the number is not',
      (id: string) => ({ id, status: 'number-unknown', dossierTitle: 'Vaarwegen' }),
      { state: 'number-unknown', id: 'kst-25432-999', dossierTitle: 'Vaarwegen' },
    ],
    [
      'nothing is known',
      (id: string) => ({ id, status: 'not-found' }),
      { state: 'not-found', id: 'kst-25432-999' },
    ],
    [
      'a source is out of reach',
      (id: string) => ({ id, status: 'unreachable', reason: 'offline', retryAt: null }),
      { state: 'unreachable', id: 'kst-25432-999' },
    ],
    ['there is no answer at all', () => undefined, { state: 'not-found', id: 'kst-25432-999' }],
  ])('says so when %s', async (_, answer, expected) => {
    expect(await jump(knowing(answer), '25432 999')).toEqual(expected);
  });
});

describe('what was asked for, as it is printed', () => {
  it.each([
    ['kst-21501-02-3180', '21 501-02, nr. 3180'],
    ['kst-21501-02', 'dossier 21 501-02'],
    ['kst-36600-VII', '36 600 VII'],
    ['kst-36600-VII-12', '36 600 VII, nr. 12'],
    ['2025D34482', '2025D34482'],
  ])('%s', (id, name) => expect(formatPublicationId(id)).toBe(name));
});

describe('where else to look', () => {
  it.each([
    ['kst-21501-02-9999', 'https://zoek.officielebekendmakingen.nl/dossier/21501-02'],
    ['kst-36600-VII', 'https://zoek.officielebekendmakingen.nl/dossier/36600-VII'],
    ['kst-36967-A', 'https://zoek.officielebekendmakingen.nl/dossier/36967'],
    ['2025D34482', 'https://www.tweedekamer.nl/kamerstukken/detail?id=2025D34482&did=2025D34482'],
    ['ah-tk-20242025-1', 'https://zoek.officielebekendmakingen.nl/ah-tk-20242025-1.html'],
  ])('%s', (id, href) => expect(elsewhere(id)[0]?.href).toBe(href));

  it('words go to the search of the Kamer, with nothing that leaves the query', () => {
    expect(elsewhere('a&b=#c').map(({ href }) => href)).toEqual([
      'https://www.tweedekamer.nl/zoeken?qry=a%26b%3D%23c',
    ]);
  });
});
