import type { Lexer } from './lexer.ts';
import { isNumber, numberWord, skip, type Parsed } from './parts.ts';

/** A dossier as a citation names it. */
export interface DossierReference {
  dossier: string;
  toevoeging?: string;
  /** `R2162`; stands beside the number of a bill of the Kingdom and is not part of the id. */
  rijkswet?: string;
  repairs: string[];
}

/** Dossiers whose two digits behind the hyphen are always a part of them: the councils of the European Union. */
const NUMBERED_PARTS = '21501';
const ROMAN = /^(?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2})[A-E]?$/;
const CHAPTER = new Set(['hoofdstuk', 'hoofdst', 'hfdst', 'hfst', 'h']);

/**
 * The number of a dossier with what belongs to it: `21 501-02`, `36 600 VII`, `36 410A`, `28 000 hoofdstuk XII`,
 * `26 568 (R 1638)`, `31.700XII`.
 *
 * @param labelled whether a word before it says that a kamerstuk follows; then older and sloppier numbers are read too
 */
export function dossier(
  lexer: Lexer,
  index: number,
  labelled: boolean,
): Parsed<DossierReference> | null {
  const number = dossierNumber(lexer, index, labelled);
  if (!number) return null;
  const value: DossierReference = {
    dossier: number.value,
    repairs: number.next - index > 3 ? ['doubled-digits'] : [],
  };
  let next = endOfToevoeging(lexer, number.next, value);
  const kingdom = rijkswet(lexer, next);
  if (kingdom) [value.rijkswet, next] = [kingdom.value, kingdom.next];
  if (!isStrayHyphen(lexer, next)) return { value, next };
  value.repairs.push('stray-hyphen');
  return { value, next: next + 1 };
}

/** Reads the addition into the dossier, where one stands. */
function endOfToevoeging(lexer: Lexer, index: number, value: DossierReference): number {
  const part = rijkswet(lexer, index) ? null : toevoeging(lexer, index, value.dossier);
  if (!part) return index;
  value.toevoeging = part.value;
  if (isDotted(lexer, index)) value.repairs.push('dot-for-hyphen');
  return part.next;
}

/** `21 501-02-, nr. 3216`. */
const isStrayHyphen = (lexer: Lexer, index: number) =>
  lexer.is(index, '-') && (numberWord(lexer, index + 1) !== null || lexer.is(index + 1, ','));

/** `36410`, `36 410`, `36.410`, and in labelled text `31-700`, `4141` (before 1970) and `26 26 568`. */
function dossierNumber(lexer: Lexer, index: number, labelled: boolean): Parsed<string> | null {
  const { text } = lexer.at(index);
  if (isNumber(lexer, index, 5)) return inUse(text) ? { value: text, next: index + 1 } : null;
  if (isNumber(lexer, index, 2)) return twoPieces(lexer, index, labelled);
  const old =
    labelled &&
    isNumber(lexer, index, 3, 4) &&
    lexer.is(index + 1, ',') &&
    numberWord(lexer, index + 1);
  return old ? { value: text, next: index + 1 } : null;
}

function twoPieces(lexer: Lexer, index: number, labelled: boolean): Parsed<string> | null {
  const { text } = lexer.at(index);
  if (labelled && lexer.is(index + 1, text) && lexer.at(index + 1).spaced)
    return twoPieces(lexer, index + 1, false);
  const sign = isDivider(lexer, index + 1, labelled);
  const second = sign ? index + 2 : index + 1;
  const value = text + lexer.at(second).text;
  // A sign is glued to the first piece, the second piece stands apart where there is no sign.
  if (!isNumber(lexer, second, 3) || lexer.at(index + 1).spaced === sign) return null;
  return inUse(value) && !isAmount(lexer, second + 1) ? { value, next: second + 1 } : null;
}

const isDivider = (lexer: Lexer, index: number, labelled: boolean) =>
  lexer.is(index, '.') || (labelled && lexer.is(index, '-'));

/** Thousands go on behind an amount (`21 424 525`, `21.424,50`). */
function isAmount(lexer: Lexer, next: number): boolean {
  if (isNumber(lexer, next, 3) && lexer.at(next).spaced) return true;
  return (
    (lexer.is(next, ',') || lexer.is(next, '.')) &&
    lexer.at(next + 1).type === 'number' &&
    !lexer.at(next + 1).spaced &&
    lexer.at(next + 1).text.length < 4 &&
    lexer.is(next, '.')
  );
}

