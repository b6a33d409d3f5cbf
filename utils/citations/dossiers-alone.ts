import { citation } from './build.ts';
import { dossier, type DossierReference } from './dossier.ts';
import { printKamerstukId } from '../domain/ids/kamerstuk-id.ts';
import type { Lexer } from './lexer.ts';
import { isNumber, numberWord, skip } from './parts.ts';
import type { Citation } from './types.ts';

interface Place {
  value: DossierReference;
  from: number;
  to: number;
}

/** `33752 t/m 33755` names no more bills than this. */
const MAX_RANGE = 20;
const MAX_DOSSIERS = 12;
/** How far before a dossier the words are looked at that allow it to stand alone. */
const REACH_CHARS = 20;

/** Bills by their dossier: `Wetsvoorstel 21 556 en 23 589` · `dossier 36 410` · `het wetsvoorstel met nummer 36 410`. */
export function namedDossiers(lexer: Lexer): Citation[] {
  const met = lexer.is(1, 'met') ? 2 : 1;
  const word = numberWord(lexer, met)?.next ?? met;
  const at = met === 1 || word > met ? word : 1;
  return dossierCitations(lexer, dossiers(lexer, at), 0, 'wetsvoorstel');
}

/**
 * A dossier that nothing announces, where only a dossier can stand: alone in brackets (`(33972)`, `(33752 t/m 33755)`),
 * at the head of a title (`36784 Advies …`, `36416, bijgewerkt t/m nr. 4`), behind `bij` in a title
 * (`Beslisnota bij 36677 Nota …`), at the end of a list of papers (`31409-193 en 34834.`), or with the number of a bill
 * of the Kingdom (`36640 (R2201)`) or a chapter of the budget (`19200 Hoofdst. IXB`).
 */
export function bareDossiers(lexer: Lexer): Citation[] {
  const [first] = dossiers(lexer, 0);
  if (!first) return [];
  const before = lexer.text.slice(Math.max(0, lexer.at(0).start - REACH_CHARS), lexer.at(0).start);
  if (/\(\s?$/.test(before)) return inBrackets(lexer);
  const heads = (before === '' || /\bbij\s$/.test(before)) && opensTitle(lexer, first);
  return heads ||
    closesTitle(lexer, first, before) ||
    endsList(lexer, first, before) ||
    namesChapter(lexer, first) ||
    first.value.rijkswet
    ? dossierCitations(lexer, [first], 0, 'bare-dossier')
    : [];
}

/** `Samenvoeging van de gemeenten Helden en Kessel - 31817`: the dossier behind a title's dash, and nothing more. */
const closesTitle = (lexer: Lexer, { to }: Place, before: string) =>
  /\p{L}{4,}\s[-–]\s$/u.test(before) && isNumber(lexer, 0, 5) && lexer.at(to).type === 'end';

const endsList = (lexer: Lexer, { to }: Place, before: string) =>
  /\d{5}-\d{1,4}\s?(?:;|,|\sen)\s$/.test(before) &&
  isNumber(lexer, 0, 5) &&
  ['.', ';', ''].includes(lexer.at(to).text);

/** `19200 Hoofdst. IXB`: a chapter of the budget. */
const namesChapter = (lexer: Lexer, { to }: Place) =>
  /\bh(?:oo)?f(?:d?st)/i.test(lexer.text.slice(lexer.at(0).start, lexer.at(to - 1).end));

function inBrackets(lexer: Lexer): Citation[] {
  const places = dossiers(lexer, 0);
  const last = places[places.length - 1] as Place;
  const until = rangeEnd(lexer, last);
  if (lexer.is(until?.to ?? last.to, ')'))
    return [
      ...dossierCitations(lexer, places, 0, 'bare-dossier'),
      ...(until ? range(lexer, last, until) : []),
    ];
  return [];
}

/** `36784 Advies` · `36416, bijgewerkt t/m`: five digits in one piece, then the words of a title. */
function opensTitle(lexer: Lexer, { to }: Place): boolean {
  if (!isNumber(lexer, 0, 5) || Number(lexer.at(0).text) < 30000) return false;
  const { text, spaced } = lexer.at(to);
  return (spaced && /^[A-Z][a-z]/.test(text)) || (text === ',' && lexer.is(to + 1, 'bijgewerkt'));
}

function dossiers(lexer: Lexer, index: number): Place[] {
  const places: Place[] = [];
  for (let at = index; places.length < MAX_DOSSIERS;) {
    const found = dossier(lexer, at, false);
    if (!found) break;
    places.push({ value: found.value, from: at, to: found.next });
    const joint = skip(lexer, found.next, ',/&');
    at = lexer.is(joint, 'en') ? joint + 1 : joint;
    if (at === found.next) break;
  }
  return places;
}

function rangeEnd(lexer: Lexer, last: Place): Place | null {
  const word = lexer.is(last.to, 't') && lexer.is(last.to + 2, 'm');
  const found = word ? dossier(lexer, last.to + 3, false) : null;
  const span = found ? Number(found.value.dossier) - Number(last.value.dossier) : NaN;
  return found && span > 0 && span <= MAX_RANGE
    ? { value: found.value, from: last.to + 3, to: found.next }
    : null;
}

function range(lexer: Lexer, first: Place, last: Place): Citation[] {
  const found: Citation[] = [];
  for (
    let number = Number(first.value.dossier) + 1;
    number < Number(last.value.dossier);
    number++
  ) {
    const fields = {
      dossier: String(number),
      id: printKamerstukId(String(number)),
      implied: true as const,
    };
    found.push(citation(lexer, 'kamerstuk', 'bare-dossier-range', first.from, last.to, fields));
  }
  return [...found, ...dossierCitations(lexer, [last], last.from, 'bare-dossier-range')];
}

function dossierCitations(lexer: Lexer, places: Place[], from: number, form: string): Citation[] {
  return places.map(({ value, from: own, to }, at) =>
    citation(lexer, 'kamerstuk', form, at === 0 ? from : own, to, {
      ...value,
      id: printKamerstukId(value.dossier, value.toevoeging),
    }),
  );
}
