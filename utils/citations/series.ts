import { dossier } from './dossier.ts';
import type { Lexer } from './lexer.ts';
import { isYearAt, numberWord, pages, skip, vergaderjaar, type Parsed } from './parts.ts';
import { AFTER_LIST, MONTHS } from './vocabulary.ts';

/** One number of a list, with the tokens it stands on; `upTo` when it closes a range. */
export interface ListedNumber {
  value: string;
  from: number;
  to: number;
  /** The member that opened the range which this one closes, and the numbers between them. */
  rangeStart?: ListedNumber;
  omitted?: string[];
  pagina?: string;
}

/** Longer ranges are no lists of papers. */
const MAX_RANGE = 60;
const MAX_MEMBERS = 40;

/** The number of a paper: `12`, `0065`, `99b`, or a letter of the Eerste Kamer (`D`, `AI`). */
export function paperNumber(lexer: Lexer, index: number): Parsed<string> | null {
  const { type, text } = lexer.at(index);
  if (type === 'word') return /^[A-Z]{1,2}$/.test(text) ? { value: text, next: index + 1 } : null;
  if (type !== 'number' || text.length > 5) return null;
  const value = text.replace(/^0+(?=\d)/, '');
  const letter = lexer.at(index + 1);
  const suffixed =
    letter.type === 'word' &&
    !letter.spaced &&
    /^[a-z]$/.test(letter.text) &&
    lexer.at(index + 2).type !== 'number';
  return suffixed ? { value: value + letter.text, next: index + 2 } : { value, next: index + 1 };
}

/**
 * The numbers after `nr.` or `nrs.`: `383, 348 en 309`, `1-3`, `125 tot en met 127`, `4, p. 12 en 13, en nr. 6`.
 *
 * @param several whether the word before announced more than one; a single one is followed by fewer forms
 * @returns empty when no number stands here
 */
export function series(lexer: Lexer, index: number, several: boolean): ListedNumber[] {
  const first = member(lexer, index);
  if (!first) return [];
  const members = [first];
  while (members.length < MAX_MEMBERS) {
    const last = members[members.length - 1] as ListedNumber;
    const page = pages(lexer, last.to);
    if (page) last.pagina = page.value;
    const found =
      range(lexer, last) ?? nextMember(lexer, page?.next ?? last.to, last, several, page !== null);
    if (!found) break;
    members.push(found);
  }
  return several ? members : dropTrailingNumber(lexer, members);
}

function member(lexer: Lexer, index: number): ListedNumber | null {
  const number = paperNumber(lexer, index);
  return number && { value: number.value, from: index, to: number.next };
}

function range(lexer: Lexer, last: ListedNumber): ListedNumber | null {
  const at = rangeWord(lexer, last.to);
  const end =
    at === last.to || last.rangeStart ? null : member(lexer, numberWord(lexer, at)?.next ?? at);
  const omitted = end && numbersBetween(last.value, end.value);
  return end && omitted ? { ...end, rangeStart: last, omitted } : null;
}

const STEM_AND_LETTER = /^(\d*)([a-z]|[A-Z])$/;

/** What a range leaves out: `1`–`4`, `12a`–`12d`, `A`–`D`; null when the two are no ends of a range. */
function numbersBetween(first: string, last: string): string[] | null {
  const span = Number(last) - Number(first);
  if (span > 0 && span <= MAX_RANGE)
    return Array.from({ length: span - 1 }, (_, at) => String(Number(first) + 1 + at));
  return lettersBetween(first, last);
}

function lettersBetween(first: string, last: string): string[] | null {
  const [, stem, from] = STEM_AND_LETTER.exec(first) ?? [];
  const [, sameStem, to] = STEM_AND_LETTER.exec(last) ?? [];
  const letters = from && to && stem === sameStem ? to.charCodeAt(0) - from.charCodeAt(0) : 0;
  if (!from || letters <= 0 || letters >= 26) return null;
  return Array.from(
    { length: letters - 1 },
    (_, at) => `${stem}${String.fromCharCode(from.charCodeAt(0) + 1 + at)}`,
  );
}

/** `-`, `t/m`, `tot en met`. */
function rangeWord(lexer: Lexer, index: number): number {
  if (lexer.is(index, '-')) return index + 1;
  if (lexer.is(index, 't') && lexer.is(index + 1, '/') && lexer.is(index + 2, 'm'))
    return skip(lexer, index + 3, '.');
  return lexer.is(index, 'tot') && lexer.is(index + 1, 'en') && lexer.is(index + 2, 'met')
    ? index + 3
    : index;
}

const JOINTS = new Set(['en', 'alsmede', 'resp', 'respectievelijk', 'of']);

function skipJoint(lexer: Lexer, index: number): number {
  return JOINTS.has(lexer.at(index).key) ? skip(lexer, index + 1, '.') : index;
}

function nextMember(
  lexer: Lexer,
  index: number,
  last: ListedNumber,
  several: boolean,
  afterPages: boolean,
): ListedNumber | null {
  const comma = skip(lexer, index, ',/&');
  const joint = skipJoint(lexer, comma);
  if (joint === index) return null;
  const word = numberWord(lexer, joint);
  const at = word?.next ?? joint;
  const found = member(lexer, at);
  if (!found || isLetter(found) !== isLetter(last)) return null;
  if (word) return found;
  return afterPages || isOther(lexer, at, joint > comma || several) ? null : found;
}

const isLetter = ({ value }: ListedNumber) => /^[A-Z]/.test(value);

/** A number behind a comma may open something else: a dossier, a session, a date, a year. */
function isOther(lexer: Lexer, index: number, joined: boolean): boolean {
  const after = lexer.at(index + 1);
  if (
    MONTHS.has(after.key) ||
    after.key === '%' ||
    dossier(lexer, index, false) ||
    vergaderjaar(lexer, index)
  )
    return true;
  return lexer.at(index).text.length > 4 || (!joined && isYearAt(lexer, index));
}

/** `nr. 3, 12 ` without an `en` before the last is no list, nor is `nr. 3 en 2 moties`. */
function dropTrailingNumber(lexer: Lexer, members: ListedNumber[]): ListedNumber[] {
  const kept = [...members];
  while (kept.length > 1) {
    const last = kept[kept.length - 1] as ListedNumber;
    const before = lexer.at(last.from - 1);
    const after = lexer.at(last.to);
    const goesOn = after.type === 'word' && after.text === after.key && !AFTER_LIST.has(after.key);
    if (!goesOn && (before.key !== ',' || last.rangeStart)) break;
    kept.pop();
  }
  return kept;
}
