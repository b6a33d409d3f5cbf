import type { Lexer } from './lexer.ts';
import { isNumber, isYearAt, numberWord, shortVergaderjaar, skip, vergaderjaar } from './parts.ts';
import {
  AANHANGSEL,
  BETWEEN,
  BIJLAGEN,
  HANDELINGEN,
  isMisspeltKamerstuk,
  KAMERSTUK,
  SESSION,
} from './vocabulary.ts';

/** The words before the number of a paper: `Kamerstukken II, vergaderjaar 2024/25,`, `Handelingen van de Tweede Kamer`. */
export interface Header {
  next: number;
  kamerstuk?: true;
  handelingen?: true;
  aanhangsel?: true;
  bijlagen?: true;
  /** A chamber written out or as TK, EK. */
  kamer?: true;
  /** `HTK`, `HEK`: the Handelingen of a chamber, though papers are cited by it too. */
  reports?: true;
  session?: true;
  chamber?: 'I' | 'II';
  vergaderjaar?: string;
  jaar?: string;
  repairs: string[];
}

const MAX_WORDS = 16;
const CHAMBERS: Record<string, 'I' | 'II'> = { tk: 'II', htk: 'II', ek: 'I', hek: 'I' };
const ROMANS: Record<string, 'I' | 'II'> = {
  I: 'I',
  II: 'II',
  '11': 'II',
  IT: 'II',
  ll: 'II',
  Il: 'II',
  lI: 'II',
};
const NAMED: Record<string, 'I' | 'II'> = { tweede: 'II', eerste: 'I', '2e': 'II', '1e': 'I' };

/** @returns everything that the words from here on say, and where they end; `next` is `index` when none is a label */
export function header(lexer: Lexer, index: number): Header {
  const head: Header = { next: index, repairs: [] };
  for (let count = 0; count < MAX_WORDS; count++) {
    const at = skipBetween(lexer, head.next, index);
    const next =
      labelWord(lexer, at, head) ?? chamberWord(lexer, at, head) ?? sessionWord(lexer, at, head);
    if (next === null) break;
    head.next = next;
  }
  return head;
}

function skipBetween(lexer: Lexer, next: number, first: number): number {
  if (next === first) return next;
  let at = skip(lexer, next, ',.:;-');
  for (let count = 0; count < 3 && BETWEEN.has(lexer.at(at).key); count++) at++;
  return at;
}

function labelWord(lexer: Lexer, at: number, head: Header): number | null {
  const { key, type, broken } = lexer.at(at);
  if (type !== 'word') return null;
  const misspelt = isMisspeltKamerstuk(key);
  if (KAMERSTUK.has(key) || misspelt) head.kamerstuk = true;
  else if (HANDELINGEN.has(key)) head.handelingen = true;
  else if (AANHANGSEL.has(key)) head.aanhangsel = true;
  else if (BIJLAGEN.has(key)) head.bijlagen = true;
  else return null;
  if (key === 'aanhangselhandelingen') head.handelingen = true;
  if (misspelt) head.repairs.push('misspelt-label');
  if (broken) head.repairs.push('line-break-hyphen');
  return skipStatenGeneraal(lexer, at + 1);
}

function chamberWord(lexer: Lexer, at: number, head: Header): number | null {
  return (
    shortChamber(lexer, at, head) ?? namedChamber(lexer, at, head) ?? romanChamber(lexer, at, head)
  );
}

/** `TK`, `HEK`. */
function shortChamber(lexer: Lexer, at: number, head: Header): number | null {
  const { key, text } = lexer.at(at);
  const chamber = CHAMBERS[key];
  if (!chamber || text !== text.toUpperCase()) return null;
  head.chamber = chamber;
  head.kamer = true;
  if (key === 'htk' || key === 'hek') head.reports = true;
  return at + 1;
}

/** `Tweede Kamer der Staten-Generaal`. */
function namedChamber(lexer: Lexer, at: number, head: Header): number | null {
  const chamber = NAMED[lexer.at(at).key];
  if (!chamber || !lexer.is(at + 1, 'kamer')) return null;
  head.chamber = chamber;
  head.kamer = true;
  return skipStatenGeneraal(lexer, at + 2);
}

/** `Kamerstukken II`; `I en II`, `I/II` name no chamber of the two. */
function romanChamber(lexer: Lexer, at: number, head: Header): number | null {
  const chamber = ROMANS[lexer.at(at).text] ?? figureChamber(lexer, at);
  if (!chamber || !canCarryRoman(lexer, at, head) || isStartOfDossier(lexer, at)) return null;
  if (['/', 'en'].includes(lexer.at(at + 1).key) && ROMANS[lexer.at(at + 2).text]) return at + 3;
  head.chamber = chamber;
  return at + 1;
}

/** `Kamerstukken 2, 2008-2009, …`: a figure for the chamber, where a session follows. */
function figureChamber(lexer: Lexer, at: number): 'I' | 'II' | undefined {
  const { text } = lexer.at(at);
  if ((text !== '1' && text !== '2') || !vergaderjaar(lexer, skip(lexer, at + 1, ',')))
    return undefined;
  return text === '1' ? 'I' : 'II';
}

function canCarryRoman(lexer: Lexer, at: number, head: Header): boolean {
  if (head.kamerstuk ?? head.handelingen ?? head.aanhangsel ?? head.kamer) return true;
  return (
    head.next === at &&
    lexer.at(at).type === 'word' &&
    vergaderjaar(lexer, skip(lexer, at + 1, ',')) !== null
  );
}

/** `11 107`: the eleven opens a number. */
const isStartOfDossier = (lexer: Lexer, at: number) =>
  lexer.at(at).type === 'number' && isNumber(lexer, at + 1, 3);

function skipStatenGeneraal(lexer: Lexer, at: number): number {
  const staten = lexer.is(at, 'der') ? at + 1 : at;
  return lexer.is(staten, 'staten') && lexer.is(staten + 2, 'generaal') ? staten + 3 : at;
}

function sessionWord(lexer: Lexer, at: number, head: Header): number | null {
  if (SESSION.has(lexer.at(at).key)) {
    head.session = true;
    if (lexer.at(at).broken) head.repairs.push('line-break-hyphen');
    return skip(lexer, at + 1, ':');
  }
  const years = vergaderjaar(lexer, at) ?? (isLabelled(head) ? shortVergaderjaar(lexer, at) : null);
  if (!years) return singleYear(lexer, at, head);
  head.vergaderjaar ??= years.value;
  return years.next;
}

const isLabelled = (head: Header) =>
  Boolean(head.kamerstuk ?? head.kamer ?? head.handelingen ?? head.aanhangsel ?? head.session);

/** `Kamerstukken 2011 32 605, nr. 45`. */
function singleYear(lexer: Lexer, at: number, head: Header): number | null {
  if (!(head.kamerstuk ?? head.kamer ?? head.handelingen ?? head.session) || !isYearAt(lexer, at))
    return null;
  const behind = skip(lexer, at + 1, ',');
  if (lexer.at(behind).type !== 'number' && !numberWord(lexer, behind)) return null;
  head.jaar = lexer.at(at).text;
  return at + 1;
}
