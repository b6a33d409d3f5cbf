import type { Citation } from './types.ts';
import { citation, type Fields } from './build.ts';
import { dossier, type DossierReference } from './dossier.ts';
import type { Header } from './header.ts';
import { citationsOf, kamerstukBody, memberCitations, type Body } from './kamerstuk-body.ts';
import { printKamerstukId } from '../domain/ids/kamerstuk-id.ts';
import type { Lexer } from './lexer.ts';
import { isNumber, isYearAt, numberWord, pages, skip } from './parts.ts';
import { series } from './series.ts';

const DOSSIER_WORDS = new Set(['kenmerk', 'dossier', 'dossiernummer', 'dossiernr']);

/**
 * A kamerstuk behind its label.
 *
 * `Kamerstuk 36 410, nr. 3` · `Kamerstukken II 2022/23, 36 229, nr. 29` · `TK 1998-1999, 26 568 (R1638), nrs. 1-2` ·
 * `Eerste Kamer, vergaderjaar 2004–2005, 29 686, C` · `Bijlagen Handelingen II 1973/74, 12015` · `II 2010/11, 29 248, nr. 170`
 */
export function labelledKamerstuk(lexer: Lexer, head: Header): Citation[] {
  const labelled = Boolean(head.kamerstuk ?? (head.kamer && !head.handelingen));
  const at = behindLabel(lexer, head);
  const body = kamerstukBody(lexer, at, labelled) ?? oldDossier(lexer, head, at);
  if (!body) return head.kamerstuk ? withoutDossier(lexer, head) : [];
  return isPaperOf(head, body)
    ? citationsOf(lexer, body, 0, labelForm(head, body), fieldsOf(head))
    : [];
}

/** The last session in which bills had numbers of four digits (`Kamerstukken I, 1969-1970, 9595,9596`). */
const LAST_OF_FOUR_DIGITS = '1970-1971';

function oldDossier(lexer: Lexer, head: Header, at: number): Body | null {
  const isOld = head.kamerstuk && (head.vergaderjaar ?? '9') <= LAST_OF_FOUR_DIGITS;
  if (!isOld || !isNumber(lexer, at, 4) || isYearAt(lexer, at)) return null;
  let end = at;
  // Further numbers are the same paper, filed in more than one dossier.
  while (lexer.is(end + 1, ',') && isNumber(lexer, end + 2, 4)) end += 2;
  const dossiers = [{ dossier: lexer.at(at).text, repairs: [], from: at, to: end + 1 }];
  return { dossiers, members: [], form: 'dossier', next: end + 1 };
}

/** Where the numbers begin: `Kamerstuk, dossiernummer 36 410`, `Kamerstuknr.: 36 410`. */
function behindLabel(lexer: Lexer, head: Header): number {
  const gap = skip(lexer, head.next, ',.:;');
  const word = DOSSIER_WORDS.has(lexer.at(gap).key) ? gap + 1 : gap;
  return skip(lexer, numberWord(lexer, word)?.next ?? word, '.:-');
}

/** Behind `Handelingen` only `nr.` names a paper; a dossier alone needs a label or a session. */
function isPaperOf(head: Header, body: Body): boolean {
  if (head.handelingen && !head.bijlagen && body.form !== 'nr') return false;
  return Boolean(head.kamerstuk) || body.members.length > 0 || hasSession(head);
}

const hasSession = (head: Header) =>
  Boolean(head.vergaderjaar ?? head.jaar ?? head.session ?? head.kamer ?? head.bijlagen);

function labelForm(head: Header, body: Body): string {
  return `${labelKind(head)}-${body.dossiers.length > 1 && body.members.length > 0 ? 'dossiers' : body.form}`;
}

function labelKind(head: Header): string {
  if (head.bijlagen) return 'bijlagen-handelingen';
  if (head.handelingen) return 'handelingen';
  if (head.kamerstuk) return 'kst';
  return head.kamer ? 'tk' : 'vj';
}