/** Dossiers have been counted on since 1945; what is below or far above cannot be one. */
const inUse = (digits: string) => digits >= '10000' && digits < '50000';

/** `(R2114)`, `-(R2114)`, `(R 1638)`, `R2114`. */
export function rijkswet(lexer: Lexer, index: number): Parsed<string> | null {
  const hyphen = skip(lexer, index, '-');
  const at = skip(lexer, hyphen, '(');
  if (lexer.at(at).text !== 'R' || !isNumber(lexer, at + 1, 3, 4)) return null;
  if (at === hyphen ? lexer.at(at + 1).spaced : !lexer.is(at + 2, ')')) return null;
  return { value: `R${lexer.at(at + 1).text}`, next: at === hyphen ? at + 2 : at + 3 };
}

function toevoeging(lexer: Lexer, index: number, number: string): Parsed<string> | null {
  const at = isDotted(lexer, index) ? index + 1 : skip(lexer, index, '-');
  const chapter = chapterWord(lexer, at);
  const { type } = lexer.at(chapter);
  if (type === 'sign') return apart(lexer, index);
  if (type === 'word') return letters(lexer, chapter, chapter > at);
  const digits = type === 'number' && (at > index || number === NUMBERED_PARTS);
  return digits ? numberedPart(lexer, at, number, at > index) : null;
}

/** `31700.VIII`: a full stop for the hyphen, glued on both sides. */
const isDotted = (lexer: Lexer, index: number) =>
  lexer.is(index, '.') &&
  !lexer.at(index).spaced &&
  !lexer.at(index + 1).spaced &&
  /^[IVX]+$/.test(lexer.at(index + 1).text);

/** `VII`, `A`; a lone letter only behind the word `hoofdstuk` or before the number of a paper. */
function letters(lexer: Lexer, index: number, named: boolean): Parsed<string> | null {
  const { text } = lexer.at(index);
  const after = lexer.at(index + 1);
  if (after.type === 'word' && !after.spaced) return null;
  const letter = /^[A-Z]$/.test(text) && (named || numberFollows(lexer, index + 1));
  return ROMAN.test(text) || letter ? { value: text, next: index + 1 } : null;
}

/** Behind `hoofdstuk`, `H.`; a lone `H` is itself the letter of a fund (`36 410 H, nr. 3`). */
function chapterWord(lexer: Lexer, at: number): number {
  if (!CHAPTER.has(lexer.at(at).key)) return at;
  const next = skip(lexer, at + 1, '.');
  return /^[A-Z]+$/.test(lexer.at(next).text) ? next : at;
}

/** A chapter behind a comma or in brackets, when the number of the paper follows: `36 600, XV, nr. 12`, `35 925 (VIII), nr. 12`. */
function apart(lexer: Lexer, index: number): Parsed<string> | null {
  const { text } = lexer.at(index + 1);
  const bracket = lexer.is(index, '(');
  if (
    (!bracket && !lexer.is(index, ',')) ||
    text === '' ||
    !ROMAN.test(text) ||
    (bracket && !lexer.is(index + 2, ')'))
  )
    return null;
  const next = bracket ? index + 3 : index + 2;
  return numberWord(lexer, next) ? { value: text, next } : null;
}

/**
 * Two digits are a part of the dossier when a number of the paper still follows, or in dossiers that have such parts;
 * without a hyphen (`21 501 02, nr. 3180`) only in those, and when a number follows.
 */
function numberedPart(
  lexer: Lexer,
  index: number,
  number: string,
  hyphened: boolean,
): Parsed<string> | null {
  const { text, spaced } = lexer.at(index);
  const follows = numberFollows(lexer, index + 1);
  const bound = hyphened ? text.startsWith('0') || number === NUMBERED_PARTS || follows : follows;
  return text.length === 2 && (!spaced || number === NUMBERED_PARTS) && bound
    ? { value: text, next: index + 1 }
    : null;
}

function numberFollows(lexer: Lexer, index: number): boolean {
  if (lexer.is(index, '-'))
    return lexer.at(index + 1).type === 'number' && !lexer.at(index + 1).spaced;
  const enz = lexer.is(index, 'enz') ? skip(lexer, index + 1, '.') : index;
  return (
    numberWord(lexer, enz) !== null ||
    (lexer.is(enz, ',') && ['letter', 'nr', 'nrs'].includes(lexer.at(enz + 1).key))
  );
}
