import { citation, type Fields } from './build.ts';
import type { Header } from './header.ts';
import type { Lexer } from './lexer.ts';
import { isNumber, numberWord, pages, skip, vergaderjaar } from './parts.ts';
import { series, type ListedNumber } from './series.ts';
import type { Citation } from './types.ts';

/**
 * Below this, a number right behind `Aanhangsel` is the page in a running foot
 * (`Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 2`), not an answer.
 */
const MIN_WITHOUT_NR = 25;

/**
 * Answers to written questions: `Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 393` ·
 * `Aanhangsel van de Handelingen II, 2022/-23, nr. 1823` · `Tweede Kamer, vergaderjaar 2009–2010, Aanhangsel 1849`.
 * Where no chamber is named it is the Tweede Kamer, as the publisher's ids assume.
 */
export function aanhangsel(lexer: Lexer, head: Header): Citation[] {
  if (!head.vergaderjaar) return [];
  const word = numberWord(lexer, head.next);
  const several = word?.value.several ?? false;
  const numbers = listedNumbers(lexer, word?.next ?? skip(lexer, head.next, ',:'), several);
  const [first] = numbers;
  if (!first) return byPage(lexer, head);
  const bare = !word && !head.handelingen;
  if (bare && Number(first.value) < MIN_WITHOUT_NR) return [];
  return numbers.flatMap((member, index) =>
    answers(lexer, head, member, index === 0 ? 0 : member.from),
  );
}

function listedNumbers(lexer: Lexer, index: number, several: boolean): ListedNumber[] {
  if (!isNumber(lexer, index, 1, 5)) return [];
  return series(lexer, index, several).filter(({ value }) => /^\d+$/.test(value));
}

/** The answer of a member, after those that a range leaves out. */
function answers(
  lexer: Lexer,
  head: Header,
  { value, to, rangeStart, omitted = [] }: ListedNumber,
  from: number,
): Citation[] {
  const answer = (nummer: string, start: number, more: Fields = {}) =>
    citation(lexer, 'aanhangsel', 'aanhangsel', start, to, {
      ...fieldsOf(head),
      nummer,
      id: idOf(head, nummer),
      ...more,
    });
  return [
    ...omitted.map((nummer) => answer(nummer, rangeStart?.from ?? from, { implied: true })),
    answer(value, from),
  ];
}

const idOf = ({ chamber, vergaderjaar }: Header, nummer: string) =>
  `ah-${chamber === 'I' ? 'ek' : 'tk'}-${vergaderjaar?.replace('-', '')}-${nummer}`;

/** `Tweede Kamer, vergaderjaar 1998/1999, aanhangsel, pag. 1714`: from before answers were numbered in print. */
function byPage(lexer: Lexer, head: Header): Citation[] {
  const page = pages(lexer, head.next);
  return page
    ? [
        citation(lexer, 'aanhangsel', 'aanhangsel-pagina', 0, page.next, {
          ...fieldsOf(head),
          pagina: page.value,
        }),
      ]
    : [];
}

function fieldsOf({ chamber, vergaderjaar, repairs }: Header): Fields {
  return { chamber, vergaderjaar, repairs };
}

/** `AH 611`: an answer whose session is that of the paper it stands in; `AH 2024-2025, nr. 611` has its own. */
export function shortAanhangsel(lexer: Lexer, ofPaper: string | undefined): Citation[] {
  if (lexer.at(0).text !== 'AH') return [];
  const years = vergaderjaar(lexer, 1);
  if (years)
    return aanhangsel(lexer, {
      next: skip(lexer, years.next, '-'),
      aanhangsel: true,
      handelingen: true,
      vergaderjaar: years.value,
      repairs: [],
    });
  const at = numberWord(lexer, 1)?.next ?? 1;
  if (!isNumber(lexer, at, 1, 4) || !lexer.at(1).spaced) return [];
  const nummer = lexer.at(at).text;
  const known: Fields = ofPaper
    ? {
        vergaderjaar: ofPaper,
        inherited: ['vergaderjaar'],
        reading: 'inferred',
        id: `ah-tk-${ofPaper.replace('-', '')}-${nummer}`,
      }
    : {};
  return [citation(lexer, 'aanhangsel', 'aanhangsel-kort', 0, at + 1, { ...known, nummer })];
}
