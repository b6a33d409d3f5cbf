import type { Row, Tables } from '../tables.ts';
import { BadRequest } from './bad-request.ts';
import { compareValues, fits } from './compare.ts';
import { checkNodeCost } from './node-cost.ts';
import { parseFilter, type Expression, type TextTest } from './parse-filter.ts';
import type { FieldType, Navigation } from './schema.ts';
import type { LiteralType, Value } from './tokens.ts';
import { valueIn, type Model, type VersionedType } from './version.ts';

/** The rows a name stands for while a filter runs; the empty name is the row under test. */
type Bindings = Map<string, Row>;
type Run<T> = (bindings: Bindings) => T;
/** The entity type of each name in scope. */
type Scope = Map<string, string>;

interface Operand {
  type: FieldType | LiteralType;
  run: Run<Value>;
}

/**
 * Makes a test of a `$filter`; all names are checked beforehand.
 * @param entity the set the filter is about
 * @throws BadRequest for unknown names and values of the wrong type
 */
export function compileFilter(
  text: string,
  entity: string,
  model: Model,
  tables: Tables,
): (row: Row) => boolean {
  const expression = parseFilter(text);
  checkNodeCost(expression, entity, model);
  const test = new Compiler(model, tables).test(expression, new Map([['', entity]]));
  return (row) => test(new Map([['', row]]));
}

/** Letter case plays no part (the data portal's issue 194). */
const TEXT_TESTS: Record<TextTest, (whole: string, part: string) => boolean> = {
  contains: (whole, part) => whole.includes(part),
  startswith: (whole, part) => whole.startsWith(part),
  endswith: (whole, part) => whole.endsWith(part),
};

class Compiler {
  private readonly model: Model;
  private readonly tables: Tables;

  constructor(model: Model, tables: Tables) {
    this.model = model;
    this.tables = tables;
  }

  test(expression: Expression, scope: Scope): Run<boolean> {
    switch (expression.kind) {
      case 'and':
      case 'or':
        return this.both(
          expression.kind,
          this.test(expression.left, scope),
          this.test(expression.right, scope),
        );
      case 'not': {
        const inner = this.test(expression.of, scope);
        return (bindings) => !inner(bindings);
      }
      case 'compare':
        return this.comparison(expression, scope);
      case 'any':
        return this.any(expression, scope);
      case 'call':
        return this.call(expression, scope);
      case 'path':
      case 'literal':
        return this.truth(this.operand(expression, scope));
    }
  }

  private both(kind: 'and' | 'or', left: Run<boolean>, right: Run<boolean>): Run<boolean> {
    return kind === 'and'
      ? (bindings) => left(bindings) && right(bindings)
      : (bindings) => left(bindings) || right(bindings);
  }

  /** A field or value on its own is a test only when it is a boolean. */
  private truth(operand: Operand): Run<boolean> {
    if (operand.type !== 'Edm.Boolean' && operand.type !== 'boolean')
      throw new BadRequest('this is no test');
    return (bindings) => operand.run(bindings) === true;
  }

  private comparison(
    { by, left, right }: Expression & { kind: 'compare' },
    scope: Scope,
  ): Run<boolean> {
    const one = this.operand(left, scope);
    const other = this.operand(right, scope);
    if (!fits(one.type, other.type))
      throw new BadRequest(`${one.type} and ${other.type} cannot be compared`);
    const asDates = one.type === 'Edm.DateTimeOffset' || other.type === 'Edm.DateTimeOffset';
    return (bindings) => compareValues(by, one.run(bindings), other.run(bindings), asDates);
  }

  private call({ name, of }: Expression & { kind: 'call' }, scope: Scope): Run<boolean> {
    const [text, part] = of.map((one) => this.operand(one, scope));
    if (!text || !part || !fits(text.type, 'string') || !fits(part.type, 'string'))
      throw new BadRequest(`${name} is for texts`);
    return (bindings) => {
      const [whole, wanted] = [text.run(bindings), part.run(bindings)];
      return (
        typeof whole === 'string' &&
        typeof wanted === 'string' &&
        TEXT_TESTS[name](whole.toLowerCase(), wanted.toLowerCase())
      );
    };
  }

  private operand(expression: Expression, scope: Scope): Operand {
    if (expression.kind === 'literal')
      return { type: expression.type, run: () => expression.value };
    if (expression.kind !== 'path') throw new BadRequest('a field or a value is missing');
    const { start, steps } = this.start(expression.steps, scope);
    const last = steps.pop() ?? '';
    const { type, run } = this.walk(start, steps, scope);
    const field = this.type(type).fields.get(last);
    if (!field) throw new BadRequest(`no field ${last}`);
    return { type: field.type, run: (bindings) => valueIn(run(bindings), field) };
  }

  private any(
    { steps: path, variable, test }: Expression & { kind: 'any' },
    scope: Scope,
  ): Run<boolean> {
    const { start, steps } = this.start(path, scope);
    const last = steps.pop() ?? '';
    const { type, run } = this.walk(start, steps, scope);
    const navigation = this.navigation(type, last);
    if (!navigation.many) throw new BadRequest(`${last} is not a collection`);
    const inner = test && this.test(test, new Map([...scope, [variable, navigation.to]]));
    return (bindings) => {
      const row = run(bindings);
      const related = row ? this.tables.related(row, navigation) : [];
      return inner
        ? related.some((one) => inner(new Map([...bindings, [variable, one]])))
        : related.length > 0;
    };
  }

  /** A path starts at a name in scope, or else at the row under test. */
  private start(path: string[], scope: Scope): { start: string; steps: string[] } {
    const [first = '', ...rest] = path;
    return scope.has(first) ? { start: first, steps: rest } : { start: '', steps: [...path] };
  }

  /** Follows relations to a single record each. */
  private walk(
    start: string,
    steps: string[],
    scope: Scope,
  ): { type: string; run: Run<Row | undefined> } {
    let type = scope.get(start) ?? '';
    let run: Run<Row | undefined> = (bindings) => bindings.get(start);
    for (const step of steps) {
      const navigation = this.navigation(type, step);
      if (navigation.many) throw new BadRequest(`${step} is a collection`);
      const before = run;
      run = (bindings) => {
        const row = before(bindings);
        return row && this.tables.related(row, navigation)[0];
      };
      type = navigation.to;
    }
    return { type, run };
  }

  private type(name: string): VersionedType {
    const type = this.model.get(name);
    if (!type) throw new BadRequest(`no entity ${name}`);
    return type;
  }

  private navigation(type: string, name: string): Navigation {
    const navigation = this.type(type).navigations[name];
    if (!navigation) throw new BadRequest(`no relation ${name}`);
    return navigation;
  }
}