export function fieldsOf(head: Header): Fields {
  return {
    chamber: head.chamber,
    vergaderjaar: head.vergaderjaar,
    jaar: head.jaar,
    repairs: head.repairs,
  };
}

/** `Kamerstukken II, 1993-1994, nr. 6`: the dossier is that of the citation before. */
function withoutDossier(lexer: Lexer, head: Header): Citation[] {
  const word = numberWord(lexer, head.next);
  const [member] = word ? series(lexer, word.next, false) : [];
  if (!member || !head.vergaderjaar) return [];
  return memberCitations(lexer, member, 0, 'kst-ellipsis', {
    ...fieldsOf(head),
    reading: 'inferred',
    inherited: ['dossier'],
  });
}

/** Papers that have no label: `36 410, nr. 3` · `21501-07-1559` · `36 067, letter Y`. */
export function bareKamerstuk(lexer: Lexer): Citation[] {
  const body = kamerstukBody(lexer, 0, false);
  if (
    !body ||
    body.members.length === 0 ||
    isInsideNumber(charactersBefore(lexer)) ||
    OTHER_NUMBERS.test(wordsBefore(lexer))
  )
    return [];
  const form = body.dossiers.length > 1 ? 'bare-dossiers' : `bare-${body.form}`;
  return citationsOf(lexer, body, 0, form, {});
}

const charactersBefore = (lexer: Lexer) =>
  lexer.text.slice(Math.max(0, lexer.at(0).start - 4), lexer.at(0).start);

/** Words behind which a number is one of somebody else's. */
const OTHER_NUMBERS =
  /\b(?:NEN|ISO|IEC|DIN|KvK|KVK|[Kk]enmerk|[Zz]aaknummer|[Zz]aaknr|[Pp]arketnummer|[Rr]olnummer|[Rr]ekestnummer|[Rr]egistratienummer|[Pp]ostbus)[-\p{L}]*[.:]?\s?$/u;
const REACH_CHARS = 24;
const wordsBefore = (lexer: Lexer) =>
  lexer.text.slice(Math.max(0, lexer.at(0).start - REACH_CHARS), lexer.at(0).start);

/** Behind a letter, a currency, a decimal or another group of digits a number is part of something else. */
function isInsideNumber(before: string): boolean {
  return (
    /[\p{L}€$£+=_@#%]\s?$|[\d\p{L}][-./,:–]$|\bf\s$|\d\s$/u.test(before) &&
    !/\p{L}\s$/u.test(before)
  );
}

/**
 * The number before the dossier, as said in debates: `nr. 56 (29800 XVI)` · `stuk nr. 37 (36 410 VI)`.
 */
export function numberFirst(lexer: Lexer): Citation[] {
  const word = numberWord(lexer, 0);
  const members = word ? series(lexer, word.next, word.value.several) : [];
  const last = members[members.length - 1];
  if (!last) return [];
  const place = bracketedDossier(lexer, last.to);
  if (!place) return [];
  const fields: Fields = {
    dossier: place.value.dossier,
    toevoeging: place.value.toevoeging,
    rijkswet: place.value.rijkswet,
    repairs: place.value.repairs,
  };
  // The last of a list reaches over the dossier, as a single one does.
  const list = [...members.slice(0, -1), { ...last, to: place.next }];
  if (list.length > 1)
    return list.flatMap((member, at) =>
      memberCitations(lexer, member, at === 0 ? 0 : member.from, 'number-first', fields),
    );
  const id = printKamerstukId(place.value.dossier, place.value.toevoeging, last.value);
  return [
    citation(lexer, 'kamerstuk', 'number-first', 0, place.next, {
      ...fields,
      ondernummer: last.value,
      id,
    }),
  ];
}

function bracketedDossier(
  lexer: Lexer,
  index: number,
): { value: DossierReference; next: number } | null {
  const open = pages(lexer, index)?.next ?? index;
  const place = lexer.is(open, '(') ? dossier(lexer, open + 1, true) : null;
  return place && lexer.is(place.next, ')') ? { value: place.value, next: place.next + 1 } : null;
}
