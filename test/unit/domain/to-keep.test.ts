import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { PaperToSaveSchema } from '../../../utils/domain/saved/paper-schema.ts';
import { paperToSave, toKeep } from '../../../utils/domain/saved/paper-to-save.ts';
import type { PaperToSave } from '../../../utils/domain/saved/saved-paper.ts';
import { subjectToSave } from '../../../utils/domain/saved/subject-to-save.ts';

const KEY = '2031D00180';
const HREF = `https://www.tweedekamer.nl/kamerstukken/detail?id=${KEY}&did=${KEY}`;
const THING: PaperToSave = {
  key: KEY,
  title: 'Over de sluizen',
  kind: 'Motie',
  date: '2031-05-06',
  dossier: '24801-02',
  paperId: 'kst-24801-02-3180',
  href: HREF,
};

describe('what is kept', () => {
  it('is what it was, when it is within its bounds', () => expect(toKeep(THING)).toEqual(THING));

  it.each([
    ['a long title', { title: 'x'.repeat(1001) }],
    ['a title that ends in half a sign', { title: `${'x'.repeat(999)}\u{1f600}` }],
    ['no title', { title: '' }],
    ['a long kind', { kind: 'x'.repeat(201) }],
    ['a dossier of another shape', { dossier: '24 801, nr. 02 en meer dan dat' }],
    ['a long address', { href: `${HREF}&x=${'x'.repeat(2000)}` }],
  ])('passes the door of the list with %s', (_, part) => {
    const kept = toKeep({ ...THING, ...part });
    expect(v.is(PaperToSaveSchema, kept)).toBe(true);
    expect(kept.title.isWellFormed()).toBe(true);
  });

  it('is cut alike from every way in', () => {
    const title = 'x'.repeat(2000);
    const paper = { ...THING, id: null, number: KEY, title, dossier: null, submitters: [] };
    expect(paperToSave(paper)?.title).toHaveLength(1000);
    expect(subjectToSave({ key: 'dossier:24801-02', title, href: HREF }).title).toHaveLength(1000);
  });
});
