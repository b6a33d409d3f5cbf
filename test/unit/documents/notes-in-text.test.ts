import { describe, expect, it } from 'vitest';
import { text } from '../../../utils/documents/inline-text.ts';
import { readKoop } from '../../../utils/documents/koop/read-koop.ts';
import type { Block, DocumentNote, Inline } from '../../../utils/documents/model.ts';
import { notesInText, runningText } from '../../../utils/documents/notes-in-text.ts';

const paragraph = (...inlines: Inline[]): Block => ({ kind: 'paragraph', inlines });
const mark = (note: number): Inline => ({ kind: 'note-mark', note });
const note = (label: string, words: string): DocumentNote => ({
  label,
  blocks: [paragraph(text(words))],
});

describe('the notes of a paper', () => {
  it('stand between the words around their mark, without white space', () => {
    const blocks = [paragraph(text('De dijk is\u00a0hoog'), mark(0), text(' genoeg.'))];
    expect(notesInText({ blocks, notes: [note('1', 'Zie het rapport.')] })).toEqual([
      { label: '1', paragraphs: ['Zie het rapport.'], before: 'Dedijkishoog', after: 'genoeg.' },
    ]);
  });

  it('take at most forty characters before the mark and sixteen behind it', () => {
    const blocks = [paragraph(text('a'.repeat(50)), mark(0), text('b'.repeat(50)))];
    const [only] = notesInText({ blocks, notes: [note('1', 'x')] });
    expect([only?.before, only?.after]).toEqual(['a'.repeat(40), 'b'.repeat(16)]);
  });

  it('count the digits of other marks as text, those of several figures too', () => {
    const blocks = [paragraph(text('een'), mark(0), text('twee'), mark(1), text('drie'))];
    expect(notesInText({ blocks, notes: [note('12', 'x'), note('13', 'y')] })).toEqual([
      { label: '12', paragraphs: ['x'], before: 'een', after: 'twee13drie' },
      { label: '13', paragraphs: ['y'], before: 'een12twee', after: 'drie' },
    ]);
  });

  it('are read through lists with their labels, tables and links', () => {
    const link: Inline = {
      kind: 'link',
      href: 'https://x.example/',
      inlines: [text('c'), mark(0)],
    };
    const cell = { header: false, colSpan: 1, rowSpan: 1, blocks: [paragraph(text('d'))] };
    const blocks: Block[] = [
      { kind: 'heading', level: 1, inlines: [text('a')] },
      { kind: 'list', ordered: true, items: [{ label: 'b.', blocks: [paragraph(link)] }] },
      { kind: 'table', rows: [[cell]] },
    ];
    expect(runningText({ blocks, notes: [note('1', 'x')] }).text).toBe('ab.c1d');
  });

  it.each([
    ['a label that is no number', note('*', 'x')],
    ['a label of four digits', note('2020', 'x')],
    ['no words', { label: '1', blocks: [] }],
  ])('leave out one with %s', (_, one) => {
    const blocks = [paragraph(text('woorden'), mark(0), text('verder'))];
    expect(runningText({ blocks, notes: [one] })).toEqual({ text: 'woordenverder', notes: [] });
  });

  it('that stand apart from their marks (papers before 2010) are found as well', () => {
    const xml =
      '<kamerwrk><stuk><al>De sluis werkt<voetref nr="1"/> weer.</al>' +
      '<voetnoot nr="1"><al>Verslag van 3 mei.</al></voetnoot></stuk></kamerwrk>';
    expect(notesInText(readKoop(xml))).toEqual([
      { label: '1', paragraphs: ['Verslag van 3 mei.'], before: 'Desluiswerkt', after: 'weer.' },
    ]);
  });
});
