import { citation, type Fields } from './build.ts';
import { dossier, type DossierReference } from './dossier.ts';
import { printKamerstukId } from '../domain/ids/kamerstuk-id.ts';
import type { Lexer } from './lexer.ts';
import { isNumber, numberWord, skip, vergaderjaar } from './parts.ts';
import { paperNumber, series, type ListedNumber } from './series.ts';
import type { Citation } from './types.ts';
import { MONTHS } from './vocabulary.ts';

/** A dossier with its papers, as read from one place on. */
export interface Body {
  dossiers: (DossierReference & { from: number; to: number })[];
  members: ListedNumber[];
  /** How the number was joined to the dossier. */
  form: 'nr' | 'dash' | 'letter' | 'plain' | 'bare' | 'broken' | 'dot' | 'title' | 'dossier';
  next: number;
}

const MAX_DOSSIERS = 6;
const MAX_TITLE_TOKENS = 24;

/**
 * `36 410, nr. 3`, `36410-3`, `31 293 en 31 289, nr. 653`, `36 410 XVI`.
 *
 * @param labelled whether a label stands before it; only then a number may follow without `nr.` or hyphen
 */
export function kamerstukBody(lexer: Lexer, index: number, labelled: boolean): Body | null {
  const first = dossier(lexer, index, labelled);
  if (!first) return null;
  const dossiers = [{ ...first.value, from: index, to: first.next }];
  let next = first.next;
  let found = papers(lexer, next, labelled);
  while (!found && dossiers.length < MAX_DOSSIERS) {
    const more = nextDossier(lexer, next, labelled);
    if (!more) break;
    dossiers.push(more);
    next = more.to;
    found = papers(lexer, next, labelled);
  }
  if (!found) return { dossiers, members: [], form: 'dossier', next };
  return { dossiers, ...found, next: found.members[found.members.length - 1]?.to ?? next };
}

function nextDossier(
  lexer: Lexer,
  index: number,
  labelled: boolean,
): Body['dossiers'][number] | null {
  const comma = skip(lexer, index, ',/&');
  const joint = lexer.is(comma, 'en') ? comma + 1 : comma;
  const at = numberWord(lexer, joint)?.next ?? joint;
  const found = joint > index ? dossier(lexer, at, labelled) : null;
  return found && { ...found.value, from: at, to: found.next };
}

type Papers = Pick<Body, 'members' | 'form'>;

function papers(lexer: Lexer, index: number, labelled: boolean): Papers | null {
  return (
    numbered(lexer, index) ??
    dashed(lexer, index, labelled) ??
    lettered(lexer, index, labelled) ??
    (labelled ? plain(lexer, index) : null)
  );
}

/** `, nr. 12`, ` nrs. 3 en 5`, ` enz., nr. 120`. */
function numbered(lexer: Lexer, index: number): Papers | null {
  const at = lexer.is(index, 'enz') ? skip(lexer, index + 1, '.') : index;
  const word = numberWord(lexer, at);
  const members = word ? series(lexer, word.next, word.value.several) : [];
  return members.length > 0 ? { members, form: 'nr' } : null;
}

/** `-12`, `-A`; with a space around the hyphen only behind a label. */
function dashed(lexer: Lexer, index: number, labelled: boolean): Papers | null {
  if (!lexer.is(index, '-') || (!labelled && isApart(lexer, index))) return null;
  const paper = paperNumber(lexer, index + 1);
  if (!paper || !isPaperNumber(lexer, index + 1, paper.next)) return null;
  const members = series(lexer, index + 1, false).filter(
    ({ rangeStart, from }) => !rangeStart && from > index,
  );
  const form = isBrokenLine(lexer, index) ? 'broken' : 'dash';
  return { members: isNaN(Number(paper.value)) ? members.slice(0, 1) : members, form };
}

/** Four digits at most, with nothing glued on and no dossier that begins here. */
function isPaperNumber(lexer: Lexer, index: number, next: number): boolean {
  const { type, text } = lexer.at(index);
  const fits = type !== 'number' || text.length <= 4;
  return fits && !startsDossier(lexer, next) && !isGluedOn(lexer, next);
}

/** With a space before or behind the hyphen. */
const isApart = (lexer: Lexer, index: number) =>
  (lexer.at(index).spaced || lexer.at(index + 1).spaced) && !isBrokenLine(lexer, index);

/** `21501-07- 1400`: behind a dossier with its part the space is what is left of a line's end. */
const isBrokenLine = (lexer: Lexer, index: number) =>
  index > 2 &&
  !lexer.at(index).spaced &&
  lexer.is(index - 2, '-') &&
  isNumber(lexer, index - 1, 2) &&
  isNumber(lexer, index + 1, 3, 4);

/** Three digits behind a space: the number before them opens a dossier of its own. */
const startsDossier = (lexer: Lexer, index: number) =>
  isNumber(lexer, index, 3) && lexer.at(index).spaced;

/** Letters, digits or decimals that go on without a space: no number of a paper. */
function isGluedOn(lexer: Lexer, index: number): boolean {
  const { type, spaced, key } = lexer.at(index);
  if (spaced || type === 'end') return false;
  const behind = lexer.at(index + 1);
  return (
    type === 'word' ||
    type === 'number' ||
    (key === '-' && behind.type === 'number' && !behind.spaced)
  );
}

/** `, letter Y`; behind a label or in brackets also `, D` and ` A`. */
function lettered(lexer: Lexer, index: number, labelled: boolean): Papers | null {
  const comma = skip(lexer, index, ',');
  const named = lexer.is(comma, 'letter') || lexer.is(comma, 'letters');
  const at = named ? comma + 1 : comma;
  if (!named && !labelled && !closes(lexer, at)) return null;
  if (lexer.at(at).type !== 'word' || !paperNumber(lexer, at) || goesOn(lexer, at + 1)) return null;
  return { members: series(lexer, at, true), form: 'letter' };
}

