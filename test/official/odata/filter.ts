/** `$filter` of OData 4, as far as the Kamer's service is known to take it: comparisons, and/or/not, paths, any(). */

export type Entity = Record<string, unknown>;
export type Predicate = (entity: Entity, scope: Record<string, Entity>) => boolean;

/** A question the service would refuse with status 400. */
export class BadQuestion extends Error {}

/** Says whether an entity set's records have a property; unknown names are refused. */
export type KnowsProperty = (entity: Entity, name: string) => boolean;

const TOKEN = /\s*(?:('(?:[^']|'')*')|([A-Za-z_][\w]*(?:\/[A-Za-z_]\w*)*)|(\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)?|[\da-f]{8}-[\da-f-]{27}|\d{4}-\d\d-\d\d|-?\d+(?:\.\d+)?)|([():,]))/iy;

/** @throws BadQuestion */
export function parseFilter(text: string, knows: KnowsProperty): Predicate {
  const parser = new Parser(tokenize(text), knows);
  const predicate = parser.or();
  parser.end();
  return predicate;
}

function tokenize(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new BadQuestion(`not understood at ${at}: ${text.slice(at, at + 20)}`);
    tokens.push(match[0].trim());
  }
  return tokens;
}

class Parser {
  private at = 0;
  private readonly tokens: string[];
  private readonly knows: KnowsProperty;

  constructor(tokens: string[], knows: KnowsProperty) {
    this.tokens = tokens;
    this.knows = knows;
  }

  end(): void {
    if (this.at < this.tokens.length) throw new BadQuestion(`unexpected ${this.tokens[this.at]}`);
  }

  or(): Predicate {
    let left = this.and();
    while (this.take('or')) {
      const [a, b] = [left, this.and()];
      left = (entity, scope) => a(entity, scope) || b(entity, scope);
    }
    return left;
  }

  private and(): Predicate {
    let left = this.not();
    while (this.take('and')) {
      const [a, b] = [left, this.not()];
      left = (entity, scope) => a(entity, scope) && b(entity, scope);
    }
    return left;
  }

  private not(): Predicate {
    if (!this.take('not')) return this.primary();
    const inner = this.not();
    return (entity, scope) => !inner(entity, scope);
  }

  private primary(): Predicate {
    if (this.take('(')) {
      const inner = this.or();
      this.expect(')');
      return inner;
    }
    const path = this.next();
    return path.endsWith('/any') ? this.any(path.slice(0, -'/any'.length)) : this.comparison(path);
  }

  private any(path: string): Predicate {
    this.expect('(');
    const name = this.next();
    this.expect(':');
    const inner = this.or();
    this.expect(')');
    return (entity, scope) => {
      const values = this.value(path, entity, scope);
      return Array.isArray(values) && values.some((one: Entity) => inner(entity, { ...scope, [name]: one }));
    };
  }

  private comparison(path: string): Predicate {
    const operator = this.next();
    const wanted = literal(this.next());
    const compare = COMPARE[operator];
    if (!compare) throw new BadQuestion(`unknown operator ${operator}`);
    return (entity, scope) => compare(this.value(path, entity, scope), wanted);
  }

  private value(path: string, entity: Entity, scope: Record<string, Entity>): unknown {
    const steps = path.split('/');
    const first = steps[0] ?? '';
    let value: unknown = scope[first] ? (steps.shift(), scope[first]) : entity;
    for (const step of steps) {
      if (value === null || value === undefined) return null;
      if (!this.knows(value as Entity, step)) throw new BadQuestion(`unknown property ${step}`);
      value = (value as Entity)[step];
    }
    return value ?? null;
  }

  private take(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at += 1;
    return true;
  }

  private next(): string {
    const token = this.tokens[this.at];
    if (token === undefined) throw new BadQuestion('ends too early');
    this.at += 1;
    return token;
  }

  private expect(token: string): void {
    const found = this.next();
    if (found !== token) throw new BadQuestion(`expected ${token}, found ${found}`);
  }
}

type Scalar = string | number | boolean | null;

const COMPARE: Record<string, (value: unknown, wanted: Scalar) => boolean> = {
  eq: (value, wanted) => order(value, wanted) === 0,
  ne: (value, wanted) => order(value, wanted) !== 0,
  gt: (value, wanted) => order(value, wanted) > 0,
  ge: (value, wanted) => order(value, wanted) >= 0,
  lt: (value, wanted) => order(value, wanted) < 0,
  le: (value, wanted) => order(value, wanted) <= 0,
};

/** NaN (never true) where two values cannot be compared; moments are compared as moments. */
function order(value: unknown, wanted: Scalar): number {
  if (value === null || wanted === null) return value === wanted ? 0 : NaN;
  if (typeof value === 'string' && typeof wanted === 'string') {
    if (/^\d{4}-\d\d-\d\dT/.test(wanted)) return Date.parse(value) - Date.parse(wanted);
    return value === wanted ? 0 : value < wanted ? -1 : 1;
  }
  return typeof value === typeof wanted ? Number(value) - Number(wanted) : NaN;
}

function literal(token: string): Scalar {
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
  if (token === 'null') return null;
  if (token === 'true' || token === 'false') return token === 'true';
  if (/^-?\d+(?:\.\d+)?$/.test(token)) return Number(token);
  if (/^[\d]{4}-|^[\da-f]{8}-/i.test(token)) return token;
  throw new BadQuestion(`no value: ${token}`);
}
