import { withoutInvisible } from '../domain/text.ts';
import { plainParagraphs } from './inline-text.ts';
import type { Block, DocumentModel, DocumentNote, Inline } from './model.ts';

/** A note with the text around its mark, by which the mark is found in another rendering of the same paper. */
export interface NoteInText {
  /** One to three digits, as shown at the mark. */
  label: string;
  paragraphs: string[];
  /** The text before the mark without white space, marks of other notes included; at most `CONTEXT_BEFORE_CHARS`. */
  before: string;
  /** The text behind the mark in the same form; at most `CONTEXT_AFTER_CHARS`. */
  after: string;
}

/** How much text around a mark is compared, in characters without white space. */
const CONTEXT_BEFORE_CHARS = 40;
const CONTEXT_AFTER_CHARS = 16;

/** The running text of a paper without white space, note marks included, note texts left out. */
export interface RunningText {
  text: string;
  notes: { label: string; paragraphs: string[]; position: number }[];
}

/**
 * Gives a paper's notes with the text around each mark, in the order of the marks.
 * @param model notes without words, or with a label that is no number, are left out
 */
export function notesInText(model: DocumentModel): NoteInText[] {
  const { text, notes } = runningText(model);
  return notes.map(({ label, paragraphs, position }) => {
    const end = position + label.length;
    return {
      label,
      paragraphs,
      before: text.slice(Math.max(0, position - CONTEXT_BEFORE_CHARS), position),
      after: text.slice(end, end + CONTEXT_AFTER_CHARS),
    };
  });
}

/** Writes a paper out as one running text. */
export function runningText({ blocks, notes }: DocumentModel): RunningText {
  const found: RunningText['notes'] = [];
  const parts: string[] = [];
  let length = 0;
  const add = (words: string) => {
    const bare = withoutInvisible(words);
    parts.push(bare);
    length += bare.length;
  };
  const addNote = (note: DocumentNote | undefined) => {
    const paragraphs = note ? plainParagraphs(note.blocks) : [];
    if (!note || !/^\d{1,3}$/.test(note.label) || paragraphs.length === 0) return;
    found.push({ label: note.label, paragraphs, position: length });
    add(note.label);
  };
  for (const piece of piecesOf(blocks)) {
    if (typeof piece === 'string') add(piece);
    else addNote(notes[piece.note]);
  }
  return { text: parts.join(''), notes: found };
}

/** Words and note marks in the order in which they are read. */
function* piecesOf(blocks: readonly Block[]): Generator<string | { note: number }> {
  for (const block of blocks) {
    if (block.kind === 'paragraph' || block.kind === 'heading') yield* inlinePieces(block.inlines);
    if (block.kind === 'table') for (const cell of block.rows.flat()) yield* piecesOf(cell.blocks);
    if (block.kind !== 'list') continue;
    for (const item of block.items) {
      yield item.label ?? '';
      yield* piecesOf(item.blocks);
    }
  }
}

function* inlinePieces(inlines: readonly Inline[]): Generator<string | { note: number }> {
  for (const inline of inlines) {
    if (inline.kind === 'text') yield inline.text;
    if (inline.kind === 'link') yield* inlinePieces(inline.inlines);
    if (inline.kind === 'note-mark') yield { note: inline.note };
  }
}
