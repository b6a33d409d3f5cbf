import type { Lexer, Token } from './lexer.ts';
import { skip, type Parsed } from './parts.ts';
import { KAMERSTUK } from './vocabulary.ts';

/** Words between given name and surname, in lower case; as the first word of a name they may carry a capital. */
const PREFIXES = new Set(
  'van von de der den ten ter te la le el al ei in op aan bij het o d'.split(' '),
);
/** `van 't Wout`, `in ’t Veld`. */
const APOSTROPHES = "'’‘`";
/** Words with a capital that are no surname. */
const NO_NAME = new Set(
  [
    'internationale nederland nederlandse nederlanders europese europa kamer kamerstuk',
    'kamerstukken tweede eerste regering kabinet partij partijen fractie fracties forum',
    'groenlinks pvda christenunie volt denk staten minister staatssecretaris handelingen motie',
    'moties amendement amendementen over inzake gewijzigde nader ontraden oordeel overbodig',
    'ontijdig verzocht geen nog overgenomen aangenomen aangehouden verworpen ingetrokken',
    'gehoord constaterende overwegende verzoekt',
  ].flatMap((row) => row.split(' ')),
);
const TITLES = new Set(
  [
    'heer heren mevrouw mevr mw dhr lid leden kamerlid kamerleden senator collega fractiegenoot',
    'partijgenoot ambtgenoot voorganger',
  ].flatMap((row) => row.split(' ')),
);
/** Before a title: `mijn collega`, `de voormalige leden`, `mijn gewaardeerde collega`. */
const BEFORE_TITLE = new Set(
  'de het mijn onze zijn haar hun uw voormalige voormalig toenmalige toenmalig oud gewaardeerde'.split(
    ' ',
  ),
);
const MAX_BEFORE_TITLE = 3;
const MAX_NAMES = 8;
const MAX_NAME_TOKENS = 7;

/** A person's surname: `Van Haersma Buma`, `Jan Jacob van Dijk`, `Scheltema-De Nie`, `Van 't Wout`. */
function person(lexer: Lexer, index: number): Parsed<string> | null {
  let at = index;
  let capitals = 0;
  while (at < index + MAX_NAME_TOKENS) {
    const next = capitals > 0 && !lexer.at(at).spaced ? endOfHyphen(lexer, at) : at;
    const prefix = prefixEnd(lexer, next);
    if (prefix > next && nameFollows(lexer, prefix)) at = prefix;
    else if (isSurname(lexer.at(next)) && (at === index || startsWord(lexer, at, next)))
      [at, capitals] = [next + 1, capitals + 1];
    else break;
  }
  return capitals > 0
    ? { value: lexer.text.slice(lexer.at(index).start, lexer.at(at - 1).end), next: at }
    : null;
}

const startsWord = (lexer: Lexer, at: number, next: number) =>
  lexer.at(next).spaced || next > at || isGlue(lexer, at);

const isGlue = (lexer: Lexer, at: number) =>
  APOSTROPHES.includes(lexer.at(at - 1).text) || PREFIXES.has(lexer.at(at - 1).key);

/** Behind `-` in a double name, when a name goes on. */
function endOfHyphen(lexer: Lexer, at: number): number {
  return lexer.is(at, '-') && lexer.at(at + 1).type === 'word' && !lexer.at(at + 1).spaced
    ? at + 1
    : at;
}

function prefixEnd(lexer: Lexer, at: number): number {
  const sign = lexer.at(at);
  if (sign.type === 'sign' && sign.text !== '' && APOSTROPHES.includes(sign.text))
    return lexer.is(at + 1, 't') ? at + 2 : at;
  return sign.type === 'word' && PREFIXES.has(sign.key) ? at + 1 : at;
}

function nameFollows(lexer: Lexer, index: number): boolean {
  let at = index;
  for (let count = 0; count < 3; count++) {
    const next = prefixEnd(lexer, at);
    if (next === at) break;
    at = next;
  }
  return isSurname(lexer.at(at));
}

