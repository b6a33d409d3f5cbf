import { citation, citationAt, type Fields } from './build.ts';
import { isAbbreviation, knownTitle, lawId } from './law-names.ts';
import { Lexer } from './lexer.ts';
import { skip, type Parsed } from './parts.ts';
import type { Citation, TextContext } from './types.ts';

const ARTICLE = new Set(['artikel', 'artikelen', 'art', 'artt']);
const ORDINALS = new Set(
  [
    'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde',
    'dertiende veertiende vijftiende laatste',
  ].flatMap((row) => row.split(' ')),
);
const PARTS = new Set(
  'lid leden volzin zin onderdeel onderdelen onder sub aanhef aanhef en alinea'.split(' '),
);
/** The last word of a law's name, or the only one: `Gemeentewet`, `Uitvoeringsbesluit`. */
const ENDS_AS_LAW =
  /(?:wet|wetboek|besluit|regeling|reglement|verdrag|statuut|handvest|conventie|associatieakkoord|associatieovereenkomst)$/;
/** Words that end a law's name. */
const STOPS = new Set(
  [
    'is zijn wordt worden werd werden was waren heeft hebben had juncto jo die dat dan als bij',
    'niet geen ook om waarin waarop waarbij zoals genoemde bedoelde kan kunnen moet moeten mag',
    'zal zou gelezen jo dient blijkt volgt bepaalt regelt stelt door onder een deze dit naar',
    'over tegen uit zonder met of te aan wel zo vóór gewijzigd gegeven opgenomen genoemd',
    'bedoeld volledig spoedig',
  ].flatMap((row) => row.split(' ')),
);
/** Words that a name goes on with, when another word follows. */
const LINKS = new Set('op de het van der en inzake betreffende tot voor in tussen ter'.split(' '));
/** `Wet …`: a name that is no name without more words. */
const NEEDS_TAIL = new Set([
  'wet',
  'rijkswet',
  'besluit',
  'regeling',
  'reglement',
  'verdrag',
  'wetboek',
]);
/** One word that names a law whole (`Gemeentewet`) takes no more words; these do (`Uitvoeringswet AVG`). */
const TAKES_TAIL =
  /^(?:wet|rijkswet|wetboek|statuut|handvest|verdrag|.*(?:besluit|regeling|reglement)|(?:uitvoerings|invoerings|overgangs)wet)$/;
/** Links that a name may open its tail with, but not go on with: `Wetboek van Strafrecht op dit moment`. */
const ONLY_FIRST = new Set(['op', 'voor', 'tot', 'in']);
/** Between `de` and a law's name: when it was or will be in force, and whose it is. */
const BEFORE_NAME = new Set(
  [
    'huidige huidig voormalige nieuwe oude gewijzigde geldende vigerende toenmalige bestaande',
    'voorgestelde toekomstige komende recente herziene aangepaste ingetrokken vervallen',
    'genoemde voornoemde bovengenoemde betreffende desbetreffende nederlandse thans nu destijds',
    'toen inmiddels reeds onlangs nog eveneens vroegere eerdere',
  ].flatMap((row) => row.split(' ')),
);
const MAX_BEFORE_NAME = 3;
/** `artikel 10 (vrijheid van meningsuiting) van …`: longer asides are sentences of their own. */
const MAX_ASIDE_TOKENS = 16;
const NEVER_FIRST = new Set(['en', 'de', 'het']);
const MAX_NOUNS = 3;
/** Words before a second capital: `Algemene Ouderdomswet`, `Burgerlijk Wetboek`. */
const OPENS_NAME = new Set(['algemene', 'burgerlijk', 'europees', 'internationaal']);
const MAX_HEAD_TOKENS = 4;
const MAX_ARTICLES = 12;
const REACH_CHARS = 110;

