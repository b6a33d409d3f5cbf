import { citation, type Fields } from './build.ts';
import { dossier } from './dossier.ts';
import type { Header } from './header.ts';
import type { Lexer } from './lexer.ts';
import { date, isNumber, numberWord, pages, skip } from './parts.ts';
import type { Citation } from './types.ts';

const ITEM = new Set(['item', 'items']);
const MAX_ITEMS = 12;

/**
 * Verbatim reports: `Handelingen II 2010/11, nr. 108, item 5` · `Handelingen TK 2005/2006, nr. 98` ·
 * `Handelingen TK 29 oktober 1998, blz. 17-1246` · `Handelingen I 2012/13, 32 044, p. 23-3-5`.
 * Reports since 2011 are found by number and item; older ones only by their pages.
 */
export function handelingen(lexer: Lexer, head: Header): Citation[] {
  return (
    byNumber(lexer, head) ??
    byDay(lexer, head) ??
    byDossier(lexer, head) ??
    byPages(lexer, head) ??
    []
  );
}

/**
 * `nr. 108, item 5` · `108, item 5` · `item 12` · `10-666`, `108-5-12`: the number of the meeting, then the item, or the
 * page with the number in front.
 */
function byNumber(lexer: Lexer, head: Header): Citation[] | null {
  if (!head.vergaderjaar) return null;
  const word = numberWord(lexer, head.next);
  const items = word ? null : itemNumbers(lexer, head.next);
  if (items) return citations(lexer, head, undefined, items, items[0] as number);
  const at = word?.next ?? skip(lexer, head.next, ',');
  if (!isNumber(lexer, at, 1, 3) || dossier(lexer, at, false)) return null;
  if (isPageOfMeeting(lexer, at)) return [meetingPage(lexer, head, at, 0)];
  return byMeeting(lexer, head, at, word !== null);
}

/** @param announced whether `nr.` stands before the number; without it an item must follow */
function byMeeting(lexer: Lexer, head: Header, at: number, announced: boolean): Citation[] | null {
  const items = itemNumbers(lexer, at + 1);
  if (!announced && !items) return null;
  const first = citations(lexer, head, lexer.at(at).text, items ?? [], at);
  return items ? [...first, ...furtherMeetings(lexer, head, items)] : first;
}

/** `nr. 12, item 3 en nr. 13, item 4`. */
function furtherMeetings(lexer: Lexer, head: Header, before: number[]): Citation[] {
  const found: Citation[] = [];
  for (let last = before; found.length < MAX_ITEMS;) {
    const comma = skip(lexer, (last[last.length - 1] as number) + 1, ',;');
    const joint = lexer.is(comma, 'en') ? comma + 1 : comma;
    const at = numberWord(lexer, joint)?.next ?? joint;
    const items = isNumber(lexer, at, 1, 3) ? itemNumbers(lexer, at + 1) : null;
    if (!items) break;
    found.push(...citations(lexer, head, lexer.at(at).text, items, at, joint));
    last = items;
  }
  return found;
}

const isPageOfMeeting = (lexer: Lexer, at: number) =>
  lexer.is(at + 1, '-') && isNumber(lexer, at + 2, 1, 4);

/** Since the session of 2010-2011 reports are printed by item: `108-5` is an item there, `108-5-12` its page. */
const FIRST_BY_ITEM = '2010-2011';
const MAX_ITEM = 60;

/** @param from the token that the citation starts at */
function meetingPage(lexer: Lexer, head: Header, at: number, from: number): Citation {
  const nummer = lexer.at(at).text;
  const second = lexer.at(at + 2).text;
  const byItem = (head.vergaderjaar ?? '') >= FIRST_BY_ITEM && Number(second) <= MAX_ITEM;
  const paged = byItem && lexer.is(at + 3, '-') && isNumber(lexer, at + 4, 1, 3);
  const end = paged ? at + 5 : at + 3;
  const pagina = lexer.text.slice(lexer.at(at).start, lexer.at(end - 1).end);
  const place = byItem ? { item: second, ...(paged && { pagina }) } : { pagina };
  return report(lexer, head, from, end, {
    nummer,
    ...place,
    id: idOf(head, nummer, byItem ? second : undefined),
  });
}

function citations(
  lexer: Lexer,
  head: Header,
  nummer: string | undefined,
  items: number[],
  last: number,
  from = 0,
): Citation[] {
  if (items.length === 0)
    return [
      report(lexer, head, from, last + 1, {
        nummer,
        pagina: pages(lexer, last + 1)?.value,
        id: idOf(head, nummer),
      }),
    ];
  return items.map((at, index) => {
    const item = lexer.at(at).text;
    return report(lexer, head, index === 0 ? from : at, at + 1, {
      nummer,
      item,
      id: idOf(head, nummer, item),
    });
  });
}

