import type { TextBlock } from '../text-block.ts';
import { pointAt } from '../text-block.ts';
import type { TextRange } from '../wrap.ts';
import { withoutInvisible } from '../../../domain/text.ts';
import type { NoteInText } from '../../../documents/notes-in-text.ts';

/** With less than this before it a mark is not placed: a few letters prove nothing. */
const MIN_CONTEXT_CHARS = 8;

/**
 * Tells where in the page's text the digits of each official note stand. A note is placed only when the text before
 * it, its very digits and the text behind it occur exactly once; otherwise it is left out: "20201" may be a year with a
 * mark, or not.
 * @param page the page's text, without white space
 * @returns for each note its offset in `page`, or null
 */
export function placeNotes(
  notes: readonly Pick<NoteInText, 'label' | 'before' | 'after'>[],
  page: string,
): (number | null)[] {
  return notes.map(({ label, before, after }) => {
    if (before.length < MIN_CONTEXT_CHARS) return null;
    const at = onlyIndexOf(page, before + label + after);
    return at === null ? null : at + before.length;
  });
}

/** A page's blocks as one string without white space, with the way back. */
export interface BareText {
  text: string;
  rangeAt(offset: number, length: number): TextRange;
}

/** @param blocks blocks of the page's text in order */
export function bareText(blocks: TextBlock[]): BareText {
  const parts = blocks.map((block) => withoutInvisible(block.text));
  const starts: number[] = [];
  let length = 0;
  for (const part of parts) {
    starts.push(length);
    length += part.length;
  }
  return {
    text: parts.join(''),
    rangeAt: (offset, count) => {
      const index = starts.findLastIndex((start) => start <= offset);
      const block = blocks[index];
      if (!block) throw new RangeError(`offset ${offset} is outside the text`);
      const first = offsetWithSpace(block.text, offset - (starts[index] ?? 0));
      return { start: pointAt(block, first, 'start'), end: pointAt(block, first + count, 'end') };
    },
  };
}

function onlyIndexOf(text: string, part: string): number | null {
  const first = text.indexOf(part);
  return first >= 0 && text.indexOf(part, first + 1) < 0 ? first : null;
}

/** Where the character number `count` that is no white space stands. */
function offsetWithSpace(text: string, count: number): number {
  let seen = 0;
  for (let offset = 0; offset < text.length; offset++) {
    if (withoutInvisible(text.charAt(offset)) === '') continue;
    if (seen === count) return offset;
    seen += 1;
  }
  return text.length;
}
