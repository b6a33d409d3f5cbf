import { BadRequest } from './bad-request.ts';
import { tokenize, type LiteralType, type Token, type Value } from './tokens.ts';

export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

export type Expression =
  | { kind: 'and' | 'or'; left: Expression; right: Expression }
  | { kind: 'not'; of: Expression }
  | { kind: 'compare'; by: Comparison; left: Expression; right: Expression }
  | { kind: 'literal'; type: LiteralType; value: Value }
  | { kind: 'path'; steps: string[] }
  /** `startswith(Toevoeging,'(')` */
  | { kind: 'call'; name: TextTest; of: Expression[] }
  /** `Zaak/any(z: ...)`; without a test it asks whether there is any at all. */
  | { kind: 'any'; steps: string[]; variable: string; test: Expression | null };

export type TextTest = 'contains' | 'startswith' | 'endswith';

const TEXT_TESTS: string[] = ['contains', 'startswith', 'endswith'];
const COMPARISONS = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'];

/**
 * Reads a `$filter`: comparisons, and, or, not, parentheses, paths and `any`, which is what is in use with this service.
 * @throws BadRequest when the text is no such filter
 */
export function parseFilter(text: string): Expression {
  const reader = new Reader(tokenize(text));
  const expression = readOr(reader);
  if (reader.peek()) throw new BadRequest(text);
  return expression;
}

class Reader {
  private readonly tokens: Token[];
  private next = 0;

  constructor(tokens: Token[]) {
    this.tokens = tokens;
  }

  peek(): Token | undefined {
    return this.tokens[this.next];
  }

  take(): Token {
    const token = this.tokens[this.next++];
    if (!token) throw new BadRequest('the filter stops too early');
    return token;
  }

  /** Takes the word or sign when it is next. */
  accept(text: string): boolean {
    const token = this.peek();
    const same = token !== undefined && token.kind !== 'literal' && token.text === text;
    if (same) this.next++;
    return same;
  }

  expect(text: string): void {
    if (!this.accept(text)) throw new BadRequest(`${text} is missing`);
  }

  name(): string {
    const token = this.take();
    if (token.kind !== 'name') throw new BadRequest('a name is missing');
    return token.text;
  }
}

function readOr(reader: Reader): Expression {
  let left = readAnd(reader);
  while (reader.accept('or')) left = { kind: 'or', left, right: readAnd(reader) };
  return left;
}

function readAnd(reader: Reader): Expression {
  let left = readNot(reader);
  while (reader.accept('and')) left = { kind: 'and', left, right: readNot(reader) };
  return left;
}

function readNot(reader: Reader): Expression {
  return reader.accept('not') ? { kind: 'not', of: readNot(reader) } : readComparison(reader);
}

function readComparison(reader: Reader): Expression {
  const left = readOperand(reader);
  const by = COMPARISONS.find((word) => reader.accept(word));
  return by ? { kind: 'compare', by: by as Comparison, left, right: readOperand(reader) } : left;
}

function readOperand(reader: Reader): Expression {
  if (reader.accept('(')) {
    const inner = readOr(reader);
    reader.expect(')');
    return inner;
  }
  const token = reader.take();
  if (token.kind === 'literal') return token;
  if (token.kind === 'sign') throw new BadRequest(`${token.text} is out of place`);
  return TEXT_TESTS.includes(token.text) && reader.accept('(')
    ? readCall(reader, token.text as TextTest)
    : readPath(reader, token.text);
}

function readCall(reader: Reader, name: TextTest): Expression {
  const first = readOperand(reader);
  reader.expect(',');
  const second = readOperand(reader);
  reader.expect(')');
  return { kind: 'call', name, of: [first, second] };
}

function readPath(reader: Reader, first: string): Expression {
  const steps = [first];
  while (reader.accept('/')) {
    const step = reader.name();
    if (step === 'any' && reader.accept('(')) return readAny(reader, steps);
    steps.push(step);
  }
  return { kind: 'path', steps };
}

function readAny(reader: Reader, steps: string[]): Expression {
  if (reader.accept(')')) return { kind: 'any', steps, variable: '', test: null };
  const variable = reader.name();
  reader.expect(':');
  const test = readOr(reader);
  reader.expect(')');
  return { kind: 'any', steps, variable, test };
}