/** The tokens of `item 5`, `items 5 en 7`. */
function itemNumbers(lexer: Lexer, index: number): number[] | null {
  const word = skip(lexer, index, ',;');
  if (!ITEM.has(lexer.at(word).key) || lexer.at(word + 1).type !== 'number') return null;
  const found = [word + 1];
  for (let next = word + 2; found.length < MAX_ITEMS;) {
    const comma = skip(lexer, next, ',');
    const at = lexer.is(comma, 'en') ? comma + 1 : comma;
    if (at === next || !isNumber(lexer, at, 1, 3) || lexer.is(at + 1, '-')) break;
    found.push(at);
    next = at + 1;
  }
  return found;
}

/** `29 oktober 1998, blz. 17-1246` · `4 juli 2017, nr. 35, item 10`. */
function byDay(lexer: Lexer, head: Header): Citation[] | null {
  const at = skip(lexer, head.next, ',');
  const day = date(lexer, lexer.is(at, 'van') ? at + 1 : at);
  if (!day || !isReport(head)) return null;
  const datum = day.value.text;
  const page = pages(lexer, day.next);
  const word = page ? null : numberWord(lexer, day.next);
  if (word && isNumber(lexer, word.next, 1, 3)) return [ofDay(lexer, head, word.next, datum)];
  return [report(lexer, head, 0, page?.next ?? day.next, { datum, pagina: page?.value })];
}

function ofDay(lexer: Lexer, head: Header, number: number, datum: string): Citation {
  const [item] = itemNumbers(lexer, number + 1) ?? [];
  const fields: Fields = { datum, nummer: lexer.at(number).text };
  if (item !== undefined) fields.item = lexer.at(item).text;
  return report(lexer, head, 0, (item ?? number) + 1, fields);
}

/** A debate told by its bill: `32 044, p. 23-3-5` · `nr. 31301, blz. 88-6866`. */
function byDossier(lexer: Lexer, head: Header): Citation[] | null {
  const place = dossier(
    lexer,
    numberWord(lexer, head.next)?.next ?? skip(lexer, head.next, ','),
    false,
  );
  if (!place || !isReport(head)) return null;
  const page = pages(lexer, place.next);
  return [
    report(lexer, head, 0, page?.next ?? place.next, {
      dossier: place.value.dossier,
      toevoeging: place.value.toevoeging,
      pagina: page?.value,
    }),
  ];
}

/** `17-1233 t/m 17-1252` · `p. 5044`. */
function byPages(lexer: Lexer, head: Header): Citation[] | null {
  if (!isReport(head)) return null;
  const page = pages(lexer, head.next);
  if (page)
    return [
      report(lexer, head, 0, page.next, { pagina: page.value, ...placeOfPage(head, page.value) }),
    ];
  const at = skip(lexer, head.next, ',');
  if (!isNumber(lexer, at, 1, 3) || !isPageOfMeeting(lexer, at)) return null;
  return [
    report(lexer, head, 0, at + 3, {
      pagina: lexer.text.slice(lexer.at(at).start, lexer.at(at + 2).end),
    }),
  ];
}

/** `p. 108-5-12`: number of the meeting, item, page. */
function placeOfPage(head: Header, page: string): Fields {
  const [, nummer, item] = /^(\d{1,3})\s?\p{Pd}\s?(\d{1,2})\s?\p{Pd}\s?\d{1,3}$/u.exec(page) ?? [];
  return nummer && item && (head.vergaderjaar ?? '') >= FIRST_BY_ITEM
    ? { nummer, item, id: idOf(head, nummer, item) }
    : {};
}

/** `Handelingen 47` alone counts acts in an archive's list. */
const isReport = (head: Header) => head.chamber !== undefined || head.vergaderjaar !== undefined;

function idOf(
  { chamber, vergaderjaar }: Header,
  nummer: string | undefined,
  item?: string,
): string | null {
  if (!vergaderjaar || !nummer) return null;
  return ['h', chamber === 'I' ? 'ek' : 'tk', vergaderjaar.replace('-', ''), nummer, item]
    .filter(Boolean)
    .join('-');
}

function report(
  lexer: Lexer,
  { chamber, vergaderjaar, repairs }: Header,
  from: number,
  to: number,
  fields: Fields,
): Citation {
  return citation(lexer, 'handelingen', 'handelingen', from, to, {
    chamber,
    vergaderjaar,
    repairs,
    ...fields,
  });
}