/** A letter that opens a word or a name is none: `36 410, A. de Vries`. */
const goesOn = (lexer: Lexer, index: number) =>
  lexer.is(index, '.') && /^[A-Z]/.test(lexer.at(index + 1).text) && !lexer.at(index + 1).spaced;

const closes = (lexer: Lexer, at: number) => lexer.is(at - 1, ',') && lexer.is(at + 1, ')');

/** `Kamerstukken II 2012/13, 31 765, 75`, `Kamerstuknummer 36360.6`, and a number behind the title of the paper. */
function plain(lexer: Lexer, index: number): Papers | null {
  const glued = !lexer.at(index).spaced && !lexer.at(index + 1).spaced;
  const dot = glued && (lexer.is(index, '.') || lexer.is(index, '/'));
  const at = dot ? index + 1 : skip(lexer, index, ',');
  if (at === index && endsBehind(lexer, index))
    return { members: series(lexer, at, false), form: 'bare' };
  if (at > index && standsAlone(lexer, at))
    return { members: series(lexer, at, false), form: dot ? 'dot' : 'plain' };
  return behindTitle(lexer, index);
}

/** `Kamerstukken II, 31 459 22`: nothing stands between, so the citation must end with the number. */
function endsBehind(lexer: Lexer, index: number): boolean {
  const { type, text } = lexer.at(index + 1);
  const end = type === 'end' || (type === 'sign' && ').;]'.includes(text));
  return isNumber(lexer, index, 1, 4) && end && standsAlone(lexer, index);
}

/** A number that opens no date, session or dossier. */
function standsAlone(lexer: Lexer, at: number): boolean {
  const after = lexer.at(at + 1);
  return (
    isNumber(lexer, at, 1, 4) &&
    !MONTHS.has(after.key) &&
    after.key !== '/' &&
    !vergaderjaar(lexer, at) &&
    !dossier(lexer, at, false)
  );
}

/** `23 900-XIII, Vaststelling van de begroting voor 1995, nr. 34`: a title is a run of words that a capital opens. */
function behindTitle(lexer: Lexer, index: number): Papers | null {
  if (!lexer.is(index, ',') || !/^[A-Z][a-z]{3}/.test(lexer.at(index + 1).text)) return null;
  for (let at = index + 2; at < index + MAX_TITLE_TOKENS; at++) {
    const word = lexer.is(at, ',') ? numberWord(lexer, at) : null;
    if (word) return { members: series(lexer, word.next, word.value.several), form: 'title' };
    if ('.;()'.includes(lexer.at(at).key)) return null;
  }
  return null;
}

/**
 * One citation for each paper of a body; for each dossier when it names no paper.
 *
 * @param from the token that the first citation starts at: the label, or the dossier itself
 */
export function citationsOf(
  lexer: Lexer,
  body: Body,
  from: number,
  form: string,
  fields: Fields,
): Citation[] {
  const [first, ...others] = body.dossiers;
  if (!first) return [];
  if (body.members.length === 0)
    return body.dossiers.map((each, at) =>
      dossierCitation(lexer, each, at === 0 ? from : each.from, form, fields),
    );
  const shared: Fields = {
    ...fields,
    repairs: repairsOf(body, fields),
    dossier: first.dossier,
    toevoeging: first.toevoeging,
    rijkswet: first.rijkswet,
  };
  if (others.length > 0)
    shared.alsoDossiers = others.map((other) =>
      printKamerstukId(other.dossier, other.toevoeging).slice('kst-'.length),
    );
  return body.members.flatMap((member, at) =>
    memberCitations(lexer, member, at === 0 ? from : member.from, form, shared),
  );
}

/** What is unusual about how the number is joined to its dossier. */
const REPAIRS: Partial<Record<Body['form'], string>> = {
  dot: 'dot-for-hyphen',
  bare: 'number-without-nr',
  broken: 'line-break-hyphen',
};

function repairsOf({ dossiers, form }: Body, { repairs = [] }: Fields): string[] {
  const all = [...repairs];
  for (const dossier of dossiers) all.push(...dossier.repairs);
  const repair = REPAIRS[form];
  if (repair) all.push(repair);
  return all;
}

function dossierCitation(
  lexer: Lexer,
  { from: _from, to, repairs, ...place }: Body['dossiers'][number],
  from: number,
  form: string,
  fields: Fields,
): Citation {
  const all = [...(fields.repairs ?? []), ...repairs];
  return citation(lexer, 'kamerstuk', form, from, to, {
    ...fields,
    ...place,
    repairs: all,
    id: printKamerstukId(place.dossier, place.toevoeging),
  });
}

/** The citation of a member, after those that a range leaves out. */
export function memberCitations(
  lexer: Lexer,
  member: ListedNumber,
  from: number,
  form: string,
  fields: Fields,
): Citation[] {
  const start = member.rangeStart?.from ?? from;
  const found = (member.omitted ?? []).map((number) =>
    citation(
      lexer,
      'kamerstuk',
      form,
      start,
      member.to,
      paperFields(fields, number, { implied: true }),
    ),
  );
  found.push(
    citation(
      lexer,
      'kamerstuk',
      form,
      from,
      member.to,
      paperFields(fields, member.value, { pagina: member.pagina }),
    ),
  );
  return found;
}

function paperFields(fields: Fields, number: string, own: Fields): Fields {
  const { dossier, toevoeging } = fields;
  const id = dossier ? printKamerstukId(dossier, toevoeging, number) : fields.id;
  return { ...fields, ...own, ondernummer: number, id };
}
