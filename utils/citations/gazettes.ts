import { citation, type Fields } from './build.ts';
import type { Lexer } from './lexer.ts';
import { dossier } from './dossier.ts';
import { date, isNumber, isYearAt, numberWord, skip, type Parsed } from './parts.ts';
import type { Citation } from './types.ts';

type Gazette = 'stb' | 'stcrt' | 'trb';

const GAZETTES: Record<string, Gazette> = {
  stb: 'stb',
  staatsblad: 'stb',
  stcrt: 'stcrt',
  staatscourant: 'stcrt',
  trb: 'trb',
  tractatenblad: 'trb',
};

/** How far before `Stb. 504` the date of the law may stand that tells its year. */
const REACH_CHARS = 60;
const MAX_ISSUES = 12;

/** An issue of a gazette, with the tokens it stands on. */
interface Issue {
  jaar?: string;
  nummer: string;
  datum?: string;
  inherited?: string[];
}

/**
 * The official gazettes: `Stb. 2024, 153` · `Staatsblad 1997, 559` · `Stcrt. 2007/215` · `Stb. 552/1996` ·
 * `Staatscourant nr. 155 d.d. 16-8-2004` · `Trb. 2020, 2 en 34` · `Wet van 12 oktober 1995, Stb. 504`
 */
export function gazette(lexer: Lexer): Citation[] {
  const kind = GAZETTES[lexer.at(0).key];
  if (!kind) return [];
  const at = skip(lexer, skipKingdom(lexer, skip(lexer, 1, '.')), ',:');
  const issue =
    byYear(lexer, at) ??
    byDate(lexer, at) ??
    byNumber(lexer, at) ??
    (kind === 'trb' ? null : withoutYear(lexer, at));
  if (!issue) return [];
  const { value, next } = issue;
  return [cited(lexer, kind, 0, next, value), ...furtherIssues(lexer, kind, next, value)];
}

/** `Staatsblad van het Koninkrijk der Nederlanden 2024, 153`, `jaargang 2024`. */
function skipKingdom(lexer: Lexer, index: number): number {
  const kingdom = lexer.is(index, 'van') && lexer.is(index + 2, 'koninkrijk') ? index + 3 : index;
  const named = kingdom > index && lexer.is(kingdom, 'der') ? kingdom + 2 : kingdom;
  const comma = skip(lexer, named, ',');
  return lexer.is(comma, 'jaargang') ? comma + 1 : named;
}

function cited(lexer: Lexer, kind: Gazette, from: number, to: number, issue: Issue): Citation {
  const nummer = issue.nummer.replace(/^0+(?=\d)/, '');
  const fields: Fields = {
    ...issue,
    nummer,
    id: issue.jaar ? `${kind}-${issue.jaar}-${nummer}` : null,
  };
  return citation(
    lexer,
    kind,
    issue.jaar ? kind : `${kind}-zonder-jaar`,
    from,
    to,
    issue.inherited ? { ...fields, reading: 'inferred' } : fields,
  );
}

/** `2024, 153` · `2000, nr. 136` · `2007/215` · `1990 660`. */
function byYear(lexer: Lexer, index: number): Parsed<Issue> | null {
  if (!isYearAt(lexer, index)) return null;
  const separator = skip(lexer, index + 1, ',/-;:');
  const at = numberWord(lexer, separator)?.next ?? separator;
  if (
    !isNumber(lexer, at, 1, 5) ||
    (separator === index + 1 && !lexer.at(at).spaced) ||
    startsDate(lexer, at)
  )
    return null;
  const next = endOfThousands(lexer, at);
  return {
    value: {
      jaar: lexer.at(index).text,
      nummer: lexer.text.slice(lexer.at(at).start, lexer.at(next - 1).end).replace(/\D/g, ''),
    },
    next,
  };
}

/** `12 345` is one number when nothing else could be meant by the three digits. */
function endOfThousands(lexer: Lexer, at: number): number {
  const grouped = isNumber(lexer, at, 2) && isNumber(lexer, at + 1, 3) && lexer.at(at + 1).spaced;
  return grouped && lexer.at(at + 2).type !== 'number' && lexer.at(at + 2).type !== 'word'
    ? at + 2
    : at + 1;
}

/** `Stb. 2004 23 april`: a date behind the year, not a number. */
const startsDate = (lexer: Lexer, at: number) => date(lexer, at) !== null;

/** `24 maart 2006, nr 60` · `van 4 mei 1994, nr. 86` · `25-8-1950 no. 165`. */
function byDate(lexer: Lexer, index: number): Parsed<Issue> | null {
  const day = date(lexer, lexer.is(index, 'van') ? index + 1 : index);
  const word = day && numberWord(lexer, day.next);
  if (!word || !isNumber(lexer, word.next, 1, 5)) return null;
  return {
    value: { jaar: day.value.year, datum: day.value.text, nummer: lexer.at(word.next).text },
    next: word.next + 1,
  };
}

