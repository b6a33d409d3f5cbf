import { citation } from './build.ts';
import { citationsOf, kamerstukBody } from './kamerstuk-body.ts';
import type { Lexer } from './lexer.ts';
import { skip, type Parsed } from './parts.ts';
import { skipTitles, submitters } from './person-names.ts';
import type { Citation } from './types.ts';

const KINDS = new Map([
  ['motie', 'motie-by-name'],
  ['moties', 'motie-by-name'],
  ['amendement', 'amendement-by-name'],
  ['amendementen', 'amendement-by-name'],
] as const);
type Kind = 'motie-by-name' | 'amendement-by-name';
const MAX_NAMES = 30;
const CHANGED = new Set(['gewijzigde', 'gewijzigd', 'gew']);

/**
 * A motie or amendement told by who handed it in: `motie-Kahraman` · `de gewijzigde motie Klaver c.s.` ·
 * `motie van de leden Bikker en Omtzigt` · `nader gewijzigde amendementen-Hamer/Omtzigt`. Which paper it is, only the
 * words around it or a search can tell; so it has no id of its own.
 */
export function namedPaper(lexer: Lexer): Citation[] {
  const noun = skipChanged(lexer);
  const { key } = lexer.at(noun);
  const kind = KINDS.get(key as 'motie');
  if (!kind) return [];
  const at = startOfNames(lexer, noun + 1);
  const names = at === null ? null : submitters(lexer, at);
  if (!names || givesTheFloor(lexer)) return [];
  const first = citation(lexer, kind, at === noun + 1 ? 'naam' : 'naam-van', 0, names.next, {
    naam: names.value,
  });
  return key.endsWith('s') || key.endsWith('en')
    ? [first, ...furtherNames(lexer, kind, names.next)]
    : [first];
}

/** `moties Van Dekken/Heerema 32 336, nr. 57, en Wassenberg c.s. 36 200 VIII, nr. 113`: each with its paper behind it. */
function furtherNames(lexer: Lexer, kind: Kind, index: number): Citation[] {
  const found: Citation[] = [];
  let paper = paperBehind(lexer, index);
  while (paper) {
    const comma = skip(lexer, paper.next, ',');
    const at = lexer.is(comma, 'en') ? comma + 1 : comma;
    const names = at > paper.next ? submitters(lexer, at) : null;
    const own = names && paperBehind(lexer, names.next);
    if (!names || !own) break;
    found.push(
      ...paper.value,
      citation(lexer, kind, 'naam-lijst', at, names.next, { naam: names.value }),
    );
    paper = own;
    if (found.length > MAX_NAMES) break;
  }
  return found.length > 0 && paper ? [...found, ...paper.value] : [];
}

function paperBehind(lexer: Lexer, index: number): Parsed<Citation[]> | null {
  const open = skip(lexer, index, '(,');
  const body = kamerstukBody(lexer, open, false);
  if (!body || body.members.length === 0) return null;
  return {
    value: citationsOf(lexer, body, open, `bare-${body.form}`, {}),
    next: skip(lexer, body.next, ')'),
  };
}

/** `Gewijzigde`, `Nader gewijzigde`, `Gew.`, `Nader gew`. */
function skipChanged(lexer: Lexer): number {
  const at = lexer.is(0, 'nader') ? 1 : 0;
  return CHANGED.has(lexer.at(at).key) ? skip(lexer, at + 1, '.') : 0;
}

/** Where the names begin: behind a hyphen, behind `van het lid`, or at once; parties and subjects follow `van` alone. */
function startOfNames(lexer: Lexer, index: number): number | null {
  const { key, spaced } = lexer.at(index);
  if (key === '-') return spaced && lexer.at(index + 1).spaced ? null : index + 1;
  if (key === ':' || !spaced) return null;
  if (key !== 'van') return index;
  const at = skipTitles(lexer, index + 1);
  return at > index + 1 ? at : index;
}

/** `dan is nu uw motie van de heer …`: the chair gives the floor. */
function givesTheFloor(lexer: Lexer): boolean {
  return /\buw\s$/i.test(lexer.text.slice(Math.max(0, lexer.at(0).start - 4), lexer.at(0).start));
}
