import { classOf, DASH, DIGIT, INVISIBLE, LETTER, SPACE } from './characters.ts';

const SLASH = 47;
const DOT = 46;
/** `A`, `D`, `Z`: activities, documents and zaken are numbered `2025D34482`. */
const NUMBER_LETTERS = [65, 68, 90];
/** White space inside a number that is still read as one. */
const MAX_GAP_CHARS = 4;

/**
 * How the words begin that can open a citation, in lower case; a bar at the end asks for a whole word.
 * Everything else is passed over without being read, which is what makes the scan fast.
 */
const OPENINGS =
  'kamers kamer- kamest kamets kams kast kaer kaem kamr tk| ek| htk| hek| tweede eerste handelingen hande- hand| aanhang aanh| vergaderj zitting bijl i| ii| kst| ah| h| kv| blg| stb staatsb stcrt staatsc trb tract ' +
  'com| swd| sec| join| ecli ljn richtl verord kaderb besluit| besluiten| uitvoeringsv uitvoeringsb uitvoeringsr celex pb| pbe artikel art| artt| motie amend gewijzigd gew| nader| nr nrs| no| nummer stuk ibid idem| aldaar| elro t| tz wetsvoorstel initiatiefwets dossier';

const OTHER = 0;
const FIGURE = 1;
const WORD = 2;
/** What a unit below 128 is to the scan. */
const QUICK = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 48 && code < 58) return FIGURE;
  return isLatin(code) ? WORD : OTHER;
});
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
    (table[pair] ??= []).push({
      rest: letters.slice(2),
      whole: word.endsWith('|') && letters.length > 1,
    });
  }
  return table;
}

/** Every citation holds a digit, but for those that these words begin; the engine's own search finds both fastest. */
const TRIGGERS = /\d|[Mm]otie|mende|[Bb]id|dem|\.\s?a\./g;
/**
 * How far before its first digit a label may start: `Aanhangsel van de Handelingen der Tweede Kamer der
 * Staten-Generaal, vergaderjaar 2009` takes 80.
 */
const MAX_LABEL_CHARS = 110;

/** Finds the places where a citation may start, from the front of a text to its end. */
export class Scanner {
  private readonly text: string;
  /** The next digit, or word that needs none; -1 before the first search. */
  private found = -1;

  constructor(text: string) {
    this.text = text;
  }

  /**
   * The next run of digits that has the shape of a dossier, a session or a number, or word that labels begin with and a
   * digit follows.
   *
   * @param from not before where an earlier call searched
   * @returns -1 when there is none
   */
  next(from: number): number {
    const { text } = this;
    for (let at = from; at < text.length;) {
      const trigger = this.trigger(at);
      if (trigger >= text.length) return -1;
      const start = Math.max(at, trigger - MAX_LABEL_CHARS);
      const place = placeIn(text, start > at ? wordBoundary(text, start) : start, trigger + 1);
      if (place >= 0) return place;
      at = -place;
    }
    return -1;
  }

  private trigger(from: number): number {
    if (this.found < from) this.found = triggerFrom(this.text, from);
    return this.found;
  }
}

/** @returns where the trigger ends; the length of the text when there is none */
function triggerFrom(text: string, from: number): number {
  TRIGGERS.lastIndex = from;
  return TRIGGERS.test(text) ? TRIGGERS.lastIndex - 1 : text.length;
}

/** Behind the word that the offset cuts, or the offset itself. */
function wordBoundary(text: string, at: number): number {
  return classOf(text.charCodeAt(at - 1)) === LETTER ? endOfLetters(text, at - 1) : at;
}

/** The first place from `from` that starts before `limit`; else, negative, where to go on. */
function placeIn(text: string, from: number, limit: number): number {
  let at = from;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? (QUICK[code] as number) : rareKind(code);
    if (kind === OTHER) continue;
    if (kind === FIGURE) {
      const end = endOfDigits(text, at);
      if (opensNumber(text, at, end)) return at;
      at = end - 1;
      continue;
    }
    if (code < 128 && startsLabel(text, at, code)) return at;
    at = endOfLetters(text, at) - 1;
  }
  return -at;
}

function rareKind(code: number): number {
  return classOf(code) === LETTER ? WORD : OTHER;
}

function startsLabel(text: string, at: number, code: number): boolean {
  const openings = BY_PAIR[pairOf(code, at + 1 < text.length ? text.charCodeAt(at + 1) : 0)];
  return openings !== undefined && opensWord(text, at + 2, openings);
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
    while (same < rest.length && (text.charCodeAt(from + same) | 32) === rest.charCodeAt(same))
      same++;
    if (same === rest.length && (!whole || classOf(text.charCodeAt(from + same)) !== LETTER))
      return true;
  }
  return false;
}

/** `L`, `R`, `D`, `F`: acts in EUR-Lex are numbered `32016R0679`. */
const ACT_LETTERS = [76, 82, 68, 70];

/** `36410`, `36 410`, `2024/25`, `2024D12345`, `32016R0679`. */
function opensNumber(text: string, at: number, end: number): boolean {
  const length = end - at;
  const opensDossier = /[1-4]/.test(text.charAt(at));
  const behind = text.charCodeAt(end);
  if (length === 5) return opensDossier || ACT_LETTERS.includes(behind);
  if (length === 2) return opensDossier && threeDigitsFollow(text, end);
  if (length < 4) return false;
  const opensSession = length === 4 && (behind === SLASH || classOf(behind) === DASH);
  return opensSession || NUMBER_LETTERS.includes(behind);
}

function threeDigitsFollow(text: string, end: number): boolean {
  const at = text.charCodeAt(end) === DOT ? end + 1 : endOfGap(text, end);
  if (at === end) return false;
  return [0, 1, 2].every((offset) => classOf(text.charCodeAt(at + offset)) === DIGIT);
}

function endOfGap(text: string, from: number): number {
  let at = from;
  while (
    at < from + MAX_GAP_CHARS &&
    (classOf(text.charCodeAt(at)) === SPACE || classOf(text.charCodeAt(at)) === INVISIBLE)
  )
    at++;
  return at;
}