/** `552/1996` · `66 1999` · `nr. 155 d.d. 16-8-2004`. */
function byNumber(lexer: Lexer, index: number): Parsed<Issue> | null {
  const at = numberWord(lexer, index)?.next ?? index;
  if (!isNumber(lexer, at, 1, 5)) return null;
  const nummer = lexer.at(at).text;
  const year =
    lexer.is(at + 1, 'van') && isYearAt(lexer, at + 2) ? at + 2 : skip(lexer, at + 1, '/');
  if (isYearAt(lexer, year) && !isYearAt(lexer, at))
    return { value: { nummer, jaar: lexer.at(year).text }, next: year + 1 };
  const day = date(lexer, skipDated(lexer, at + 1));
  return day && { value: { nummer, jaar: day.value.year, datum: day.value.text }, next: day.next };
}

/** `d.d.`, `van`. */
function skipDated(lexer: Lexer, index: number): number {
  const at = skip(lexer, index, ',');
  if (lexer.is(at, 'van')) return at + 1;
  return lexer.is(at, 'd') && lexer.is(at + 2, 'd') ? skip(lexer, at + 3, '.') : at;
}

/** `Stb. 504` behind `Wet van 12 oktober 1995`: the year is that of the law. `Stb. H 232`: a year of the forties, by letter. */
function withoutYear(lexer: Lexer, index: number): Parsed<Issue> | null {
  const letter = /^[A-Z]$/.test(lexer.at(index).text) && isNumber(lexer, index + 1, 1, 3);
  if (letter)
    return {
      value: { nummer: `${lexer.at(index).text} ${lexer.at(index + 1).text}` },
      next: index + 2,
    };
  const at = numberWord(lexer, index)?.next ?? index;
  if (!isNumber(lexer, at, 1, 4) || isYearAt(lexer, at)) return null;
  const jaar = yearBefore(lexer);
  return {
    value: { nummer: lexer.at(at).text, ...(jaar && { jaar, inherited: ['jaar'] }) },
    next: at + 1,
  };
}

function yearBefore(lexer: Lexer): string | undefined {
  const start = lexer.at(0).start;
  const before = lexer.text.slice(Math.max(0, start - REACH_CHARS), start);
  const law =
    /(?:wet|besluit|regeling|verordening)\s+van\s+\d{1,2}\s+[a-z]+\s+(\d{4})[\s,(]*$/i.exec(before);
  return law?.[1];
}

/** Issues that leave out the gazette's name: of the same year (`Stb. 2003, 208 en 210`), or of another (`en 2005, 23`). */
function furtherIssues(lexer: Lexer, kind: Gazette, index: number, { jaar }: Issue): Citation[] {
  const found: Citation[] = [];
  let year = jaar;
  let next = index;
  while (year && found.length < MAX_ISSUES) {
    const issue = furtherIssue(lexer, next, year);
    if (issue === null) break;
    found.push(cited(lexer, kind, issue.from, issue.next, issue.value));
    year = issue.value.jaar;
    next = issue.next;
  }
  return found;
}

function furtherIssue(
  lexer: Lexer,
  index: number,
  jaar: string,
): (Parsed<Issue> & { from: number }) | null {
  const at = furtherNumber(lexer, index);
  if (at !== null) return { value: { jaar, nummer: lexer.at(at).text }, from: at, next: at + 1 };
  const comma = skip(lexer, index, ',;');
  const from = lexer.is(comma, 'en') ? comma + 1 : comma;
  const dated = from > index && lexer.is(from + 1, ',') ? byYear(lexer, from) : null;
  // `en 2005, 36 410, nr. 3` opens a paper of the Kamer.
  return dated && !dossier(lexer, from + 2, false) && !numberWord(lexer, dated.next)
    ? { ...dated, from }
    : null;
}

/** A number behind `en`, when nothing follows that it could count. */
function furtherNumber(lexer: Lexer, index: number): number | null {
  const comma = skip(lexer, index, ',');
  const joined = lexer.is(comma, 'en');
  const at = joined ? comma + 1 : comma;
  if (at === index || !isNumber(lexer, at, 1, 5) || isYearAt(lexer, at) || startsDate(lexer, at))
    return null;
  const last = isClosed(lexer, at + 1) || (!joined && furtherNumber(lexer, at + 1) !== null);
  return last ? at : null;
}

function isClosed(lexer: Lexer, index: number): boolean {
  const { type, text } = lexer.at(index);
  return type === 'end' || (type === 'sign' && ').;]'.includes(text));
}
