import { evenSpaces } from '../domain/text.ts';
import type { Block, Inline, Style, Text } from './model.ts';

/** The text of inlines, without note marks. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'link') return inlineText(inline.inlines);
      return inline.kind === 'break' ? ' ' : '';
    })
    .join('');
}

/** The paragraphs of blocks as plain text, in reading order, without empty ones and pictures. */
export function plainParagraphs(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => textsOf(block)).filter((textInline) => textInline !== '');
}

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [evenSpaces(inlineText(block.inlines))];
    case 'list':
      return block.items.flatMap((item) => plainParagraphs(item.blocks));
    case 'table':
      return block.rows.flat().flatMap((cell) => plainParagraphs(cell.blocks));
    case 'image':
      return [];
  }
}

/**
 * Joins neighbours of the same style and trims white space at both ends.
 * @returns null when nothing is left to show
 * @param inlines in order
 */
export function tidyInlines(inlines: readonly Inline[]): Inline[] | null {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text' && sameStyles(last.styles, inline.styles)) {
      joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    } else if (inline.kind !== 'text' || inline.text !== '') joined.push(inline);
  }
  trimEdge(joined, 'start');
  trimEdge(joined, 'end');
  const isShown = (inline: Inline) =>
    inline.kind === 'note-mark' || inline.kind === 'gap' || inlineText([inline]).trim() !== '';
  return joined.some(isShown) ? joined : null;
}

/** A text inline; `styles` is left out when there are none. */
export function text(words: string, styles: readonly Style[] = []): Text {
  return styles.length > 0
    ? { kind: 'text', text: words, styles: [...styles] }
    : { kind: 'text', text: words };
}

function sameStyles(one: readonly Style[] = [], other: readonly Style[] = []): boolean {
  return one.length === other.length && one.every((style) => other.includes(style));
}

function trimEdge(inlines: Inline[], edge: 'start' | 'end'): void {
  for (;;) {
    const index = edge === 'start' ? 0 : inlines.length - 1;
    const inline = inlines[index];
    if (inline?.kind === 'text') {
      const trimmed = edge === 'start' ? inline.text.trimStart() : inline.text.trimEnd();
      if (trimmed !== '') {
        inlines[index] = { ...inline, text: trimmed };
        return;
      }
    } else if (inline?.kind !== 'break') return;
    inlines.splice(index, 1);
  }
}

/** The address when it is https; null for scripts, local files, plain http and anything else. */
export function httpsOnly(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' && url.href.length <= 4000 ? url.href : null;
}
