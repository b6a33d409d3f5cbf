import { dossierName, placeOf, type Paper } from '../paper.ts';

/** A question the search does not understand; it answers HTTP 200 with this as a diagnostic. */
export class Diagnostic extends Error {
  override name = 'Diagnostic';
  readonly uri: string;

  constructor(number: number, message: string) {
    super(message);
    this.uri = `info:srw/diagnostic/1/${number}`;
  }
}

/** What each index holds of a paper; the prefix `dcterms` is unknown to the service (stored answer). */
const INDEXES: Record<string, (paper: Paper) => string> = {
  'c.product-area': () => 'officielepublicaties',
  'dt.identifier': ({ kst }) => kst,
  'dt.date': ({ date }) => date,
  'dt.type': () => 'Kamerstuk',
  'w.publicatienaam': () => 'Kamerstuk',
  /** Handbook of the search, page 16. */
  'w.ondernummer': ({ kst }) => placeOf(kst)?.ondernummer ?? '',
  'w.dossiernummer': ({ kst }) => {
    const place = placeOf(kst);
    return place ? dossierName(place) : '';
  },
};

type Test = (paper: Paper) => boolean;

/**
 * Reads a query: clauses `index==value` with AND, OR and NOT and parentheses; AND, OR and NOT bind alike, left to right, as
 * CQL lays down.
 * @throws Diagnostic
 */
export function readCql(query: string): Test {
  const tokens = query.match(/"[^"]*"|==|[()]|[^\s()="]+|=/g) ?? [];
  const test = readClauses(tokens);
  if (tokens.length > 0) throw new Diagnostic(10, 'Query syntax error');
  return test;
}

function readClauses(tokens: string[]): Test {
  let test = readClause(tokens);
  while (/^(?:and|or|not)$/i.test(tokens[0] ?? '')) {
    const word = tokens.shift()?.toLowerCase();
    const [before, after] = [test, readClause(tokens)];
    if (word === 'or') test = (paper) => before(paper) || after(paper);
    else test = (paper) => before(paper) && after(paper) === (word === 'and');
  }
  return test;
}

function readClause(tokens: string[]): Test {
  const first = tokens.shift() ?? '';
  if (first === '(') {
    const inner = readClauses(tokens);
    if (tokens.shift() !== ')') throw new Diagnostic(10, 'Query syntax error');
    return inner;
  }
  const [relation, value] = [tokens.shift(), tokens.shift()];
  const index = INDEXES[first];
  if (!index) throw new Diagnostic(10, unknownIndex(first));
  if (relation !== '==' || value === undefined) throw new Diagnostic(10, 'Query syntax error');
  const wanted = value.replace(/^"|"$/g, '');
  return (paper) => index(paper) === wanted;
}

/** The stored diagnostic names the prefix, when that is what is unknown. */
function unknownIndex(name: string): string {
  const prefix = name.split('.')[0] ?? '';
  const known = Object.keys(INDEXES).some((index) => index.startsWith(`${prefix}.`));
  return known ? `unknown index ${name}` : `unknown prefix ${prefix}`;
}
