import type { Block, DocumentModel, DocumentNote, Inline, TableCell } from '../model.ts';
import { splitNotes, type FoundNote, type SplitPage } from './footnotes.ts';
import type { CleanPage } from './running-headers.ts';
import { toInlines, type NoteFinder } from './inlines.ts';
import { lineText, type Line } from './lines.ts';
import { vocabularyOf, type Vocabulary } from './hyphenation.ts';
import { settingOf, toParagraphs, type LineGroup, type Setting } from './paragraphs.ts';

/** A heading is no longer than this, in characters. */
const MAX_HEADING_CHARS = 160;

/** Makes the document model of printed pages. */
export function readPages(pages: CleanPage[]): DocumentModel {
  const setting = settingOf(pages);
  const split = splitNotes(pages, setting.size);
  const lines = split.flatMap((page) =>
    page.isPicture ? [...page.lines, pictureOf(page)] : page.lines,
  );
  const vocabulary = vocabularyOf(lines.map(lineText));
  const notes = numbered(split);
  const pageStarts = new Map(split.map(({ index, label }) => [index, label]));
  const groups = toParagraphs(lines, setting);
  const sizes = headingSizes(groups, setting);
  const findNote = finder(notes);
  const blocks = groups.flatMap((group): Block[] => {
    const [first] = group;
    if (first?.table) return [toTable(first, first.table, findNote, vocabulary, pageStarts)].flat();
    const inlines = toInlines(group, findNote, vocabulary, pageStarts);
    if (!inlines) return [];
    const level = headingLevel(group, setting, sizes);
    return [level ? { kind: 'heading', level, inlines } : { kind: 'paragraph', inlines }];
  });
  const noNotes: NoteFinder = () => null;
  const read = notes.map(({ note }): DocumentNote => ({
    label: note.label,
    blocks: toParagraphs(note.lines, setting).flatMap((group): Block[] => {
      const inlines = toInlines(group, noNotes, vocabulary, new Map());
      return inlines ? [{ kind: 'paragraph', inlines }] : [];
    }),
  }));
  return { blocks, notes: read };
}

/** A table, behind a mark of the page where one begins with it. */
function toTable(
  line: Line,
  rows: Line[][][],
  findNote: NoteFinder,
  vocabulary: Vocabulary,
  pageStarts: Map<number, string>,
): Block[] {
  const label = pageStarts.get(line.page);
  pageStarts.delete(line.page);
  const pageMark: Inline[] = label === undefined ? [] : [{ kind: 'page-mark', page: label }];
  const cells = rows.map((row, rowIndex) =>
    row.map((lines, column): TableCell => {
      const words = toInlines(lines, findNote, vocabulary, new Map()) ?? [];
      const inlines = rowIndex === 0 && column === 0 ? [...pageMark, ...words] : words;
      const blocks: Block[] = inlines.length > 0 ? [{ kind: 'paragraph', inlines }] : [];
      return { header: false, colSpan: 1, rowSpan: 1, blocks };
    }),
  );
  return [{ kind: 'table', rows: cells }];
}

/** Stands in the place of a page that is a picture. */
function pictureOf({ index }: SplitPage): Line {
  return { runs: [], page: index, x: 0, right: 0, y: 0, size: 0, font: '', gap: 'scanned-page' };
}

interface NumberedNote {
  note: FoundNote;
  page: number;
}

function numbered(pages: SplitPage[]): NumberedNote[] {
  return pages.flatMap(({ notes, index }) => notes.map((note) => ({ note, page: index })));
}

/** Each mark takes the next unused note with its label: on its own page first, else further on, where endnotes stand. */
function finder(notes: NumberedNote[]): NoteFinder {
  const used = new Set<number>();
  return (label, page) => {
    const open = (from: (page: number) => boolean) =>
      notes.findIndex(
        (one, index) => !used.has(index) && one.note.label === label && from(one.page),
      );
    const onPage = open((one) => one === page);
    const found = onPage >= 0 ? onPage : open((one) => one > page);
    if (found < 0) return null;
    used.add(found);
    return found;
  };
}

/** The sizes of type that are larger than the text's, largest first. */
function headingSizes(groups: LineGroup[], { size }: Setting): number[] {
  const larger = groups.flatMap(([line]) =>
    line && line.size > size * 1.08 ? [Math.round(line.size)] : [],
  );
  return [...new Set(larger)].toSorted((one, other) => other - one);
}

/** By larger type; else a short group of lines wholly in another font than the text's, that ends like no sentence. */
function headingLevel(group: LineGroup, { size, font }: Setting, sizes: number[]): number | null {
  const words = group.map(lineText).join(' ');
  const first = group[0];
  if (!first || words.length > MAX_HEADING_CHARS || !/\p{L}/u.test(words)) return null;
  if (first.size > size * 1.08) return Math.min(3, sizes.indexOf(Math.round(first.size)) + 1);
  const otherFont = group.every(
    (line) =>
      line.font !== font && line.runs.every((run) => run.font !== font || run.text.trim() === ''),
  );
  return otherFont && first.size >= size * 0.95 && group.length <= 3 && !/[.;,]$/.test(words)
    ? 4
    : null;
}