/**
 * Articles of a named law, in either order: `artikel 68 Grondwet` · `art. 3:305a BW` · `de artikelen 2, 21 en 89 van de
 * Gerechtsdeurwaarderswet` · `artikel 25, eerste lid, onderdeel g, van de Wet op de inkomstenbelasting 1964` ·
 * `Comptabiliteitswet 1976, art. 71`. `de Wet`, `deze wet` and articles of bills name no law.
 */
export function lawArticle(lexer: Lexer, context: TextContext): Citation[] {
  if (!ARTICLE.has(lexer.at(0).key)) return [];
  const first = articles(lexer, skip(lexer, 1, '.'));
  if (!first) return [];
  const name = nameBehind(lexer, first, context);
  if (!name) return nameBefore(lexer, first, context);
  const found = [cited(lexer, 0, name.next, name.value, first.value)];
  return [...found, ...secondLaw(lexer, name.next, context)];
}

/** `en 69, tweede lid, van de Wet op de Registeraccountants`: a further law's article that leaves out the word. */
function secondLaw(lexer: Lexer, index: number, context: TextContext): Citation[] {
  const numbers = lexer.is(index, 'en') ? articles(lexer, index + 1) : null;
  const isNumbered = numbers && /\d/.test(lexer.at(index + 1).text);
  const name = isNumbered ? nameBehind(lexer, numbers, context) : null;
  return name && numbers ? [cited(lexer, index + 1, name.next, name.value, numbers.value)] : [];
}

function cited(lexer: Lexer, from: number, to: number, wet: string, article: string): Citation {
  return citation(lexer, 'law', 'artikel', from, to, fieldsOf(wet, article));
}

function fieldsOf(wet: string, article: string): Fields {
  const law = lawId(wet, article);
  return { wet, nummer: article, id: law ? `jci1.3:c:${law}&artikel=${article}` : null };
}

/** The articles up to the law's name, with members and parts; the value is the first article. */
function articles(lexer: Lexer, index: number): Parsed<string> | null {
  const first = articleNumber(lexer, index);
  if (!first) return null;
  let next = endOfParts(lexer, first.next);
  for (let count = 0; count < MAX_ARTICLES; count++) {
    const aside = skipAsides(lexer, next);
    const comma = skip(lexer, aside, ',-');
    const joint = JOINTS.has(lexer.at(comma).key) ? endOfJoint(lexer, comma) : comma;
    const more = joint > aside ? articleNumber(lexer, joint) : null;
    if (!more) break;
    next = endOfParts(lexer, more.next);
  }
  return { value: first.value, next };
}

/** Words that one article is joined to the next with; `j°` and `jº` are old forms of `juncto`. */
const JOINTS = new Set(
  'en of tot t juncto jo j alsmede alsook resp respectievelijk onderscheidenlijk gelezen in'.split(
    ' ',
  ),
);

/** `en`, `of`, `tot en met`, `t/m`, `en artikel`, `jo.`, `gelezen in samenhang met artikel`. */
function endOfJoint(lexer: Lexer, index: number): number {
  const at = endOfJointWords(lexer, index);
  return ARTICLE.has(lexer.at(at).key) ? skip(lexer, at + 1, '.') : at;
}

function endOfJointWords(lexer: Lexer, index: number): number {
  if (lexer.is(index, 't') || (lexer.is(index, 'tot') && lexer.is(index + 2, 'met')))
    return index + 3;
  const read = lexer.is(index, 'gelezen') ? index + 1 : index;
  if (lexer.is(read, 'in')) return lexer.is(read + 2, 'met') ? read + 3 : index;
  return read > index ? index : skip(lexer, index + 1, '.°º');
}

/** What may stand between an article and its law: `(oud)`, `(vrijheid van meningsuiting)`, `e.v.`, `en volgende`. */
function skipAsides(lexer: Lexer, index: number): number {
  let next = index;
  for (let count = 0; count < 3; count++) {
    const end = endOfAside(lexer, next);
    if (end === next) break;
    next = end;
  }
  return next;
}

