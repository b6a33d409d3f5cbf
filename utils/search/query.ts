import { fold } from './fold.ts';
import { startOfSpan } from './since.ts';
import type { Colour } from '../domain/saved/readers-part.ts';

/** What a part of a query asks; values are folded. */
export type Term = { not: boolean } & (
  | { field: 'text' | 'tag' | 'soort' | 'dossier'; value: string }
  | { field: 'is'; value: Is }
  | { field: 'kleur'; value: Colour }
  | { field: 'sinds'; value: string }
);

export type Is =
  'new' | 'opened' | 'read' | 'noted' | 'tagged' | 'for' | 'against' | 'watch' | 'quoted';

/** A query as it was understood, and the parts that were not, as typed. */
export interface SearchQuery {
  terms: Term[];
  problems: string[];
}

/** The words for a state, Dutch first. */
const IS: Record<string, Is> = {
  nieuw: 'new',
  new: 'new',
  geopend: 'opened',
  opened: 'opened',
  gelezen: 'read',
  read: 'read',
  notitie: 'noted',
  note: 'noted',
  tag: 'tagged',
  voor: 'for',
  for: 'for',
  tegen: 'against',
  against: 'against',
  volgen: 'watch',
  watch: 'watch',
  citaat: 'quoted',
  quote: 'quoted',
};

/** The names of colours, Dutch first; `geen` finds what has none. */
const COLOUR: Record<string, Colour> = {
  rood: 'red',
  red: 'red',
  geel: 'yellow',
  yellow: 'yellow',
  groen: 'green',
  green: 'green',
  blauw: 'blue',
  blue: 'blue',
  paars: 'purple',
  purple: 'purple',
  geen: '',
  none: '',
};

type Field = 'tag' | 'soort' | 'dossier' | 'is' | 'kleur' | 'sinds';

const FIELDS: Record<string, Field> = {
  tag: 'tag',
  soort: 'soort',
  type: 'soort',
  kind: 'soort',
  dossier: 'dossier',
  is: 'is',
  kleur: 'kleur',
  colour: 'kleur',
  color: 'kleur',
  sinds: 'sinds',
  since: 'sinds',
};

/** A field in front of its value or not, a minus for "not", a value in quotes or without a space. */
const PART = /(-?)(?:([a-z]+):)?(?:"([^"]*)"?|(\S+))/giu;

/**
 * Reads what was typed in the search field: words that must all occur, and `tag:`, `soort:`, `dossier:`, `is:`,
 * `kleur:`, `sinds:` that must all hold. A minus in front turns one around. A colon behind any other word is part of the word.
 * @param today `YYYY-MM-DD`, from which `sinds:7d` counts back
 */
export function parseQuery(text: string, today: string): SearchQuery {
  const query: SearchQuery = { terms: [], problems: [] };
  for (const [part, minus, name = '', quoted, bare = ''] of joinDossiers(text).matchAll(PART)) {
    const term = termOf(name, quoted ?? bare, today);
    if (term === 'unknown') query.problems.push(part);
    else if (term) query.terms.push({ ...term, not: minus === '-' });
  }
  return query;
}

/** @param name what stands before a colon, or empty */
function termOf(name: string, value: string, today: string): BareTerm | 'unknown' | null {
  const key = name.toLowerCase();
  const field = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined;
  if (field) return fieldTerm(field, value, today);
  return textTerm(name ? `${name}:${value}` : value);
}

type BareTerm = Term extends infer One ? (One extends Term ? Omit<One, 'not'> : never) : never;

/** `21 501-02` is one word to the reader. */
const joinDossiers = (text: string): string =>
  text.replace(/(?<![\d-])(\d{2})[ \u00a0](\d{3})(?!\d)/g, '$1$2');

function textTerm(value: string): BareTerm | null {
  const folded = fold(value);
  return folded && !isUnfinished(folded) ? { field: 'text', value: folded } : null;
}

/** Nothing behind the colon yet is not wrong, only unfinished. */
const isUnfinished = (text: string): boolean =>
  text.endsWith(':') && Object.hasOwn(FIELDS, text.slice(0, -1));

function fieldTerm(field: Field, value: string, today: string): BareTerm | 'unknown' | null {
  const folded = fold(value);
  if (!folded) return null;
  if (field === 'is')
    return Object.hasOwn(IS, folded) ? { field, value: IS[folded] as Is } : 'unknown';
  if (field === 'kleur')
    return Object.hasOwn(COLOUR, folded) ? { field, value: COLOUR[folded] as Colour } : 'unknown';
  if (field !== 'sinds') return { field, value: folded };
  const start = startOfSpan(folded, today);
  return start ? { field, value: start } : 'unknown';
}
