import type { Lexer } from './lexer.ts';
import { MONTHS, NUMBER, NUMBERS, PAGE } from './vocabulary.ts';

/** What was read, and the index of the first token behind it. */
export interface Parsed<T> {
  value: T;
  next: number;
}

const isYear = (text: string) => /^(?:1[89]|20)\d\d$/.test(text);

/** A number of so many digits. */
export function isNumber(lexer: Lexer, index: number, least: number, most = least): boolean {
  const { type, text } = lexer.at(index);
  return type === 'number' && text.length >= least && text.length <= most;
}

/** A four-digit number that can be a year of ours. */
export function isYearAt(lexer: Lexer, index: number): boolean {
  const { type, text } = lexer.at(index);
  return type === 'number' && isYear(text);
}

/** Skips one of these signs, when it is there. */
export function skip(lexer: Lexer, index: number, signs: string): number {
  const { type, text } = lexer.at(index);
  return type === 'sign' && text !== '' && signs.includes(text) ? index + 1 : index;
}

/** Two years of one session: `2024-2025`, `2024/25`, `1985/- 86`; the value is `2024-2025`. */
export function vergaderjaar(lexer: Lexer, index: number): Parsed<string> | null {
  if (!isYearAt(lexer, index)) return null;
  const dash = skip(lexer, index + 1, '-/');
  const second = skip(lexer, dash, '-/');
  const { text, type } = lexer.at(second);
  if (dash === index + 1 || type !== 'number' || (text.length !== 2 && !isYear(text))) return null;
  const first = lexer.at(index).text;
  return { value: `${first}-${fullYear(first, text)}`, next: second + 1 };
}

/** `99/00` turns the century. */
function fullYear(first: string, second: string): string {
  if (second.length === 4) return second;
  const next = String(Number(first) + 1);
  return next.endsWith(second) ? next : first.slice(0, 2) + second;
}

/** `97/98`, `99/00`: a session without its century, which no session of before 1945 or of half a century from now shares. */
export function shortVergaderjaar(lexer: Lexer, index: number): Parsed<string> | null {
  if (!isNumber(lexer, index, 2) || !lexer.is(index + 1, '/') || !isNumber(lexer, index + 2, 2))
    return null;
  const [first, second] = [lexer.at(index).text, lexer.at(index + 2).text];
  if (lexer.at(index + 2).spaced || (Number(first) + 1) % 100 !== Number(second)) return null;
  const year = Number(first) + (Number(first) < 45 ? 2000 : 1900);
  return { value: `${year}-${year + 1}`, next: index + 3 };
}

/** `28 mei 1991`, `16-8-2004`. */
export function date(lexer: Lexer, index: number): Parsed<{ text: string; year: string }> | null {
  if (!isNumber(lexer, index, 1, 2)) return null;
  const named = MONTHS.has(lexer.at(index + 1).key) && isYearAt(lexer, index + 2);
  const numeric =
    lexer.is(index + 1, '-') &&
    isNumber(lexer, index + 2, 1, 2) &&
    lexer.is(index + 3, '-') &&
    isYearAt(lexer, index + 4);
  if (!named && !numeric) return null;
  const last = named ? index + 2 : index + 4;
  const text = lexer.text.slice(lexer.at(index).start, lexer.at(last).end);
  return { value: { text, year: lexer.at(last).text }, next: last + 1 };
}

/** All words for a number begin with the same letter; most tokens are told by it. */
const FIRST_OF_NUMBER = 'n'.charCodeAt(0);

/** `nr.`, `nrs`, `nummer`, `stuk nr.`, with the comma before it; the value tells whether it announces several. */
export function numberWord(lexer: Lexer, index: number): Parsed<{ several: boolean }> | null {
  let at = skip(lexer, index, ',.;:');
  if (lexer.is(at, 'stuk') || lexer.is(at, 'stukken')) at++;
  const token = lexer.at(at);
  if (token.first !== FIRST_OF_NUMBER || !NUMBER.has(token.key)) return null;
  return {
    value: { several: NUMBERS.has(token.key) },
    // `nr,` is a typing fault for `nr.`.
    next: skip(lexer, skip(lexer, at + 1, '.,'), ':'),
  };
}

/** Pages behind a citation: `, p. 12 en 13`, `blz. 17-1246 e.v.`; the value is what stands behind the word. */
export function pages(lexer: Lexer, index: number): Parsed<string> | null {
  const word = skip(lexer, index, ',;');
  if (!PAGE.has(lexer.at(word).key)) return null;
  const first = skip(lexer, skip(lexer, word + 1, '.'), ':');
  if (lexer.at(first).type !== 'number') return null;
  const next = endOfPages(lexer, first + 1);
  return { value: lexer.text.slice(lexer.at(first).start, lexer.at(next - 1).end), next };
}

function endOfPages(lexer: Lexer, from: number): number {
  let at = from;
  for (let count = 0; count < 12; count++) {
    const joint = pageJoint(lexer, at);
    if (joint === at || lexer.at(joint).type !== 'number') break;
    at = joint + 1;
  }
  if (lexer.is(at, 'e') && lexer.is(at + 2, 'v')) return at + 4;
  return lexer.is(at, 'ev') ? at + 2 : at;
}

function pageJoint(lexer: Lexer, at: number): number {
  if (lexer.is(at, '-') || lexer.is(at, 'en')) return pageWord(lexer, at + 1);
  if (lexer.is(at, 't') && lexer.is(at + 2, 'm')) return pageWord(lexer, at + 3);
  return at;
}

function pageWord(lexer: Lexer, at: number): number {
  return PAGE.has(lexer.at(at).key) ? skip(lexer, at + 1, '.') : at;
}
