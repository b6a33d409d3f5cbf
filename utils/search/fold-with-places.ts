import { fold } from './fold.ts';

/** A folded text and, for each of its characters, where that stands in the text as written. */
export interface FoldedText {
  folded: string;
  /** As long as `folded`, and one more: the end. */
  places: number[];
}

/** Folds a text as `fold` does (but for white space at its ends) and keeps the way back. */
export function foldWithPlaces(text: string): FoldedText {
  let folded = '';
  const places: number[] = [];
  const add = (letters: string, place: number) => {
    for (const letter of letters.split('')) {
      folded += letter;
      places.push(place);
    }
  };
  let at = 0;
  for (const letter of text) {
    if (!/[\s\u00a0]/.test(letter))
      add(
        /[\w.,;:()]/.test(letter)
          ? letter.toLowerCase()
          : letter
              .normalize('NFD')
              .replace(/\p{Diacritic}/gu, '')
              .toLowerCase(),
        at,
      );
    else if (!folded.endsWith(' ')) add(' ', at);
    at += letter.length;
  }
  places.push(text.length);
  return withoutDossierSpaces({ folded, places });
}

/** `21 501-02` is one word to the reader, as in `fold`. */
function withoutDossierSpaces({ folded, places }: FoldedText): FoldedText {
  const gaps = new Set([...folded.matchAll(/\d{2} \d{3}\b/g)].map(({ index }) => index + 2));
  if (gaps.size === 0) return { folded, places };
  return {
    folded: folded
      .split('')
      .filter((_, at) => !gaps.has(at))
      .join(''),
    places: places.filter((_, at) => !gaps.has(at)),
  };
}

/** Letters, digits and what stands between them; marks around a word are none of it. */
const EDGES = /^[^\p{L}\d]+|[^\p{L}\d]+$/gu;

/**
 * The different words of a text, folded, in one string with spaces between them: what a word of a query, or a part of
 * one, is looked for in. A quarter to a third as long as the text.
 */
export function wordsOf(text: string): string {
  const words = new Set(
    fold(text)
      .split(' ')
      .map((word) => word.replace(EDGES, '')),
  );
  words.delete('');
  return [...words].join(' ');
}
