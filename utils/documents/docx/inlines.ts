import { httpsOnly, text, tidyInlines } from '../inline-text.ts';
import type { DocumentNote, Inline, Style } from '../model.ts';
import type { WordDocument, WordNode, WordRun } from './mammoth-tree.ts';
import { HIDDEN } from './package.ts';

/** What the reading of one file shares. */
export interface WordReading {
  document: WordDocument;
  notes: DocumentNote[];
  /** The bodies of `notes`, read after the text so that a note within a note stands behind it. */
  bodies: WordNode[][];
  /** How many notes of each kind were met. */
  counts: Partial<Record<'footnote' | 'endnote', number>>;
}

/** The words of a paragraph; null when there are none. */
export function readInlines(nodes: WordNode[], reading: WordReading): Inline[] | null {
  return tidyInlines(nodes.flatMap((node) => inlinesOf(node, reading, [])));
}

function inlinesOf(node: WordNode, reading: WordReading, styles: Style[]): Inline[] {
  const inside = (children: WordNode[], of: Style[]) =>
    children.flatMap((child) => inlinesOf(child, reading, of));
  switch (node.type) {
    case 'text':
      return [text(node.value, styles)];
    case 'tab':
      return [text('\t', styles)];
    case 'checkbox':
      return [text(node.checked ? '☒' : '☐', styles)];
    case 'break':
      return [node.breakType === 'line' ? { kind: 'break' } : text(' ', styles)];
    case 'run':
      return node.highlight === HIDDEN ? [] : inside(node.children, stylesOf(node));
    case 'hyperlink':
      return linked(node.href, inside(node.children, styles));
    case 'noteReference':
      return noteMark(node, reading);
    case 'paragraph':
      return inside(node.children, styles);
    case 'image':
    case 'table':
    case 'commentReference':
    case 'bookmarkStart':
      return [];
  }
}

function stylesOf(run: WordRun): Style[] {
  const styles: [boolean, Style][] = [
    [run.isBold, 'bold'],
    [run.isItalic, 'italic'],
    [run.isUnderline, 'underline'],
    [run.isStrikethrough, 'strike'],
    [run.verticalAlignment === 'superscript', 'sup'],
    [run.verticalAlignment === 'subscript', 'sub'],
  ];
  return styles.filter(([on]) => on).map(([, style]) => style);
}

function linked(address: string | undefined, inlines: Inline[]): Inline[] {
  const href = httpsOnly(address);
  return href && inlines.length > 0 ? [{ kind: 'link', href, inlines }] : inlines;
}

/** Notes are numbered in the order of their marks, as Word does, endnotes in Roman; a mark without a note shows nothing. */
function noteMark(
  node: Extract<WordNode, { type: 'noteReference' }>,
  reading: WordReading,
): Inline[] {
  const found = reading.document.notes.resolve(node);
  if (!found) return [];
  reading.bodies.push(found.body);
  const count = (reading.counts[node.noteType] = (reading.counts[node.noteType] ?? 0) + 1);
  const note =
    reading.notes.push({
      label: node.noteType === 'endnote' ? roman(count) : String(count),
      blocks: [],
    }) - 1;
  return [{ kind: 'note-mark', note }];
}

const ROMAN: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(count: number): string {
  let rest = count;
  return ROMAN.map(([value, letters]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return letters.repeat(times);
  }).join('');
}
