import { evenSpaces } from '../../../domain/text.ts';

const BLOCKS = 'p, li, td, dd, blockquote, h1, h2, h3, h4, h5, h6';

/**
 * Reads a note's own words from where the page shows it: without its number, KOOP's "X Noot", and arrows back.
 * @param place the element that holds the note
 * @param label the note's number
 * @returns paragraphs; empty when nothing is left
 */
export function noteParagraphs(place: Element, label: string): string[] {
  const blocks = [...place.querySelectorAll(BLOCKS)].filter(
    (block) => !block.querySelector(BLOCKS),
  );
  const sources = place.matches(BLOCKS) || blocks.length === 0 ? [place] : blocks;
  return sources
    .map((source) => stripBackLinks(source.textContent ?? '', label))
    .filter((text) => text !== '');
}

/** Drops what surrounds a note's words; a number is dropped only where it is the note's own. */
export function stripBackLinks(text: string, label: string): string {
  return evenSpaces(text)
    .replace(/^X?\s*Noot\s*(?=\d|$)/, '')
    .replace(/^X$/, '')
    .replace(new RegExp(`^[[(]?${label}[\\])]?(?=$|[.:)\\s]|[^\\d])[.:)]?\\s*`), '')
    .replace(/\s*[\u21a9\u2191\ufe0e^]+\s*$/u, '')
    .trim();
}
