import { classOf, DASH, DIGIT, INVISIBLE, LETTER, SPACE } from './characters.ts';

const SLASH = 47;
const DOT = 46;
/** `A`, `D`, `Z`: activities, documents and zaken are numbered `2025D34482`. */
const NUMBER_LETTERS = [65, 68, 90];
/** White space inside a number that is still read as one. */
const LONGEST_GAP = 4;

/**
 * How the words begin that can open a citation, in lower case; a bar at the end asks for a whole word.
 * Everything else is passed over without being read, which is what makes the scan fast.
 */
const OPENINGS =
  'kame kams kast kaer kaem kamr tk| ek| htk| hek| tweede eerste hand aanh vergaderj zitting bijl i| ii| kst| ah| h| kv| blg| stb staatsb stcrt staatsc trb tract ' +
  'com| swd| sec| join| ecli ljn richtl verord kaderb pb| pbe artikel art| artt| motie amend nr nrs| no| nummer stuk ibid idem| t| tz wetsvoorstel besluit';

const BY_LETTER = byLetter(OPENINGS.split(' '));

interface Opening {
  rest: string;
  whole: boolean;
}

function byLetter(words: string[]): Opening[][] {
  const table: Opening[][] = Array.from({ length: 26 }, () => []);
  for (const word of words) table[word.charCodeAt(0) - 97]?.push({ rest: word.slice(1).replace('|', ''), whole: word.endsWith('|') });
  return table;
}

/**
 * The next place where a citation may start: a run of digits that has the shape of a dossier, a session or a number,
 * or a word that labels begin with.
 *
 * @returns -1 when there is none
 */
export function nextPlace(text: string, from: number): number {
  const length = text.length;
  for (let at = from; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48) continue;
    if (code < 58) {
      const end = endOfDigits(text, at);
      if (opensNumber(text, at, end)) return at;
      at = end - 1;
      continue;
    }
    const letter = (code | 32) - 97;
    if (letter >= 0 && letter < 26 && code < 128) {
      if (opensWord(text, at, BY_LETTER[letter] as Opening[])) return at;
    } else if (code < 0xc0 || classOf(code) !== LETTER) continue;
    at = endOfLetters(text, at) - 1;
  }
  return -1;
}

function endOfDigits(text: string, from: number): number {
  let at = from + 1;
  for (let code = text.charCodeAt(at); code >= 48 && code < 58; code = text.charCodeAt(at)) at++;
  return at;
}

/** A word as the lexer sees it; in Latin letters with diacritics too. */
export function endOfLetters(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    const letter = code | 32;
    if ((letter < 97 || letter > 122 || code > 127) && !(code >= 0xc0 && code < 0x250 && classOf(code) === LETTER)) return at;
    at++;
  }
}

function opensWord(text: string, at: number, openings: Opening[]): boolean {
  for (const { rest, whole } of openings) {
    let same = 0;
    while (same < rest.length && (text.charCodeAt(at + 1 + same) | 32) === rest.charCodeAt(same)) same++;
    if (same === rest.length && (!whole || classOf(text.charCodeAt(at + 1 + same)) !== LETTER)) return true;
  }
  return false;
}

/** `36410`, `36 410`, `2024/25`, `2024D12345`. */
function opensNumber(text: string, at: number, end: number): boolean {
  const length = end - at;
  const first = text.charCodeAt(at);
  if (length === 5) return first >= 49 && first <= 52;
  if (length === 2) return first >= 49 && first <= 52 && threeDigitsFollow(text, end);
  if (length < 4) return false;
  const code = text.charCodeAt(end);
  return (length === 4 && (code === SLASH || classOf(code) === DASH)) || NUMBER_LETTERS.includes(code);
}

function threeDigitsFollow(text: string, end: number): boolean {
  const at = text.charCodeAt(end) === DOT ? end + 1 : endOfGap(text, end);
  if (at === end) return false;
  return [0, 1, 2].every((offset) => classOf(text.charCodeAt(at + offset)) === DIGIT);
}

function endOfGap(text: string, from: number): number {
  let at = from;
  while (at < from + LONGEST_GAP && (classOf(text.charCodeAt(at)) === SPACE || classOf(text.charCodeAt(at)) === INVISIBLE)) at++;
  return at;
}