function endOfBracket(lexer: Lexer, index: number): number {
  for (let at = index + 1; at < index + MAX_ASIDE_TOKENS; at++)
    if (lexer.is(at, ')')) return at + 1;
  return index;
}

function endOfAside(lexer: Lexer, index: number): number {
  if (lexer.is(index, '(')) return endOfBracket(lexer, index);
  if (lexer.is(index, 'e') && lexer.is(index + 1, '.') && lexer.is(index + 2, 'v'))
    return skip(lexer, index + 3, '.');
  if (lexer.is(index, 'ev') || lexer.is(index, 'vv')) return skip(lexer, index + 1, '.');
  const further = lexer.is(index + 1, 'verder') || lexer.is(index + 1, 'volgende');
  return lexer.is(index, 'en') && further ? index + 2 : index;
}

/** `68`, `3:46`, `2.2`, `71a`, `3:305a`, `9.01`, `7A:1576`. */
function articleNumber(lexer: Lexer, index: number): Parsed<string> | null {
  const { type, text } = lexer.at(index);
  if (type !== 'number' || text.length > 4) return null;
  const divided = endOfDivided(lexer, index + 1);
  const next = isLetterOfNumber(lexer, divided) ? divided + 1 : divided;
  return { value: lexer.text.slice(lexer.at(index).start, lexer.at(next - 1).end), next };
}

/** `71a`; apart (`3.29 a`) only where the name, a part or the end follows: `artikel 3 a priori` has none. */
function isLetterOfNumber(lexer: Lexer, index: number): boolean {
  const { type, text, spaced } = lexer.at(index);
  if (type !== 'word' || !/^[a-z]{1,2}$/.test(text)) return false;
  if (!spaced) return true;
  const after = lexer.at(index + 1).key;
  return text.length === 1 && text !== 'e' && [',', 'van', 'e', 'lid', ')'].includes(after);
}

/** `3.1.2` is divided twice. */
const MAX_DIVISIONS = 3;

/** Behind `:46` of `3:46`, `.2` of `2.2`, `A:1576` of `7A:1576`. */
function endOfDivided(lexer: Lexer, index: number): number {
  const glued = (at: number) => !lexer.at(at).spaced;
  const book = lexer.at(index).text === 'A' && glued(index) && lexer.is(index + 1, ':');
  let next = book ? index + 1 : index;
  for (let count = 0; count < MAX_DIVISIONS; count++) {
    const divides = (lexer.is(next, ':') || lexer.is(next, '.')) && glued(next);
    if (!divides || lexer.at(next + 1).type !== 'number' || !glued(next + 1)) break;
    next += 2;
  }
  return next;
}

/** `, eerste lid, onderdeel g,` · `lid 7,` · `aanhef en onderdeel c`. */
function endOfParts(lexer: Lexer, index: number): number {
  let next = index;
  for (let count = 0; count < MAX_ARTICLES; count++) {
    const at = skip(lexer, next, ',');
    const word = lexer.is(at, 'en') ? at + 1 : at;
    const { key } = lexer.at(word);
    const ordinal =
      ORDINALS.has(key) &&
      (PARTS.has(lexer.at(word + 1).key) || ORDINALS.has(lexer.at(word + 2).key));
    if (ordinal) next = PARTS.has(lexer.at(word + 1).key) ? word + 2 : word + 1;
    else if (PARTS.has(key) && key !== 'en') next = endOfPart(lexer, word + 1);
    else break;
  }
  return next;
}

/** The numbers or letters of a part: `lid 7`, `onderdeel c`, `onder a en b`. */
function endOfPart(lexer: Lexer, index: number): number {
  let next = endOfPiece(lexer, index);
  while (next > index) {
    const joint = ['en', 'of', ',', '-'].includes(lexer.at(next).key) ? next + 1 : next;
    const end = joint > next ? endOfPiece(lexer, joint) : joint;
    if (end === joint) break;
    next = end;
  }
  return next;
}

