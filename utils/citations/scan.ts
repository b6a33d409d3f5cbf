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
  'kamers kamer- kamest kamets kams kast kaer kaem kamr tk| ek| htk| hek| tweede eerste handelingen hande- hand| aanhangsel aanhang- vergaderj zitting bijl i| ii| kst| ah| h| kv| blg| stb staatsb stcrt staatsc trb tract ' +
  'com| swd| sec| join| ecli ljn richtl verord kaderb pb| pbe artikel art| artt| motie amend nr nrs| no| nummer stuk ibid idem| t| tz wetsvoorstel besluit';

const OTHER = 0;
const FIGURE = 1;
const WORD = 2;
/** What a unit below 128 is to the scan. */
const QUICK = Uint8Array.from({ length: 128 }, (_, code) => (code >= 48 && code < 58 ? FIGURE : isLatin(code) ? WORD : OTHER));
/** The openings that begin with two letters, at the place that the letters give; others are passed over at once. */
const BY_PAIR = byPair(OPENINGS.split(' '));

interface Opening {
  rest: string;
  whole: boolean;
}

function isLatin(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

/** Five bits of each letter; a word of one letter stands under every second unit that is no letter. */
function pairOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second < 128 && isLatin(second) ? second & 31 : 0);
}

function byPair(words: string[]): (Opening[] | undefined)[] {
  const table: (Opening[] | undefined)[] = Array.from({ length: 1024 }, () => undefined);
  for (const word of words) {
    const letters = word.replace('|', '');
    const pair = pairOf(letters.charCodeAt(0), letters.length > 1 ? letters.charCodeAt(1) : 0);
    (table[pair] ??= []).push({ rest: letters.slice(2), whole: word.endsWith('|') && letters.length > 1 });
  }
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
    const quick = code < 128 ? (QUICK[code] as number) : classOf(code) === LETTER ? WORD : OTHER;
    if (quick === OTHER) continue;
    if (quick === FIGURE) {
      const end = endOfDigits(text, at);
      if (opensNumber(text, at, end)) return at;
      at = end - 1;
      continue;
    }
    const openings = code < 128 ? BY_PAIR[pairOf(code, at + 1 < length ? text.charCodeAt(at + 1) : 0)] : undefined;
    if (openings !== undefined && opensWord(text, at + 2, openings)) return at;
    at = endOfLetters(text, at) - 1;
  }
  return -1;
}

function endOfDigits(text: string, from: number): number {
  const { length } = text;
  let at = from + 1;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) break;
    at++;
  }
  return at;
}

/** A word as the lexer sees it; in Latin letters with diacritics too. */
function endOfLetters(text: string, from: number): number {
  const { length } = text;
  let at = from + 1;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code < 128 ? QUICK[code] !== WORD : classOf(code) !== LETTER) break;
    at++;
  }
  return at;
}

/** @param from behind the two letters that the openings share */
function opensWord(text: string, from: number, openings: Opening[]): boolean {
  for (const { rest, whole } of openings) {
    let same = 0;
    while (same < rest.length && (text.charCodeAt(from + same) | 32) === rest.charCodeAt(same)) same++;
    if (same === rest.length && (!whole || classOf(text.charCodeAt(from + same)) !== LETTER)) return true;
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