/** A capital with small letters behind it; `VVD` and `EU` are none. */
function isSurname({ type, text, key }: Token): boolean {
  return (
    type === 'word' &&
    /^\p{Lu}\p{Ll}/u.test(text) &&
    !NO_NAME.has(key) &&
    !KAMERSTUK.has(key) &&
    !PREFIXES.has(key)
  );
}

/**
 * The submitters of a motie or amendement: `Van Campen en Boswijk`, `Bikker/Omtzigt`, `Klaver c.s.`,
 * `de heer Van Hijum en mevrouw De Vries`.
 *
 * @returns the names with the words of address left out
 */
export function submitters(lexer: Lexer, index: number): Parsed<string> | null {
  let next = index;
  let text = '';
  for (let count = 0; count < MAX_NAMES; count++) {
    const joint = count === 0 ? { value: '', next: index } : nameJoint(lexer, next);
    const found = joint && person(lexer, skipTitles(lexer, joint.next));
    if (!found) break;
    text += joint.value + found.value;
    next = skipParty(lexer, found.next);
    const more = andOthers(lexer, next);
    if (more > next) return { value: `${text} c.s.`, next: more };
  }
  return text === '' ? null : { value: text.replace(/\s+/g, ' '), next };
}

/** `Bikker (ChristenUnie) en Omtzigt`: a party in brackets is passed over when a name still comes. */
function skipParty(lexer: Lexer, index: number): number {
  if (!lexer.is(index, '(') || lexer.at(index + 1).type !== 'word') return index;
  const close = [index + 2, index + 3, index + 4].find((at) => lexer.is(at, ')'));
  return close !== undefined &&
    (lexer.is(close + 1, 'en') || lexer.is(close + 1, ',')) &&
    person(lexer, skipTitles(lexer, close + 2))
    ? close + 1
    : index;
}

/** `/`, ` en `, `, `, ` & `. */
function nameJoint(lexer: Lexer, index: number): Parsed<string> | null {
  const { key } = lexer.at(index);
  if (key === '/') return { value: '/', next: index + 1 };
  if (key === 'en' || key === '&') return { value: ' en ', next: index + 1 };
  return key === ',' && listGoesOn(lexer, index + 1) ? { value: ', ', next: index + 1 } : null;
}

/** A comma joins names only when `en` and a last name still come: `de leden Vos, Dik en Klaver`. */
function listGoesOn(lexer: Lexer, index: number): boolean {
  const name = person(lexer, skipTitles(lexer, index));
  if (!name) return false;
  return lexer.is(name.next, 'en')
    ? person(lexer, skipTitles(lexer, name.next + 1)) !== null
    : lexer.is(name.next, ',') && listGoesOn(lexer, name.next + 1);
}

/** `de heer`, `mevrouw`, `het lid`, `de leden`, `mw.`, `mijn collega`, `onze collega's`, `oud-collega`. */
export function skipTitles(lexer: Lexer, index: number): number {
  let title = index;
  for (let count = 0; count < MAX_BEFORE_TITLE && BEFORE_TITLE.has(lexer.at(title).key); count++)
    title = skip(lexer, title + 1, '-');
  if (!TITLES.has(lexer.at(title).key)) return index;
  const plural = lexer.is(title + 2, 's') && APOSTROPHES.includes(lexer.at(title + 1).text || ' ');
  return skip(lexer, plural ? title + 3 : title + 1, '.');
}

/** `c.s.`, `c.s`, `cs`. */
function andOthers(lexer: Lexer, index: number): number {
  if (lexer.is(index, 'cs')) return skip(lexer, index + 1, '.');
  return lexer.is(index, 'c') && lexer.is(index + 1, '.') && lexer.is(index + 2, 's')
    ? skip(lexer, index + 3, '.')
    : index;
}