function endOfPiece(lexer: Lexer, index: number): number {
  const { type, text } = lexer.at(index);
  return type === 'number' || /^[a-z]{1,2}$/.test(text) ? skip(lexer, index + 1, '°') : index;
}

/** `van de Gemeentewet`, `, van het Handvest van …`, ` Awb`. */
function nameBehind(
  lexer: Lexer,
  { next }: Parsed<string>,
  context: TextContext,
): Parsed<string> | null {
  const aside = skipAsides(lexer, next);
  const comma = skip(lexer, aside, ',');
  const van = OF.has(lexer.at(comma).key) ? comma + 1 : comma;
  const book = lexer.is(van, 'boek') && lexer.is(van + 2, 'van') ? van + 3 : van;
  const start = skipBeforeName(lexer, book);
  const apart = comma > aside && van === comma && !endsInPart(lexer, next);
  const name = apart ? null : lawName(lexer, start, context);
  return name && book > van
    ? { ...name, value: `Boek ${lexer.at(van + 1).text} ${name.value}` }
    : name;
}

const OF = new Set(['van', 'in', 'uit']);

/** `de`, `het (thans geldende)`; behind them a stray full stop is passed over. */
function skipBeforeName(lexer: Lexer, index: number): number {
  if (!lexer.is(index, 'de') && !lexer.is(index, 'het')) return index;
  const start = skip(lexer, index + 1, '.');
  let at = skip(lexer, start, '(');
  for (let count = 0; count < MAX_BEFORE_NAME && BEFORE_NAME.has(lexer.at(at).text); count++) at++;
  return at === start + 1 && lexer.is(start, '(') ? start : skip(lexer, at, ')');
}

/** `…, tweede lid`, `… onder a`. */
const endsInPart = (lexer: Lexer, next: number) =>
  PARTS.has(lexer.at(next - 1).key) || PARTS.has(lexer.at(next - 2).key);

/**
 * The name of a law that starts at a token: a title of the collection, a name that the paper introduced, an
 * abbreviation, or words that are built as such a name.
 */
export function lawName(lexer: Lexer, index: number, context: TextContext): Parsed<string> | null {
  const { type, text } = lexer.at(index);
  if (type !== 'word') return null;
  const known = knownTitle(lexer, index)?.next ?? index;
  const built = /^[A-Z]/.test(text) ? endOfName(lexer, index, context) : index;
  const end = Math.max(known, built);
  return end > index
    ? { value: lexer.text.slice(lexer.at(index).start, lexer.at(end - 1).end), next: end }
    : null;
}

function endOfName(lexer: Lexer, index: number, context: TextContext): number {
  const { text } = lexer.at(index);
  const short = isAbbreviation(text) || context.laws?.().has(text);
  const hyphen = lexer.is(index + 1, '-') && !lexer.at(index + 1).spaced;
  if (short && !hyphen) return withYear(lexer, index + 1);
  return endOfHead(lexer, index) ?? (short ? index + 1 : index);
}

/** `Gemeentewet`, `Wet …`, `Algemene wet …`, `Gezondheids- en welzijnswet voor dieren`. */
function endOfHead(lexer: Lexer, index: number): number | null {
  const mayHaveCapitals = OPENS_NAME.has(lexer.at(index).key);
  let limit = index + MAX_HEAD_TOKENS;
  for (let at = index; at < limit; at++) {
    if (lexer.is(at, '-')) {
      limit += 1;
      continue;
    }
    const { key } = lexer.at(at);
    if (at > index && !goesOnHead(lexer, at, mayHaveCapitals)) return null;
    if (ENDS_AS_LAW.test(key))
      return at === index ? endOfOneWord(lexer, at) : endOfTail(lexer, at + 1);
  }
  return null;
}

function goesOnHead(lexer: Lexer, at: number, mayHaveCapitals: boolean): boolean {
  const { type, text, key } = lexer.at(at);
  return type === 'word' && (mayHaveCapitals || text === key || isJoined(lexer, at));
}

