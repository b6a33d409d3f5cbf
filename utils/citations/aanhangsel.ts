import { citation, type Fields } from './build.ts';
import type { Header } from './header.ts';
import type { Lexer } from './lexer.ts';
import { isNumber, numberWord, pages, skip } from './parts.ts';
import { series } from './series.ts';
import type { Citation } from './types.ts';

/**
 * Below this, a number right behind `Aanhangsel` is the page in a running foot
 * (`Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 2`), not an answer.
 */
const LEAST_WITHOUT_NR = 25;

/**
 * Answers to written questions: `Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 393` ·
 * `Aanhangsel van de Handelingen II, 2022/-23, nr. 1823` · `Tweede Kamer, vergaderjaar 2009–2010, Aanhangsel 1849`.
 * Where no chamber is named it is the Tweede Kamer, as the publisher's ids assume.
 */
export function aanhangsel(lexer: Lexer, head: Header): Citation[] {
  if (!head.vergaderjaar) return [];
  const word = numberWord(lexer, head.next);
  const at = word?.next ?? skip(lexer, head.next, ',:');
  const members = isNumber(lexer, at, 1, 5) ? series(lexer, at, word?.value.several ?? false).filter(({ value }) => /^\d+$/.test(value)) : [];
  const [first] = members;
  if (!first) return byPage(lexer, head);
  const bare = !word && !head.handelingen;
  if (bare && Number(first.value) < LEAST_WITHOUT_NR) return [];
  return members.flatMap((member, index) => answer(lexer, head, member.value, index === 0 ? 0 : member.from, member.to));
}

function answer(lexer: Lexer, head: Header, nummer: string, from: number, to: number): Citation[] {
  const chamber = head.chamber === 'I' ? 'ek' : 'tk';
  const id = `ah-${chamber}-${head.vergaderjaar?.replace('-', '')}-${nummer}`;
  return [citation(lexer, 'aanhangsel', 'aanhangsel', from, to, { ...fieldsOf(head), nummer, id })];
}

/** `Tweede Kamer, vergaderjaar 1998/1999, aanhangsel, pag. 1714`: from before answers were numbered in print. */
function byPage(lexer: Lexer, head: Header): Citation[] {
  const page = pages(lexer, head.next);
  return page ? [citation(lexer, 'aanhangsel', 'aanhangsel-pagina', 0, page.next, { ...fieldsOf(head), pagina: page.value })] : [];
}

function fieldsOf({ chamber, vergaderjaar, repairs }: Header): Fields {
  return { chamber, vergaderjaar, repairs };
}

/** `AH 611`: an answer whose session is that of the paper it stands in. */
export function shortAanhangsel(lexer: Lexer, vergaderjaar: string | undefined): Citation[] {
  if (lexer.at(0).text !== 'AH') return [];
  const at = numberWord(lexer, 1)?.next ?? 1;
  if (!isNumber(lexer, at, 1, 4) || !lexer.at(1).spaced) return [];
  const nummer = lexer.at(at).text;
  const known: Fields = vergaderjaar
    ? { vergaderjaar, inherited: ['vergaderjaar'], reading: 'inferred', id: `ah-tk-${vergaderjaar.replace('-', '')}-${nummer}` }
    : {};
  return [citation(lexer, 'aanhangsel', 'aanhangsel-kort', 0, at + 1, { ...known, nummer })];
}