/** The second half of `EU-Israël-associatieverdrag`; not the first token. */
const isJoined = (lexer: Lexer, at: number) => lexer.is(at - 1, '-') && !lexer.at(at).spaced;

/** `Gemeentewet` is a name by itself, `Wet …` needs more words. */
function endOfOneWord(lexer: Lexer, index: number): number | null {
  const { key } = lexer.at(index);
  if (!TAKES_TAIL.test(key)) return withYear(lexer, index + 1);
  const end = endOfTail(lexer, index + 1);
  return NEEDS_TAIL.has(key) && end === index + 1 ? null : end;
}

/** What a name goes on with: `op de inkomstenbelasting 1964`, `van Strafrecht`, `marktordening gezondheidszorg`, `LB`. */
function endOfTail(lexer: Lexer, index: number): number {
  let end = index;
  let left = MAX_NOUNS;
  for (let at = index; left > 0; at++) {
    const { key, text, spaced } = lexer.at(at);
    const hyphen = key === '-' && at > index && !spaced;
    if (!hyphen && endsTail(lexer, at, at === index)) break;
    if (hyphen || LINKS.has(key)) continue;
    end = at + 1;
    if (at === index && isAbbreviation(text)) break;
    left = nounsLeft(lexer, at, left);
  }
  return withYear(lexer, end);
}

/** After an `en` one more noun may stand: `Wet kwaliteit, klachten en geschillen zorg` is as long as it gets. */
function nounsLeft(lexer: Lexer, at: number, left: number): number {
  const next = lexer.is(at - 1, 'en') ? 1 : left - 1;
  return next === 0 && lexer.is(at + 1, 'en') ? 1 : next;
}

function endsTail(lexer: Lexer, at: number, first: boolean): boolean {
  const { type, key } = lexer.at(at);
  if (type !== 'word' || STOPS.has(key) || ARTICLE.has(key)) return true;
  return (first ? NEVER_FIRST : ONLY_FIRST).has(key);
}

/** `2000`, `1964` behind a name. */
function withYear(lexer: Lexer, index: number): number {
  return /^(?:19|20)\d\d$/.test(lexer.at(index).text) ? index + 1 : index;
}

/** `Wet Studiefinanciering art. 3a`: the law's name stands before the article and reaches up to it. */
/** A commentary bears the name of its law: `Vakstudie Successiewet 1956, art. 24, aant. 27` is a place in a book. */
const COMMENTARY = /\b(?:Vakstudie|Commentaar|T&C|Handboek|Cursus|Encyclopedie)\s$/;

function nameBefore(lexer: Lexer, numbers: Parsed<string>, context: TextContext): Citation[] {
  const until = lexer.at(0).start;
  const from = Math.max(0, until - REACH_CHARS);
  const text = lexer.text.slice(from, until).trimEnd();
  const last = text.slice(text.lastIndexOf(' ') + 1);
  // `in artikel 5`, `van artikel 5`: what most articles stand behind ends no name.
  if (STOPS.has(last) || LINKS.has(last)) return [];
  const before = new Lexer(text);
  before.restart(0);
  for (let at = 0; before.at(at).type !== 'end'; at++) {
    const opens = at === 0 || before.at(at).spaced || before.at(at - 1).type === 'sign';
    const name = opens ? lawName(before, at, context) : null;
    if (!name || before.at(skip(before, name.next, ',')).type !== 'end') continue;
    const start = from + before.at(at).start;
    if (COMMENTARY.test(lexer.text.slice(Math.max(0, start - 24), start))) return [];
    const end = lexer.at(endOfParts(lexer, numbers.next) - 1).end;
    return [
      citationAt(lexer.text, 'law', 'wet-artikel', start, end, fieldsOf(name.value, numbers.value)),
    ];
  }
  return [];
}
